package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import org.jspecify.annotations.Nullable;

/** An operand whose registers are known and whose expressions are evaluated. Offsets count in the statement's text. */
sealed interface Argument {
    int start();

    int end();

    record RegisterArgument(Register register, Indirection indirection, int start, int end) implements Argument {}

    record ImmediateArgument(Value value, int start, int end) implements Argument {
        static final ImmediateArgument ZERO = new ImmediateArgument(Value.ZERO, 0, 0);

        @Nullable
        Long known() {
            return value instanceof Value.Constant constant ? (Long) constant.number() : null;
        }
    }

    /** A memory operand, {@code sizeBits} wide if its size is written; without registers and star it may also be the target of a branch. */
    record MemoryArgument(
            @Nullable Register segment,
            @Nullable Register base,
            @Nullable Register index,
            int scale,
            Value displacement,
            boolean hasDisplacement,
            boolean parenthesised,
            Indirection indirection,
            int sizeBits,
            int start,
            int end)
            implements Argument {
        boolean isAbsolute() {
            return base == null && index == null;
        }

        /** Whether only an expression stands here, without registers, segment or size. */
        boolean isBare() {
            return isAbsolute() && hasDisplacement && !parenthesised && segment == null && sizeBits == 0;
        }

        boolean isRipRelative() {
            return base == Register.RIP || base == Register.EIP;
        }

        MemoryArgument withRegisters(@Nullable Register newBase, @Nullable Register newIndex) {
            return at(segment, newBase, newIndex);
        }

        MemoryArgument withoutSegment() {
            return at(null, base, index);
        }

        private MemoryArgument at(
                @Nullable Register newSegment, @Nullable Register newBase, @Nullable Register newIndex) {
            return new MemoryArgument(
                    newSegment,
                    newBase,
                    newIndex,
                    scale,
                    displacement,
                    hasDisplacement,
                    parenthesised,
                    indirection,
                    sizeBits,
                    start,
                    end);
        }

        MemoryArgument withDisplacement(Value value) {
            return new MemoryArgument(
                    segment, base, index, scale, value, true, parenthesised, indirection, sizeBits, start, end);
        }

        @Nullable
        Long known() {
            return displacement instanceof Value.Constant constant ? (Long) constant.number() : null;
        }

        /** Returns the class of the index if it is a vector register, else null. */
        @Nullable
        RegisterClass vectorIndex() {
            RegisterClass found = index == null ? null : index.registerClass();
            return found == RegisterClass.XMM || found == RegisterClass.YMM ? found : null;
        }

        /** Returns the width of the registers that make the address, or 0 if there are none. */
        int registerBits() {
            if (base != null) {
                return base.sizeBits();
            }
            return index != null && vectorIndex() == null ? index.sizeBits() : 0;
        }
    }
}
