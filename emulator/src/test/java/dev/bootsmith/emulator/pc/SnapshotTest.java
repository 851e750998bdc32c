package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.MachineSnapshot;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Going back and on again leads to the same state as never having gone back.
 *
 * <p>The guest stores pseudo-random words all over 16 KiB, reads the time-stamp counter, the 8254, port 61h and the VGA's status, patches its own code, prints
 * to COM1, writes sectors by INT 13h, sleeps now and then, and takes about 1,200 timer interrupts a second; assembled with GNU as from:
 *
 * <pre>{@code
 * cli; xor %ax,%ax; mov %ax,%ds; mov %ax,%es; mov %ax,%ss; mov $0x7c00,%sp; movw $tick,0x20; mov %ax,0x22
 * mov $0x34,%al; out %al,$0x43; mov $0xe8,%al; out %al,$0x40; mov $3,%al; out %al,$0x40; sti; mov $0xace1,%bp
 * again: mov %bp,%ax; shr $1,%bp; jnc 1f; xor $0xb400,%bp; 1: mov %bp,%di; and $0x3ffe,%di; mov %ax,0x2000(%di)
 * rdtsc; add %ax,0x1000; in $0x40,%al; add %al,0x1002; in $0x61,%al; add %al,0x1003; mov $0x3da,%dx; in %dx,%al; add %al,0x1005
 * incb patched+1; patched: mov $0,%al; mov $0x3f8,%dx; out %al,%dx; push %bp; test $0x7f,%bp; jnz 2f
 * mov $0x0301,%ax; mov $2,%cx; add 0x1000,%cl; and $0x3f,%cl; jnz 3f; inc %cl; 3: mov $0x80,%dx; mov $0x2000,%bx; int $0x13
 * 2: pop %bp; test $0x3ff,%bp; jnz again; hlt; jmp again
 * tick: incw 0x1006; push %ax; mov $0x20,%al; out %al,$0x20; pop %ax; iret
 * }</pre>
 */
class SnapshotTest {
    private static final String GUEST = "fa31c08ed88ec08ed0bc007cc7062000877ca32200b034e643b0e8e640b003e640fbbde1ac"
            + "89e8d1ed730481f500b489ef81e7fe3f898500200f3101060010e44000060210e46100060310bada03ec00060510fe06587c"
            + "b000baf803ee55f7c57f007519b80103b90200020e001080e13f7502fec1ba8000bb0020cd135df7c5ff0375a1f4eb9e"
            + "ff06061050b020e62058cf";
    private static final long LENGTH = 150_000;

    private final long seed = Long.getLong("seed", 20_261_128L);
    private final Random random = new Random(seed);

    @Test
    void runningOnFromASnapshotLeadsToTheSameStateEveryTime() {
        Machine machine = machine();
        for (int i = 0; i < 8; i++) {
            machine.resume(machine.clock().retiredInstructions() + random.nextInt(20_000));
            MachineSnapshot snapshot = machine.takeSnapshot();
            long target = snapshot.retiredInstructions() + 1 + random.nextInt(20_000);
            machine.resume(target);
            long hash = machine.stateHash();
            assertNotEquals(snapshot.hash(), hash);
            machine.restore(snapshot);
            assertEquals(snapshot.hash(), machine.stateHash(), "seed " + seed);
            machine.resume(target);
            assertEquals(hash, machine.stateHash(), "seed " + seed + ", step " + i);
        }
    }

    @Test
    void aRunInPiecesIsTheRunInOne() {
        Machine whole = machine();
        whole.resume(LENGTH);
        Machine pieces = machine();
        for (long at = 0; at < LENGTH; at += 1 + random.nextInt(random.nextBoolean() ? 3 : 5_000)) {
            pieces.resume(at);
        }
        pieces.resume(LENGTH);
        assertEquals(LENGTH, pieces.clock().retiredInstructions());
        assertEquals(whole.clock().instructionTime(), pieces.clock().instructionTime());
        assertEquals(whole.stateHash(), pieces.stateHash(), "seed " + seed);
    }

    @Test
    void snapshotsChangeNothing() {
        Machine undisturbed = machine();
        undisturbed.resume(LENGTH);
        Machine photographed = machine();
        for (long at = 0; at <= LENGTH; at += LENGTH / 20) {
            photographed.resume(at);
            photographed.takeSnapshot();
        }
        assertEquals(undisturbed.stateHash(), photographed.stateHash());
    }

    @Test
    void anotherMachineTakesOverAndNoFieldOfItsPartsIsForgotten() {
        Machine first = machine();
        first.resume(LENGTH / 2 + random.nextInt(1_000));
        MachineSnapshot snapshot = first.takeSnapshot();
        Machine second = machine();
        second.restore(snapshot);
        assertEquals(List.of(), new FieldComparison().differences(first, second), "seed " + seed);
        first.resume(LENGTH);
        second.resume(LENGTH);
        assertEquals(first.stateHash(), second.stateHash(), "seed " + seed);
        assertEquals(List.of(), new FieldComparison().differences(first, second), "seed " + seed);
    }

    @Test
    void theDiskGoesBackTooAndTextLeavesOnlyOnce() {
        List<Integer> sent = new ArrayList<>();
        MemoryDisk disk = disk();
        byte[] atPowerOn = disk.toImage();
        Machine machine = Pc.of(MachineConfig.builder()
                        .addDisk(disk)
                        .memoryBytes(2 << 20)
                        .serial(sent::add)
                        .build())
                .machine();
        MachineSnapshot start = machine.takeSnapshot();
        machine.resume(LENGTH);
        byte[] later = disk.toImage();
        List<Integer> once = List.copyOf(sent);
        assertTrue(!Arrays.equals(atPowerOn, later) && once.size() > 1_000);
        machine.restore(start);
        assertArrayEquals(atPowerOn, disk.toImage());
        machine.resume(LENGTH);
        assertArrayEquals(later, disk.toImage());
        assertEquals(once, sent);
    }

    @Test
    void aRunEndsAtTheCountThatWasAskedForEvenInASleep() {
        Machine machine = machine();
        for (long at = 40_000; at < 43_000; at++) {
            assertEquals(StopReason.BUDGET, machine.resume(at).reason());
            assertEquals(at, machine.clock().retiredInstructions());
        }
    }

    private static Machine machine() {
        MachineConfig config = MachineConfig.builder()
                .addDisk(disk())
                .memoryBytes(2 << 20)
                .keys("hello")
                .serialInput(ByteView.of(new byte[] {1, 2, 3}))
                .build();
        return Pc.of(config).machine();
    }

    private static MemoryDisk disk() {
        byte[] image = new byte[64 * 512];
        byte[] code = HexFormat.of().parseHex(GUEST);
        System.arraycopy(code, 0, image, 0, code.length);
        image[510] = 0x55;
        image[511] = (byte) 0xaa;
        return MemoryDisk.ofImage(image);
    }
}
