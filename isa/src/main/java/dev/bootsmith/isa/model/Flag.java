package dev.bootsmith.isa.model;

/**
 * The flags of RFLAGS that instructions read and change, with their bit masks.
 *
 * @sdm Vol. 1, 3.4.3 (EFLAGS register)
 */
public enum Flag {
    CF(0),
    PF(2),
    AF(4),
    ZF(6),
    SF(7),
    TF(8),
    IF(9),
    DF(10),
    OF(11),
    /** Two bits, 12 and 13. */
    IOPL(12),
    NT(14),
    RF(16),
    VM(17),
    AC(18),
    VIF(19),
    VIP(20),
    ID(21);

    private final int bit;

    Flag(int bit) {
        this.bit = bit;
    }

    /** The lowest bit number. */
    public int bit() {
        return bit;
    }

    /** The mask in RFLAGS. */
    public int mask() {
        return this == IOPL ? 0x3000 : 1 << bit;
    }
}
