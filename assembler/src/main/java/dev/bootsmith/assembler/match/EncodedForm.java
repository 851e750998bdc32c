package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.ArrayList;
import java.util.List;

/** An instruction in bytes, with the fields that wait for values. */
final class EncodedForm {
    /** What a field holds. */
    enum Kind {
        IMMEDIATE,
        DISPLACEMENT,
        RIP_DISPLACEMENT,
        BRANCH,
        SELECTOR
    }

    /**
     * A field that waits.
     *
     * @param signed whether the processor extends its sign to 64 bits
     */
    record Field(int offset, int widthBytes, Kind kind, Value value, boolean signed) {}

    final ByteBuilder bytes = new ByteBuilder(16);
    final List<Field> fields = new ArrayList<>(2);
    int opcodeOffset;
    /** The byte of the segment prefix, or 0. */
    int segment;

    boolean hasRex;
    /** Bits that the source's REX prefix and the operands' both have, which GNU as refuses. */
    int repeatedRex;
    /** Whether a 66 changes the operand size. */
    boolean hasOperandSizePrefix;
}
