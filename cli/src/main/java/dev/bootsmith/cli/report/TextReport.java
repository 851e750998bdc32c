package dev.bootsmith.cli.report;

import dev.bootsmith.cli.Console;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.checklist.ChecklistStep;
import dev.bootsmith.debugger.checklist.ChecklistStep.Status;
import dev.bootsmith.debugger.checklist.ChecklistStep.Step;
import dev.bootsmith.debugger.checklist.ChecklistText;
import dev.bootsmith.debugger.checklist.ExplainedChecklist;
import dev.bootsmith.debugger.checklist.ExplainedStep;
import dev.bootsmith.debugger.checklist.Road;
import dev.bootsmith.debugger.diagnosis.FaultLoop;
import dev.bootsmith.debugger.diagnosis.FindingStory;
import dev.bootsmith.debugger.explain.FaultStory;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.machine.RunResult;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short report at the end of {@code run}, for a person. */
public final class TextReport {
    /** Boot loaders go to and fro between real and protected mode for every call of the firmware. */
    private static final int MODES_SHOWN = 12;

    private static final int FAULTS_OF_ROUTINE = 30;

    private final Messages messages;

    private final Screen screen;

    /** Whether the report shows the last screen. */
    public enum Screen {
        SHOWN,
        HIDDEN
    }

    public TextReport(Messages messages, Screen screen) {
        this.messages = messages;
        this.screen = screen;
    }

    /** Returns the whole report; every line ends with a line feed. */
    public String write(RunOutcome outcome) {
        RunResult result = outcome.result();
        StringBuilder out = new StringBuilder();
        out.append(text("report.stop")).append(StopText.of(messages, outcome)).append('\n');
        List<ExecutionMode> modes = result.modes();
        out.append(text("report.modes"))
                .append(modes.stream()
                        .limit(MODES_SHOWN)
                        .map(JsonReport::nameOf)
                        .collect(Collectors.joining(" -> ")))
                .append(modes.size() > MODES_SHOWN ? text("report.modes.more", modes.size() - MODES_SHOWN) : "")
                .append('\n');
        out.append(text("report.instructions")).append(result.instructions()).append('\n');
        out.append(registers(outcome));
        if (screen == Screen.SHOWN) {
            box(text("report.screen"), trimmed(result.screen()), out);
        }
        box(text("report.serial"), lines(result.serial()), out);
        box(text("report.debugcon"), lines(result.debugConsole()), out);
        return out.toString();
    }

    /** Returns the story of what went wrong, or nothing if nothing did. */
    public String story(RunOutcome outcome) {
        String findings = new FindingStory(messages).tell(outcome.findings());
        String faults = faultStory(outcome);
        return Stream.of(findings, faults, unfinishedRoad(outcome))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Behind a triple fault on the way to 64-bit mode, or to protected mode, it helps to see how far the program came. */
    private String unfinishedRoad(RunOutcome outcome) {
        ChecklistText words = new ChecklistText(messages, SymbolMap.empty(), address -> OptionalLong.empty());
        return outcome.shutdownChain().isEmpty()
                ? ""
                : Stream.of(Road.LONG_MODE, Road.PROTECTED_MODE)
                        .map(outcome::road)
                        .filter(TextReport::isUnderWay)
                        .findFirst()
                        .map(words::render)
                        .orElse("");
    }

    /** Begun by a step of its own, and not finished. */
    private static boolean isUnderWay(ExplainedChecklist road) {
        List<ChecklistStep> steps =
                road.steps().stream().map(ExplainedStep::step).toList();
        boolean isFinished = steps.stream().allMatch(step -> step.status() == Status.DONE);
        boolean isBegun = steps.stream()
                .anyMatch(step -> step.status() != Status.NOT_DONE
                        && (step.step() == Step.PAE
                                || step.step() == Step.LONG_MODE_ENABLE
                                || step.step() == Step.GDT_LOADED));
        return isBegun && !isFinished;
    }

    private String faultStory(RunOutcome outcome) {
        FaultStory story = new FaultStory(messages);
        if (!outcome.shutdownChain().isEmpty()) {
            return story.tellChain(outcome.shutdownChain());
        }
        int count = outcome.faults().size();
        // A system that handles faults all the time has none worth telling at the end, unless they are all that it
        // does.
        boolean isEnd = outcome.result().stop().subject().equals(FaultLoop.STOP.subject());
        boolean isRoutine = outcome.faultCount() > FAULTS_OF_ROUTINE && !isEnd;
        return count == 0 || isRoutine ? "" : story.tell(outcome.faults().get(count - 1));
    }

    private String registers(RunOutcome outcome) {
        StringBuilder out = new StringBuilder(text("report.registers"));
        out.append("rip 0x").append(Long.toHexString(outcome.state().rip));
        out.append("  rsp 0x").append(Long.toHexString(outcome.state().gpr[4]));
        out.append("  cr0 0x").append(Long.toHexString(outcome.state().cr0()));
        out.append("  cr3 0x").append(Long.toHexString(outcome.state().cr3()));
        out.append("  cr4 0x").append(Long.toHexString(outcome.state().cr4()));
        out.append("  efer 0x").append(Long.toHexString(outcome.state().efer()));
        return out.append('\n').toString();
    }

    private static List<String> trimmed(List<String> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).isBlank()) {
            end--;
        }
        return rows.subList(0, end);
    }

    private static List<String> lines(String text) {
        return text.isEmpty()
                ? List.of()
                : text.lines().map(TextReport::visible).toList();
    }

    /** What a guest sends must not move the cursor of the terminal it is shown on. */
    private static String visible(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c != '\t' && (c < ' ' || c == 0x7f) ? '.' : c);
        }
        return out.toString();
    }

    private static void box(String title, List<String> lines, StringBuilder out) {
        if (lines.isEmpty()) {
            return;
        }
        out.append(title).append('\n');
        for (String line : lines) {
            out.append("  | ").append(line).append('\n');
        }
    }

    private String text(String key, Object... arguments) {
        return messages.text(Console.BUNDLE, key, arguments);
    }
}
