package dev.bootsmith.emulator.fpu;

/** Unsigned integers of 64 and 128 bits, as the significands of products and quotients need them. */
final class UnsignedArithmetic {
    private UnsignedArithmetic() {}

    static long multiplyHighUnsigned(long x, long y) {
        return Math.multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
    }

    /**
     * Divides a 128-bit number by a normalised 64-bit one, in two steps of 32 quotient bits.
     *
     * @param high must be below {@code divisor}, so that the quotient fits
     * @param divisor its highest bit is set
     */
    static long divide128(long high, long low, long divisor) {
        long divisorHigh = divisor >>> 32;
        long divisorLow = divisor & 0xffff_ffffL;
        long upper = divideStep(high, low >>> 32, divisorHigh, divisorLow);
        long rest = (high << 32 | low >>> 32) - upper * divisor;
        long lower = divideStep(rest, low & 0xffff_ffffL, divisorHigh, divisorLow);
        return upper << 32 | lower;
    }

    /** Returns the 32-bit quotient of {@code (rest:digit) / (divisorHigh:divisorLow)}; the estimate is at most two too big. */
    private static long divideStep(long rest, long digit, long divisorHigh, long divisorLow) {
        long estimate = Long.divideUnsigned(rest, divisorHigh);
        long estimateRest = rest - estimate * divisorHigh;
        while (estimate >>> 32 != 0 || Long.compareUnsigned(estimate * divisorLow, estimateRest << 32 | digit) > 0) {
            estimate--;
            estimateRest += divisorHigh;
            if (estimateRest >>> 32 != 0) {
                break;
            }
        }
        return estimate;
    }

    static boolean isAtLeast(long leftHigh, long leftLow, long rightHigh, long rightLow) {
        int order = Long.compareUnsigned(leftHigh, rightHigh);
        return order > 0 || order == 0 && Long.compareUnsigned(leftLow, rightLow) >= 0;
    }

    /** The root, cut to an integer, of an unsigned number of at least 2^62. */
    static long squareRootOfLong(long value) {
        double approximation = Math.sqrt((value >>> 1) * 2.0);
        long root = Math.min((long) approximation, 0xffff_ffffL);
        while (Long.compareUnsigned(root * root, value) > 0) {
            root--;
        }
        while (root < 0xffff_ffffL && Long.compareUnsigned((root + 1) * (root + 1), value) <= 0) {
            root++;
        }
        return root;
    }
}
