package dev.bootsmith.emulator.fpu;

/**
 * The 80-bit double extended-precision format.
 *
 * <pre>
 *  79 78          64 63 62                                0
 * +--+--------------+--+-----------------------------------+
 * | S|   exponent   | J|             fraction              |
 * +--+--------------+--+-----------------------------------+
 *  S sign, exponent biased by 16,383, J the explicit integer bit
 * </pre>
 *
 * <p>A number is handled as two parts: {@code signExponent}, the 16 high bits, and {@code significand}, the 64 low bits.
 *
 * @sdm Vol. 1, 4.2.2 and 8.2
 */
public final class ExtendedFormat {
    public static final int SIGN = 0x8000;
    public static final int EXPONENT_MASK = 0x7fff;
    public static final int EXPONENT_BIAS = 16_383;

    /** The explicit integer bit, set in every normal number, infinity and NaN. */
    public static final long INTEGER_BIT = 0x8000_0000_0000_0000L;

    /** The bit that tells a quiet NaN from a signalling one. */
    public static final long QUIET_BIT = 0x4000_0000_0000_0000L;

    /** The real indefinite: the quiet NaN that masked invalid operations give. */
    public static final int INDEFINITE_SIGN_EXPONENT = 0xffff;

    public static final long INDEFINITE_SIGNIFICAND = INTEGER_BIT | QUIET_BIT;

    private ExtendedFormat() {}

    public static boolean isNegative(int signExponent) {
        return (signExponent & SIGN) != 0;
    }

    /** True for infinities, NaNs and their unsupported relatives: the exponent is all ones. */
    public static boolean hasMaximalExponent(int signExponent) {
        return (signExponent & EXPONENT_MASK) == EXPONENT_MASK;
    }

    public static boolean isInfinity(int signExponent, long significand) {
        return hasMaximalExponent(signExponent) && significand == INTEGER_BIT;
    }

    public static boolean isNan(int signExponent, long significand) {
        return hasMaximalExponent(signExponent) && (significand & ~INTEGER_BIT) != 0;
    }

    public static boolean isSignalingNan(int signExponent, long significand) {
        return isNan(signExponent, significand) && (significand & QUIET_BIT) == 0;
    }

    public static boolean isZero(int signExponent, long significand) {
        return (signExponent & EXPONENT_MASK) == 0 && significand == 0;
    }

    /** True for denormals and pseudo-denormals: the exponent is zero and the number is not. */
    public static boolean isDenormal(int signExponent, long significand) {
        return (signExponent & EXPONENT_MASK) == 0 && significand != 0;
    }

    /**
     * True for pseudo-NaNs, pseudo-infinities and unnormals: a nonzero exponent without the integer bit. Since the 387 they
     * are invalid operands.
     *
     * @sdm Vol. 1, 8.2.2
     */
    public static boolean isUnsupported(int signExponent, long significand) {
        return (signExponent & EXPONENT_MASK) != 0 && significand >= 0;
    }

    /** Returns the biased exponent that the number has once it is normalised; may be zero or negative for denormals. */
    static int exponentOf(int high, long value) {
        int exponent = high & EXPONENT_MASK;
        return (exponent == 0 ? 1 : exponent) - Long.numberOfLeadingZeros(value);
    }

    static long normalise(long value) {
        return value << Long.numberOfLeadingZeros(value);
    }
}
