package dev.bootsmith.emulator.fpu;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Elementary functions in decimals of {@link #DIGITS} places, by series of their own: what the results of the x87 unit are measured with. */
final class ExactFunctions {
    private static final int DIGITS = 80;
    private static final double LOG10_OF_2 = 0.30103;
    private static final MathContext CONTEXT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The first 107 decimals of pi. */
    static final BigDecimal PI = new BigDecimal("3.1415926535897932384626433832795028841971693993751058209749445923078"
            + "164062862089986280348253421170679821480");

    private static final BigDecimal LN2 = new BigDecimal("0.69314718055994530941723212145817656807550013436025525412068"
            + "00094933936219696947156058633269964186875");

    /** The processor's pi of 66 bits: C90FDAA2 2168C234 C, its highest bit worth 2. @sdm Vol. 1, 8.3.8 */
    static final BigDecimal PROCESSOR_PI = new BigDecimal(new BigInteger("c90fdaa22168c234c", 16)).divide(TWO.pow(66));

    private ExactFunctions() {}

    /** The value of an 80-bit number. */
    static BigDecimal value(int high, long significand) {
        int exponent = Math.max(1, high & 0x7fff) - 0x3fff - 63;
        BigDecimal magnitude = new BigDecimal(FixedPoint.unsigned(significand));
        BigDecimal scaled = exponent >= 0
                ? new BigDecimal(FixedPoint.unsigned(significand).shiftLeft(exponent))
                : magnitude
                        .multiply(BigDecimal.valueOf(5).pow(-exponent))
                        .scaleByPowerOfTen(exponent); // 2^-n = 5^n / 10^n
        return (high & 0x8000) != 0 ? scaled.negate() : scaled;
    }

    /** A unit in the last place of a result. */
    static BigDecimal unit(int high) {
        return value(high & 0x7fff, 1);
    }

    private static BigInteger halfTurns(BigDecimal angle) {
        return angle.multiply(TWO)
                .divide(PROCESSOR_PI, 0, RoundingMode.HALF_EVEN)
                .toBigInteger();
    }

    /** The sine by the processor's pi. */
    static BigDecimal sine(BigDecimal angle) {
        BigInteger quarters = halfTurns(angle);
        BigDecimal rest = rest(angle, quarters);
        return switch (quarters.intValue() & 3) {
            case 0 -> sineSeries(rest);
            case 1 -> cosineSeries(rest);
            case 2 -> sineSeries(rest).negate();
            default -> cosineSeries(rest).negate();
        };
    }

    /** The cosine by the processor's pi. */
    static BigDecimal cosine(BigDecimal angle) {
        BigInteger quarters = halfTurns(angle);
        BigDecimal rest = rest(angle, quarters);
        return switch (quarters.intValue() & 3) {
            case 0 -> cosineSeries(rest);
            case 1 -> sineSeries(rest).negate();
            case 2 -> cosineSeries(rest).negate();
            default -> sineSeries(rest);
        };
    }

    /** The tangent by the processor's pi. */
    static BigDecimal tangent(BigDecimal angle) {
        return sine(angle).divide(cosine(angle), CONTEXT);
    }

    private static BigDecimal rest(BigDecimal angle, BigInteger quarters) {
        return angle.subtract(PROCESSOR_PI.divide(TWO).multiply(new BigDecimal(quarters)))
                .round(CONTEXT);
    }

    private static BigDecimal sineSeries(BigDecimal x) {
        return series(x, x.multiply(x, CONTEXT).negate(), 2);
    }

    private static BigDecimal cosineSeries(BigDecimal x) {
        return series(BigDecimal.ONE, x.multiply(x, CONTEXT).negate(), 1);
    }

    /** first + first q / (n (n + 1)) + ... */
    private static BigDecimal series(BigDecimal first, BigDecimal q, int n) {
        BigDecimal sum = first;
        BigDecimal term = first;
        for (int i = n; isSignificant(term, sum); i += 2) {
            term = term.multiply(q, CONTEXT).divide(BigDecimal.valueOf((long) i * (i + 1)), CONTEXT);
            sum = sum.add(term, CONTEXT);
        }
        return sum;
    }

    private static boolean isSignificant(BigDecimal term, BigDecimal sum) {
        return term.signum() != 0 && term.precision() - term.scale() > sum.precision() - sum.scale() - DIGITS - 2;
    }

    /** 2^x - 1. */
    static BigDecimal exponentialMinusOne(BigDecimal x) {
        BigDecimal power = x.multiply(LN2, CONTEXT);
        BigDecimal sum = power;
        BigDecimal term = power;
        for (int i = 2; isSignificant(term, sum); i++) {
            term = term.multiply(power, CONTEXT).divide(BigDecimal.valueOf(i), CONTEXT);
            sum = sum.add(term, CONTEXT);
        }
        return sum;
    }

    /** log2 of 1 + x. */
    static BigDecimal logarithmOfOnePlus(BigDecimal x) {
        if (x.signum() != 0 && x.precision() - x.scale() < -DIGITS) {
            return x.divide(LN2, CONTEXT); // the next term is beyond all places
        }
        return logarithm(x.add(BigDecimal.ONE));
    }

    /** log2 of x. */
    static BigDecimal logarithm(BigDecimal x) {
        BigDecimal mantissa = x;
        int doublings = (int) ((x.precision() - x.scale()) / LOG10_OF_2);
        if (Math.abs(doublings) > 6) { // far from 1, where rounding does no harm
            BigDecimal power = TWO.pow(Math.abs(doublings));
            mantissa = doublings > 0 ? x.divide(power, CONTEXT) : x.multiply(power, CONTEXT);
        } else {
            doublings = 0;
        }
        while (mantissa.compareTo(BigDecimal.valueOf(1.5)) > 0) {
            mantissa = mantissa.divide(TWO);
            doublings++;
        }
        while (mantissa.compareTo(BigDecimal.valueOf(0.7)) < 0) {
            mantissa = mantissa.multiply(TWO);
            doublings--;
        }
        BigDecimal ratio = mantissa.subtract(BigDecimal.ONE).divide(mantissa.add(BigDecimal.ONE), CONTEXT);
        BigDecimal logarithm = oddSeries(ratio, BigDecimal.ONE).multiply(TWO);
        return logarithm.divide(LN2, CONTEXT).add(BigDecimal.valueOf(doublings), CONTEXT);
    }

    /** x + s x^3 / 3 + s^2 x^5 / 5 + ... */
    private static BigDecimal oddSeries(BigDecimal x, BigDecimal s) {
        BigDecimal square = x.multiply(x, CONTEXT).multiply(s);
        BigDecimal sum = x;
        BigDecimal power = x;
        for (int i = 3; isSignificant(power, sum); i += 2) {
            power = power.multiply(square, CONTEXT);
            sum = sum.add(power.divide(BigDecimal.valueOf(i), CONTEXT), CONTEXT);
        }
        return sum;
    }

    /** The angle of the point (x, y), neither of which is 0. */
    static BigDecimal arcTangent(BigDecimal y, BigDecimal x) {
        BigDecimal height = y.abs();
        BigDecimal width = x.abs();
        BigDecimal angle = height.compareTo(width) <= 0
                ? arcTangent(height.divide(width, CONTEXT))
                : PI.divide(TWO).subtract(arcTangent(width.divide(height, CONTEXT)), CONTEXT);
        BigDecimal turned = x.signum() < 0 ? PI.subtract(angle, CONTEXT) : angle;
        return y.signum() < 0 ? turned.negate() : turned;
    }

    private static BigDecimal arcTangent(BigDecimal ratio) {
        BigDecimal tangent = ratio;
        for (int i = 0; i < 3; i++) { // tan(a/2) = t / (1 + sqrt(1 + t^2))
            BigDecimal root =
                    BigDecimal.ONE.add(tangent.multiply(tangent, CONTEXT)).sqrt(CONTEXT);
            tangent = tangent.divide(BigDecimal.ONE.add(root), CONTEXT);
        }
        return oddSeries(tangent, BigDecimal.ONE.negate()).multiply(BigDecimal.valueOf(8));
    }
}
