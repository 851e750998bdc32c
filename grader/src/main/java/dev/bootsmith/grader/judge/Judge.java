package dev.bootsmith.grader.judge;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.result.VariantResult;
import dev.bootsmith.grader.run.MachineParts;
import dev.bootsmith.grader.spec.Check;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.spec.Variants;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.submission.SubmissionBuilder;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.isa.model.InstructionTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Grades submissions under one specification.
 *
 * <pre>{@code
 * Judge judge = new Judge(SpecFiles.read(path, sink).orElseThrow(), "0.1.0", IsaTables.load());
 * GradeResult result = judge.grade(new Submission("boot.s", "", 0, files));
 * }</pre>
 *
 * <p>The result depends on nothing but what is passed here. May be used by several threads.
 */
public final class Judge {
    private final SpecFiles spec;
    private final String specHash;
    private final String engine;
    private final MachineParts parts;

    /** @param engine this program's version */
    public Judge(SpecFiles spec, String engine, InstructionTable table) {
        this.spec = spec;
        this.specHash = spec.hash();
        this.engine = engine;
        this.parts = new MachineParts(table);
    }

    public SpecFiles spec() {
        return spec;
    }

    /** Grades; never throws for anything that a submission can do, but for the host's own trouble. */
    public GradeResult grade(Submission submission) throws IOException {
        Specification general = spec.document().general();
        BuiltSubmission built = new SubmissionBuilder(general.submission()).build(submission.files());
        Variants variants = spec.document().variants();
        String seed = variants.seed(general.id(), submission.student());
        List<Map<String, Outcome>> outcomes = new ArrayList<>();
        List<VariantResult> runs = new ArrayList<>();
        if (built.image().isEmpty()) {
            outcomes.add(new VariantJudge(general, built, spec.disks(), parts).judgeWithoutImage());
        } else {
            for (int i = 0; i < variants.count(); i++) {
                Map<String, String> values = variants.values(seed, i);
                VariantJudge.Judged judged =
                        new VariantJudge(bind(values), built, spec.disks(), parts).judge(i, values);
                outcomes.add(judged.outcomes());
                runs.add(judged.result());
            }
        }
        List<CheckResult> checks = new ArrayList<>();
        for (Check check : general.checks()) {
            List<Outcome> ofCheck =
                    outcomes.stream().map(map -> map.get(check.id())).toList();
            checks.add(aggregate(check, ofCheck, variants.aggregate()));
        }
        return result(submission, seed, built, checks, runs);
    }

    /** A value that makes the specification wrong is the instructor's mistake, and found by no submission's fault. */
    private Specification bind(Map<String, String> values) {
        DiagnosticList problems = new DiagnosticList();
        return spec.document()
                .bind(values, problems)
                .orElseThrow(() -> new IllegalStateException(
                        "the specification does not take the values " + values + ": " + problems.all()));
    }

    private static CheckResult aggregate(Check check, List<Outcome> outcomes, Specification.Aggregate how) {
        int worst = 0;
        long sum = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            sum += outcomes.get(i).milliPoints();
            boolean worse =
                    outcomes.get(i).state().compareTo(outcomes.get(worst).state()) > 0;
            worst = worse ? i : worst;
        }
        Outcome shown = outcomes.get(worst);
        long points = how == Specification.Aggregate.MEAN ? sum / outcomes.size() : shown.milliPoints();
        ResultState state = shown.state();
        if (how == Specification.Aggregate.MEAN
                && points > 0
                && state != ResultState.PASS
                && state != ResultState.ERROR) {
            state = ResultState.PARTIAL;
        }
        LocalText actual = worst == 0 || shown.actual().isEmpty()
                ? shown.actual()
                : Phrases.of("judge.variant", worst + 1, shown.actual());
        return new CheckResult(
                check.id(),
                check.title(),
                state,
                shown.judged(),
                points,
                Math.max(0, check.milliPoints()),
                shown.expected(),
                actual,
                shown.say(),
                check.hints(),
                check.details(),
                check.visibility(),
                state == ResultState.PASS ? "" : shown.place());
    }

    private GradeResult result(
            Submission submission,
            String seed,
            BuiltSubmission built,
            List<CheckResult> checks,
            List<VariantResult> runs) {
        Specification general = spec.document().general();
        ResultState state = ResultState.PASS;
        long sum = 0;
        long most = 0;
        for (CheckResult check : checks) {
            boolean counts = check.judged() && check.visibility() != Specification.Visibility.STAFF
                    || check.maxMilliPoints() > 0;
            if (check.judged()) {
                sum += check.milliPoints();
                most += check.maxMilliPoints();
            }
            if (counts
                    && check.judged()
                    && check.state().compareTo(state) > 0
                    && check.state() != ResultState.SKIPPED) {
                state = check.state();
            }
        }
        long max = most;
        boolean unknown = state == ResultState.ERROR;
        long total = Score.total(sum, general.score());
        Optional<Long> points = unknown ? Optional.empty() : Optional.of(total);
        return new GradeResult(
                general.id(),
                general.title(),
                submission.name(),
                submission.student(),
                "",
                ContentHash.of(submission.files()),
                specHash,
                engine,
                seed,
                state,
                points,
                general.score()
                        .clampHighMilli()
                        .map(high -> Math.min(high, max))
                        .orElse(max),
                submission.lateDays(),
                points.map(value -> Score.late(value, submission.lateDays(), general.score())),
                general.report().showTotal(),
                built.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(""),
                LocalText.NONE,
                built.messages(),
                checks,
                runs);
    }

    /**
     * Returns the record of a submission that could not be judged.
     *
     * @param state {@code BUILD_ERROR} if it breaks a rule, {@code ERROR} if somebody has to look
     */
    public GradeResult refused(String name, String student, int lateDays, ResultState state, Diagnostic why) {
        Specification general = spec.document().general();
        BuiltSubmission.Message message = SubmissionBuilder.message(why);
        List<CheckResult> checks = new ArrayList<>();
        for (Check check : general.checks()) {
            checks.add(new CheckResult(
                    check.id(),
                    check.title(),
                    state,
                    true,
                    0,
                    Math.max(0, check.milliPoints()),
                    LocalText.NONE,
                    LocalText.NONE,
                    message.headline(),
                    List.of(),
                    check.details(),
                    check.visibility()));
        }
        Optional<Long> points = state == ResultState.ERROR ? Optional.empty() : Optional.of(0L);
        return new GradeResult(
                general.id(),
                general.title(),
                name,
                student,
                "",
                ContentHash.of(new SubmissionFiles(Map.of())),
                specHash,
                engine,
                spec.document().variants().seed(general.id(), student),
                state,
                points,
                general.score().clampHighMilli().orElse(general.maxMilliPoints()),
                lateDays,
                points,
                general.report().showTotal(),
                "",
                state == ResultState.ERROR ? message.headline() : LocalText.NONE,
                List.of(message),
                checks,
                List.of());
    }

    public String specHash() {
        return specHash;
    }

    public String engine() {
        return engine;
    }
}
