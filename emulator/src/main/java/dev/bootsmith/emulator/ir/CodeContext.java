package dev.bootsmith.emulator.ir;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import org.jspecify.annotations.Nullable;

/**
 * What decoded code depends on besides its bytes. Code is shared only between equal contexts, and near branches stay in theirs.
 *
 * @param mode execution mode
 * @param csBase base of CS
 * @param csLimit highest valid offset in CS
 * @param stackBits width of the stack pointer: 16, 32 or 64
 * @param user whether CPL is 3
 */
public record CodeContext(ExecutionMode mode, long csBase, long csLimit, int stackBits, boolean user) {
    /** The context that the registers describe. */
    public static CodeContext of(CpuState state) {
        boolean long64 = state.mode() == ExecutionMode.LONG64;
        return new CodeContext(
                state.mode(),
                long64 ? 0 : state.cs().base(),
                long64 ? -1L : state.cs().limit(),
                state.stackAddressBits(),
                state.cpl() == 3);
    }

    /** Whether {@link #of} would give an equal context. */
    boolean describes(CpuState state) {
        if (mode != state.mode() || stackBits != state.stackAddressBits() || user != (state.cpl() == 3)) {
            return false;
        }
        return mode == ExecutionMode.LONG64
                || csBase == state.cs().base() && csLimit == state.cs().limit();
    }

    /** The linear address of an offset in CS. */
    public long linear(long rip) {
        return mode == ExecutionMode.LONG64 ? rip : csBase + rip & 0xffff_ffffL;
    }

    public int codeBits() {
        return mode.codeBits();
    }

    /** Cuts an instruction pointer to the width it has in this code. */
    public long ripMask() {
        return mode == ExecutionMode.LONG64 ? -1L : 0xffff_ffffL;
    }

    /** Written out: what the compiler generates for a record takes 20 ms of every start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeContext that
                && mode == that.mode
                && csBase == that.csBase
                && csLimit == that.csLimit
                && stackBits == that.stackBits
                && user == that.user;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(csBase * 31 + csLimit) * 31 + stackBits * 2 + mode.codeBits() + (user ? 1 : 0);
    }
}
