package dev.bootsmith.cli.learn;

import dev.bootsmith.cli.Console;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.exercise.Workplace;
import dev.bootsmith.course.progress.Progress;
import dev.bootsmith.grader.report.TextReport;
import dev.bootsmith.grader.report.View;
import dev.bootsmith.grader.report.Words;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What {@code learn} prints. In the accessible form there are words instead of marks, and lists instead of columns and bars. */
public final class LearnScreen {
    private static final int BAR = 24;

    private final Console console;
    private final Form form;

    /** For whom it is printed. */
    public enum Form {
        COLUMNS,
        /** For a reader that speaks. */
        ACCESSIBLE
    }

    public LearnScreen(Console console, Form form) {
        this.console = console;
        this.form = form;
    }

    private Locale locale() {
        return console.messages().locale();
    }

    private void line(String key, Object... arguments) {
        console.printLine(console.text("learn." + key, arguments));
    }

    /** Where one is: the chapter, its text, the files to work on. */
    public void chapter(Workplace workplace, Chapter chapter) throws IOException {
        Path folder = workplace.folderOf(chapter);
        console.printLine("");
        console.printLine(chapter.id() + "  " + chapter.title(locale()));
        line("read", shown(folder.resolve(String.valueOf(chapter.page(locale()).getFileName()))));
        for (Path file : Chapter.filesOf(chapter.start())) {
            line("edit", shown(folder.resolve(String.valueOf(file.getFileName()))));
        }
        console.flush();
    }

    /** A path as the user would type it from here, if it is below. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }

    /** The verdict on an exercise, between two lines that a program may look for. */
    public void result(Chapter chapter, GradeResult result) {
        line("check.begin", chapter.id());
        TextReport.Colours colours =
                console.palette() == TextRenderer.Palette.ANSI ? TextReport.Colours.ANSI : TextReport.Colours.NONE;
        GradeResult seen = View.STUDENT.of(result, Specification.Visibility.STUDENT);
        console.out().print(new TextReport(new Words(console.messages()), colours, 0).write(seen));
        line(result.state() == ResultState.PASS ? "check.passed" : "check.not-yet", chapter.id());
        console.flush();
    }

    /** A rung of the ladder. */
    public void hint(Workplace.Hint hint) {
        line("hint", hint.number(), hint.of());
        console.printLine("  " + hint.text().in(locale()).replace("\n", "\n  "));
        console.flush();
    }

    /** The table of contents with marks, and how much is done. */
    public void list(Workplace workplace) throws IOException {
        List<Chapter> chapters = workplace.course().chapters();
        Progress progress = workplace.progress();
        int passed = 0;
        for (Chapter chapter : chapters) {
            boolean isPassed = progress.hasPassed(chapter.id());
            boolean isCurrent = chapter.id().equals(progress.current());
            passed += isPassed ? 1 : 0;
            if (form == Form.ACCESSIBLE) {
                String state = isPassed ? "state.passed" : isCurrent ? "state.current" : "state.open";
                line("list.entry", chapter.number(), chapter.title(locale()), console.text("learn." + state));
            } else {
                String mark = isPassed ? "[x]" : progress.chapters().containsKey(chapter.id()) ? "[-]" : "[ ]";
                String id = chapter.id();
                console.printLine((isCurrent ? "> " : "  ") + mark + " " + id
                        + " ".repeat(Math.max(1, 22 - id.length())) + chapter.title(locale()));
            }
        }
        if (form == Form.COLUMNS) {
            int filled = chapters.isEmpty() ? 0 : passed * BAR / chapters.size();
            console.printLine("  [" + "#".repeat(filled) + "-".repeat(BAR - filled) + "]");
        }
        line("list.progress", passed, chapters.size());
        console.flush();
    }

    /** Texts of files, each under its name. */
    public void files(List<Path> files) throws IOException {
        for (Path file : files) {
            console.printLine("---- " + file.getFileName());
            console.out().print(Files.readString(file));
        }
        console.flush();
    }

    /** A sentence of the bundle. */
    public void say(String key, Object... arguments) {
        line(key, arguments);
        console.flush();
    }
}
