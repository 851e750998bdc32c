package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.MachineSnapshot;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.system.ProcessorFactory;
import dev.bootsmith.isa.table.IsaTables;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guests that write anything anywhere: whatever the chips are told, nothing is thrown, nothing hangs, and a snapshot taken in the middle holds all of it.
 *
 * <p>Between the accesses the guest runs, so that timers expire, transfers happen and interrupts arrive: {@code sti; 1: hlt; inc %ax; jmp 1b}.
 */
class NoiseTest {
    private static final String GUEST = "fbf440ebfc";
    private static final int ROUNDS = 18;
    private static final int ACCESSES = 200;
    private static final long MEMORY = 2 << 20;
    /** First ports of chips, so that most accesses meet one. */
    private static final int[] CHIPS = {
        0x00, 0x08, 0x20, 0x40, 0x60, 0x64, 0x70, 0x80, 0x92, 0xa0, 0xc0, 0xd0, 0xe0, 0xf0, 0x170, 0x1ce, 0x1f0, 0x1f7,
        0x2f8, 0x3b4, 0x3c0, 0x3d4, 0x3f0, 0x3f6, 0x3f8, 0x400, 0x4d0, 0x510, 0x600, 0x604, 0x608, 0xcf8, 0xcfc, 0xc000,
        0xc008
    };
    /** Where chips are in memory. */
    private static final long[] WINDOWS = {
        0xfee0_0000L, 0xfec0_0000L, 0xfed0_0000L, 0xe000_0000L, 0xa_0000, 0xb_8000, 0xf_0000, 0xffff_fff0L
    };

    private final long seed = Long.getLong("seed", 6_009L);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noiseOnAllPortsAndWindowsIsSurvived(int number) {
        Random random = new Random(seed + number);
        Machine machine = machine(number % 2 + 1);
        String where = "seed " + seed + ", run " + number;
        machine.resume(10);
        for (int round = 0; round < ROUNDS; round++) {
            MachineSnapshot before = machine.takeSnapshot();
            long state = random.nextLong();
            makeNoise(machine, new Random(state), round);
            long hash = machine.stateHash();
            machine.restore(before);
            assertEquals(before.hash(), machine.stateHash(), where + ", back in round " + round);
            makeNoise(machine, new Random(state), round);
            assertEquals(hash, machine.stateHash(), where + ", again in round " + round);
        }
    }

    private static void makeNoise(Machine machine, Random random, int round) {
        for (int i = 0; i < ACCESSES; i++) {
            if (random.nextInt(8) == 0) {
                touchMemory(machine, random);
            } else {
                touchPort(machine, random, round);
            }
        }
        long moment = machine.clock().instructionTime() + 1 + random.nextInt(200_000);
        look(machine);
        StopReason reason = machine.resumeUntilTime(moment).reason();
        assertNotEquals(StopReason.UNIMPLEMENTED, reason);
    }

    /** Whoever looks at the machine finds something, too. */
    private static void look(Machine machine) {
        machine.screenRows();
        machine.screenCells();
        machine.screenImage();
        machine.chips();
        machine.armedTimers();
    }

    private static void touchPort(Machine machine, Random random, int round) {
        int chip = CHIPS[(round + random.nextInt(3)) % CHIPS.length];
        int port = random.nextInt(10) == 0 ? random.nextInt(0x1_0000) : chip + random.nextInt(12);
        int size = 1 << random.nextInt(3);
        int value = random.nextInt(3) == 0 ? random.nextInt(16) : random.nextInt();
        if (random.nextInt(3) == 0) {
            machine.bus().read(port, size);
        } else {
            machine.bus().write(port, size, value);
        }
    }

    private static void touchMemory(Machine machine, Random random) {
        long address =
                WINDOWS[random.nextInt(WINDOWS.length)] + random.nextInt(0x100) * (random.nextBoolean() ? 16L : 1L);
        int size = 1 << random.nextInt(4);
        if (random.nextBoolean()) {
            machine.memory().read(address, size);
        } else {
            machine.memory().write(address, size, random.nextLong());
        }
    }

    private static Machine machine(int processors) {
        byte[] sector = Arrays.copyOf(HexFormat.of().parseHex(GUEST), 512);
        sector[510] = 0x55;
        sector[511] = (byte) 0xaa;
        byte[] disk = Arrays.copyOf(sector, 1 << 20);
        MachineConfig config = MachineConfig.builder()
                .memoryBytes(MEMORY)
                .processors(processors)
                .addDisk(MemoryDisk.ofImage(disk))
                .addFloppy(MemoryDisk.ofImage(Arrays.copyOf(sector, 1_474_560)))
                .addCompactDisc(MemoryDisk.ofImage(new byte[1 << 20]))
                .build();
        CpuModel model = CpuModel.parse("default").orElseThrow();
        return new Machine(config, new ProcessorFactory(model, IsaTables.load()));
    }
}
