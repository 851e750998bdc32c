package dev.bootsmith.isa.encode;

/**
 * A field of an encoded instruction that holds a number.
 *
 * @param offsetBytes from the instruction's first byte
 * @param widthBytes 1, 2, 4 or 8
 * @param operandIndex which operand (Intel order) the number belongs to
 */
public record FieldSlot(int offsetBytes, int widthBytes, Kind kind, Signedness signedness, int operandIndex) {
    /** What the number means. */
    public enum Kind {
        IMMEDIATE,
        DISPLACEMENT,
        /** Counts from the end of the instruction: branch targets and RIP-relative displacements. */
        PC_RELATIVE,
        FAR_OFFSET,
        FAR_SELECTOR,
        MOFFS
    }

    /** How the processor widens the field. */
    public enum Signedness {
        /** Sign-extended to the operand or address size (R_X86_64_32S, imm8s). */
        SIGNED,
        /** As wide as its use, or zero-extended. */
        UNSIGNED
    }
}
