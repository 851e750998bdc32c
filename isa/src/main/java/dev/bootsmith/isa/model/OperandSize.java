package dev.bootsmith.isa.model;

/** The four integer operand sizes, with the letter AT&amp;T syntax appends to a mnemonic for each. */
public enum OperandSize {
    BYTE(8, 'b'),
    WORD(16, 'w'),
    DOUBLEWORD(32, 'l'),
    QUADWORD(64, 'q');

    private final int bits;
    private final char attSuffix;

    OperandSize(int bits, char attSuffix) {
        this.bits = bits;
        this.attSuffix = attSuffix;
    }

    /** 8, 16, 32 or 64. */
    public int bits() {
        return bits;
    }

    /** 1, 2, 4 or 8. */
    public int bytes() {
        return bits / 8;
    }

    /** {@code b}, {@code w}, {@code l} or {@code q}. */
    public char attSuffix() {
        return attSuffix;
    }

    /** The size of so many bits, which must be 8, 16, 32 or 64. */
    public static OperandSize ofBits(int bits) {
        for (OperandSize size : values()) {
            if (size.bits == bits) {
                return size;
            }
        }
        throw new IllegalArgumentException("no operand size of " + bits + " bits");
    }
}
