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
    private static final int FRACTION_BITS = FixedPoint.FRACTION_BITS;

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
        reducedAngle(function, toFixed(high, value));
        return true;
    }

    private void reducedAngle(Angle function, BigInteger x) {
        BigInteger halfPi = PI_66.shiftLeft(FRACTION_BITS - 67);
        // The nearest multiple of pi/2 leaves a rest of at most pi/4.
        BigInteger[] parts = x.add(halfPi.shiftRight(1)).divideAndRemainder(halfPi);
        BigInteger quotient = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger rest = x.subtract(quotient.multiply(halfPi));
        int quadrant = quotient.intValue() & 3;
        BigInteger sine = FixedPoint.sine(rest);
        BigInteger cosine = FixedPoint.cosine(rest);
        BigInteger s = (quadrant & 1) == 0 ? sine : cosine;
        BigInteger c = (quadrant & 1) == 0 ? cosine : sine.negate();
        if ((quadrant & 2) != 0) {
            s = s.negate();
            c = c.negate();
        }
        switch (function) {
            case SINE -> roundFixed(s, 0);
            case COSINE -> roundFixed(c, 0);
            case TANGENT -> roundFixed(FixedPoint.divide(s, c), 0);
        }
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
            roundScaled(
                    high,
                    FixedPoint.unsigned(value).multiply(FixedPoint.LN2),
                    significandExponent(high) - FRACTION_BITS);
            return;
        }
        BigInteger x = FixedPoint.multiply(toFixed(high, value), FixedPoint.LN2);
        roundFixed(FixedPoint.exponentialMinusOne(x), 0);
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
        BigInteger mantissa = FixedPoint.unsigned(significand).shiftLeft(FRACTION_BITS - 63);
        if (significand < 0xb504_f333_f9de_6484L) { // both negative as signed numbers: below the square root of two
            mantissa = FixedPoint.unsigned(significand).shiftLeft(FRACTION_BITS - 63);
        } else {
            mantissa = mantissa.shiftRight(1);
            exponent++;
        }
        BigInteger log2 = FixedPoint.divide(FixedPoint.logarithm(mantissa), FixedPoint.LN2)
                .add(BigInteger.valueOf(exponent).shiftLeft(FRACTION_BITS));
        timesY(log2, yHigh, y);
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
            BigInteger product =
                    FixedPoint.divide(FixedPoint.unsigned(x).multiply(FixedPoint.unsigned(y)), FixedPoint.LN2);
            roundScaled(sign, product, significandExponent(xHigh) + significandExponent(yHigh));
            return;
        }
        if (exponent >= 1) { // outside the defined range: still the logarithm, by FYL2X's way
            BigInteger sum = toFixed(xHigh, x).add(FixedPoint.ONE);
            int shift = sum.bitLength() - 1 - FRACTION_BITS;
            BigInteger log2 = FixedPoint.divide(FixedPoint.logarithm(sum.shiftRight(shift)), FixedPoint.LN2)
                    .add(BigInteger.valueOf(shift).shiftLeft(FRACTION_BITS));
            timesY(log2, yHigh, y);
            return;
        }
        BigInteger log = FixedPoint.logarithm(FixedPoint.ONE.add(toFixed(xHigh, x)));
        timesY(FixedPoint.divide(log, FixedPoint.LN2), yHigh, y);
    }

    private void timesY(BigInteger factor, int yHigh, long y) {
        int sign = (factor.signum() < 0 ? SIGN : 0) ^ yHigh & SIGN;
        roundScaled(sign, factor.abs().multiply(FixedPoint.unsigned(y)), significandExponent(yHigh) - FRACTION_BITS);
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
        BigInteger pi = FixedPoint.PI;
        if (yInfinite) {
            BigInteger half = pi.shiftRight(1);
            BigInteger quarter = pi.shiftRight(2);
            roundMagnitude(sign, !xInfinite ? half : xNegative ? quarter.multiply(BigInteger.valueOf(3)) : quarter);
            return;
        }
        if (y == 0 || xInfinite) {
            if (xNegative) {
                roundMagnitude(sign, pi);
            } else {
                rounding.setResult(sign, 0);
            }
            return;
        }
        if (x == 0) {
            roundMagnitude(sign, pi.shiftRight(1));
            return;
        }
        int distance = ExtendedFormat.exponentOf(yHigh, y) - ExtendedFormat.exponentOf(xHigh, x);
        BigInteger top = FixedPoint.unsigned(ExtendedFormat.normalise(y));
        BigInteger bottom = FixedPoint.unsigned(ExtendedFormat.normalise(x));
        if (distance < TINY_EXPONENT && !xNegative) {
            // y/x - (y/x)^3/3: the quotient, a trifle smaller.
            BigInteger quotient =
                    top.shiftLeft(FRACTION_BITS).divide(bottom).shiftLeft(1).subtract(BigInteger.ONE);
            roundScaled(sign, quotient, distance - FRACTION_BITS - 1);
            return;
        }
        BigInteger angle;
        if (distance < 0 || distance == 0 && top.compareTo(bottom) <= 0) {
            angle = FixedPoint.arcTangent(shift(top.shiftLeft(FRACTION_BITS).divide(bottom), distance));
        } else {
            BigInteger inverse = shift(bottom.shiftLeft(FRACTION_BITS).divide(top), -distance);
            angle = pi.shiftRight(1).subtract(FixedPoint.arcTangent(inverse));
        }
        roundMagnitude(sign, xNegative ? pi.subtract(angle) : angle);
    }

    private static BigInteger shift(BigInteger value, int distance) {
        // Beyond the fixed-point places nothing is left of the number.
        return distance < -2 * FRACTION_BITS ? BigInteger.ZERO : value.shiftLeft(distance);
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

    private void roundFixed(BigInteger value, int sign) {
        roundMagnitude(sign ^ (value.signum() < 0 ? SIGN : 0), value.abs());
    }

    private void roundMagnitude(int sign, BigInteger magnitude) {
        roundScaled(sign, magnitude, -FRACTION_BITS);
    }

    /** Rounds {@code units * 2^scale}. A product with an irrational number is never exact, whatever its last bits say. */
    private void roundScaled(int signSource, BigInteger units, int scale) {
        int sign = signSource & SIGN;
        if (units.signum() == 0) {
            rounding.setResult(sign, 0);
            return;
        }
        int length = units.bitLength();
        BigInteger aligned = length <= 128 ? units.shiftLeft(128 - length) : units.shiftRight(length - 128);
        boolean sticky = length > 128 && units.getLowestSetBit() < length - 128;
        long low = aligned.longValue() | (sticky ? 1 : 0);
        rounding.round(
                sign, scale + length - 1 + EXPONENT_BIAS, aligned.shiftRight(64).longValue(), low, 64);
    }

    private static BigInteger toFixed(int high, long value) {
        BigInteger magnitude = shift(FixedPoint.unsigned(value), significandExponent(high) + FRACTION_BITS);
        return ExtendedFormat.isNegative(high) ? magnitude.negate() : magnitude;
    }

    /** Returns the exponent of the significand's last bit: the number is {@code significand * 2^this}. */
    private static int significandExponent(int high) {
        return Math.max(1, high & EXPONENT_MASK) - EXPONENT_BIAS - 63;
    }
}
