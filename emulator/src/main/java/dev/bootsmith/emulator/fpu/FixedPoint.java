package dev.bootsmith.emulator.fpu;

import java.math.BigInteger;

/**
 * Elementary functions of fixed-point numbers with a number of binary places, obvious rather than fast. {@link #QUICK} tells
 * the last of 64 bits of most results, {@link #EXACT} of those too that lie near the middle between two numbers.
 */
final class FixedPoint {
    static final FixedPoint EXACT = new FixedPoint(320);
    static final FixedPoint QUICK = new FixedPoint(160);

    /** In the order in which they are tried. */
    private static final FixedPoint[] ALL = {QUICK, EXACT};

    /** How many binary places there are. */
    final int places;

    final BigInteger one;

    /** pi, by Machin: 16 atan(1/5) - 4 atan(1/239). */
    final BigInteger pi;

    /** ln 2 = 2 atanh(1/3). */
    final BigInteger ln2;

    private FixedPoint(int places) {
        this.places = places;
        one = BigInteger.ONE.shiftLeft(places);
        pi = atanOfReciprocal(5).shiftLeft(4).subtract(atanOfReciprocal(239).shiftLeft(2));
        ln2 = logarithm(one.shiftLeft(1));
    }

    /** A calculation that may have to be done once more with more places. */
    @FunctionalInterface
    interface Calculation {
        /** Returns false if the result could not be rounded for certain. */
        boolean isCertain(FixedPoint fixed);
    }

    /** Does a calculation with as few places as are enough. */
    static void calculate(Calculation calculation) {
        for (FixedPoint fixed : ALL) {
            if (calculation.isCertain(fixed)) {
                return;
            }
        }
        throw new IllegalStateException("no result");
    }

    /**
     * By how many units of the last place a result of these functions may be wrong, as a power of two. The longest series has
     * fewer than 256 terms, each wrong by less than two units, and what is done with the sum makes it at most eight times as
     * much.
     */
    static final int ERROR_BITS = 12;

    /** The value of a significand: 64 bits without a sign. */
    static BigInteger unsigned(long value) {
        BigInteger low = BigInteger.valueOf(value & Long.MAX_VALUE);
        return value < 0 ? low.setBit(63) : low;
    }

    BigInteger multiply(BigInteger x, BigInteger y) {
        return x.multiply(y).shiftRight(places);
    }

    BigInteger divide(BigInteger x, BigInteger y) {
        return x.shiftLeft(places).divide(y);
    }

    /** The sine of an angle of at most 1 in magnitude, by its power series. */
    BigInteger sine(BigInteger x) {
        return alternatingSeries(x, x, 2);
    }

    /** The cosine of an angle of at most 1 in magnitude, by its power series. */
    BigInteger cosine(BigInteger x) {
        return alternatingSeries(x, one, 1);
    }

    /** Sums first - first x^2/(n (n+1)) + ... where each term's divisor goes on from {@code n}. */
    private BigInteger alternatingSeries(BigInteger x, BigInteger first, int n) {
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
    BigInteger exponentialMinusOne(BigInteger x) {
        BigInteger term = x;
        BigInteger sum = x;
        for (int i = 2; term.signum() != 0; i++) {
            term = multiply(term, x).divide(BigInteger.valueOf(i));
            sum = sum.add(term);
        }
        return sum;
    }

    /** The natural logarithm, ln x = 2 atanh((x-1)/(x+1)), for x between 1/4 and 4. */
    BigInteger logarithm(BigInteger x) {
        BigInteger ratio = divide(x.subtract(one), x.add(one));
        return series(ratio, 1).shiftLeft(1);
    }

    /** The arc tangent of a ratio between 0 and 1. */
    BigInteger arcTangent(BigInteger x) {
        // Two halvings of the angle, tan(a/2) = t / (1 + sqrt(1 + t^2)), make the series converge fast.
        return series(halfAngle(halfAngle(x)), -1).shiftLeft(2);
    }

    private BigInteger halfAngle(BigInteger tangent) {
        BigInteger root = one.add(multiply(tangent, tangent)).shiftLeft(places).sqrt();
        return divide(tangent, one.add(root));
    }

    /** x + s x^3/3 + s^2 x^5/5 + ...: atanh for s = 1, atan for s = -1. */
    private BigInteger series(BigInteger x, int s) {
        BigInteger square = multiply(x, x).multiply(BigInteger.valueOf(s));
        BigInteger power = x;
        BigInteger sum = x;
        for (int i = 3; power.signum() != 0 && !power.equals(BigInteger.ONE.negate()); i += 2) {
            power = multiply(power, square);
            sum = sum.add(power.divide(BigInteger.valueOf(i)));
        }
        return sum;
    }

    private BigInteger atanOfReciprocal(int n) {
        return series(one.divide(BigInteger.valueOf(n)), -1);
    }
}
