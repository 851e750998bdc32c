package dev.bootsmith.isa.model;

/**
 * The width of the code being executed, which decides default sizes and which forms exist.
 *
 * <p>This is the D and L bits of the code segment, not the processor's operating mode: real, virtual-8086 and
 * 16-bit protected code are all {@link #BITS16}; compatibility mode is {@link #BITS16} or {@link #BITS32}.
 *
 * @sdm Vol. 3A, 3.4.5 (D/B and L flags)
 */
public enum CpuMode {
    BITS16(16),
    BITS32(32),
    BITS64(64);

    private final int bits;

    CpuMode(int bits) {
        this.bits = bits;
    }

    /** 16, 32 or 64. */
    public int bits() {
        return bits;
    }

    /** The operand size without prefixes: 16, or 32 in 32-bit and 64-bit code. */
    public int defaultOperandSizeBits() {
        return this == BITS16 ? 16 : 32;
    }

    /** The address size without prefixes: 16, 32 or 64. */
    public int defaultAddressSizeBits() {
        return bits;
    }

    /** The address size with an address-size prefix (67): 32 in 16-bit and 64-bit code, 16 in 32-bit code. */
    public int alternateAddressSizeBits() {
        return this == BITS32 ? 16 : 32;
    }
}
