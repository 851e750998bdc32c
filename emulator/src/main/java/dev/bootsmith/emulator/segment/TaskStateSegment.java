package dev.bootsmith.emulator.segment;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.mmu.LinearMemory;

/**
 * What the processor takes from the current TSS outside task switches: stack pointers.
 *
 * @sdm Vol. 3A, 8.2.1 (32-bit), 8.6 (16-bit), 8.7 (64-bit)
 */
public final class TaskStateSegment {
    private TaskStateSegment() {}

    /** A stack pointer from a 16- or 32-bit TSS. */
    public record StackPointer(int selector, long offset) {}

    /** Whether TR holds a 32-bit or 64-bit TSS rather than a 16-bit one. */
    public static boolean isWide(CpuState state) {
        return (state.segment(SegmentRegister.TR).type() & 8) != 0;
    }

    /**
     * SS:ESP for a privilege level.
     *
     * @throws CpuFault #TS(TR) if the TSS is too short
     */
    public static StackPointer stack(CpuState state, LinearMemory memory, int level, int ext) {
        SegmentCache tr = state.segment(SegmentRegister.TR);
        boolean wide = isWide(state);
        int offset = wide ? 8 * level + 4 : 4 * level + 2;
        int last = offset + (wide ? 5 : 3);
        checkLimit(tr, last, ext);
        long address = tr.base() + offset;
        if (wide) {
            return new StackPointer((int) memory.readSystem(address + 4, 2), memory.readSystem(address, 4));
        }
        return new StackPointer((int) memory.readSystem(address + 2, 2), memory.readSystem(address, 2));
    }

    /** RSP for a privilege level from a 64-bit TSS. */
    public static long stackPointer(CpuState state, LinearMemory memory, int level, int ext) {
        return readPointer(state, memory, 8 * level + 4, ext);
    }

    /** RSP of an entry of the interrupt stack table, 1 to 7. */
    public static long interruptStack(CpuState state, LinearMemory memory, int number, int ext) {
        return readPointer(state, memory, 8 * number + 28, ext);
    }

    private static long readPointer(CpuState state, LinearMemory memory, int offset, int ext) {
        SegmentCache tr = state.segment(SegmentRegister.TR);
        checkLimit(tr, offset + 7, ext);
        return memory.readSystem(tr.base() + offset, 8);
    }

    private static void checkLimit(SegmentCache tr, int lastOffset, int ext) {
        if (lastOffset > tr.limit()) {
            throw CpuFault.invalidTss(
                    Selector.errorCode(tr.selector()) | ext,
                    new FaultReason.TaskState(
                            FaultKind.TSS_STACK_OUTSIDE_LIMIT, tr.selector(), tr.base(), tr.limit(), lastOffset));
        }
    }
}
