package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_BIAS;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.INTEGER_BIT;
import static dev.bootsmith.emulator.fpu.ExtendedFormat.SIGN;
import static dev.bootsmith.emulator.fpu.FloatExceptions.DENORMAL;
import static dev.bootsmith.emulator.fpu.FloatExceptions.PRECISION;
import static dev.bootsmith.emulator.fpu.FloatExceptions.ZERO_DIVIDE;

/**
 * Addition, subtraction, multiplication, division, square root and rounding to an integer of double extended-precision numbers, exact before they are rounded.
 *
 * @sdm Vol. 1, 4.8 and 8.3.5
 */
public final class ExtendedArithmetic {
    private final ExtendedRounding rounding;

    /** Creates the operations; results and exceptions are left in {@code rounding}. */
    public ExtendedArithmetic(ExtendedRounding rounding) {
        this.rounding = rounding;
    }

    /** Two numbers of the usual kind, with which nothing can go wrong before the result: the short way through an operation. */
    private static boolean areNormal(int leftHigh, long left, int rightHigh, long right) {
        return (left & right) < 0 && hasOrdinaryExponent(leftHigh) && hasOrdinaryExponent(rightHigh);
    }

    private static boolean hasOrdinaryExponent(int high) {
        int exponent = high & EXPONENT_MASK;
        return exponent != 0 && exponent != EXPONENT_MASK;
    }

    public void add(int leftHigh, long left, int rightHigh, long right) {
        rounding.begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            addMagnitudes(leftHigh, left, rightHigh, right, leftHigh & EXPONENT_MASK, rightHigh & EXPONENT_MASK);
        } else if (!rounding.takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            addOrdinary(leftHigh, left, rightHigh, right);
        }
    }

    /** Computes left - right. */
    public void subtract(int leftHigh, long left, int rightHigh, long right) {
        rounding.begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            int negated = rightHigh ^ SIGN;
            addMagnitudes(leftHigh, left, negated, right, leftHigh & EXPONENT_MASK, rightHigh & EXPONENT_MASK);
        } else if (!rounding.takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            addOrdinary(leftHigh, left, rightHigh ^ SIGN, right);
        }
    }

    public void multiply(int leftHigh, long left, int rightHigh, long right) {
        rounding.begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            int exponent = (leftHigh & EXPONENT_MASK) + (rightHigh & EXPONENT_MASK) - EXPONENT_BIAS + 1;
            multiplyMagnitudes((leftHigh ^ rightHigh) & SIGN, exponent, left, right);
            return;
        }
        if (rounding.takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            return;
        }
        int sign = (leftHigh ^ rightHigh) & SIGN;
        boolean leftInfinite = ExtendedFormat.hasMaximalExponent(leftHigh);
        boolean rightInfinite = ExtendedFormat.hasMaximalExponent(rightHigh);
        if (leftInfinite || rightInfinite) {
            if ((leftInfinite ? right : left) == 0) {
                rounding.setIndefinite();
                return;
            }
            rounding.noteDenormals(leftHigh, left, rightHigh, right);
            rounding.setResult(sign | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        rounding.noteDenormals(leftHigh, left, rightHigh, right);
        if (left == 0 || right == 0) {
            rounding.setResult(sign, 0);
            return;
        }
        int exponent = ExtendedFormat.exponentOf(leftHigh, left)
                + ExtendedFormat.exponentOf(rightHigh, right)
                - EXPONENT_BIAS
                + 1;
        multiplyMagnitudes(sign, exponent, ExtendedFormat.normalise(left), ExtendedFormat.normalise(right));
    }

    private void multiplyMagnitudes(int sign, int exponent, long x, long y) {
        long high = UnsignedArithmetic.multiplyHighUnsigned(x, y);
        long low = x * y;
        if (high >= 0) {
            rounding.roundToPrecision(sign, exponent - 1, high << 1 | low >>> 63, low << 1);
        } else {
            rounding.roundToPrecision(sign, exponent, high, low);
        }
    }

    /** Computes left / right. */
    public void divide(int leftHigh, long left, int rightHigh, long right) {
        rounding.begin();
        if (areNormal(leftHigh, left, rightHigh, right)) {
            int exponent = (leftHigh & EXPONENT_MASK) - (rightHigh & EXPONENT_MASK) + EXPONENT_BIAS;
            divideMagnitudes((leftHigh ^ rightHigh) & SIGN, exponent, left, right);
            return;
        }
        if (rounding.takeSpecialOperands(leftHigh, left, rightHigh, right)) {
            return;
        }
        int sign = (leftHigh ^ rightHigh) & SIGN;
        boolean leftInfinite = ExtendedFormat.hasMaximalExponent(leftHigh);
        boolean rightInfinite = ExtendedFormat.hasMaximalExponent(rightHigh);
        if (leftInfinite && rightInfinite || left == 0 && right == 0) {
            rounding.setIndefinite();
            return;
        }
        if (right == 0 && !leftInfinite) {
            rounding.raise(ZERO_DIVIDE);
            rounding.setResult(sign | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        rounding.noteDenormals(leftHigh, left, rightHigh, right);
        if (leftInfinite) {
            rounding.setResult(sign | EXPONENT_MASK, INTEGER_BIT);
            return;
        }
        if (rightInfinite || left == 0) {
            rounding.setResult(sign, 0);
            return;
        }
        int exponent =
                ExtendedFormat.exponentOf(leftHigh, left) - ExtendedFormat.exponentOf(rightHigh, right) + EXPONENT_BIAS;
        divideMagnitudes(sign, exponent, ExtendedFormat.normalise(left), ExtendedFormat.normalise(right));
    }

    /** Below the 64 bits of the quotient rounding needs one more bit and whether anything is left: the remainder tells both. */
    private void divideMagnitudes(int sign, int exponent, long x, long y) {
        if (Long.compareUnsigned(x, y) >= 0) {
            // The quotient is in [1, 2): its integer bit is 1, 63 fraction bits and the next one come from the
            // division.
            long quotient = UnsignedArithmetic.divide128(x - y, 0, y);
            long remainder = -quotient * y;
            rounding.roundToPrecision(
                    sign, exponent, INTEGER_BIT | quotient >>> 1, quotient << 63 | (remainder != 0 ? 1 : 0));
            return;
        }
        long quotient = UnsignedArithmetic.divide128(x, 0, y);
        long remainder = -quotient * y;
        // The next bit is 1 when twice the remainder reaches the divisor.
        int order = Long.compareUnsigned(remainder, y - remainder);
        long low = order > 0 ? INTEGER_BIT | 1 : order == 0 ? INTEGER_BIT : remainder != 0 ? 1 : 0;
        rounding.roundToPrecision(sign, exponent - 1, quotient, low);
    }

    public void squareRoot(int high, long value) {
        rounding.begin();
        if (rounding.takeSpecialOperand(high, value)) {
            return;
        }
        if (value == 0) {
            rounding.setResult(high, value);
            return;
        }
        if (ExtendedFormat.isNegative(high)) {
            rounding.setIndefinite();
            return;
        }
        if (ExtendedFormat.hasMaximalExponent(high)) {
            rounding.setResult(high, value);
            return;
        }
        if (ExtendedFormat.isDenormal(high, value)) {
            rounding.raise(DENORMAL);
        }
        int exponent = ExtendedFormat.exponentOf(high, value) - EXPONENT_BIAS;
        long x = ExtendedFormat.normalise(value);
        // Scale the radicand to [1, 4) with an even exponent: two integer bits above the fraction, in 128 bits.
        long radicandHigh = (exponent & 1) == 0 ? x >>> 1 : x;
        long radicandLow = (exponent & 1) == 0 ? x << 63 : 0;
        squareRootOfScaled((exponent >> 1) + EXPONENT_BIAS, radicandHigh, radicandLow);
    }

    /**
     * Finds the 64-bit root of {@code radicand * 2^-126} as one finds it by hand, in two digits of 32 bits: the first by the processor's own root, the second by
     * dividing what is left by twice the first, which is at most one too many. The 65th bit is found by comparing the remainder with the root.
     */
    private void squareRootOfScaled(int exponent, long radicandHigh, long radicandLow) {
        long first = UnsignedArithmetic.squareRootOfLong(radicandHigh);
        long left = radicandHigh - first * first;
        long digit = radicandLow >>> 32;
        // (left * 2^32 + digit) / (2 * first), halved on both sides so that 64 bits suffice
        long half = left << 31 | digit >>> 1;
        long second = Long.divideUnsigned(half, first);
        long over = (half - second * first << 1) + (digit & 1);
        long root = (first << 32) + second;
        // remainder = over * 2^32 + the last digit - second * second; second may be 2^32
        long squareHigh = second >>> 32;
        long squareLow = second * second;
        long remainderLow = over << 32 | radicandLow & 0xffff_ffffL;
        long remainderHigh = (over >>> 32) - squareHigh;
        if (Long.compareUnsigned(remainderLow, squareLow) < 0) {
            remainderHigh--;
        }
        remainderLow -= squareLow;
        if (remainderHigh < 0) {
            root--;
            // remainder += 2 * root + 1, with the root that is right
            long addend = root << 1 | 1;
            remainderLow += addend;
            remainderHigh += (root >>> 63) + (Long.compareUnsigned(remainderLow, addend) < 0 ? 1 : 0);
        }
        long low = 0;
        if ((remainderHigh | remainderLow) != 0) {
            // The root's next bit is 1 when remainder > root (both integers, so a tie cannot occur).
            boolean aboveHalf = UnsignedArithmetic.isAtLeast(remainderHigh, remainderLow, 0, root)
                    && !(remainderHigh == 0 && remainderLow == root);
            low = aboveHalf ? INTEGER_BIT | 1 : 1;
        }
        rounding.roundToPrecision(0, exponent, root, low);
    }

    /** FRNDINT: rounds to an integral value by the rounding control. */
    public void roundToIntegral(int high, long value) {
        rounding.begin();
        if (rounding.takeSpecialOperand(high, value)) {
            return;
        }
        int exponent = high & EXPONENT_MASK;
        if (exponent >= EXPONENT_BIAS + 63 || value == 0) {
            rounding.setResult(high, value);
            return;
        }
        if (ExtendedFormat.isDenormal(high, value)) {
            rounding.raise(DENORMAL);
        }
        int sign = high & SIGN;
        int fractionBits = EXPONENT_BIAS + 63 - exponent;
        long integer;
        long dropped;
        if (fractionBits >= 64) {
            integer = 0;
            // Only the order of the fraction against one half matters.
            dropped = fractionBits == 64 ? value : 1;
        } else {
            integer = value >>> fractionBits;
            dropped = value << (64 - fractionBits);
        }
        if (dropped == 0) {
            rounding.setResult(high, value);
            return;
        }
        rounding.raise(PRECISION);
        if (rounding.roundsAway(sign, (integer & 1) != 0, dropped)) {
            rounding.setRoundedUp(true);
            integer++;
        }
        if (integer == 0) {
            rounding.setResult(sign, 0);
        } else {
            int shift = Long.numberOfLeadingZeros(integer);
            rounding.setResult(sign | (EXPONENT_BIAS + 63 - shift), integer << shift);
        }
    }

    private void addOrdinary(int leftHigh, long left, int rightHigh, long right) {
        boolean leftInfinite = ExtendedFormat.hasMaximalExponent(leftHigh);
        boolean rightInfinite = ExtendedFormat.hasMaximalExponent(rightHigh);
        int leftSign = leftHigh & SIGN;
        int rightSign = rightHigh & SIGN;
        if (leftInfinite && rightInfinite && leftSign != rightSign) {
            rounding.setIndefinite();
            return;
        }
        rounding.noteDenormals(leftHigh, left, rightHigh, right);
        if (leftInfinite || rightInfinite) {
            rounding.setResult(leftInfinite ? leftHigh : rightHigh, INTEGER_BIT);
            return;
        }
        if (left == 0 && right == 0) {
            int sign = leftSign == rightSign
                    ? leftSign
                    : rounding.roundingControl() == ExtendedRounding.ROUND_DOWN ? SIGN : 0;
            rounding.setResult(sign, 0);
            return;
        }
        int leftExponent = left == 0 ? Integer.MIN_VALUE / 2 : ExtendedFormat.exponentOf(leftHigh, left);
        int rightExponent = right == 0 ? Integer.MIN_VALUE / 2 : ExtendedFormat.exponentOf(rightHigh, right);
        long x = left == 0 ? 0 : ExtendedFormat.normalise(left);
        long y = right == 0 ? 0 : ExtendedFormat.normalise(right);
        addMagnitudes(leftHigh, x, rightHigh, y, leftExponent, rightExponent);
    }

    /** Adds normalised significands; of the first halves only the signs count. */
    private void addMagnitudes(int leftHigh, long x, int rightHigh, long y, int leftExponent, int rightExponent) {
        int leftSign = leftHigh & SIGN;
        int rightSign = rightHigh & SIGN;
        boolean leftIsBigger =
                leftExponent > rightExponent || leftExponent == rightExponent && Long.compareUnsigned(x, y) >= 0;
        int sign = leftIsBigger ? leftSign : rightSign;
        int exponent = leftIsBigger ? leftExponent : rightExponent;
        long big = leftIsBigger ? x : y;
        long small = leftIsBigger ? y : x;
        int distance = leftIsBigger ? leftExponent - rightExponent : rightExponent - leftExponent;
        long smallHigh = distance < 64 ? small >>> distance : 0;
        long smallLow = ExtendedRounding.shiftedOut(small, distance);
        if (leftSign == rightSign) {
            long high = big + smallHigh;
            long low = smallLow;
            if (Long.compareUnsigned(high, big) < 0) {
                low = high << 63 | low >>> 1 | low & 1;
                high = high >>> 1 | INTEGER_BIT;
                exponent++;
            }
            rounding.roundToPrecision(sign, exponent, high, low);
            return;
        }
        long low = -smallLow;
        long high = big - smallHigh - (smallLow != 0 ? 1 : 0);
        if ((high | low) == 0) {
            rounding.setResult(rounding.roundingControl() == ExtendedRounding.ROUND_DOWN ? SIGN : 0, 0);
            return;
        }
        // Close operands cancel many bits, but then nothing was shifted out; far ones cancel one bit at most.
        if (high == 0) {
            high = low;
            low = 0;
            exponent -= 64;
        }
        int shift = Long.numberOfLeadingZeros(high);
        if (shift > 0) {
            high = high << shift | low >>> (64 - shift);
            low <<= shift;
            exponent -= shift;
        }
        rounding.roundToPrecision(sign, exponent, high, low);
    }
}
