package dev.bootsmith.isa.model;

/**
 * The facts that a VEX prefix adds to a form.
 *
 * @param vectorLengthBits 128 or 256; 0 when the form ignores L, -128 when L must be 0 but the form is scalar (LZ)
 * @param w what W must be
 * @sdm Vol. 2A, 2.3 (VEX)
 */
public record VexEncoding(int vectorLengthBits, W w) {
    /** The requirement on VEX.W. */
    public enum W {
        ZERO,
        ONE,
        IGNORED
    }

    /** The L bit: 0 or 1. */
    public int lengthBit() {
        return vectorLengthBits == 256 ? 1 : 0;
    }
}
