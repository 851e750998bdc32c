package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.model.Register;
import org.jspecify.annotations.Nullable;

/** An operand of an instruction to encode. */
public sealed interface Operand {
    /** The kinds, for exhaustive switches. */
    enum Kind {
        REGISTER,
        IMMEDIATE,
        MEMORY,
        FAR_POINTER,
        RELATIVE
    }

    Kind kind();

    /** A register. */
    record RegisterOperand(Register register) implements Operand {
        @Override
        public Kind kind() {
            return Kind.REGISTER;
        }
    }

    /** A number. */
    record ImmediateOperand(Value value) implements Operand {
        @Override
        public Kind kind() {
            return Kind.IMMEDIATE;
        }
    }

    /**
     * An address in memory.
     *
     * @param segment the written segment, or null; a segment that is the default anyway gives no prefix
     * @param base a general-purpose register of 16, 32 or 64 bits, EIP or RIP, or null
     * @param index a general-purpose register other than the stack pointer, or null
     * @param scale 1, 2, 4 or 8; ignored without index
     * @param displacement the displacement, or the target address when the base is RIP and the value a placeholder
     * @param hint which width the displacement must have
     */
    record MemoryOperand(
            @Nullable Register segment,
            @Nullable Register base,
            @Nullable Register index,
            int scale,
            Value displacement,
            DisplacementHint hint)
            implements Operand {
        /** An address without registers. */
        public static MemoryOperand absolute(Value displacement) {
            return new MemoryOperand(null, null, null, 1, displacement, DisplacementHint.SHORTEST);
        }

        /** A base register plus a known displacement. */
        public static MemoryOperand based(Register base, long displacement) {
            return new MemoryOperand(null, base, null, 1, Value.known(displacement), DisplacementHint.SHORTEST);
        }

        @Override
        public Kind kind() {
            return Kind.MEMORY;
        }

        /** Whether there is neither base nor index. */
        public boolean isAbsolute() {
            return base == null && index == null;
        }

        /** Whether the base is RIP or EIP. */
        public boolean isRipRelative() {
            return base == Register.RIP || base == Register.EIP;
        }
    }

    /** Selector and offset written in the instruction. */
    record FarPointerOperand(Value selector, Value offset) implements Operand {
        @Override
        public Kind kind() {
            return Kind.FAR_POINTER;
        }
    }

    /**
     * The target of a near branch.
     *
     * @param displacement from the end of the instruction to the target
     */
    record RelativeOperand(Value displacement) implements Operand {
        @Override
        public Kind kind() {
            return Kind.RELATIVE;
        }
    }

    /** Which displacement width a memory operand must get ({@code {disp8}}, {@code {disp32}}). */
    enum DisplacementHint {
        /** None, one byte or the full width, whichever is the shortest that holds a known value. */
        SHORTEST,
        /** One byte at least. */
        BYTE,
        /** The full width of the address size (four bytes in 64-bit code). */
        FULL
    }
}
