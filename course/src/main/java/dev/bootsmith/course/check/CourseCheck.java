package dev.bootsmith.course.check;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.course.CourseCode;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.chapter.Course;
import dev.bootsmith.course.chapter.Hints;
import dev.bootsmith.course.page.Editions;
import dev.bootsmith.course.page.Page;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.rehearsal.Rehearsal;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.isa.model.InstructionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks chapters as an author wants them: all files there, numbers and names used once, the solution passes, the start does not, every mutant fails what it is
 * there to fail, hints and editions in both languages and in step.
 */
public final class CourseCheck {
    private static final int FEWEST_HINTS = 3;
    private static final int FEWEST_MUTANTS = 3;

    private final String engine;
    private final InstructionTable table;
    private final DiagnosticSink sink;

    /** @param engine this program's version */
    public CourseCheck(String engine, InstructionTable table, DiagnosticSink sink) {
        this.engine = engine;
        this.table = table;
        this.sink = sink;
    }

    /**
     * Checks all chapters. What is wrong is reported.
     *
     * @param seen told of each solution, start and mutant as it is judged
     */
    public void run(Course course, Consumer<Rehearsal.Line> seen) throws IOException {
        Map<Integer, String> numbers = new HashMap<>();
        for (Chapter chapter : course.chapters()) {
            String other = numbers.put(chapter.number(), chapter.id());
            if (other != null) {
                sink.report(Diagnostic.of(CourseCode.NUMBER_TWICE, chapter.id(), other));
            }
            check(chapter, seen);
        }
    }

    /** Checks one chapter. */
    public void check(Chapter chapter, Consumer<Rehearsal.Line> seen) throws IOException {
        List<Path> needed = List.of(
                chapter.folder().resolve(Chapter.ENGLISH_PAGE),
                chapter.folder().resolve(Chapter.CHINESE_PAGE),
                chapter.start(),
                chapter.solution(),
                chapter.specification(),
                chapter.hints());
        List<Path> missing = needed.stream().filter(path -> !Files.exists(path)).toList();
        missing.forEach(path -> sink.report(Diagnostic.of(CourseCode.FILE_MISSING, chapter.id(), path)));
        if (missing.isEmpty()) {
            checkEditions(chapter);
            checkHints(chapter);
            checkExercise(chapter, seen);
        }
    }

    private void checkEditions(Chapter chapter) throws IOException {
        Page english = Page.of(Files.readString(chapter.folder().resolve(Chapter.ENGLISH_PAGE)));
        Page chinese = Page.of(Files.readString(chapter.folder().resolve(Chapter.CHINESE_PAGE)));
        for (String difference : Editions.differences(english, chinese)) {
            sink.report(Diagnostic.of(CourseCode.EDITIONS_DIFFER, chapter.id(), difference));
        }
    }

    private void checkHints(Chapter chapter) throws IOException {
        List<LocalText> rungs = Hints.of(chapter, sink).rungs();
        if (rungs.size() < FEWEST_HINTS) {
            sink.report(Diagnostic.of(CourseCode.TOO_LITTLE, chapter.id(), "hints", rungs.size(), FEWEST_HINTS));
        }
        for (int i = 0; i < rungs.size(); i++) {
            for (String language : List.of(LocalText.ENGLISH, LocalText.CHINESE)) {
                if (!rungs.get(i).byLanguage().containsKey(language)) {
                    sink.report(Diagnostic.of(CourseCode.HINT_WITHOUT_LANGUAGE, chapter.id(), i + 1, language));
                }
            }
        }
    }

    private void checkExercise(Chapter chapter, Consumer<Rehearsal.Line> seen) throws IOException {
        DiagnosticList problems = new DiagnosticList();
        Optional<SpecFiles> spec = SpecFiles.read(chapter.specification(), problems);
        problems.all().forEach(sink::report);
        if (spec.isEmpty()) {
            return;
        }
        Specification general = spec.get().document().general();
        if (!general.id().equals(chapter.id())) {
            sink.report(Diagnostic.of(CourseCode.ID_DIFFERS, chapter.id(), general.id()));
        }
        if (general.mutants().size() < FEWEST_MUTANTS) {
            sink.report(Diagnostic.of(
                    CourseCode.TOO_LITTLE,
                    chapter.id(),
                    "mutants",
                    general.mutants().size(),
                    FEWEST_MUTANTS));
        }
        Rehearsal rehearsal = new Rehearsal(new Judge(spec.get(), engine, table), sink);
        rehearsal.run(seen);
        GradeResult start = rehearsal.grade("start");
        boolean passes = start.state() == ResultState.PASS;
        if (passes) {
            sink.report(Diagnostic.of(CourseCode.START_PASSES, chapter.id()));
        }
        seen.accept(new Rehearsal.Line("start", !passes, start));
    }
}
