package dev.bootsmith.emulator.paging;

/**
 * How linear addresses become physical ones.
 *
 * @sdm Vol. 3A, 4.1.1
 */
public enum PagingMode {
    /** CR0.PG = 0: linear addresses are physical ones. */
    NONE(0, 32),
    /** 4-byte entries, two levels, 4-KByte pages and (with CR4.PSE) 4-MByte ones. */
    BITS32(2, 32),
    /** 8-byte entries, three levels of which the first has four entries. */
    PAE(3, 32),
    /** 8-byte entries, four levels. */
    LEVEL4(4, 48),
    /** 8-byte entries, five levels (CR4.LA57). */
    LEVEL5(5, 57);

    private final int levels;
    private final int linearAddressBits;

    PagingMode(int levels, int linearAddressBits) {
        this.levels = levels;
        this.linearAddressBits = linearAddressBits;
    }

    /** Number of tables an address passes, counting the one CR3 points at. */
    public int levels() {
        return levels;
    }

    /** Width of the translated part of a linear address. */
    public int linearAddressBits() {
        return linearAddressBits;
    }

    /**
     * The mode that the control registers select.
     *
     * @param cr0 CR0
     * @param cr4 CR4
     * @param efer IA32_EFER
     */
    public static PagingMode of(long cr0, long cr4, long efer) {
        if (cr0 << 32 >= 0) {
            return NONE; // CR0.PG, bit 31
        }
        if ((cr4 & 1 << 5) == 0) {
            return BITS32;
        }
        if ((efer & 1 << 10) == 0) {
            return PAE;
        }
        return (cr4 & 1 << 12) == 0 ? LEVEL4 : LEVEL5;
    }
}
