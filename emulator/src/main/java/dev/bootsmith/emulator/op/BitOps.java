package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;

/**
 * Bit tests, bit scans, and the bit-manipulation extensions.
 *
 * @sdm Vol. 2, ANDN to BZHI, LZCNT, PDEP, PEXT, POPCNT, TZCNT
 */
public final class BitOps {
    private static final int CRC32C_POLYNOMIAL_REFLECTED = 0x82f6_3b78;

    private BitOps() {}

    private static long zeroExtend(int bits, long value) {
        int shift = 64 - bits;
        return value << shift >>> shift;
    }

    /** CF becomes the bit; the other flags, undefined by the manual, stay. */
    public static long bt(LazyFlags flags, int bits, long value, long bitNumber) {
        flags.setCarry((value >>> (bitNumber & bits - 1) & 1) != 0);
        return zeroExtend(bits, value);
    }

    public static long bts(LazyFlags flags, int bits, long value, long bitNumber) {
        return bt(flags, bits, value, bitNumber) | 1L << (bitNumber & bits - 1);
    }

    public static long btr(LazyFlags flags, int bits, long value, long bitNumber) {
        return bt(flags, bits, value, bitNumber) & ~(1L << (bitNumber & bits - 1));
    }

    public static long btc(LazyFlags flags, int bits, long value, long bitNumber) {
        return bt(flags, bits, value, bitNumber) ^ 1L << (bitNumber & bits - 1);
    }

    /** Number of the lowest 1 bit of a source that is not 0. ZF alone changes; the manual leaves the other flags undefined. */
    public static long bsf(LazyFlags flags, int bits, long source) {
        flags.setZero(false);
        return Long.numberOfTrailingZeros(zeroExtend(bits, source));
    }

    /** Number of the highest 1 bit of a source that is not 0. See {@link #bsf}. */
    public static long bsr(LazyFlags flags, int bits, long source) {
        flags.setZero(false);
        return 63L - Long.numberOfLeadingZeros(zeroExtend(bits, source));
    }

    /** CF if the source is 0, ZF if the result is; the rest is undefined, and 0 on Intel's processors. */
    public static long tzcnt(LazyFlags flags, int bits, long source) {
        long a = zeroExtend(bits, source);
        long result = a == 0 ? bits : Long.numberOfTrailingZeros(a);
        flags.setStatus((result == 0 ? LazyFlags.ZF : 0) | (a == 0 ? LazyFlags.CF : 0));
        return result;
    }

    /** CF if the source is 0, ZF if the result is; the rest is undefined, and 0 on Intel's processors. */
    public static long lzcnt(LazyFlags flags, int bits, long source) {
        long a = zeroExtend(bits, source);
        long result = (long) Long.numberOfLeadingZeros(a) - (64 - bits);
        flags.setStatus((result == 0 ? LazyFlags.ZF : 0) | (a == 0 ? LazyFlags.CF : 0));
        return result;
    }

    /** ZF if the source is 0; the others are cleared. */
    public static long popcnt(LazyFlags flags, int bits, long source) {
        long a = zeroExtend(bits, source);
        flags.setStatus(a == 0 ? LazyFlags.ZF : 0);
        return Long.bitCount(a);
    }

    /** Reverses the bytes of 32 or 64 bits; a 16-bit operand, undefined by the manual, becomes 0. */
    public static long bswap(int bits, long value) {
        if (bits == 16) {
            return 0;
        }
        return Long.reverseBytes(value) >>> 64 - bits;
    }

    /** MOVBE: reverses the bytes of 16, 32 or 64 bits. */
    public static long reverseBytes(int bits, long value) {
        return Long.reverseBytes(value) >>> 64 - bits;
    }

    /** CRC-32C of 1 to 8 more bytes. */
    public static long crc32(int sourceBits, long accumulator, long source) {
        int crc = (int) accumulator;
        for (int i = 0; i < sourceBits; i += 8) {
            crc ^= (int) (source >>> i) & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc >>> 1 ^ CRC32C_POLYNOMIAL_REFLECTED & -(crc & 1);
            }
        }
        return Integer.toUnsignedLong(crc);
    }

    // ---- BMI1 and BMI2 ----

    public static long andn(LazyFlags flags, int bits, long left, long right) {
        return IntegerOps.recordLogic(flags, bits, ~left & right);
    }

    /** Extracts the field whose start is in bits 7..0 and length in bits 15..8 of the control. */
    public static long bextr(LazyFlags flags, int bits, long source, long control) {
        int start = (int) control & 0xff;
        int length = (int) control >>> 8 & 0xff;
        long field = start < bits ? zeroExtend(bits, source) >>> start : 0;
        long result = length < 64 ? field & (1L << length) - 1 : field;
        flags.setStatus(result == 0 ? LazyFlags.ZF : 0);
        return result;
    }

    /** Isolates the lowest 1 bit; CF if the source is not 0. */
    public static long blsi(LazyFlags flags, int bits, long source) {
        long result = IntegerOps.recordLogic(flags, bits, source & -source);
        flags.setCarryAndOverflow(zeroExtend(bits, source) != 0 ? 1 : 0, 0);
        return result;
    }

    /** Mask up to the lowest 1 bit; CF if the source is 0. */
    public static long blsmsk(LazyFlags flags, int bits, long source) {
        long result = IntegerOps.recordLogic(flags, bits, source ^ source - 1);
        flags.setCarryAndOverflow(zeroExtend(bits, source) == 0 ? 1 : 0, 0);
        return result;
    }

    /** Resets the lowest 1 bit; CF if the source is 0. */
    public static long blsr(LazyFlags flags, int bits, long source) {
        long result = IntegerOps.recordLogic(flags, bits, source & source - 1);
        flags.setCarryAndOverflow(zeroExtend(bits, source) == 0 ? 1 : 0, 0);
        return result;
    }

    /** Zeroes the bits from a position on; CF if the position is beyond the operand. */
    public static long bzhi(LazyFlags flags, int bits, long source, long position) {
        int n = (int) position & 0xff;
        long kept = n < bits ? source & (1L << n) - 1 : source;
        long result = IntegerOps.recordLogic(flags, bits, kept);
        flags.setCarryAndOverflow(n >= bits ? 1 : 0, 0);
        return result;
    }

    /** Deposits the low bits of a source at the 1 bits of a mask. */
    public static long pdep(int bits, long source, long mask) {
        long result = 0;
        long from = source;
        for (long left = zeroExtend(bits, mask); left != 0; left &= left - 1) {
            if ((from & 1) != 0) {
                result |= left & -left;
            }
            from >>>= 1;
        }
        return result;
    }

    /** Gathers the bits of a source at the 1 bits of a mask. */
    public static long pext(int bits, long source, long mask) {
        long result = 0;
        int position = 0;
        for (long left = zeroExtend(bits, mask); left != 0; left &= left - 1) {
            if ((source & left & -left) != 0) {
                result |= 1L << position;
            }
            position++;
        }
        return result;
    }
}
