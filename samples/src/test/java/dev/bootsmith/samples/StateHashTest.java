package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same guest has the same state after the same number of instructions: on this JDK and any other, on this machine and any other. The hashes were recorded once
 * and are compared wherever the tests run; {@code -Dgolden=update} records them anew, which a change of a guest, of the firmware or of
 * {@link MachineSnapshot#VERSION} demands.
 */
class StateHashTest {
    private static final Path HASHES = Path.of("src/test/resources/state-hashes.txt");
    private static final long[] INSTRUCTIONS = {1_000, 20_000, 500_000};
    private static final int WINDOW = 20;

    @Test
    void everySampleIsInTheRecordedStateAfterSoManyInstructions() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String image : SnapshotsOfSamplesTest.images()) {
            Machine machine = GnuImages.smallMachine(image).machine();
            for (long instructions : INSTRUCTIONS) {
                machine.resume(instructions);
                lines.add(String.format("%s %d %016x", image, machine.retiredInstructions(), machine.stateHash()));
            }
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(HASHES, lines);
        }
        assertEquals(Files.readAllLines(HASHES), lines);
    }

    /** Real mode and firmware, protected and 64-bit code, user programs: each boundary of a stretch of their runs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "long-mode/mbr.bin",
                "exceptions/boot.bin",
                "syscall/boot.bin",
                "two-tasks/boot.bin",
                "kvm-trampoline/trampoline.bin"
            })
    void aRunGoesOnFromASnapshotAtEachInstructionBoundary(String image) throws IOException {
        Random random = new Random(image.hashCode());
        long length = Math.min(GnuImages.smallMachine(image).machine().run().instructions(), 400_000);
        for (int stretch = 0; stretch < 2; stretch++) {
            long start = random.nextLong(Math.max(1, length - WINDOW));
            Machine machine = GnuImages.smallMachine(image).machine();
            machine.resume(start);
            List<MachineSnapshot> snapshots = new ArrayList<>();
            for (int i = 0; i < WINDOW; i++) {
                snapshots.add(machine.takeSnapshot());
                machine.resume(start + i + 1);
            }
            long end = machine.stateHash();
            for (MachineSnapshot snapshot : snapshots) {
                machine.restore(snapshot);
                assertEquals(snapshot.hash(), machine.stateHash());
                machine.resume(start + WINDOW);
                assertEquals(end, machine.stateHash(), "from " + snapshot.retiredInstructions());
            }
        }
    }
}
