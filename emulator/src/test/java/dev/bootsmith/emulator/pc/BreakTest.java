package dev.bootsmith.emulator.pc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.MachineSnapshot;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.emulator.memory.MemoryWatch;
import dev.bootsmith.emulator.observe.MachineObserver;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whoever stops a machine and lets it run on has not changed its run.
 *
 * <p>The guest wakes a second processor; both count, read the time-stamp counter and each other's counter, and the first keeps re-arming the 8254; assembled with
 * GNU as from:
 *
 * <pre>{@code
 * cli; xor %ax,%ax; mov %ax,%ds; mov %ax,%ss; mov $0x7c00,%sp; mov $ap,%si; movw %si,0x500
 * xor %ax,%ax; mov %ax,%es; mov $ap,%si; mov $0x8000,%di; mov $64,%cx; rep movsb
 * lgdt gdtr; mov %cr0,%eax; or $1,%al; mov %eax,%cr0; mov $8,%bx; mov %bx,%es; and $0xfe,%al; mov %eax,%cr0
 * mov $0xfee000f0,%edi; movl $0x1ff,%es:(%edi); mov $0xfee00310,%edi; movl $0x01000000,%es:(%edi)
 * mov $0xfee00300,%edi; movl $0x00004500,%es:(%edi); movl $0x00004608,%es:(%edi)
 * 1: lock incl 0x600; rdtsc; add %ax,0x608; in $0x40,%al; add %al,0x60c; mov 0x604,%ebx; xor %ebx,0x610
 * mov $0x34,%al; out %al,$0x43; mov 0x600,%al; out %al,$0x40; mov $3,%al; out %al,$0x40; jmp 1b
 * ap: xor %ax,%ax; mov %ax,%ds
 * 2: lock incl 0x604; rdtsc; add %ax,0x614; mov 0x600,%ebx; add %ebx,0x618; pause; jmp 2b
 * .align 8; gdt: .quad 0, 0x00cf92000000ffff; gdtr: .word 15; .long gdt
 * }</pre>
 */
class BreakTest {
    private static final String GUEST =
            "fa31c08ed88ed0bc007cbe987c8936000531c08ec0be987cbf0080b94000f3a40f0116c87c0f20c00c010f22c0bb08008ec324fe0f22c066bff000e0fe266766c707ff01000066bf1003e0fe266766c7070000000166bf0003e0fe266766c70700450000266766c7070846000066f0ff0600060f3101060806e44000060c06668b1e040666311e1006b034e643a00006e640b003e640ebd531c08ed866f0ff0604060f3101061406668b1e000666011e1806f390ebe666900000000000000000ffff00000092cf000f00b87c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000";
    private static final long LENGTH = 60_000;
    private static final int COUNTER_PAGE = 0;

    private final Random random = new Random(Long.getLong("seed", 20_261_128L));
    private int breaks;

    @Test
    void twoProcessorsInPiecesMakeTheRunInOne() {
        for (int processors = 1; processors <= 2; processors++) {
            Machine whole = machine(processors);
            whole.resume(LENGTH);
            Machine pieces = machine(processors);
            for (long at = 0; at < LENGTH; at += 1 + random.nextInt(random.nextBoolean() ? 3 : 1_500)) {
                pieces.resume(at);
            }
            pieces.resume(LENGTH);
            assertEquals(LENGTH, pieces.retiredInstructions());
            assertEquals(whole.stateHash(), pieces.stateHash());
        }
    }

    @Test
    void aSnapshotInTheMiddleOfARoundLeadsToTheSameEnd() {
        Machine machine = machine(2);
        machine.resume(LENGTH / 2 + 7);
        MachineSnapshot snapshot = machine.takeSnapshot();
        assertEquals(LENGTH / 2 + 7, snapshot.retiredInstructions());
        machine.resume(LENGTH);
        long hash = machine.stateHash();
        machine.restore(snapshot);
        machine.resume(LENGTH);
        assertEquals(hash, machine.stateHash());
    }

    @Test
    void breaksByWatchesAndObserversChangeNothing() {
        for (int processors = 1; processors <= 2; processors++) {
            Machine whole = machine(processors);
            whole.resume(LENGTH);
            Machine broken = machine(processors);
            breaks = 0;
            broken.memory().watchPages(page(COUNTER_PAGE), breakingWatch(broken));
            broken.setObserver(new MachineObserver() {
                @Override
                public void portWritten(int port, int sizeBytes, int value) {
                    breaks++;
                    broken.requestBreak();
                }
            });
            while (broken.resume(LENGTH).reason() == StopReason.BREAKPOINT) {
                if (random.nextInt(50) == 0) {
                    broken.restore(broken.takeSnapshot());
                }
            }
            assertTrue(breaks > 1_000, () -> "breaks: " + breaks);
            broken.memory().watchPages(new BitSet(), null);
            assertEquals(whole.stateHash(), broken.stateHash());
        }
    }

    @Test
    void aWatchSeesWhatIsWrittenBeforeItIs() {
        Machine machine = machine(1);
        long[] seen = new long[2];
        machine.memory().watchPages(page(COUNTER_PAGE), new MemoryWatch() {
            @Override
            public void willRead(long physicalAddress, int sizeBytes) {}

            @Override
            public void willWrite(long physicalAddress, int sizeBytes, long value) {
                if (physicalAddress == 0x600) {
                    seen[0] = machine.memory().ram()[0x600];
                    seen[1] = value;
                    machine.requestBreak();
                }
            }
        });
        assertEquals(StopReason.BREAKPOINT, machine.resume(LENGTH).reason());
        assertEquals(StopReason.BREAKPOINT, machine.resume(LENGTH).reason());
        assertEquals(1, seen[0]);
        assertEquals(2, seen[1]);
        assertEquals(2, machine.memory().ram()[0x600]);
    }

    @Test
    void snapshotsOfWatchedMemoryAreThoseOfAnyOther() {
        Machine plain = machine(1);
        plain.resume(LENGTH / 3);
        Machine watched = machine(1);
        watched.memory().watchPages(page(COUNTER_PAGE), new MemoryWatch() {
            @Override
            public void willRead(long physicalAddress, int sizeBytes) {}

            @Override
            public void willWrite(long physicalAddress, int sizeBytes, long value) {}
        });
        watched.resume(LENGTH / 3);
        assertEquals(plain.stateHash(), watched.stateHash());
        watched.restore(plain.takeSnapshot());
        assertEquals(plain.stateHash(), watched.stateHash());
        assertNotEquals(0, watched.stateHash());
    }

    private MemoryWatch breakingWatch(Machine machine) {
        return new MemoryWatch() {
            @Override
            public void willRead(long physicalAddress, int sizeBytes) {
                hit(physicalAddress, 0x604);
            }

            @Override
            public void willWrite(long physicalAddress, int sizeBytes, long value) {
                hit(physicalAddress, 0x618);
            }

            private void hit(long physicalAddress, long wanted) {
                if (physicalAddress == wanted) {
                    breaks++;
                    machine.requestBreak();
                }
            }
        };
    }

    private static BitSet page(int number) {
        BitSet pages = new BitSet();
        pages.set(number);
        return pages;
    }

    private static Machine machine(int processors) {
        byte[] image = Arrays.copyOf(HexFormat.of().parseHex(GUEST), 512);
        image[510] = 0x55;
        image[511] = (byte) 0xaa;
        MachineConfig config = MachineConfig.builder()
                .memoryBytes(2 << 20)
                .processors(processors)
                .addDisk(MemoryDisk.ofImage(image))
                .build();
        return Pc.of(config).machine();
    }
}
