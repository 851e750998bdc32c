package dev.bootsmith.debugger.checklist;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.checklist.ChecklistStep.Status;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.fault.Vector;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** A checklist as text for a person. */
public final class ChecklistText {
    private static final String BUNDLE = "dev.bootsmith.debugger.messages";

    private final Messages messages;
    private final SymbolMap symbols;
    private final LongFunction<OptionalLong> physicalAddressOf;

    /** @param physicalAddressOf where a linear address lies, for code that runs elsewhere than it was linked for */
    public ChecklistText(Messages messages, SymbolMap symbols, LongFunction<OptionalLong> physicalAddressOf) {
        this.messages = messages;
        this.symbols = symbols;
        this.physicalAddressOf = physicalAddressOf;
    }

    /** Brings steps and words together. */
    public ExplainedChecklist explain(Checklist checklist) {
        return new ExplainedChecklist(
                checklist.road(),
                text("checklist.title." + checklist.road().id()),
                checklist.steps().stream().map(this::explain).toList());
    }

    private ExplainedStep explain(ChecklistStep step) {
        Object argument = step.status() == Status.REFUSED ? exception(step.value()) : hex(step.value());
        return new ExplainedStep(
                step,
                text("checklist." + step.step().id()),
                messages.find(
                                BUNDLE,
                                "checklist." + step.step().id() + "."
                                        + step.status().id(),
                                List.of(argument))
                        .orElseGet(() -> text("checklist." + step.status().id(), argument)),
                step.instruction() == 0 ? Optional.empty() : lineAt(step.address()));
    }

    private Optional<SourceLine> lineAt(long address) {
        return symbols.positionAt(
                address, physicalAddressOf.apply(address).stream().toArray());
    }

    /** Returns a title, and one line for each step; every line ends with a newline. */
    public String render(ExplainedChecklist checklist) {
        StringBuilder out = new StringBuilder(checklist.title()).append('\n');
        for (ExplainedStep explained : checklist.steps()) {
            ChecklistStep step = explained.step();
            out.append(mark(step.status()))
                    .append(explained.text())
                    .append(": ")
                    .append(explained.statusText());
            if (step.instruction() != 0) {
                String place = explained
                        .source()
                        .map(line -> hex(step.address()) + " (" + line.place() + ")")
                        .orElse(hex(step.address()));
                out.append(", ").append(text("checklist.at", place, step.instruction()));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String mark(Status status) {
        return switch (status) {
            case DONE -> "  [x] ";
            case NOT_DONE -> "  [ ] ";
            case TOO_LATE, WRONG_VALUE, REFUSED -> "  [!] ";
        };
    }

    private static String exception(long vector) {
        return Vector.ofNumber((int) vector).map(Vector::mnemonic).orElse(hex(vector));
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    private String text(String key, Object... arguments) {
        return messages.text(BUNDLE, key, arguments);
    }
}
