package dev.bootsmith.emulator.fpu;

import static dev.bootsmith.emulator.fpu.ExtendedFormat.EXPONENT_MASK;
import static dev.bootsmith.emulator.fpu.FloatExceptions.INVALID;

/**
 * Comparison of double extended-precision numbers.
 *
 * @sdm Vol. 1, 8.3.6; Vol. 2A, FCOM and FUCOM
 */
public final class ExtendedComparison {
    private final ExtendedRounding rounding;

    /** Creates the comparison; exceptions are left in {@code rounding}. */
    public ExtendedComparison(ExtendedRounding rounding) {
        this.rounding = rounding;
    }

    /** How {@link #compare} treats a quiet NaN. */
    public enum Comparison {
        /** FCOM and FICOM: every NaN is an invalid operand. */
        ORDERED,
        /** FUCOM: only signalling NaNs are. */
        UNORDERED
    }

    /** What a comparison found. */
    public enum Order {
        GREATER,
        LESS,
        EQUAL,
        UNORDERED
    }

    /** Compares left with right; leaves only exceptions, no result. @sdm Vol. 2A, FCOM and FUCOM */
    public Order compare(int leftHigh, long left, int rightHigh, long right, Comparison comparison) {
        rounding.begin();
        if (ExtendedFormat.isUnsupported(leftHigh, left) || ExtendedFormat.isUnsupported(rightHigh, right)) {
            rounding.raise(INVALID);
            return Order.UNORDERED;
        }
        if (ExtendedFormat.isNan(leftHigh, left) || ExtendedFormat.isNan(rightHigh, right)) {
            if (comparison == Comparison.ORDERED
                    || ExtendedFormat.isSignalingNan(leftHigh, left)
                    || ExtendedFormat.isSignalingNan(rightHigh, right)) {
                rounding.raise(INVALID);
            }
            return Order.UNORDERED;
        }
        rounding.noteDenormals(leftHigh, left, rightHigh, right);
        if (left == 0 && right == 0) {
            return Order.EQUAL;
        }
        boolean leftNegative = ExtendedFormat.isNegative(leftHigh);
        if (leftNegative != ExtendedFormat.isNegative(rightHigh)) {
            return leftNegative ? Order.LESS : Order.GREATER;
        }
        // Pseudo-denormals have exponent 0 but the weight of exponent 1.
        int leftExponent = Math.max(1, leftHigh & EXPONENT_MASK);
        int rightExponent = Math.max(1, rightHigh & EXPONENT_MASK);
        int order = leftExponent != rightExponent
                ? Integer.compare(leftExponent, rightExponent)
                : Long.compareUnsigned(left, right);
        if (order == 0) {
            return Order.EQUAL;
        }
        return order < 0 == leftNegative ? Order.GREATER : Order.LESS;
    }
}
