package dev.bootsmith.emulator.cpu;

/**
 * The six status flags, kept in the form in which the last operation left them and computed only when something reads them.
 *
 * <p>Two numbers say all. {@code result} is the last result, sign-extended to 64 bits. {@code trail} holds the carries, and corrections for flags that were
 * set on their own:
 *
 * <pre>
 * trail   63   62               15..8          5          3
 *         CF   CF xor OF        parity byte    SF differs AF
 * </pre>
 *
 * ZF is {@code result == 0}; SF is the sign of {@code result}, inverted by bit 5; PF is the parity of the low byte of {@code result}, exclusive-ored with
 * bits 15..8. An adder's carry-out vector, moved up so that the operand's top bit lies at bit 63, has CF and OF in exactly these places.
 *
 * @sdm Vol. 1, 3.4.3.1 (status flags)
 */
public final class LazyFlags {
    public static final int CF = 1;
    public static final int PF = 1 << 2;
    public static final int AF = 1 << 4;
    public static final int ZF = 1 << 6;
    public static final int SF = 1 << 7;
    public static final int OF = 1 << 11;
    /** All six. */
    public static final int STATUS = CF | PF | AF | ZF | SF | OF;

    /** Bits of a 64-bit carry-out vector that matter: the two topmost carries and the one out of bit 3. */
    public static final long CARRIES = 0xc000_0000_0000_0008L;

    private static final long TRAIL_AF = 8;
    private static final int TRAIL_SF_SHIFT = 5;

    private long result = 1;
    private long trail;

    /**
     * Records an operation.
     *
     * @param result sign-extended to 64 bits
     * @param trail carries as in the class comment, other bits 0
     */
    public void record(long result, long trail) {
        this.result = result;
        this.trail = trail;
    }

    /** Records a result with CF, OF and AF clear. */
    public void recordLogic(long result) {
        this.result = result;
        this.trail = 0;
    }

    /** The value whose zeroness is ZF. */
    public long result() {
        return result;
    }

    public boolean carry() {
        return trail < 0;
    }

    /** CF as a number. */
    public long carryBit() {
        return trail >>> 63;
    }

    public boolean overflow() {
        return (trail ^ trail << 1) < 0;
    }

    public boolean zero() {
        return result == 0;
    }

    public boolean sign() {
        return (result ^ trail << 63 - TRAIL_SF_SHIFT) < 0;
    }

    public boolean parity() {
        return (Long.bitCount((result ^ trail >>> 8) & 0xff) & 1) == 0;
    }

    public boolean adjust() {
        return (trail & TRAIL_AF) != 0;
    }

    /** SF differs from OF: the signed "less" of a comparison. */
    public boolean less() {
        return (result ^ trail << 63 - TRAIL_SF_SHIFT ^ trail ^ trail << 1) < 0;
    }

    /** The six flags at their places in EFLAGS. */
    public int status() {
        return (carry() ? CF : 0)
                | (parity() ? PF : 0)
                | (adjust() ? AF : 0)
                | (zero() ? ZF : 0)
                | (sign() ? SF : 0)
                | (overflow() ? OF : 0);
    }

    /** Sets all six from their places in EFLAGS; other bits are ignored. */
    public void setStatus(int flags) {
        boolean zero = (flags & ZF) != 0;
        // A result of 0 or 1 has an even respectively odd low byte; the parity byte corrects what differs.
        result = zero ? 0 : 1;
        boolean evenParityOfResult = zero;
        long parityByte = (flags & PF) != 0 == evenParityOfResult ? 0 : 1;
        long carry = flags & CF;
        long overflow = (flags & OF) != 0 ? 1 : 0;
        long sign = (flags & SF) != 0 ? 1 : 0;
        trail = carry << 63
                | (carry ^ overflow) << 62
                | parityByte << 8
                | sign << TRAIL_SF_SHIFT
                | ((flags & AF) != 0 ? TRAIL_AF : 0);
    }

    /** Sets CF and keeps the others. */
    public void setCarry(boolean carry) {
        long difference = (carry ? 1L : 0L) ^ trail >>> 63;
        trail ^= difference << 63 | difference << 62;
    }

    /** Sets CF and OF and keeps the others. */
    public void setCarryAndOverflow(long carry, long overflow) {
        trail = trail & 0x3fff_ffff_ffff_ffffL | carry << 63 | (carry ^ overflow) << 62;
    }

    /** Sets ZF and keeps the others. */
    public void setZero(boolean zero) {
        if (zero != zero()) {
            setStatus(status() & ~ZF | (zero ? ZF : 0));
        }
    }
}
