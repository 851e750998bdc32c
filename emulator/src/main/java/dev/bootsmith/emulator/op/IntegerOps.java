package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;

/**
 * Addition, subtraction and logic, with all their flags, for operands of 8, 16, 32 and 64 bits.
 *
 * <p>Each method moves its operands up so that their top bits lie at bit 63; carries then lie where {@link LazyFlags} wants them, whatever the width.
 *
 * @sdm Vol. 2, ADC, ADD, AND, CMP, DEC, INC, NEG, OR, SBB, SUB, TEST, XOR
 */
public final class IntegerOps {
    private static final long TOP_CARRIES = 0xc000_0000_0000_0000L;
    private static final long TRAIL_AF = 8;

    private IntegerOps() {}

    public static long add(LazyFlags flags, int bits, long left, long right) {
        int shift = 64 - bits;
        long a = left << shift;
        long b = right << shift;
        long sum = a + b;
        return recordSum(flags, shift, a, b, sum);
    }

    public static long adc(LazyFlags flags, int bits, long left, long right) {
        int shift = 64 - bits;
        long a = left << shift;
        long b = right << shift;
        long sum = a + b + (flags.carryBit() << shift);
        return recordSum(flags, shift, a, b, sum);
    }

    private static long recordSum(LazyFlags flags, int shift, long a, long b, long sum) {
        long carries = a & b | (a | b) & ~sum;
        long af = (a ^ b ^ sum) >>> shift >>> 1 & TRAIL_AF;
        flags.record(sum >> shift, carries & TOP_CARRIES | af);
        return sum >>> shift;
    }

    public static long sub(LazyFlags flags, int bits, long left, long right) {
        int shift = 64 - bits;
        long a = left << shift;
        long b = right << shift;
        long difference = a - b;
        return recordDifference(flags, shift, a, b, difference);
    }

    public static long sbb(LazyFlags flags, int bits, long left, long right) {
        int shift = 64 - bits;
        long a = left << shift;
        long b = right << shift;
        long difference = a - b - (flags.carryBit() << shift);
        return recordDifference(flags, shift, a, b, difference);
    }

    private static long recordDifference(LazyFlags flags, int shift, long a, long b, long difference) {
        long borrows = ~a & b | (~a | b) & difference;
        long af = (a ^ b ^ difference) >>> shift >>> 1 & TRAIL_AF;
        flags.record(difference >> shift, borrows & TOP_CARRIES | af);
        return difference >>> shift;
    }

    public static long neg(LazyFlags flags, int bits, long value) {
        return sub(flags, bits, 0, value);
    }

    /** CF stays. */
    public static long inc(LazyFlags flags, int bits, long value) {
        int shift = 64 - bits;
        long carry = flags.carryBit();
        long sum = (value << shift) + (1L << shift);
        long overflow = sum == Long.MIN_VALUE ? 1 : 0;
        long af = (value & 15) == 15 ? TRAIL_AF : 0;
        flags.record(sum >> shift, carry << 63 | (carry ^ overflow) << 62 | af);
        return sum >>> shift;
    }

    /** CF stays. */
    public static long dec(LazyFlags flags, int bits, long value) {
        int shift = 64 - bits;
        long carry = flags.carryBit();
        long a = value << shift;
        long overflow = a == Long.MIN_VALUE ? 1 : 0;
        long difference = a - (1L << shift);
        long af = (value & 15) == 0 ? TRAIL_AF : 0;
        flags.record(difference >> shift, carry << 63 | (carry ^ overflow) << 62 | af);
        return difference >>> shift;
    }

    /** AF, undefined by the manual, is cleared. */
    public static long and(LazyFlags flags, int bits, long left, long right) {
        return recordLogic(flags, bits, left & right);
    }

    /** AF, undefined by the manual, is cleared. */
    public static long or(LazyFlags flags, int bits, long left, long right) {
        return recordLogic(flags, bits, left | right);
    }

    /** AF, undefined by the manual, is cleared. */
    public static long xor(LazyFlags flags, int bits, long left, long right) {
        return recordLogic(flags, bits, left ^ right);
    }

    /** Changes no flag. */
    public static long not(int bits, long value) {
        int shift = 64 - bits;
        return ~value << shift >>> shift;
    }

    static long recordLogic(LazyFlags flags, int bits, long result) {
        int shift = 64 - bits;
        long top = result << shift;
        flags.recordLogic(top >> shift);
        return top >>> shift;
    }

    /** ADCX: adds with CF, changes only CF. */
    public static long adcx(LazyFlags flags, int bits, long left, long right) {
        int shift = 64 - bits;
        long a = left << shift;
        long b = right << shift;
        long sum = a + b + (flags.carryBit() << shift);
        flags.setCarry((a & b | (a | b) & ~sum) < 0);
        return sum >>> shift;
    }

    /** ADOX: adds with OF as the carry, changes only OF. */
    public static long adox(LazyFlags flags, int bits, long left, long right) {
        int shift = 64 - bits;
        long a = left << shift;
        long b = right << shift;
        long sum = a + b + ((flags.overflow() ? 1L : 0L) << shift);
        flags.setCarryAndOverflow(flags.carryBit(), (a & b | (a | b) & ~sum) >>> 63);
        return sum >>> shift;
    }
}
