package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_BIAS;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.SIGN;

import java.math.BigInteger;

/**
 * FPREM, FPREM1, FSCALE and FXTRACT: operations that are exact but for the range of the exponent.
 *
 * @sdm Vol. 2A, FPREM, FPREM1, FSCALE, FXTRACT
 */
public final class ExtendedRemainder {
    /** How the quotient is rounded to an integer. */
    public enum Quotient {
        /** Towards zero: FPREM. */
        TRUNCATED,
        /** To nearest even: FPREM1, the IEEE 754 remainder. */
        NEAREST
    }

    private final ExtendedRounding rounding;
    private boolean complete;
    private int quotientBits;
    private int exponentHigh;
    private long exponentSignificand;

    /** Creates the operations; results and exceptions are left in {@code rounding}. */
    public ExtendedRemainder(ExtendedRounding rounding) {
        this.rounding = rounding;
    }

    /** Returns whether the last reduction came to its end: C2 is clear. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the low three bits of the quotient (they go to C0, C3 and C1); zero when incomplete. */
    public int quotientBits() {
        return quotientBits;
    }

    /** Computes the partial remainder of dividend / divisor. */
    public void remainder(int dividendHigh, long dividend, int divisorHigh, long divisor, Quotient kind) {
        rounding.begin();
        complete = true;
        quotientBits = 0;
        if (rounding.takeSpecialOperands(dividendHigh, dividend, divisorHigh, divisor)) {
            return;
        }
        if (ExtendedFormat.hasMaximalExponent(dividendHigh) || divisor == 0) {
            rounding.setIndefinite();
            return;
        }
        rounding.noteDenormals(dividendHigh, dividend, divisorHigh, divisor);
        if (dividend == 0 || ExtendedFormat.hasMaximalExponent(divisorHigh)) {
            setNormalised(dividendHigh, dividend);
            return;
        }
        int dividendExponent = ExtendedFormat.exponentOf(dividendHigh, dividend);
        int divisorExponent = ExtendedFormat.exponentOf(divisorHigh, divisor);
        int distance = dividendExponent - divisorExponent;
        BigInteger x = FixedPoint.unsigned(ExtendedFormat.normalise(dividend));
        BigInteger y = FixedPoint.unsigned(ExtendedFormat.normalise(divisor));
        int sign = dividendHigh & SIGN;
        if (distance >= 64) {
            // N is "an implementation-dependent number between 32 and 63"; this one makes the next distance a multiple
            // of 32.
            int steps = distance & 0x1f | 0x20;
            complete = false;
            BigInteger rest = x.shiftLeft(steps).mod(y);
            packExact(sign, rest, divisorExponent + distance - steps);
            return;
        }
        if (distance < -1) {
            setNormalised(dividendHigh, dividend);
            return;
        }
        // Both as integers in units of the divisor's last place, halved when the dividend is smaller.
        BigInteger scaledX = distance >= 0 ? x.shiftLeft(distance) : x;
        BigInteger scaledY = distance >= 0 ? y : y.shiftLeft(1);
        int unitExponent = distance >= 0 ? divisorExponent : dividendExponent;
        BigInteger[] parts = scaledX.divideAndRemainder(scaledY);
        BigInteger quotient = parts[0];
        BigInteger rest = parts[1];
        if (kind == Quotient.NEAREST) {
            int order = rest.shiftLeft(1).compareTo(scaledY);
            if (order > 0 || order == 0 && quotient.testBit(0)) {
                quotient = quotient.add(BigInteger.ONE);
                rest = scaledY.subtract(rest);
                sign ^= SIGN;
            }
        }
        quotientBits = quotient.intValue() & 7;
        if (rest.signum() == 0) {
            rounding.setResult(dividendHigh & SIGN, 0);
        } else {
            packExact(sign, rest, unitExponent);
        }
    }

    /** FSCALE: value times two to the truncated scale. */
    public void scale(int high, long value, int scaleHigh, long scale) {
        rounding.begin();
        if (rounding.takeSpecialOperands(high, value, scaleHigh, scale)) {
            return;
        }
        boolean scaleNegative = ExtendedFormat.isNegative(scaleHigh);
        if (ExtendedFormat.hasMaximalExponent(scaleHigh)) {
            boolean valueInfinite = ExtendedFormat.hasMaximalExponent(high);
            if (valueInfinite && scaleNegative || value == 0 && !scaleNegative) {
                rounding.setIndefinite();
                return;
            }
            rounding.noteDenormals(high, value, scaleHigh, scale);
            if (scaleNegative) {
                rounding.setResult(high & SIGN, 0);
            } else {
                rounding.setResult(high & SIGN | EXPONENT_MASK, ExtendedFormat.INTEGER_BIT);
            }
            return;
        }
        rounding.noteDenormals(high, value, scaleHigh, scale);
        if (value == 0 || ExtendedFormat.hasMaximalExponent(high)) {
            rounding.setResult(high, value);
            return;
        }
        int scaleExponent = (scaleHigh & EXPONENT_MASK) - EXPONENT_BIAS;
        int shift;
        if (scaleExponent < 0) {
            shift = 0;
        } else if (scaleExponent >= 16) {
            // Beyond the exponent range and the unmasked bias together.
            shift = scaleNegative ? -0x1_0000 : 0x1_0000;
        } else {
            int magnitude = (int) (scale >>> (63 - scaleExponent));
            shift = scaleNegative ? -magnitude : magnitude;
        }
        rounding.round(
                high & SIGN, ExtendedFormat.exponentOf(high, value) + shift, ExtendedFormat.normalise(value), 0, 64);
    }

    /**
     * FXTRACT: leaves the significand as the result; the exponent, as a number of its own, is in {@link #exponentHigh()} and
     * {@link #exponentSignificand()}.
     */
    public void extract(int high, long value) {
        rounding.begin();
        if (rounding.takeSpecialOperand(high, value)) {
            exponentHigh = rounding.signExponent();
            exponentSignificand = rounding.significand();
            return;
        }
        if (ExtendedFormat.hasMaximalExponent(high)) {
            exponentHigh = EXPONENT_MASK;
            exponentSignificand = ExtendedFormat.INTEGER_BIT;
            rounding.setResult(high, value);
            return;
        }
        if (value == 0) {
            rounding.raise(FloatExceptions.ZERO_DIVIDE);
            exponentHigh = SIGN | EXPONENT_MASK;
            exponentSignificand = ExtendedFormat.INTEGER_BIT;
            rounding.setResult(high, value);
            return;
        }
        if (ExtendedFormat.isDenormal(high, value)) {
            rounding.raise(FloatExceptions.DENORMAL);
        }
        int exponent = ExtendedFormat.exponentOf(high, value) - EXPONENT_BIAS;
        setExponentNumber(exponent);
        rounding.setResult(high & SIGN | EXPONENT_BIAS, ExtendedFormat.normalise(value));
    }

    public int exponentHigh() {
        return exponentHigh;
    }

    public long exponentSignificand() {
        return exponentSignificand;
    }

    private void setExponentNumber(int exponent) {
        if (exponent == 0) {
            exponentHigh = 0;
            exponentSignificand = 0;
            return;
        }
        long magnitude = Math.abs(exponent);
        int shift = Long.numberOfLeadingZeros(magnitude);
        exponentHigh = (exponent < 0 ? SIGN : 0) | (EXPONENT_BIAS + 63 - shift);
        exponentSignificand = magnitude << shift;
    }

    /** A pseudo-denormal result becomes the normal number of the same value; a denormal stays and underflows if unmasked. */
    private void setNormalised(int high, long value) {
        if (value == 0) {
            rounding.setResult(high & SIGN, 0);
            return;
        }
        rounding.round(high & SIGN, ExtendedFormat.exponentOf(high, value), ExtendedFormat.normalise(value), 0, 64);
    }

    /** Packs {@code units * 2^(unitExponent - 63)}, at most 64 significant bits, so nothing is rounded. */
    private void packExact(int sign, BigInteger units, int unitExponent) {
        if (units.signum() == 0) {
            rounding.setResult(sign, 0);
            return;
        }
        int excess = units.bitLength() - 64;
        long significand = excess >= 0
                ? units.shiftRight(excess).longValue()
                : units.shiftLeft(-excess).longValue();
        rounding.round(sign, unitExponent + excess, significand, 0, 64);
    }
}
