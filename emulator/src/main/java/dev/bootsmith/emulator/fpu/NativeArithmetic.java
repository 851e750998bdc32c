package dev.bootsmith.emulator.fpu;

import dev.bootsmith.emulator.fpu.SseArithmetic.Operation;

/**
 * The frequent case of SSE arithmetic, by Java's own: both are IEEE 754 with rounding to nearest, so normal numbers in and a normal number out are the same
 * bits. Whatever could raise another exception than an inexact result is left to {@link SseArithmetic}, which knows them all.
 *
 * <p>Results near the smallest normal number are left too, because whether they count as tiny is decided before the exponent's range is applied.
 *
 * @sdm Vol. 1, 4.9.1.5 (tininess is detected after rounding) and 11.5
 */
final class NativeArithmetic {
    /** Not computed. A NaN, which no method here returns as a result. */
    static final long NONE = 0x7ff8_dead_0000_0001L;

    private static final int DOUBLE_EXPONENT_SHIFT = 52;
    private static final int DOUBLE_EXPONENT_MAX = 0x7ff;
    private static final int SINGLE_EXPONENT_SHIFT = 23;
    private static final int SINGLE_EXPONENT_MAX = 0xff;

    private NativeArithmetic() {}

    /** {@code left op right} of doubles, or {@link #NONE}. */
    static long ofDoubles(Operation operation, long left, long right) {
        if (!isPlainDouble(left) || !isPlainDouble(right)) {
            return NONE;
        }
        double a = Double.longBitsToDouble(left);
        double b = Double.longBitsToDouble(right);
        boolean zeroIsExact;
        double result;
        switch (operation) {
            case ADD -> {
                result = a + b;
                zeroIsExact = true;
            }
            case SUBTRACT -> {
                result = a - b;
                zeroIsExact = true;
            }
            case MULTIPLY -> {
                result = a * b;
                zeroIsExact = a == 0 || b == 0;
            }
            case DIVIDE -> {
                if (b == 0) {
                    return NONE;
                }
                result = a / b;
                zeroIsExact = a == 0;
            }
            default -> {
                return NONE;
            }
        }
        long bits = Double.doubleToRawLongBits(result);
        return isSafeDouble(bits) || zeroIsExact && result == 0 ? bits : NONE;
    }

    /** {@code left op right} of singles in the low 32 bits, or {@link #NONE}. */
    static long ofSingles(Operation operation, long left, long right) {
        if (!isPlainSingle((int) left) || !isPlainSingle((int) right)) {
            return NONE;
        }
        float a = Float.intBitsToFloat((int) left);
        float b = Float.intBitsToFloat((int) right);
        boolean zeroIsExact;
        float result;
        switch (operation) {
            case ADD -> {
                result = a + b;
                zeroIsExact = true;
            }
            case SUBTRACT -> {
                result = a - b;
                zeroIsExact = true;
            }
            case MULTIPLY -> {
                result = a * b;
                zeroIsExact = a == 0 || b == 0;
            }
            case DIVIDE -> {
                if (b == 0) {
                    return NONE;
                }
                result = a / b;
                zeroIsExact = a == 0;
            }
            default -> {
                return NONE;
            }
        }
        int bits = Float.floatToRawIntBits(result);
        return isSafeSingle(bits) || zeroIsExact && result == 0 ? bits & 0xffff_ffffL : NONE;
    }

    /** The square root of a positive double, or {@link #NONE}. */
    static long squareRootOfDouble(long operand) {
        boolean positive = operand > 0 && isPlainDouble(operand);
        return positive ? Double.doubleToRawLongBits(Math.sqrt(Double.longBitsToDouble(operand))) : NONE;
    }

    /** The square root of a positive single, or {@link #NONE}; by way of a double, which rounds twice to the same result. */
    static long squareRootOfSingle(long operand) {
        int bits = (int) operand;
        boolean positive = bits > 0 && isPlainSingle(bits);
        return positive ? Float.floatToRawIntBits((float) Math.sqrt(Float.intBitsToFloat(bits))) & 0xffff_ffffL : NONE;
    }

    /** A normal number or zero. */
    private static boolean isPlainDouble(long bits) {
        int exponent = (int) (bits >>> DOUBLE_EXPONENT_SHIFT) & DOUBLE_EXPONENT_MAX;
        return exponent != DOUBLE_EXPONENT_MAX && (exponent != 0 || bits << 1 == 0);
    }

    /** A normal number that is not next to the denormal ones. */
    private static boolean isSafeDouble(long bits) {
        int exponent = (int) (bits >>> DOUBLE_EXPONENT_SHIFT) & DOUBLE_EXPONENT_MAX;
        return exponent > 1 && exponent != DOUBLE_EXPONENT_MAX;
    }

    private static boolean isPlainSingle(int bits) {
        int exponent = bits >>> SINGLE_EXPONENT_SHIFT & SINGLE_EXPONENT_MAX;
        return exponent != SINGLE_EXPONENT_MAX && (exponent != 0 || bits << 1 == 0);
    }

    private static boolean isSafeSingle(int bits) {
        int exponent = bits >>> SINGLE_EXPONENT_SHIFT & SINGLE_EXPONENT_MAX;
        return exponent > 1 && exponent != SINGLE_EXPONENT_MAX;
    }
}
