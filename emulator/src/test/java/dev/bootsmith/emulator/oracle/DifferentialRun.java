package dev.bootsmith.emulator.oracle;

import dev.bootsmith.emulator.oracle.MachineVector.MemoryChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs vectors on both sides and reports the differences, made as small as they go. */
final class DifferentialRun {
    /** The other implementation. */
    interface Oracle {
        List<Outcome> run(List<MachineVector> vectors) throws IOException, InterruptedException;

        /** Whether the two may differ here for a reason that is known to be the oracle's. */
        boolean isKnownDeviation(MachineVector vector, Outcome ours, Outcome theirs);
    }

    private static final int MAX_RECORDED = 1_500;

    private final Oracle oracle;
    private final ProcessorUnderTest processor = new ProcessorUnderTest();
    private final VectorGenerator generator;
    private final List<RecordedStates.Recording> agreed = new ArrayList<>();
    private final Map<Outcome.Exit, Integer> exits = new EnumMap<>(Outcome.Exit.class);

    DifferentialRun(Oracle oracle, VectorGenerator generator) {
        this.oracle = oracle;
        this.generator = generator;
    }

    Map<Outcome.Exit, Integer> exits() {
        return exits;
    }

    /** The vectors on which both agreed, for a recording; only the first ones. */
    List<RecordedStates.Recording> agreed() {
        return agreed;
    }

    void run(long firstSeed, int count, int batch, List<String> report) throws IOException, InterruptedException {
        for (long seed = firstSeed; seed < firstSeed + count; seed += batch) {
            List<MachineVector> vectors = new ArrayList<>();
            for (int i = 0; i < batch && seed + i < firstSeed + count; i++) {
                vectors.add(generator.vector(seed + i));
            }
            List<Outcome> theirs = oracle.run(vectors);
            for (int i = 0; i < vectors.size(); i++) {
                compare(seed + i, vectors.get(i), theirs.get(i), report);
            }
        }
    }

    private void compare(long seed, MachineVector vector, Outcome theirs, List<String> report)
            throws IOException, InterruptedException {
        exits.merge(theirs.exit(), 1, Integer::sum);
        List<String> differences = differences(vector, theirs);
        if (differences.isEmpty()) {
            if (agreed.size() < MAX_RECORDED
                    && theirs.isComparable()
                    && Comparison.differences(vector, processor.run(vector), theirs)
                            .isEmpty()) {
                agreed.add(new RecordedStates.Recording(vector, theirs));
            }
            return;
        }
        if (differences(vector).isEmpty()) {
            return; // a run that was cut off had left something behind
        }
        MachineVector smallest = minimise(vector);
        report.add("seed " + seed + " " + vector.mode() + "\n" + Comparison.listing(smallest)
                + Comparison.registers(smallest) + "\n    " + String.join("\n    ", differences(smallest)));
    }

    private List<String> differences(MachineVector vector) throws IOException, InterruptedException {
        return differences(vector, oracle.run(List.of(vector)).get(0));
    }

    private List<String> differences(MachineVector vector, Outcome theirs) {
        if (!theirs.isComparable()) {
            return List.of();
        }
        Outcome ours = processor.run(vector);
        if (oracle.isKnownDeviation(vector, ours, theirs)) {
            return List.of();
        }
        return Comparison.differences(vector, ours, theirs);
    }

    /** Drops instructions and clears registers as long as the difference stays. */
    private MachineVector minimise(MachineVector vector) throws IOException, InterruptedException {
        MachineVector smallest = vector;
        boolean shrunk = true;
        while (shrunk) {
            shrunk = false;
            for (MachineVector candidate : smaller(smallest)) {
                if (!differences(candidate).isEmpty()) {
                    smallest = candidate;
                    shrunk = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static List<MachineVector> smaller(MachineVector vector) {
        List<MachineVector> candidates = new ArrayList<>();
        byte[] code = vector.code().bytes();
        int[] starts = Comparison.instructionStarts(vector);
        for (int i = 0; i + 1 < starts.length && starts.length > 2; i++) {
            byte[] without = new byte[code.length - (starts[i + 1] - starts[i])];
            System.arraycopy(code, 0, without, 0, starts[i]);
            System.arraycopy(code, starts[i + 1], without, starts[i], code.length - starts[i + 1]);
            List<MemoryChange> changes = new ArrayList<>(vector.changes());
            changes.set(0, new MemoryChange(vector.code().address(), without));
            candidates.add(new MachineVector(vector.mode(), vector.width(), vector.start(), changes));
        }
        for (int i = 0; i < ProcessorImage.RIP; i++) {
            if (vector.start().general[i] != 0) {
                ProcessorImage start = vector.start().copy();
                start.general[i] = 0;
                candidates.add(new MachineVector(vector.mode(), vector.width(), start, vector.changes()));
            }
        }
        return candidates;
    }
}
