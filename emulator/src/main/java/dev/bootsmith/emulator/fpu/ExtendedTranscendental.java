package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_BIAS;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.INTEGER_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.SIGN;

import java.math.BigInteger;

/**
 * F2XM1, FYL2X, FYL2XP1, FPATAN, FSIN, FCOS and FPTAN.
 *
 * <p>Results are the exact value rounded once to 64 bits by the rounding control; the manual allows an error of one unit in
 * the last place. Angles are reduced by the processor's 66-bit pi, not by the real one, as the manual describes; so the
 * sine of a number near a multiple of pi is that of a processor, not that of mathematics.
 *
 * @sdm Vol. 1, 8.3.8 and 8.3.10
 */
public final class ExtendedTranscendental {
    /** The processor's pi, C90FDAA2 2168C234 C (66 bits), times 2^66. @sdm Vol. 1, 8.3.8 */
    private static final BigInteger PI_66 = new BigInteger("c90fdaa22168c234c", 16);

    /** Below this exponent the first omitted term of every series is beyond the 64th bit of the first. */
    private static final int TINY_EXPONENT = -80;

    private final ExtendedRounding rounding;

    /** Creates the functions; results and exceptions are left in {@code rounding}. */
    public ExtendedTranscendental(ExtendedRounding rounding) {
        this.rounding = rounding;
    }

    /** Which function of an angle. */
    public enum Angle {
        SINE,
        COSINE,
        TANGENT
    }

    /**
     * Computes a function of an angle in radians.
     *
     * @return false if the angle is 2^63 or more: C2 is set and the operand stays
     */
    public boolean angle(Angle function, int high, long value) {
        rounding.begin();
        if (rounding.takeSpecialOperand(high, value)) {
            return true;
        }
        if (ExtendedFormat.hasMaximalExponent(high)) {
            rounding.setIndefinite();
            return true;
        }
        int exponent = (high & EXPONENT_MASK) - EXPONENT_BIAS;
        if (exponent >= 63) {
            rounding.setResult(high, value);
            return false;
        }
        if (value == 0) {
            rounding.setResult(
                    function == Angle.COSINE ? EXPONENT_BIAS : high, function == Angle.COSINE ? INTEGER_BIT : 0);
            return true;
        }
        if (ExtendedFormat.isDenormal(high, value)) {
            rounding.raise(FloatExceptions.DENORMAL);
        }
        if (exponent < TINY_EXPONENT) {
            switch (function) {
                case SINE -> roundBeside(high, value, -1);
                case TANGENT -> roundBeside(high, value, 1);
                case COSINE -> roundBeside(EXPONENT_BIAS, INTEGER_BIT, -1);
            }
            return true;
        }
        FixedPoint.calculate(fixed -> reducedAngle(fixed, function, toFixed(fixed, high, value)));
        return true;
    }

    private boolean reducedAngle(FixedPoint fixed, Angle function, BigInteger x) {
        BigInteger halfPi = PI_66.shiftLeft(fixed.places - 67);
        // The nearest multiple of pi/2 leaves a rest of at most pi/4.
        BigInteger[] parts = x.add(halfPi.shiftRight(1)).divideAndRemainder(halfPi);
        BigInteger quotient = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger rest = x.subtract(quotient.multiply(halfPi));
        int quadrant = quotient.intValue() & 3;
        return switch (function) {
            case SINE -> roundFixed(fixed, sine(fixed, rest, quadrant));
            // cos x = sin(x + pi/2)
            case COSINE -> roundFixed(fixed, sine(fixed, rest, quadrant + 1));
            case TANGENT -> {
                BigInteger cosine = sine(fixed, rest, quadrant + 1);
                BigInteger tangent = fixed.divide(sine(fixed, rest, quadrant), cosine);
                // What is wrong with the two, by the rule for quotients: (ds + tan dc) / c.
                int larger = Math.max(fixed.places, tangent.bitLength());
                int errorBits =
                        FixedPoint.ERROR_BITS + larger + 2 - cosine.abs().bitLength();
                yield roundScaled(fixed, tangent.signum() < 0 ? SIGN : 0, tangent.abs(), -fixed.places, errorBits);
            }
        };
    }

    /** The sine of a rest and so many right angles. */
    private static BigInteger sine(FixedPoint fixed, BigInteger rest, int quadrant) {
        BigInteger value = (quadrant & 1) == 0 ? fixed.sine(rest) : fixed.cosine(rest);
        return (quadrant & 2) == 0 ? value : value.negate();
    }

    /** F2XM1: 2^x - 1 for x between -1 and 1; outside, where the manual leaves it undefined, x itself. */
    public void exponentialMinusOne(int high, long value) {
        rounding.begin();
        if (rounding.takeSpecialOperand(high, value)) {
            return;
        }
        if (ExtendedFormat.hasMaximalExponent(high)) {
            rounding.setResult(high == EXPONENT_MASK ? high : SIGN | EXPONENT_BIAS, INTEGER_BIT);
            return;
        }
        int exponent = (high & EXPONENT_MASK) - EXPONENT_BIAS;
        if (value == 0 || exponent > 0 || exponent == 0 && value != INTEGER_BIT) {
            rounding.setResult(high, value);
            return;
        }
        if (exponent == 0) { // exactly 1 or -1
            rounding.setResult(ExtendedFormat.isNegative(high) ? SIGN | EXPONENT_BIAS - 1 : EXPONENT_BIAS, INTEGER_BIT);
            return;
        }
        if (ExtendedFormat.isDenormal(high, value)) {
            rounding.raise(FloatExceptions.DENORMAL);
        }
        if (exponent < TINY_EXPONENT) {
            FixedPoint.calculate(fixed -> roundProduct(fixed, high, fixed.ln2, high, value));
            return;
        }
        FixedPoint.calculate(fixed -> {
            BigInteger x = fixed.multiply(toFixed(fixed, high, value), fixed.ln2);
            return roundFixed(fixed, fixed.exponentialMinusOne(x));
        });
    }

    /** FYL2X: y log2 x. */
    public void logarithm(int xHigh, long x, int yHigh, long y) {
        rounding.begin();
        if (rounding.takeSpecialOperands(xHigh, x, yHigh, y)) {
            return;
        }
        boolean yInfinite = ExtendedFormat.hasMaximalExponent(yHigh);
        int ySign = yHigh & SIGN;
        if (x == 0) {
            if (y == 0) {
                rounding.setIndefinite();
            } else {
                if (!yInfinite) {
                    rounding.raise(FloatExceptions.ZERO_DIVIDE);
                }
                rounding.setResult((ySign ^ SIGN) | EXPONENT_MASK, INTEGER_BIT);
            }
            return;
        }
        boolean xIsOne = xHigh == EXPONENT_BIAS && x == INTEGER_BIT;
        boolean xInfinite = ExtendedFormat.hasMaximalExponent(xHigh);
        if (ExtendedFormat.isNegative(xHigh) || xIsOne && yInfinite || xInfinite && y == 0) {
            rounding.setIndefinite();
            return;
        }
        rounding.noteDenormals(xHigh, x, yHigh, y);
        boolean belowOne = (xHigh & EXPONENT_MASK) < EXPONENT_BIAS;
        if (xInfinite || yInfinite) {
            rounding.setResult((belowOne ? ySign ^ SIGN : ySign) | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        if (xIsOne || y == 0) {
            rounding.setResult(belowOne ? ySign ^ SIGN : ySign, 0);
            return;
        }
        int exponent = ExtendedFormat.exponentOf(xHigh, x) - EXPONENT_BIAS;
        long significand = ExtendedFormat.normalise(x);
        // Both are negative as signed numbers: from the square root of two on, half of it.
        int above = significand < 0xb504_f333_f9de_6484L ? 0 : 1;
        FixedPoint.calculate(fixed -> {
            BigInteger mantissa = FixedPoint.unsigned(significand).shiftLeft(fixed.places - 63 - above);
            return timesY(fixed, log2(fixed, mantissa, exponent + above), yHigh, y);
        });
    }

    /** The binary logarithm of {@code mantissa * 2^exponent}. */
    private static BigInteger log2(FixedPoint fixed, BigInteger mantissa, int exponent) {
        return fixed.divide(fixed.logarithm(mantissa), fixed.ln2)
                .add(BigInteger.valueOf(exponent).shiftLeft(fixed.places));
    }

    /** FYL2XP1: y log2 (x + 1) for x of at most 1 - sqrt(1/2) in magnitude. */
    public void logarithmOfOnePlus(int xHigh, long x, int yHigh, long y) {
        rounding.begin();
        if (rounding.takeSpecialOperands(xHigh, x, yHigh, y)) {
            return;
        }
        boolean xInfinite = ExtendedFormat.hasMaximalExponent(xHigh);
        boolean yInfinite = ExtendedFormat.hasMaximalExponent(yHigh);
        int sign = (xHigh ^ yHigh) & SIGN;
        boolean toMinusOneOrBelow = ExtendedFormat.isNegative(xHigh) && (xHigh & EXPONENT_MASK) >= EXPONENT_BIAS;
        if (xInfinite && (y == 0 || ExtendedFormat.isNegative(xHigh)) || yInfinite && x == 0) {
            rounding.setIndefinite();
            return;
        }
        rounding.noteDenormals(xHigh, x, yHigh, y);
        if (xInfinite || yInfinite) {
            rounding.setResult(sign | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        if (x == 0 || y == 0) {
            rounding.setResult(sign, 0);
            return;
        }
        if (toMinusOneOrBelow) { // outside the defined range; what the logarithm does not have is an invalid operation
            rounding.setIndefinite();
            return;
        }
        int exponent = (xHigh & EXPONENT_MASK) - EXPONENT_BIAS;
        if (exponent < -100) {
            // The product of two significands makes the quotient's error 64 bits smaller than that of its divisor.
            BigInteger product = FixedPoint.unsigned(x).multiply(FixedPoint.unsigned(y));
            FixedPoint.calculate(fixed -> roundScaled(
                    fixed,
                    sign,
                    product.shiftLeft(2 * fixed.places).divide(fixed.ln2),
                    significandExponent(xHigh) + significandExponent(yHigh) - fixed.places,
                    product.bitLength() + FixedPoint.ERROR_BITS + 2));
            return;
        }
        FixedPoint.calculate(fixed -> {
            BigInteger sum = fixed.one.add(toFixed(fixed, xHigh, x));
            // Outside the defined range it is still the logarithm, by FYL2X's way; near 0 the series would not end.
            boolean isFar = exponent >= 1 || exponent == -1 && ExtendedFormat.isNegative(xHigh);
            int shift = isFar ? sum.bitLength() - 1 - fixed.places : 0;
            return timesY(fixed, log2(fixed, sum.shiftRight(shift), shift), yHigh, y);
        });
    }

    private boolean timesY(FixedPoint fixed, BigInteger factor, int yHigh, long y) {
        return roundProduct(fixed, (factor.signum() < 0 ? SIGN : 0) ^ yHigh & SIGN, factor.abs(), yHigh, y);
    }

    /** Rounds the product of a fixed-point number and a number's magnitude. */
    private boolean roundProduct(FixedPoint fixed, int signSource, BigInteger factor, int yHigh, long y) {
        return roundScaled(
                fixed,
                signSource,
                factor.multiply(FixedPoint.unsigned(y)),
                significandExponent(yHigh) - fixed.places,
                FixedPoint.ERROR_BITS + 64);
    }

    /** FPATAN: the angle of the point (x, y), between -pi and pi. */
    public void arcTangent(int yHigh, long y, int xHigh, long x) {
        rounding.begin();
        if (rounding.takeSpecialOperands(yHigh, y, xHigh, x)) {
            return;
        }
        rounding.noteDenormals(yHigh, y, xHigh, x);
        int sign = yHigh & SIGN;
        boolean xNegative = ExtendedFormat.isNegative(xHigh);
        boolean xInfinite = ExtendedFormat.hasMaximalExponent(xHigh);
        boolean yInfinite = ExtendedFormat.hasMaximalExponent(yHigh);
        if (yInfinite || x == 0 && y != 0 && !xInfinite) {
            // Quarters of pi.
            int quarters = !yInfinite || !xInfinite ? 2 : xNegative ? 3 : 1;
            FixedPoint.calculate(fixed -> roundMagnitude(
                    fixed, sign, fixed.pi.multiply(BigInteger.valueOf(quarters)).shiftRight(2)));
            return;
        }
        if (y == 0 || xInfinite) {
            if (xNegative) {
                FixedPoint.calculate(fixed -> roundMagnitude(fixed, sign, fixed.pi));
            } else {
                rounding.setResult(sign, 0);
            }
            return;
        }
        int distance = ExtendedFormat.exponentOf(yHigh, y) - ExtendedFormat.exponentOf(xHigh, x);
        BigInteger top = FixedPoint.unsigned(ExtendedFormat.normalise(y));
        BigInteger bottom = FixedPoint.unsigned(ExtendedFormat.normalise(x));
        if (distance < TINY_EXPONENT && !xNegative) {
            // y/x - (y/x)^3/3: the quotient, a trifle smaller.
            int places = FixedPoint.EXACT.places;
            BigInteger quotient =
                    top.shiftLeft(places).divide(bottom).shiftLeft(1).subtract(BigInteger.ONE);
            roundScaled(FixedPoint.EXACT, sign, quotient, distance - places - 1, 0);
            return;
        }
        FixedPoint.calculate(fixed -> {
            BigInteger angle;
            if (distance < 0 || distance == 0 && top.compareTo(bottom) <= 0) {
                angle = fixed.arcTangent(
                        shift(fixed, top.shiftLeft(fixed.places).divide(bottom), distance));
            } else {
                BigInteger inverse = shift(fixed, bottom.shiftLeft(fixed.places).divide(top), -distance);
                angle = fixed.pi.shiftRight(1).subtract(fixed.arcTangent(inverse));
            }
            return roundMagnitude(fixed, sign, xNegative ? fixed.pi.subtract(angle) : angle);
        });
    }

    private static BigInteger shift(FixedPoint fixed, BigInteger value, int distance) {
        // Beyond the fixed-point places nothing is left of the number.
        return distance < -2 * fixed.places ? BigInteger.ZERO : value.shiftLeft(distance);
    }

    /** Rounds the number that lies a trifle beside a given one; {@code direction} is 1 for larger magnitude, -1 for smaller. */
    private void roundBeside(int high, long value, int direction) {
        int exponent = ExtendedFormat.exponentOf(high, value);
        long significand = ExtendedFormat.normalise(value);
        if (direction > 0) {
            rounding.round(high & SIGN, exponent, significand, 1, 64);
        } else if (significand == INTEGER_BIT) {
            rounding.round(high & SIGN, exponent - 1, -1L, -1L, 64);
        } else {
            rounding.round(high & SIGN, exponent, significand - 1, -1L, 64);
        }
    }

    private boolean roundFixed(FixedPoint fixed, BigInteger value) {
        return roundMagnitude(fixed, value.signum() < 0 ? SIGN : 0, value.abs());
    }

    private boolean roundMagnitude(FixedPoint fixed, int sign, BigInteger magnitude) {
        return roundScaled(fixed, sign, magnitude, -fixed.places, FixedPoint.ERROR_BITS);
    }

    /**
     * Rounds {@code units * 2^scale}, unless the units may be wrong by as much as what decides the rounding. A product with an
     * irrational number is never exact, whatever its last bits say.
     *
     * @param errorBits by how many units the number may be wrong, as a power of two
     * @return whether it was rounded; always with all places
     */
    private boolean roundScaled(FixedPoint fixed, int signSource, BigInteger units, int scale, int errorBits) {
        if (fixed != FixedPoint.EXACT && !isCertain(units, errorBits)) {
            return false;
        }
        int sign = signSource & SIGN;
        if (units.signum() == 0) {
            rounding.setResult(sign, 0);
            return true;
        }
        int length = units.bitLength();
        BigInteger aligned = length <= 128 ? units.shiftLeft(128 - length) : units.shiftRight(length - 128);
        boolean sticky = length > 128 && units.getLowestSetBit() < length - 128;
        long low = aligned.longValue() | (sticky ? 1 : 0);
        rounding.round(
                sign, scale + length - 1 + EXPONENT_BIAS, aligned.shiftRight(64).longValue(), low, 64);
        return true;
    }

    /**
     * Whether all numbers within the error round alike: none of them is a number of 64 bits, nor in the middle between two, which
     * is where rounding changes. Where a result has fewer bits, it changes at some of the same places.
     */
    private static boolean isCertain(BigInteger units, int errorBits) {
        int behind = units.bitLength() - 65 - errorBits;
        if (behind < 3) {
            return false;
        }
        BigInteger bits = units.shiftRight(errorBits);
        BigInteger rest = bits.subtract(bits.shiftRight(behind).shiftLeft(behind));
        return rest.bitLength() >= 2 && rest.add(BigInteger.TWO).bitLength() <= behind;
    }

    private static BigInteger toFixed(FixedPoint fixed, int high, long value) {
        BigInteger magnitude = shift(fixed, FixedPoint.unsigned(value), significandExponent(high) + fixed.places);
        return ExtendedFormat.isNegative(high) ? magnitude.negate() : magnitude;
    }

    /** Returns the exponent of the significand's last bit: the number is {@code significand * 2^this}. */
    private static int significandExponent(int high) {
        return Math.max(1, high & EXPONENT_MASK) - EXPONENT_BIAS - 63;
    }
}
