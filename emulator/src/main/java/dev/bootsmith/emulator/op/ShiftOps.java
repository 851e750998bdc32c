package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;

/**
 * Shifts and rotates. A count is taken modulo 32, for 64-bit operands modulo 64; a count of 0 changes no flag.
 *
 * <p>OF, defined only for a count of 1, is computed by the rule for 1 at every count; AF, undefined, is cleared by shifts.
 *
 * @sdm Vol. 2, RCL/RCR/ROL/ROR, SAL/SAR/SHL/SHR, SHLD, SHRD
 */
public final class ShiftOps {
    private ShiftOps() {}

    private static int maskCount(int bits, long count) {
        return (int) count & (bits == 64 ? 63 : 31);
    }

    private static long zeroExtend(int bits, long value) {
        int shift = 64 - bits;
        return value << shift >>> shift;
    }

    private static long recordShift(LazyFlags flags, int bits, long result, long carry, long overflow) {
        int shift = 64 - bits;
        long top = result << shift;
        flags.record(top >> shift, carry << 63 | (carry ^ overflow) << 62);
        return top >>> shift;
    }

    public static long shl(LazyFlags flags, int bits, long value, long count) {
        int n = maskCount(bits, count);
        if (n == 0) {
            return zeroExtend(bits, value);
        }
        long carry = n <= bits ? value >>> bits - n & 1 : 0;
        long result = n < 64 ? value << n : 0;
        long sign = result >>> bits - 1 & 1;
        return recordShift(flags, bits, result, carry, sign ^ carry);
    }

    public static long shr(LazyFlags flags, int bits, long value, long count) {
        int n = maskCount(bits, count);
        long a = zeroExtend(bits, value);
        if (n == 0) {
            return a;
        }
        long carry = a >>> n - 1 & 1;
        long result = a >>> n;
        long overflow = (result << 1 ^ result) >>> bits - 1 & 1;
        return recordShift(flags, bits, result, carry, overflow);
    }

    public static long sar(LazyFlags flags, int bits, long value, long count) {
        int n = maskCount(bits, count);
        if (n == 0) {
            return zeroExtend(bits, value);
        }
        int shift = 64 - bits;
        long a = value << shift >> shift;
        long carry = a >> n - 1 & 1;
        return recordShift(flags, bits, a >> n, carry, 0);
    }

    public static long rol(LazyFlags flags, int bits, long value, long count) {
        int n = maskCount(bits, count);
        long a = zeroExtend(bits, value);
        if (n == 0) {
            return a;
        }
        int turn = n & bits - 1;
        long result = turn == 0 ? a : zeroExtend(bits, a << turn | a >>> bits - turn);
        long carry = result & 1;
        flags.setCarryAndOverflow(carry, result >>> bits - 1 ^ carry);
        return result;
    }

    public static long ror(LazyFlags flags, int bits, long value, long count) {
        int n = maskCount(bits, count);
        long a = zeroExtend(bits, value);
        if (n == 0) {
            return a;
        }
        int turn = n & bits - 1;
        long result = turn == 0 ? a : zeroExtend(bits, a >>> turn | a << bits - turn);
        long carry = result >>> bits - 1;
        flags.setCarryAndOverflow(carry, (result >>> bits - 1 ^ result >>> bits - 2) & 1);
        return result;
    }

    /** Rotates through CF, one bit at a time: counts are small, and 65-bit arithmetic is not worth its cases. */
    public static long rcl(LazyFlags flags, int bits, long value, long count) {
        int n = rotateCountThroughCarry(bits, count);
        long result = zeroExtend(bits, value);
        if (n == 0) {
            return result;
        }
        long carry = flags.carryBit();
        for (int i = 0; i < n; i++) {
            long out = result >>> bits - 1 & 1;
            result = zeroExtend(bits, result << 1 | carry);
            carry = out;
        }
        flags.setCarryAndOverflow(carry, result >>> bits - 1 ^ carry);
        return result;
    }

    public static long rcr(LazyFlags flags, int bits, long value, long count) {
        int n = rotateCountThroughCarry(bits, count);
        long result = zeroExtend(bits, value);
        if (n == 0) {
            return result;
        }
        long carry = flags.carryBit();
        for (int i = 0; i < n; i++) {
            long out = result & 1;
            result = result >>> 1 | carry << bits - 1;
            carry = out;
        }
        flags.setCarryAndOverflow(carry, (result >>> bits - 1 ^ result >>> bits - 2) & 1);
        return result;
    }

    /** The count modulo the 9, 17, 33 or 65 bits that take part. */
    private static int rotateCountThroughCarry(int bits, long count) {
        return maskCount(bits, count) % (bits + 1);
    }

    /**
     * A 16-bit operand shifted by more than 16, undefined by the manual, goes on with the bits of the other operand and then its own again, as Intel's processors
     * since the P6 do; AMD's (measured on an EPYC) repeat the other operand instead.
     */
    public static long shld(LazyFlags flags, int bits, long value, long filler, long count) {
        int n = maskCount(bits, count);
        long a = zeroExtend(bits, value);
        if (n == 0) {
            return a;
        }
        long b = zeroExtend(bits, filler);
        long result;
        long carry;
        if (bits == 16) {
            long wide = a << 32 | b << 16 | a;
            result = zeroExtend(16, wide << n >>> 32);
            carry = wide >>> 48 - n & 1;
        } else {
            result = zeroExtend(bits, a << n | b >>> bits - n);
            carry = a >>> bits - n & 1;
        }
        return recordShift(flags, bits, result, carry, (result ^ a) >>> bits - 1 & 1);
    }

    /** See {@link #shld} for counts above 16. */
    public static long shrd(LazyFlags flags, int bits, long value, long filler, long count) {
        int n = maskCount(bits, count);
        long a = zeroExtend(bits, value);
        if (n == 0) {
            return a;
        }
        long b = zeroExtend(bits, filler);
        long result;
        long carry;
        if (bits == 16) {
            long wide = a << 32 | b << 16 | a;
            result = zeroExtend(16, wide >>> n);
            carry = wide >>> n - 1 & 1;
        } else {
            result = zeroExtend(bits, a >>> n | b << bits - n);
            carry = a >>> n - 1 & 1;
        }
        return recordShift(flags, bits, result, carry, (result ^ a) >>> bits - 1 & 1);
    }

    // ---- BMI2: no flags ----

    public static long shlx(int bits, long value, long count) {
        return zeroExtend(bits, value << maskCount(bits, count));
    }

    public static long shrx(int bits, long value, long count) {
        return zeroExtend(bits, value) >>> maskCount(bits, count);
    }

    public static long sarx(int bits, long value, long count) {
        int shift = 64 - bits;
        return zeroExtend(bits, value << shift >> shift >> maskCount(bits, count));
    }

    public static long rorx(int bits, long value, long count) {
        int n = maskCount(bits, count);
        return bits == 64 ? Long.rotateRight(value, n) : Integer.toUnsignedLong(Integer.rotateRight((int) value, n));
    }
}
