package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * Multiplication and division.
 *
 * <p>After a multiplication SF and PF are those of the low half, ZF and AF are 0; a division leaves all flags as they were. The manual leaves them undefined,
 * and processors differ.
 *
 * @sdm Vol. 2, DIV, IDIV, IMUL, MUL, MULX
 */
public final class MultiplyOps {
    private static final int RAX = 0;
    private static final int RDX = 2;

    private MultiplyOps() {}

    private static long zeroExtend(int bits, long value) {
        int shift = 64 - bits;
        return value << shift >>> shift;
    }

    private static long signExtend(int bits, long value) {
        int shift = 64 - bits;
        return value << shift >> shift;
    }

    private static void record(LazyFlags flags, int bits, long low, boolean highMatters) {
        long signExtended = signExtend(bits, low);
        int status = (signExtended < 0 ? LazyFlags.SF : 0)
                | ((Long.bitCount(low & 0xff) & 1) == 0 ? LazyFlags.PF : 0)
                | (highMatters ? LazyFlags.CF | LazyFlags.OF : 0);
        flags.setStatus(status);
    }

    /** MUL: AX, DX:AX, EDX:EAX or RDX:RAX becomes the unsigned product of the accumulator and a value. */
    public static void mul(Cpu cpu, int bits, long value) {
        long[] gpr = cpu.gpr;
        long a = zeroExtend(bits, gpr[RAX]);
        long b = zeroExtend(bits, value);
        long low = a * b;
        long high = bits == 64 ? unsignedMultiplyHigh(a, b) : low >>> bits;
        putProduct(gpr, bits, high, low);
        record(cpu.flags, bits, low, zeroExtend(bits, high) != 0);
    }

    /** One-operand IMUL: as {@link #mul}, signed. */
    public static void imulWide(Cpu cpu, int bits, long value) {
        long[] gpr = cpu.gpr;
        long a = signExtend(bits, gpr[RAX]);
        long b = signExtend(bits, value);
        long low = a * b;
        long high = bits == 64 ? Math.multiplyHigh(a, b) : low >> bits;
        putProduct(gpr, bits, high, low);
        record(cpu.flags, bits, low, high != signExtend(bits, low) >> 63);
    }

    private static void putProduct(long[] gpr, int bits, long high, long low) {
        if (bits == 8) {
            gpr[RAX] = gpr[RAX] & ~0xffffL | low & 0xffff;
        } else {
            putPart(gpr, RAX, bits, low);
            putPart(gpr, RDX, bits, high);
        }
    }

    private static void putPart(long[] gpr, int register, int bits, long value) {
        gpr[register] = bits == 16 ? gpr[register] & ~0xffffL | value & 0xffff : zeroExtend(bits, value);
    }

    /** Two- and three-operand IMUL: the low half of the signed product; CF and OF if the whole does not fit. */
    public static long imul(LazyFlags flags, int bits, long left, long right) {
        long a = signExtend(bits, left);
        long b = signExtend(bits, right);
        long low = a * b;
        long high = bits == 64 ? Math.multiplyHigh(a, b) : low >> bits;
        record(flags, bits, low, high != signExtend(bits, low) >> 63);
        return zeroExtend(bits, low);
    }

    /** High half of the unsigned 128-bit product. */
    static long unsignedMultiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }

    /** High half of the unsigned product of 32 or 64 bits, for MULX. */
    public static long mulxHigh(int bits, long a, long b) {
        return bits == 64 ? unsignedMultiplyHigh(a, b) : zeroExtend(32, a) * zeroExtend(32, b) >>> 32;
    }

    /** DIV: the accumulator pair by an unsigned value; quotient and remainder replace it. */
    public static void div(Cpu cpu, int bits, long value) {
        long[] gpr = cpu.gpr;
        long divisor = zeroExtend(bits, value);
        if (bits == 64) {
            divide128(cpu, divisor);
            return;
        }
        long dividend = dividend(gpr, bits);
        if (divisor == 0) {
            throw divideError(gpr, bits, 0, FaultKind.DIVIDE_BY_ZERO);
        }
        long quotient = Long.divideUnsigned(dividend, divisor);
        if (quotient >>> bits != 0) {
            throw divideError(gpr, bits, divisor, FaultKind.DIVIDE_OVERFLOW);
        }
        putQuotient(gpr, bits, quotient, Long.remainderUnsigned(dividend, divisor));
    }

    /** IDIV: as {@link #div}, signed, rounded towards zero. */
    public static void idiv(Cpu cpu, int bits, long value) {
        long[] gpr = cpu.gpr;
        long divisor = signExtend(bits, value);
        if (bits == 64) {
            divide128Signed(cpu, divisor);
            return;
        }
        if (divisor == 0) {
            throw divideError(gpr, bits, 0, FaultKind.DIVIDE_BY_ZERO);
        }
        long dividend = signExtend(bits * 2, dividend(gpr, bits));
        long quotient = dividend / divisor;
        if (dividend == Long.MIN_VALUE && divisor == -1 || signExtend(bits, quotient) != quotient) {
            throw divideError(gpr, bits, zeroExtend(bits, divisor), FaultKind.DIVIDE_OVERFLOW);
        }
        putQuotient(gpr, bits, quotient, dividend % divisor);
    }

    private static long dividend(long[] gpr, int bits) {
        if (bits == 8) {
            return gpr[RAX] & 0xffff;
        }
        return zeroExtend(bits, gpr[RDX]) << bits | zeroExtend(bits, gpr[RAX]);
    }

    private static void putQuotient(long[] gpr, int bits, long quotient, long remainder) {
        if (bits == 8) {
            gpr[RAX] = gpr[RAX] & ~0xffffL | (remainder & 0xff) << 8 | quotient & 0xff;
        } else {
            putPart(gpr, RAX, bits, quotient);
            putPart(gpr, RDX, bits, remainder);
        }
    }

    private static void divide128(Cpu cpu, long divisor) {
        long[] gpr = cpu.gpr;
        long high = gpr[RDX];
        long low = gpr[RAX];
        if (Long.compareUnsigned(high, divisor) >= 0) {
            throw divideError(gpr, 64, divisor, divisor == 0 ? FaultKind.DIVIDE_BY_ZERO : FaultKind.DIVIDE_OVERFLOW);
        }
        long quotient = divideUnsigned128(high, low, divisor);
        gpr[RAX] = quotient;
        gpr[RDX] = low - quotient * divisor;
    }

    private static void divide128Signed(Cpu cpu, long divisor) {
        long[] gpr = cpu.gpr;
        long high = gpr[RDX];
        long low = gpr[RAX];
        boolean negative = high < 0;
        long magnitudeLow = negative ? -low : low;
        long magnitudeHigh = negative ? ~high + (low == 0 ? 1 : 0) : high;
        long magnitude = Math.abs(divisor);
        if (Long.compareUnsigned(magnitudeHigh, magnitude) >= 0) {
            throw divideError(gpr, 64, divisor, divisor == 0 ? FaultKind.DIVIDE_BY_ZERO : FaultKind.DIVIDE_OVERFLOW);
        }
        long quotient = divideUnsigned128(magnitudeHigh, magnitudeLow, magnitude);
        long remainder = magnitudeLow - quotient * magnitude;
        boolean quotientNegative = negative != divisor < 0;
        if (quotient < 0 && !(quotientNegative && quotient == Long.MIN_VALUE)) {
            throw divideError(gpr, 64, divisor, FaultKind.DIVIDE_OVERFLOW);
        }
        gpr[RAX] = quotientNegative ? -quotient : quotient;
        gpr[RDX] = negative ? -remainder : remainder;
    }

    /** Schoolbook division bit by bit unless the high half is 0; the high half is less than the divisor. */
    private static long divideUnsigned128(long high, long low, long divisor) {
        if (high == 0) {
            return Long.divideUnsigned(low, divisor);
        }
        long remainder = high;
        long quotient = low;
        for (int i = 0; i < 64; i++) {
            boolean carry = remainder < 0;
            remainder = remainder << 1 | quotient >>> 63;
            quotient <<= 1;
            if (carry || Long.compareUnsigned(remainder, divisor) >= 0) {
                remainder -= divisor;
                quotient |= 1;
            }
        }
        return quotient;
    }

    private static CpuFault divideError(long[] gpr, int bits, long divisor, FaultKind kind) {
        long low = bits == 8 ? gpr[RAX] & 0xffff : zeroExtend(bits, gpr[RAX]);
        long high = bits == 8 ? 0 : zeroExtend(bits, gpr[RDX]);
        return new CpuFault(Vector.DIVIDE_ERROR, 0, new FaultReason.Division(kind, high, low, divisor, bits));
    }
}
