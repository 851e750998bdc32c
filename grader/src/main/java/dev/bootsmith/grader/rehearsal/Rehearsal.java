package dev.bootsmith.grader.rehearsal;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.Points;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.grader.submission.SubmissionReader;
import dev.bootsmith.grader.submission.SubmissionRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Rehearses a specification.
 *
 * <p>A mutant is a change of the reference solution, as {@code diff -u} writes it ({@code .diff}, {@code .patch}); or one source file that takes the place of the
 * submission's first file; or a folder that has only the files that are different from the reference solution's. It must fail every check named under {@code must-fail}, and no other. What a
 * failure brings with it counts as neither: a check that is skipped because of it, and one that a guest could not pass any more after its death or at the end of its
 * budget. {@code keeps} names checks that must pass all the same.
 */
public final class Rehearsal {
    /** The student of a rehearsal, so that variants are made as for anybody. */
    private static final String STUDENT = "rehearsal";

    private final Judge judge;
    private final DiagnosticSink sink;
    private final Specification general;
    private final Path folder;

    public Rehearsal(Judge judge, DiagnosticSink sink) {
        this.judge = judge;
        this.sink = sink;
        this.general = judge.spec().document().general();
        this.folder = judge.spec().folder();
    }

    /**
     * What came of one solution.
     *
     * @param name of the file
     * @param right whether it did what it should
     */
    public record Line(String name, boolean right, GradeResult result) {}

    /**
     * Grades all of them. What is wrong is reported.
     *
     * @param seen told of each one as it is done
     */
    public List<Line> run(Consumer<Line> seen) throws IOException {
        List<Line> lines = new ArrayList<>();
        if (general.reference().isPresent()) {
            String name = general.reference().get();
            GradeResult result = grade(name);
            lines.add(new Line(name, checkReference(result), result));
            seen.accept(lines.get(0));
        } else {
            sink.report(Diagnostic.of(GraderCode.MISSING_KEY, "reference", "specification"));
        }
        lines.addAll(runMutants(seen));
        return lines;
    }

    /** Grades the mutants alone. */
    public List<Line> runMutants(Consumer<Line> seen) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Specification.Mutant mutant : general.mutants()) {
            GradeResult result = gradeMutant(mutant.file());
            Line line = new Line(mutant.file(), checkMutant(mutant, result), result);
            lines.add(line);
            seen.accept(line);
        }
        return lines;
    }

    private GradeResult gradeMutant(String name) throws IOException {
        Optional<String> reference = general.reference();
        if (reference.isPresent() && UnifiedDiff.isNamed(name)) {
            return gradeChange(name, reference.get());
        }
        boolean laidOver = reference.isPresent()
                && Files.isDirectory(folder.resolve(name))
                && Files.isDirectory(folder.resolve(reference.get()));
        return laidOver ? grade(name, reference.get()) : grade(name);
    }

    /** Grades a file or folder beside the specification. */
    public GradeResult grade(String name) throws IOException {
        return grade(name, name);
    }

    /** Grades the reference solution with a change. */
    private GradeResult gradeChange(String name, String reference) throws IOException {
        try {
            UnifiedDiff change = UnifiedDiff.parse(Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
            return gradeFiles(name, change.apply(files(reference)));
        } catch (UnifiedDiff.Misfit misfit) {
            Diagnostic diagnostic = Diagnostic.of(GraderCode.CHANGE_DOES_NOT_FIT, name, misfit.what());
            sink.report(diagnostic);
            return judge.refused(name, STUDENT, 0, ResultState.ERROR, diagnostic);
        } catch (SubmissionRefusal refusal) {
            return judge.refused(name, STUDENT, 0, ResultState.BUILD_ERROR, refusal.diagnostic());
        }
    }

    /** The files of something beside the specification. */
    private Map<String, byte[]> files(String name) throws SubmissionRefusal, IOException {
        return new SubmissionReader(general.submission())
                .read(folder.resolve(name))
                .files();
    }

    private GradeResult gradeFiles(String name, Map<String, byte[]> files) throws IOException {
        return judge.grade(new Submission(name, STUDENT, 0, new SubmissionFiles(files)));
    }

    /** Grades a folder with the files of another one where it has none of its own. */
    private GradeResult grade(String name, String base) throws IOException {
        try {
            Map<String, byte[]> all = new TreeMap<>(files(base));
            if (!name.equals(base)) {
                all.putAll(files(name));
            }
            return gradeFiles(name, all);
        } catch (SubmissionRefusal refusal) {
            return judge.refused(name, STUDENT, 0, ResultState.BUILD_ERROR, refusal.diagnostic());
        }
    }

    private boolean checkReference(GradeResult result) {
        long points = result.milliPoints().orElse(-1L);
        boolean all = result.checks().stream().allMatch(check -> check.isPassed() || !check.judged());
        if (points == result.maxMilliPoints() && all) {
            return true;
        }
        Diagnostic diagnostic = Diagnostic.of(
                GraderCode.REFERENCE_LOST_POINTS, Points.text(points), Points.text(result.maxMilliPoints()));
        for (CheckResult check : result.checks()) {
            if (check.judged() && !check.isPassed()) {
                diagnostic = diagnostic.withNote(
                        "R0030.note",
                        check.id(),
                        check.expected().inEnglish(),
                        check.actual().isEmpty()
                                ? check.say().inEnglish()
                                : check.actual().inEnglish());
            }
        }
        for (var message : result.messages()) {
            diagnostic = diagnostic.withNote(
                    "R0030.build", message.text().inEnglish().strip());
        }
        sink.report(diagnostic);
        return false;
    }

    private boolean checkMutant(Specification.Mutant mutant, GradeResult result) {
        boolean right = true;
        for (CheckResult check : result.checks()) {
            boolean fails = check.judged() && !check.isPassed() && check.state() != ResultState.SKIPPED;
            boolean isConsequence = check.state() == ResultState.CRASH || check.state() == ResultState.BUDGET;
            boolean must = mutant.mustFail().contains(check.id());
            boolean kept = mutant.keeps().contains(check.id());
            if (must && !fails) {
                right = false;
                sink.report(Diagnostic.of(GraderCode.MUTANT_SURVIVED, mutant.file(), check.id()));
            } else if (!must && (fails && !isConsequence || kept && !check.isPassed())) {
                right = false;
                sink.report(Diagnostic.of(GraderCode.MUTANT_FAILED_MORE, mutant.file(), check.id())
                        .withNote(
                                "R0032.note",
                                check.expected().inEnglish(),
                                check.actual().isEmpty()
                                        ? check.say().inEnglish()
                                        : check.actual().inEnglish())
                        .withHelp("R0032.help"));
            }
        }
        return right;
    }
}
