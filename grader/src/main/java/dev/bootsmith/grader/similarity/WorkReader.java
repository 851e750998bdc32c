package dev.bootsmith.grader.similarity;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.VariantDisks;
import dev.bootsmith.grader.run.GuestRun;
import dev.bootsmith.grader.run.MachineParts;
import dev.bootsmith.grader.run.RunSetup;
import dev.bootsmith.grader.spec.RunRules;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.spec.Variants;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.submission.SubmissionBuilder;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.grader.submission.SubmissionReader;
import dev.bootsmith.isa.model.InstructionTable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes submissions comparable: reads their sources, builds them, and runs them once under the first variant, which is the same for everybody. */
public final class WorkReader {
    /** A guest that goes on for longer shows nothing new. */
    private static final long LONGEST_RUN = 2_000_000;

    /** Whether submissions are run. */
    public enum Runs {
        YES,
        NO
    }

    private final SpecFiles spec;
    private final Runs runs;
    private final MachineParts parts;

    public WorkReader(SpecFiles spec, Runs runs, InstructionTable table) {
        this.spec = spec;
        this.runs = runs;
        this.parts = new MachineParts(table);
    }

    /** Reads one submission. What does not build has only sources. */
    public Work read(String name, SubmissionFiles files) throws IOException {
        Map<Aspect, List<Token>> tokens = new EnumMap<>(Aspect.class);
        tokens.put(Aspect.SOURCE, SourceTokens.of(files));
        if (runs == Runs.YES) {
            Specification.SubmissionRules rules = spec.document().general().submission();
            BuiltSubmission built =
                    new SubmissionBuilder(rules).build(new SubmissionReader(rules).underWantedName(files));
            if (built.image().isPresent()) {
                run(built, tokens);
            }
        }
        return new Work(name, files, tokens);
    }

    private void run(BuiltSubmission built, Map<Aspect, List<Token>> tokens) {
        Variants variants = spec.document().variants();
        String seed = variants.seed(spec.document().general().id(), "");
        Optional<Specification> bound = spec.document().bind(variants.values(seed, 0), new DiagnosticList());
        Specification rules = bound.orElse(spec.document().general());
        RunRules whole = rules.run();
        RunSetup setup = new RunSetup(
                rules.machine(),
                new RunRules(Math.min(whole.budget(), LONGEST_RUN), whole.inputs(), whole.stops()),
                built.source(),
                built.image().orElseThrow(),
                VariantDisks.of(
                        rules.machine(),
                        built.image().orElseThrow(),
                        spec.disks(),
                        rules.patches().disks()),
                rules.patches(),
                RunTokens.needs(),
                List.of(),
                parts);
        try (GuestRun run = new GuestRun(setup)) {
            run.run();
            tokens.put(Aspect.CODE, RunTokens.code(run, parts.table()));
            tokens.put(Aspect.EVENTS, RunTokens.events(run.record()));
        }
    }
}
