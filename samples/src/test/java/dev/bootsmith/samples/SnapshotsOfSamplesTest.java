package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineSnapshot;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample, the broken ones too, goes on from a snapshot as it went on from the state itself, at random points of its run. */
class SnapshotsOfSamplesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int POINTS = 2;

    private final long seed = Long.getLong("seed", 5_008L);

    static List<String> images() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.map(file -> GOLDEN.relativize(file).toString())
                    .filter(name -> name.endsWith(".bin.hex"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("images")
    void aSampleGoesOnFromASnapshotAsFromTheStateItself(String image) throws IOException {
        Machine whole = GnuImages.machine(image).machine();
        long length = whole.run().instructions();
        long end = whole.stateHash();
        Random random = new Random(seed);
        Machine machine = GnuImages.machine(image).machine();
        for (int i = 0; i < POINTS; i++) {
            MachineSnapshot start = machine.takeSnapshot();
            machine.resume(random.nextLong(length + 1));
            MachineSnapshot middle = machine.takeSnapshot();
            machine.resume(Long.MAX_VALUE);
            assertEquals(end, machine.stateHash(), "in two pieces, seed " + seed);
            machine.restore(middle);
            assertEquals(middle.hash(), machine.stateHash());
            machine.resume(Long.MAX_VALUE);
            assertEquals(end, machine.stateHash(), "from a snapshot, seed " + seed);
            machine.restore(start);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-tasks/boot.bin", "syscall/boot.bin", "keyboard-echo/boot.bin", "tiny-shell/boot.bin"})
    void aRunInPiecesOfGuestTimeIsTheSameRun(String image) throws IOException {
        Machine whole = GnuImages.machine(image).machine();
        whole.run();
        Machine pieces = GnuImages.machine(image).machine();
        Random random = new Random(seed);
        StopEvent stop;
        do {
            long now = pieces.clock().instructionTime();
            stop = pieces.resumeUntilTime(now + 1 + random.nextInt(3_000_000));
        } while (stop.reason() == StopReason.BUDGET && !pieces.isBudgetSpent());
        assertEquals(whole.stateHash(), pieces.stateHash(), "seed " + seed);
    }
}
