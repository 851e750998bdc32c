package dev.bootsmith.debugger.explain;

/** Numbers as assembly sources write them. */
final class Hex {
    private Hex() {}

    /** Returns a number without leading zeros: {@code 0x7c00}. */
    static String of(long value) {
        return "0x" + Long.toHexString(value);
    }

    /** Returns a number with leading zeros up to a width. */
    static String padded(long value, int digits) {
        String text = Long.toHexString(value);
        return "0x" + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
