package dev.bootsmith.emulator.segment;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.mmu.LinearMemory;

/**
 * The part of a TSS that a task switch saves and loads.
 *
 * @sdm Vol. 3A, 8.2.1 and 8.6
 */
public final class TaskImage {
    public static final int MINIMAL_LIMIT_16 = 43;
    public static final int MINIMAL_LIMIT_32 = 103;
    private static final int SAVED_OFFSET_16 = 14;
    private static final int SAVED_BYTES_16 = 28;
    private static final int SAVED_OFFSET_32 = 32;
    private static final int SAVED_BYTES_32 = 64;

    /** 0 in a 16-bit TSS, which has none. */
    private final long cr3;

    private final long eip;
    private final long eflags;
    /** EAX, ECX, EDX, EBX, ESP, EBP, ESI, EDI. */
    private final long[] gpr;
    /** ES, CS, SS, DS, FS, GS; the last two are 0 in a 16-bit TSS. */
    private final int[] selectors;

    private final int ldt;
    private final boolean trap;

    private TaskImage(long cr3, long eip, long eflags, long[] gpr, int[] selectors, int ldt, boolean trap) {
        this.cr3 = cr3;
        this.eip = eip;
        this.eflags = eflags;
        this.gpr = gpr;
        this.selectors = selectors;
        this.ldt = ldt;
        this.trap = trap;
    }

    public long cr3() {
        return cr3;
    }

    public long eip() {
        return eip;
    }

    public long eflags() {
        return eflags;
    }

    public void copyRegistersTo(long[] target) {
        System.arraycopy(gpr, 0, target, 0, gpr.length);
    }

    /** The selector for a segment register of the instruction encoding. */
    public int selector(SegmentRegister register) {
        return selectors[register.number()];
    }

    public int ldt() {
        return ldt;
    }

    /** The T flag. */
    public boolean trap() {
        return trap;
    }

    /** Reads the image of a task that is to start. */
    public static TaskImage read(LinearMemory memory, long base, boolean wide) {
        long[] gpr = new long[8];
        int[] selectors = new int[6];
        if (!wide) {
            for (int i = 0; i < 8; i++) {
                // The upper halves are undefined; processors load ones.
                gpr[i] = 0xffff_0000L | memory.readSystem(base + 18 + 2L * i, 2);
            }
            for (int i = 0; i < 4; i++) {
                selectors[i] = (int) memory.readSystem(base + 34 + 2L * i, 2);
            }
            long ip = memory.readSystem(base + 14, 2);
            long flags = memory.readSystem(base + 16, 2);
            return new TaskImage(0, ip, flags, gpr, selectors, (int) memory.readSystem(base + 42, 2), false);
        }
        for (int i = 0; i < 8; i++) {
            gpr[i] = memory.readSystem(base + 40 + 4L * i, 4);
        }
        for (int i = 0; i < 6; i++) {
            selectors[i] = (int) memory.readSystem(base + 72 + 4L * i, 2);
        }
        return new TaskImage(
                memory.readSystem(base + 28, 4),
                memory.readSystem(base + 32, 4),
                memory.readSystem(base + 36, 4),
                gpr,
                selectors,
                (int) memory.readSystem(base + 96, 2),
                (memory.readSystem(base + 100, 2) & 1) != 0);
    }

    /** Page-faults now rather than in the middle of {@link #save}. */
    public static void probeSave(LinearMemory memory, long base, boolean wide) {
        memory.probeSystemWrite(
                base + (wide ? SAVED_OFFSET_32 : SAVED_OFFSET_16), wide ? SAVED_BYTES_32 : SAVED_BYTES_16);
    }

    /** Saves the running task. LDT and CR3 are not saved. */
    public static void save(CpuState state, LinearMemory memory, long base, boolean wide, long eflags) {
        int size = wide ? 4 : 2;
        int offset = wide ? SAVED_OFFSET_32 : SAVED_OFFSET_16;
        memory.writeSystem(base + offset, size, state.rip);
        memory.writeSystem(base + offset + size, size, eflags);
        for (int i = 0; i < 8; i++) {
            memory.writeSystem(base + offset + (2L + i) * size, size, state.gpr[i]);
        }
        int segmentCount = wide ? 6 : 4;
        for (int i = 0; i < segmentCount; i++) {
            int selector = state.segment(i).selector();
            memory.writeSystem(base + offset + (10L + i) * size, 2, selector);
        }
    }
}
