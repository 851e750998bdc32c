package dev.bootsmith.emulator.processor;

import dev.bootsmith.emulator.cpu.SegmentCache;

/**
 * A memory operand, ready for use: which segment, and how the offset is made.
 *
 * @param segment the segment it goes through, overrides applied
 * @param base number of the base register, {@code CpuState.NO_REGISTER} for none
 * @param index number of the index register, {@code CpuState.NO_REGISTER} for none
 * @param scaleShift 0 to 3: the index counts 1, 2, 4 or 8 times
 * @param displacement sign-extended; for RIP-relative operands the whole address
 * @param mask cuts the sum to the address size
 */
public record MemoryOperand(SegmentCache segment, int base, int index, int scaleShift, long displacement, long mask) {
    /** The offset in the segment. */
    public long offset(long[] gpr) {
        return gpr[base] + (gpr[index] << scaleShift) + displacement & mask;
    }
}
