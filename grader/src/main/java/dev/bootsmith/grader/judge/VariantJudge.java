package dev.bootsmith.grader.judge;

import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.ImageEvidence;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.evidence.Moment;
import dev.bootsmith.grader.evidence.Origin;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.predicate.Predicate;
import dev.bootsmith.grader.predicate.Verdict;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.result.VariantResult;
import dev.bootsmith.grader.run.GuestRun;
import dev.bootsmith.grader.run.MachineParts;
import dev.bootsmith.grader.run.Probe;
import dev.bootsmith.grader.run.RunSetup;
import dev.bootsmith.grader.spec.Check;
import dev.bootsmith.grader.spec.NeedsOrder;
import dev.bootsmith.grader.spec.RunRules;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a submission under one variant and judges every check. */
final class VariantJudge {
    private static final int KEPT_TEXT = 4096;

    private final Specification spec;
    private final BuiltSubmission built;
    private final Map<String, byte[]> diskFiles;
    private final MachineParts parts;
    private final EvidenceNeeds needs = new EvidenceNeeds();
    private final Map<Check, Outcome> atEvents = new HashMap<>();

    VariantJudge(Specification spec, BuiltSubmission built, Map<String, byte[]> diskFiles, MachineParts parts) {
        this.spec = spec;
        this.built = built;
        this.diskFiles = diskFiles;
        this.parts = parts;
        for (Check check : spec.checks()) {
            check.assertion().prepare(needs);
            check.partial().forEach(partial -> partial.assertion().prepare(needs));
            if (check.moment() instanceof Moment.OnEvent moment) {
                moment.event().prepare(needs);
            }
        }
        spec.run().stops().forEach(rule -> {
            if (rule instanceof RunRules.StopRule.Holds holds) {
                holds.predicate().prepare(needs);
            }
            if (rule instanceof RunRules.StopRule.Happens happens) {
                happens.event().prepare(needs);
            }
        });
        spec.run().inputs().forEach(input -> input.after().ifPresent(after -> after.prepare(needs)));
    }

    /** What came of it. */
    record Judged(Map<String, Outcome> outcomes, VariantResult result) {}

    Judged judge(int number, Map<String, String> values) {
        List<Probe> probes = new ArrayList<>();
        for (Check check : spec.checks()) {
            if (check.moment() instanceof Moment.OnEvent moment) {
                probes.add(new Probe(
                        moment, evidence -> atEvents.put(check, judge(check, evidence, Optional.empty()))));
            }
        }
        List<GuestRun> seconds = new ArrayList<>();
        try (GuestRun run = new GuestRun(setup(spec.patches(), spec.run(), probes))) {
            RunRecord record = run.run();
            Evidence seen = run.evidence();
            Map<Origin, MachineView> others = new HashMap<>();
            for (Origin origin : needs.origins()) {
                Counterfactual other = new Counterfactual(origin);
                GuestRun second =
                        new GuestRun(setup(other.patches(spec.patches()), other.rules(spec.run()), List.of()));
                seconds.add(second);
                second.run();
                others.put(origin, second.view());
            }
            Evidence last = new Evidence(seen.source(), seen.image(), seen.machine(), seen.run(), others);
            Map<String, Outcome> outcomes = judgeAll(last, Optional.of(record));
            return new Judged(outcomes, resultOf(number, values, run, record));
        } finally {
            seconds.forEach(GuestRun::close);
        }
    }

    /** Judges without a run, because there is nothing to run. */
    Map<String, Outcome> judgeWithoutImage() {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Check check : spec.checks()) {
            outcomes.put(
                    check.id(),
                    new Outcome(
                            ResultState.BUILD_ERROR,
                            true,
                            0,
                            LocalText.NONE,
                            LocalText.NONE,
                            Phrases.of("judge.build-failed")));
        }
        return outcomes;
    }

    // ---- the machine ----

    private RunSetup setup(Specification.Patches patches, RunRules rules, List<Probe> probes) {
        ImageEvidence image = built.image().orElseThrow();
        List<MemoryDisk> disks = VariantDisks.of(spec.machine(), image, diskFiles, patches.disks());
        return new RunSetup(spec.machine(), rules, built.source(), image, disks, patches, needs, probes, parts);
    }

    // ---- the checks ----

    private Map<String, Outcome> judgeAll(Evidence last, Optional<RunRecord> record) {
        Map<String, Outcome> outcomes = new HashMap<>();
        String failedGate = null;
        for (Check check : NeedsOrder.of(spec.checks())) {
            Outcome outcome = blocked(check, failedGate, outcomes);
            boolean onMachine = !(check.moment() instanceof Moment.Source) && !(check.moment() instanceof Moment.Image);
            if (outcome == null
                    && onMachine
                    && record.isPresent()
                    && record.get().neverBooted()) {
                outcome = Outcome.skipped(Phrases.of("judge.not-booted"));
            }
            if (outcome == null) {
                outcome = check.moment() instanceof Moment.OnEvent moment
                        ? atEvents.getOrDefault(check, missed(moment, record))
                        : judge(check, last, record);
            }
            outcomes.put(check.id(), outcome);
            boolean fails = outcome.judged() && outcome.state() != ResultState.PASS;
            if (check.gate() && fails && failedGate == null) {
                failedGate = check.id();
            }
        }
        return outcomes;
    }

    /** Why a check is not made, or null. */
    private @Nullable Outcome blocked(Check check, @Nullable String failedGate, Map<String, Outcome> outcomes) {
        boolean otherKind = check.submitted().isPresent() && !check.submitted().equals(built.kind());
        if (otherKind) {
            String kind = check.submitted().get().name().toLowerCase(Locale.ROOT);
            return Outcome.notJudged(Phrases.of("judge.not-submitted", kind));
        }
        if (failedGate != null) {
            return Outcome.skipped(Phrases.of("judge.skipped-gate", failedGate));
        }
        for (String id : check.needs()) {
            Outcome needed = outcomes.get(id);
            if (needed != null && needed.judged() && needed.state() != ResultState.PASS) {
                return Outcome.skipped(Phrases.of("judge.skipped-needs", id));
            }
        }
        return null;
    }

    private Outcome missed(Moment.OnEvent moment, Optional<RunRecord> record) {
        String event = moment.event().text() + (moment.nth() > 1 ? " #" + moment.nth() : "");
        return failure(LocalText.of(event), Phrases.of("judge.event-missing", event), record);
    }

    private static Outcome judge(Check check, Evidence evidence, Optional<RunRecord> record) {
        Verdict verdict = check.assertion().test(evidence);
        if (verdict.holds()) {
            return new Outcome(
                    ResultState.PASS,
                    true,
                    Math.max(0, check.milliPoints()),
                    verdict.expected(),
                    verdict.actual(),
                    LocalText.NONE);
        }
        for (Check.Partial partial : check.partial()) {
            Predicate less = partial.assertion();
            if (less.test(evidence).holds()) {
                return new Outcome(
                        ResultState.PARTIAL,
                        true,
                        partial.milliPoints(),
                        verdict.expected(),
                        verdict.actual(),
                        partial.say());
            }
        }
        boolean onMachine = !(check.moment() instanceof Moment.Source) && !(check.moment() instanceof Moment.Image);
        Outcome failed = failure(verdict.expected(), verdict.actual(), onMachine ? record : Optional.empty())
                .at(verdict.place());
        return check.milliPoints() >= 0
                ? failed
                : new Outcome(
                        failed.state(),
                        true,
                        check.milliPoints(),
                        failed.expected(),
                        failed.actual(),
                        failed.say(),
                        failed.place());
    }

    /** A check that fails after the guest died, or ran out of instructions, says so. */
    private static Outcome failure(LocalText expected, LocalText actual, Optional<RunRecord> record) {
        ResultState state = ResultState.FAIL;
        LocalText say = LocalText.NONE;
        if (record.isPresent() && record.get().isCrash()) {
            state = ResultState.CRASH;
            String why = record.get().isOnlyExceptions() ? "judge.only-exceptions" : "judge.triple-fault";
            say = Phrases.of(why, record.get().instructions());
        } else if (record.isPresent() && record.get().isOutOfBudget()) {
            state = ResultState.BUDGET;
            say = Phrases.of(
                    "judge.out-of-budget",
                    record.get().instructions(),
                    record.get().instructionTime() - record.get().instructions());
        } else if (record.isPresent()
                && record.get().stop().filter(StopReason.UNIMPLEMENTED::equals).isPresent()) {
            state = ResultState.ERROR;
            say = Phrases.of("judge.unimplemented", record.get().stopDetail());
        }
        return new Outcome(state, true, 0, expected, actual, say);
    }

    // ---- what is kept of the run ----

    private VariantResult resultOf(int number, Map<String, String> values, GuestRun run, RunRecord record) {
        List<String> screen = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        List<String> rows = run.view().screenRows();
        for (int row = 0; row < rows.size(); row++) {
            String text = rows.get(row).stripTrailing();
            screen.add(text);
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < text.length(); column++) {
                cells.append(String.format(Locale.ROOT, "%02x", run.view().attribute(row, column)));
            }
            attributes.add(cells.toString());
        }
        List<String> modes = new ArrayList<>();
        record.events().events().stream()
                .filter(event -> event.kind() == dev.bootsmith.grader.evidence.EventKind.MODE)
                .limit(100)
                .forEach(event -> {
                    String mode = event.mode().name().toLowerCase(Locale.ROOT);
                    if (modes.isEmpty() || !modes.get(modes.size() - 1).equals(mode)) {
                        modes.add(mode);
                    }
                });
        return new VariantResult(
                number,
                values,
                record.stopName(),
                record.stopDetail(),
                record.exitCode(),
                record.instructions(),
                record.virtualMicros(),
                modes,
                screen,
                attributes,
                beginning(record.serial()),
                beginning(record.debugConsole()),
                run.story(),
                ScreenProvenance.of(run.view(), record, built.source()));
    }

    private static String beginning(StringBuilder text) {
        return text.length() <= KEPT_TEXT ? text.toString() : text.substring(0, KEPT_TEXT) + "…";
    }
}
