package dev.bootsmith.assembler.directive;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Formats of floating-point numbers, and how GNU as rounds to them.
 *
 * @sdm Vol. 1, 4.2.2 (floating-point data types)
 */
enum FloatFormat {
    HALF(2, 5, 10, -34),
    BFLOAT16(2, 8, 7, -149),
    SINGLE(4, 8, 23, -157),
    DOUBLE(8, 11, 52, -1_079),
    /** With the integer part written out. */
    EXTENDED(10, 15, 63, -16_446);

    /** The power of two of the lowest bit of the least extended numbers. */
    private static final int LEAST_EXTENDED_UNIT = -16_445;

    private static final int EXTENDED_BIAS = 16383;

    private final int bytes;
    private final int exponentBits;
    private final int fractionBits;
    private final BigDecimal least;
    private final BigDecimal end;

    /**
     * A format.
     *
     * @param leastPower GNU as takes numbers down to this power of two, some powers below the least number of the format,
     *     where all are zero, and up to the first power of two that would be infinity
     */
    FloatFormat(int bytes, int exponentBits, int fractionBits, int leastPower) {
        this.bytes = bytes;
        this.exponentBits = exponentBits;
        this.fractionBits = fractionBits;
        MathContext digits = new MathContext(40);
        this.least = BigDecimal.valueOf(2).pow(leastPower, digits);
        this.end = BigDecimal.valueOf(2).pow(1 << exponentBits - 1, digits);
    }

    int bytes() {
        return bytes;
    }

    /** Whether GNU as takes a number without a sign. */
    boolean holds(BigDecimal magnitude) {
        return magnitude.signum() == 0 || magnitude.compareTo(least) >= 0 && magnitude.compareTo(end) < 0;
    }

    /** Appends infinity. */
    void appendInfinity(ByteBuilder out, boolean negative) {
        if (this == EXTENDED) {
            appendExtended(out, Long.MIN_VALUE, exponentMask(), negative);
        } else {
            append(out, exponentMask() << fractionBits, negative);
        }
    }

    /** Appends what is not a number: all bits set, but for the topmost of the fraction if it signals. */
    void appendNan(ByteBuilder out, boolean signals, boolean negative) {
        if (this == EXTENDED) {
            appendExtended(out, signals ? ~(1L << 62) : -1L, exponentMask(), negative);
        } else {
            long all = (1L << exponentBits + fractionBits) - 1;
            append(out, signals ? all & ~(1L << fractionBits - 1) : all, negative);
        }
    }

    /** Appends the nearest number to a magnitude that the format holds. */
    void appendNumber(ByteBuilder out, BigDecimal magnitude, boolean negative) {
        switch (this) {
            case HALF, BFLOAT16 -> append(out, small(magnitude), negative);
            case SINGLE -> append(out, Float.floatToIntBits(single(magnitude)), negative);
            case DOUBLE -> append(out, Double.doubleToLongBits(twice(magnitude)), negative);
            case EXTENDED -> appendExtended(out, magnitude, negative);
        }
    }

    private long exponentMask() {
        return (1L << exponentBits) - 1;
    }

    private void append(ByteBuilder out, long bits, boolean negative) {
        out.put(negative ? bits | 1L << 8 * bytes - 1 : bits, bytes);
    }

    /** GNU as gets whole numbers exactly and fractions a little too small, so that the tie between two numbers goes up or down. */
    private long small(BigDecimal value) {
        if (value.signum() == 0) {
            return 0;
        }
        int bias = (1 << exponentBits - 1) - 1;
        int power = (int) Math.floor(Math.log(value.doubleValue()) / Math.log(2));
        int unit = Math.max(power, 1 - bias) - fractionBits;
        RoundingMode tie = value.stripTrailingZeros().scale() > 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
        long significand = scaled(value, unit).setScale(0, tie).longValue();
        int exponent = unit + fractionBits + bias;
        boolean isSubnormal = significand >>> fractionBits == 0;
        // A significand that was rounded up to the next power of two carries into the exponent.
        return isSubnormal ? significand : ((long) exponent << fractionBits) + significand - (1L << fractionBits);
    }

    /** The nearest number; of two equally near ones GNU as takes the larger, not the even one. */
    private static float single(BigDecimal value) {
        float near = value.floatValue();
        float above = Math.nextUp(near);
        return isHalfway(value, near, above) ? above : near;
    }

    private static double twice(BigDecimal value) {
        double near = value.doubleValue();
        double above = Math.nextUp(near);
        return isHalfway(value, near, above) ? above : near;
    }

    private static boolean isHalfway(BigDecimal value, double near, double above) {
        return Double.isFinite(above)
                && new BigDecimal(near).add(new BigDecimal(above)).compareTo(value.add(value)) == 0;
    }

    private static void appendExtended(ByteBuilder out, BigDecimal value, boolean negative) {
        if (value.signum() == 0) {
            appendExtended(out, 0, 0, negative);
            return;
        }
        // The power of two of the lowest bit that makes the integer part 64 bits long; numbers below the normal ones
        // have fewer.
        int unit = (int) ((value.precision() - value.scale()) * 3.3219280948873626) - 64;
        while (integer(value, unit).bitLength() > 64) {
            unit++;
        }
        while (integer(value, unit).bitLength() < 64 && unit > LEAST_EXTENDED_UNIT) {
            unit--;
        }
        unit = Math.max(unit, LEAST_EXTENDED_UNIT);
        BigInteger significand = integer(value, unit);
        int exponent = significand.bitLength() < 64 ? 0 : unit + 63 + EXTENDED_BIAS;
        appendExtended(out, significand.longValue(), exponent, negative);
    }

    private static void appendExtended(ByteBuilder out, long significand, long exponent, boolean negative) {
        out.put64(significand).put16((int) exponent | (negative ? 0x8000 : 0));
    }

    /** The number in units of a power of two; halves go up. */
    private static BigInteger integer(BigDecimal value, int unit) {
        return scaled(value, unit).setScale(0, RoundingMode.HALF_UP).toBigInteger();
    }

    private static BigDecimal scaled(BigDecimal value, int unit) {
        return unit >= 0
                ? value.divide(new BigDecimal(BigInteger.ONE.shiftLeft(unit)), new MathContext(60))
                : value.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(-unit)));
    }
}
