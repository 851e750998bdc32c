package dev.bootsmith.core.bytes;

/** Rounding of addresses, as unsigned 64-bit numbers. */
public final class Alignment {
    private Alignment() {}

    /** Returns the next multiple of {@code alignment}, a power of two; 0 and 1 leave the value alone. */
    public static long up(long value, long alignment) {
        return alignment <= 1 ? value : (value + alignment - 1) & -alignment;
    }

    /** Returns the multiple of {@code alignment}, a power of two, at or below the value. */
    public static long down(long value, long alignment) {
        return alignment <= 1 ? value : value & -alignment;
    }

    public static boolean isPowerOfTwo(long value) {
        return value != 0 && (value & (value - 1)) == 0;
    }
}
