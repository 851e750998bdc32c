package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.MachineSnapshot;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A guest that keeps all parts of the machine busy goes on from a snapshot, in another machine, to the last bit as without one: from random instruction
 * boundaries of every kind and the ones behind them.
 *
 * <pre>
 * mvn -Pnightly -pl samples -am test -Dtest=SnapshotsOfBusyMachineTest -Dsurefire.failIfNoSpecifiedTests=false   4,000 stretches
 * mvn ... -Dseed=7 -Dcases=500                                                                                   others
 * </pre>
 */
class SnapshotsOfBusyMachineTest {
    private static final Path SOURCE = Path.of("src/test/resources/busy/busy.s");
    private static final Path HASHES = Path.of("src/test/resources/busy/state-hashes.txt");
    private static final int DISK_BYTES = 1 << 20;
    /** Doublewords in which the guest's handlers count. */
    private static final long COUNTS = 0x600;

    private static final int HANDLERS = 11;
    /** Where the guest has not done everything before. */
    private static final long WARM_UP = 60_000;

    /** In so many instructions the guest comes to most situations. */
    private static final int MOST_STEPS = 5_000;

    private static byte[] image = new byte[0];

    private final long seed = Long.getLong("seed", 5_508L);
    private final int stretches = Integer.getInteger("cases", 20);
    private final Random random = new Random(seed);

    /** What a boundary can lie in. */
    private enum Situation {
        REPEATED_STRING,
        INTERRUPT_SHADOW,
        SLEEP,
        INTERRUPTS_OFF,
        PLAIN
    }

    @BeforeAll
    static void buildGuest(@TempDir Path folder) throws IOException {
        Path object = folder.resolve("busy.o");
        Path binary = folder.resolve("busy.bin");
        carryOut("as", "--32", SOURCE.toString(), "-o", object.toString());
        carryOut(
                "ld",
                "-m",
                "elf_i386",
                "--oformat",
                "binary",
                "-Ttext",
                "0x7c00",
                "-e",
                "_start",
                object.toString(),
                "-o",
                binary.toString());
        image = Arrays.copyOf(Files.readAllBytes(binary), DISK_BYTES);
    }

    private static void carryOut(String... words) {
        Invocation invocation = Invocation.of(List.of(words));
        assertEquals(0, invocation.exitCode(), () -> List.of(words) + ": " + invocation);
    }

    @Test
    void everyHandlerOfTheGuestIsCalled() {
        Machine machine = machine();
        machine.resume(400_000);
        for (int handler = 1; handler <= HANDLERS; handler++) {
            assertTrue(machine.memory().read(COUNTS + 4L * handler, 4) > 0, "handler " + handler);
        }
    }

    /** Recorded once, compared on each JDK and each computer; {@code -Dgolden=update} records them anew. */
    @Test
    void theStateAfterSoManyInstructionsIsTheRecordedOne() throws IOException {
        Machine machine = machine();
        List<String> lines = new ArrayList<>();
        for (long instructions : new long[] {10_000, 100_000, 300_000, 1_000_000}) {
            machine.resume(instructions);
            lines.add(String.format("%d %016x", machine.retiredInstructions(), machine.stateHash()));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(HASHES, lines);
        }
        assertEquals(Files.readAllLines(HASHES), lines);
    }

    @Test
    void aRunGoesOnFromASnapshotAnywhere() {
        Machine unbroken = machine();
        Machine other = machine();
        Map<Situation, Integer> seen = new EnumMap<>(Situation.class);
        unbroken.resume(WARM_UP);
        for (int stretch = 0; stretch < stretches; stretch++) {
            unbroken.resume(unbroken.retiredInstructions() + 1 + random.nextInt(3_000));
            stepTo(Situation.values()[stretch % Situation.values().length], unbroken);
            long start = unbroken.retiredInstructions();
            int window = 1 + random.nextInt(6);
            List<MachineSnapshot> snapshots = new ArrayList<>();
            for (int i = 0; i < window; i++) {
                unbroken.resume(start + i);
                seen.merge(situation(unbroken), 1, Integer::sum);
                snapshots.add(unbroken.takeSnapshot());
            }
            long end = start + window + random.nextInt(random.nextBoolean() ? 20 : 20_000);
            unbroken.resume(end);
            long hash = unbroken.stateHash();
            for (MachineSnapshot snapshot : snapshots) {
                other.restore(snapshot);
                String where = "from " + snapshot.retiredInstructions() + " to " + end + ", seed " + seed;
                assertEquals(snapshot.hash(), other.stateHash(), where);
                other.resume(end);
                assertEquals(hash, other.stateHash(), where);
            }
        }
        for (Situation situation : Situation.values()) {
            assertTrue(seen.getOrDefault(situation, 0) > 0 || stretches < 20, situation + " in " + seen);
        }
    }

    private static void stepTo(Situation wanted, Machine machine) {
        for (int i = 0; i < MOST_STEPS && situation(machine) != wanted; i++) {
            machine.resume(machine.retiredInstructions() + 1);
        }
    }

    private static Situation situation(Machine machine) {
        CpuState state = machine.cpu().state;
        if (state.halted) {
            return Situation.SLEEP;
        }
        if (state.interruptShadow) {
            return Situation.INTERRUPT_SHADOW;
        }
        // The guest's code is mapped to where it lies; F2 and F3 are the repeat prefixes.
        long first = machine.memory().read(state.rip, 1);
        if (first == 0xf2 || first == 0xf3) {
            return Situation.REPEATED_STRING;
        }
        return state.isFlagSet(CpuState.FLAG_IF) ? Situation.PLAIN : Situation.INTERRUPTS_OFF;
    }

    private static Machine machine() {
        MachineConfig config = MachineConfig.builder()
                .addDisk(MemoryDisk.ofImage(image))
                .memoryBytes(8 << 20)
                .cpuModel("max")
                .keys("busy")
                .build();
        return new Machine(config, new ProcessorFactory(CpuModel.parse("max").orElseThrow(), IsaTables.load()));
    }
}
