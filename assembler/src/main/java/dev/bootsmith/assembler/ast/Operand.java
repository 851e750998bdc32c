package dev.bootsmith.assembler.ast;

import org.jspecify.annotations.Nullable;

/** An operand of an instruction as written. Offsets count characters in the statement's text. */
public sealed interface Operand {
    /** Leads the name of a base or index written without {@code %}: a symbol that must stand for a register. */
    String SYMBOL_MARK = "=";

    int start();

    int end();

    /** Whether the operand is the target of an indirect jump or call, marked with a star. */
    enum Indirection {
        NONE,
        STAR
    }

    record RegisterOperand(String name, Indirection indirection, int start, int end) implements Operand {}

    record ImmediateOperand(Expression value, int start, int end) implements Operand {}

    /**
     * A memory operand, or the target of a direct jump.
     *
     * @param segment name of the segment register written before a colon, or null
     * @param displacement the number before the parentheses, or null if none is written
     * @param base name of the base register, or null
     * @param index name of the index register, or null
     * @param scale the scale as written, or null
     * @param parenthesised whether a base and index part is written at all
     * @param sizeBits the width that Intel syntax states with {@code dword ptr}, or 0
     */
    record MemoryOperand(
            @Nullable String segment,
            @Nullable Expression displacement,
            @Nullable String base,
            @Nullable String index,
            @Nullable Expression scale,
            boolean parenthesised,
            Indirection indirection,
            int sizeBits,
            int start,
            int end)
            implements Operand {
        /** Returns the operand with a width stated, in bits. */
        public MemoryOperand withSize(int bits) {
            return new MemoryOperand(
                    segment, displacement, base, index, scale, parenthesised, indirection, bits, start, end);
        }
    }
}
