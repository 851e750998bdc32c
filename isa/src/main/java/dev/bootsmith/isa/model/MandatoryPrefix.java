package dev.bootsmith.isa.model;

/** The prefix that belongs to the opcode of a form. */
public enum MandatoryPrefix {
    /** Prefixes keep their ordinary meaning. */
    NONE(0),
    /** The notation's NP: the form exists without 66, F3 and F2 only. */
    FORBIDDEN(0),
    /** The notation's NFx: the form exists without F3 and F2 only. */
    NO_REPEAT(0),
    P66(0x66),
    PF3(0xf3),
    PF2(0xf2);

    private final int prefixByte;

    MandatoryPrefix(int prefixByte) {
        this.prefixByte = prefixByte;
    }

    /** The prefix, or 0. */
    public int prefixByte() {
        return prefixByte;
    }
}
