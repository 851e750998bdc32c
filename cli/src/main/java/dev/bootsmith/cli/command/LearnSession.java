package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CommandException;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.Version;
import dev.bootsmith.cli.learn.Keys;
import dev.bootsmith.cli.learn.LearnScreen;
import dev.bootsmith.cli.learn.LineKeys;
import dev.bootsmith.cli.learn.TerminalKeys;
import dev.bootsmith.cli.learn.Watch;
import dev.bootsmith.course.CourseRefusal;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.exercise.Workplace;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The course as a conversation: a file is saved and its verdict comes; a key is pressed and something is done. */
final class LearnSession {
    private final Workplace workplace;
    private final LearnScreen screen;
    private final Console console;
    private final InstructionTable table = IsaTables.load();

    LearnSession(Workplace workplace, LearnScreen screen, Console console) {
        this.workplace = workplace;
        this.screen = screen;
        this.console = console;
    }

    /** Goes on until the learner quits. */
    ExitCode run(boolean manual, boolean accessible) throws IOException {
        boolean isPlain = accessible
                || !console.isTerminal()
                || "dumb".equals(console.environment("TERM"))
                || !console.usesProcessStreams();
        screen.chapter(workplace, workplace.current());
        Keys keys = isPlain ? new LineKeys(console.in()) : TerminalKeys.open();
        try {
            Watch watch = new Watch(keys, manual ? Watch.Looking.ONLY_AT_KEYS : Watch.Looking.AT_FILES);
            Map<String, String> seen = check();
            screen.say(isPlain ? "keys.lines" : "keys");
            while (true) {
                int key = watch.next(folder(), seen);
                if (key == Keys.END || key == 'q') {
                    return ExitCode.OK;
                }
                if (key == Watch.CHANGED || key == '\n' || key == 'c') {
                    seen = check();
                } else if (key == 'd' && !isPlain) {
                    // The debugger wants the terminal for itself.
                    keys.close();
                    act(key);
                    keys = TerminalKeys.open();
                    watch = new Watch(keys, manual ? Watch.Looking.ONLY_AT_KEYS : Watch.Looking.AT_FILES);
                } else {
                    act(key);
                    seen = key == 'n' || key == 'x' ? check() : seen;
                }
            }
        } finally {
            keys.close();
        }
    }

    private Path folder() {
        return workplace.folderOf(workplace.current());
    }

    /** Judges, and returns the state of the files that was judged; what is saved meanwhile counts as changed. */
    private Map<String, String> check() throws IOException {
        Map<String, String> state = Watch.stateOf(folder());
        GradeResult result = workplace.check(workplace.current(), Version.text(), table);
        screen.result(workplace.current(), result);
        return state;
    }

    private void act(int key) throws IOException {
        Chapter chapter = workplace.current();
        try {
            switch (key) {
                case 'h' -> workplace.nextHint(chapter).ifPresent(screen::hint);
                case 'l' -> screen.list(workplace);
                case 'r' -> new RunCommand().run(LearnInputs.of(workplace, chapter), console);
                case 'd' -> new DebugCommand().run(LearnInputs.atTheEnd(workplace, chapter), console);
                case 's' -> screen.files(workplace.solution(chapter));
                case 'n' -> next(chapter);
                case 'x' -> {
                    for (Path kept : workplace.reset(chapter)) {
                        screen.say("reset.kept", kept);
                    }
                    screen.say("reset.done", chapter.id());
                }
                default -> screen.say("keys");
            }
        } catch (CommandException e) {
            console.report(e.diagnostic());
        } catch (CourseRefusal e) {
            console.report(e.diagnostic());
        }
        console.flush();
    }

    private void next(Chapter chapter) throws IOException {
        Optional<Chapter> next = workplace.course().after(chapter);
        if (next.isEmpty()) {
            screen.say("next.last");
            return;
        }
        if (!workplace.progress().hasPassed(chapter.id())) {
            screen.say("next.unfinished", chapter.id());
        }
        workplace.goTo(next.get(), console.messages().locale());
        screen.chapter(workplace, next.get());
    }
}
