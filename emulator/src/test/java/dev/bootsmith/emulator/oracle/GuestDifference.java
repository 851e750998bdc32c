package dev.bootsmith.emulator.oracle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** States by seed, gone through here and by another implementation. */
final class GuestDifference {
    private final GuestImage image;
    private final GuestOracle oracle;
    private final VectorGenerator generator = GuestImage.generator();
    private final SortedMap<Long, GuestDump> agreed = new TreeMap<>();
    private int compared;

    GuestDifference(GuestImage image, GuestOracle oracle) {
        this.image = image;
        this.oracle = oracle;
    }

    int compared() {
        return compared;
    }

    /** What the other one printed of the states on which both agreed, by seed. */
    SortedMap<Long, GuestDump> agreed() {
        return agreed;
    }

    /** The differences in some states from a seed on. */
    List<String> of(long seed, int count) throws IOException, InterruptedException {
        List<MachineVector> vectors = IntStream.range(0, count)
                .mapToObj(i -> generator.vector(seed + i))
                .toList();
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        GuestRun ours = GuestRun.here(image.with(vectors, numbers), numbers.size(), oracle);
        List<GuestRun> runs = new ArrayList<>(List.of(ours));
        // A state that never ends, or that ends everything, is left out, and what is behind it goes on.
        while (ours.unfinished() >= 0) {
            numbers = numbers.subList(numbers.indexOf(ours.unfinished()) + 1, numbers.size());
            ours = GuestRun.here(image.with(vectors, numbers), numbers.size(), oracle);
            runs.add(ours);
        }
        List<String> report = new ArrayList<>();
        for (GuestRun run : runs) {
            compare(seed, vectors, run, report);
        }
        return report;
    }

    private void compare(long seed, List<MachineVector> vectors, GuestRun ours, List<String> report)
            throws IOException, InterruptedException {
        List<Integer> numbers = ours.dumps().keySet().stream()
                .filter(number -> !ours.unchecked().contains(number))
                .sorted()
                .toList();
        while (!numbers.isEmpty()) {
            GuestRun theirs = oracle.run(image.with(vectors, numbers), numbers.size());
            for (int number : numbers) {
                GuestDump other = theirs.dumps().get(number);
                if (other != null) {
                    GuestDump mine = Objects.requireNonNull(ours.dumps().get(number));
                    compare(seed + number, vectors.get(number), mine, other, report);
                }
            }
            int stuck = theirs.unfinished();
            if (stuck < 0) {
                return;
            }
            if (stuck != numbers.get(0)
                    && oracle.run(image.with(vectors, List.of(stuck)), 1)
                            .dumps()
                            .containsKey(stuck)) {
                numbers = numbers.subList(numbers.indexOf(stuck), numbers.size()); // it was only late
                continue;
            }
            // QEMU takes 66 before an indirect near branch for 16 bits, and RET's number for signed: nobody knows
            // where.
            if (!Comparison.leavesCode(vectors.get(stuck))) {
                report.add("seed " + (seed + stuck) + " " + vectors.get(stuck).mode() + "\n"
                        + Comparison.listing(vectors.get(stuck)) + "    ends here, not there");
            }
            numbers = numbers.subList(numbers.indexOf(stuck) + 1, numbers.size());
        }
    }

    private void compare(long seed, MachineVector vector, GuestDump ours, GuestDump theirs, List<String> report) {
        if (oracle.isKnownDeviation(vector, ours, theirs)) {
            return;
        }
        compared++;
        List<String> differences = oracle.differences(vector, ours, theirs);
        if (differences.isEmpty()) {
            agreed.put(seed, theirs);
        } else {
            report.add("seed " + seed + " " + vector.mode() + "\n" + Comparison.listing(vector)
                    + Comparison.registers(vector) + "\n    " + String.join("\n    ", differences));
        }
    }
}
