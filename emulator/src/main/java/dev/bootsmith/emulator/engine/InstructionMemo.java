package dev.bootsmith.emulator.engine;

import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.lift.LiftedInstruction;
import org.jspecify.annotations.Nullable;

/**
 * Instructions lifted lately, by their bytes: code that is decoded again, because something near it was written, because it is stepped through or because it was
 * loaded anew, need not be lifted again.
 *
 * <p>Only for instructions whose operation does not depend on where they lie. Direct-mapped by the first three bytes, so an instruction shorter than that has a
 * place for each successor.
 */
final class InstructionMemo {
    private static final int SIZE = 2048;
    /** What one look-up reads; the longest instruction has 15 bytes. */
    static final int KEY_BYTES = 16;

    private final long[] low = new long[SIZE];
    private final long[] high = new long[SIZE];
    private final @Nullable CodeContext[] contexts = new @Nullable CodeContext[SIZE];
    private final @Nullable LiftedInstruction[] instructions = new @Nullable LiftedInstruction[SIZE];

    /**
     * An instruction that the 16 bytes begin with, or null.
     *
     * @param first bytes 0 to 7, little-endian
     * @param second bytes 8 to 15
     */
    @SuppressWarnings("ReferenceEquality") // contexts are interned
    @Nullable
    LiftedInstruction find(CodeContext context, long first, long second) {
        int slot = slot(first);
        LiftedInstruction known = instructions[slot];
        if (known == null || contexts[slot] != context) {
            return null;
        }
        int length = known.lengthBytes();
        boolean same = low[slot] == lowKey(first, length) && high[slot] == highKey(second, length);
        return same ? known : null;
    }

    /** Remembers an instruction under the 16 bytes that it was found in. */
    void remember(CodeContext context, long first, long second, LiftedInstruction instruction) {
        int slot = slot(first);
        int length = instruction.lengthBytes();
        low[slot] = lowKey(first, length);
        high[slot] = highKey(second, length);
        contexts[slot] = context;
        instructions[slot] = instruction;
    }

    private static int slot(long first) {
        int three = (int) first & 0xff_ffff;
        return (three * 0x9e37_79b1) >>> 21;
    }

    private static long lowKey(long first, int length) {
        return length >= 8 ? first : first & (1L << 8 * length) - 1;
    }

    private static long highKey(long second, int length) {
        return length <= 8 ? 0 : second & (1L << 8 * (length - 8)) - 1;
    }
}
