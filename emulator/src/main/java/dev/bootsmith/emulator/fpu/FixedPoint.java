package dev.bootsmith.emulator.fpu;

import java.math.BigInteger;

/**
 * Elementary functions of fixed-point numbers with {@link #FRACTION_BITS} binary places, slow and obvious: what
 * {@link ExtendedTranscendental} needs to be right to the last of 64 bits, with two hundred to spare.
 */
final class FixedPoint {
    static final int FRACTION_BITS = 320;
    static final BigInteger ONE = BigInteger.ONE.shiftLeft(FRACTION_BITS);

    /** pi, by Machin: 16 atan(1/5) - 4 atan(1/239). */
    static final BigInteger PI =
            atanOfReciprocal(5).shiftLeft(4).subtract(atanOfReciprocal(239).shiftLeft(2));

    /** ln 2 = 2 atanh(1/3). */
    static final BigInteger LN2 = logarithm(ONE.shiftLeft(1));

    private FixedPoint() {}

    /** The value of a significand: 64 bits without a sign. */
    static BigInteger unsigned(long value) {
        BigInteger low = BigInteger.valueOf(value & Long.MAX_VALUE);
        return value < 0 ? low.setBit(63) : low;
    }

    static BigInteger multiply(BigInteger x, BigInteger y) {
        return x.multiply(y).shiftRight(FRACTION_BITS);
    }

    static BigInteger divide(BigInteger x, BigInteger y) {
        return x.shiftLeft(FRACTION_BITS).divide(y);
    }

    /** The sine of an angle of at most 1 in magnitude, by its power series. */
    static BigInteger sine(BigInteger x) {
        return alternatingSeries(x, x, 2);
    }

    /** The cosine of an angle of at most 1 in magnitude, by its power series. */
    static BigInteger cosine(BigInteger x) {
        return alternatingSeries(x, ONE, 1);
    }

    /** Sums first - first x^2/(n (n+1)) + ... where each term's divisor goes on from {@code n}. */
    private static BigInteger alternatingSeries(BigInteger x, BigInteger first, int n) {
        BigInteger square = multiply(x, x);
        BigInteger term = first;
        BigInteger sum = first;
        for (int i = n; term.signum() != 0; i += 2) {
            term = multiply(term, square)
                    .divide(BigInteger.valueOf((long) i * (i + 1)))
                    .negate();
            sum = sum.add(term);
        }
        return sum;
    }

    /** e^x - 1 for x of at most 1 in magnitude. */
    static BigInteger exponentialMinusOne(BigInteger x) {
        BigInteger term = x;
        BigInteger sum = x;
        for (int i = 2; term.signum() != 0; i++) {
            term = multiply(term, x).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        return sum;
    }

    /** The natural logarithm, ln x = 2 atanh((x-1)/(x+1)), for x between 1/4 and 4. */
    static BigInteger logarithm(BigInteger x) {
        BigInteger ratio = divide(x.subtract(ONE), x.add(ONE));
        return series(ratio, 1).shiftLeft(1);
    }

    /** The arc tangent of a ratio between 0 and 1. */
    static BigInteger arcTangent(BigInteger x) {
        // Two halvings of the angle, tan(a/2) = t / (1 + sqrt(1 + t^2)), make the series converge fast.
        return series(halfAngle(halfAngle(x)), -1).shiftLeft(2);
    }

    private static BigInteger halfAngle(BigInteger tangent) {
        BigInteger root =
                ONE.add(multiply(tangent, tangent)).shiftLeft(FRACTION_BITS).sqrt();
        return divide(tangent, ONE.add(root));
    }

    /** x + s x^3/3 + s^2 x^5/5 + ...: atanh for s = 1, atan for s = -1. */
    private static BigInteger series(BigInteger x, int s) {
        BigInteger square = multiply(x, x).multiply(BigInteger.valueOf(s));
        BigInteger power = x;
        BigInteger sum = x;
        for (int i = 3; power.signum() != 0 && !power.equals(BigInteger.ONE.negate()); i += 2) {
            power = multiply(power, square);
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
        }
        return sum;
    }

    private static BigInteger atanOfReciprocal(int n) {
        return series(ONE.divide(BigInteger.valueOf(n)), -1);
    }
}
