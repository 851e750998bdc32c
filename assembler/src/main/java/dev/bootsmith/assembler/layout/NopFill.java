package dev.bootsmith.assembler.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.HexFormat;

/**
 * Instructions that do nothing, as GNU as chooses them to pad code.
 *
 * <p>Up to a number of instructions they are simply strung together, the longest first; a wider gap starts with a jump
 * over the rest.
 *
 * @gas output of version 2.40 (rules 119 to 123 of its behaviour)
 */
public final class NopFill {
    /** Which instructions serve. */
    public enum Style {
        /** 16-bit code: LEA with SI. Serves all padding of a source that ends in 16-bit code. */
        CODE16(2, "90", "6690", "8d7400", "8db40000"),
        /** 32-bit code for any processor: LEA with ESI. */
        CODE32(2, "90", "6690", "8d7600", "8d742600", "", "8db600000000", "8db42600000000"),
        /** The long NOP that came with the Pentium Pro. */
        LONG_NOP(
                7,
                "90",
                "6690",
                "0f1f00",
                "0f1f4000",
                "0f1f440000",
                "660f1f440000",
                "0f1f8000000000",
                "0f1f840000000000",
                "660f1f840000000000",
                "662e0f1f840000000000",
                "66662e0f1f840000000000");

        private final int mostInstructions;
        /** Never changed nor handed out. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final byte[][] patterns;

        Style(int mostInstructions, String... hex) {
            this.mostInstructions = mostInstructions;
            this.patterns = new byte[hex.length][];
            for (int i = 0; i < hex.length; i++) {
                patterns[i] = HexFormat.of().parseHex(hex[i]);
            }
        }
    }

    private NopFill() {}

    /** Returns the size of the longest instruction of a style, in bytes. */
    public static int longest(Style style) {
        return style.patterns.length;
    }

    /**
     * Appends exactly {@code count} bytes of padding.
     *
     * @param most the longest instruction to use, in bytes, or 0 for the longest there is
     */
    public static void append(ByteBuilder out, Style style, int count, int most) {
        int longest = most == 0 ? style.patterns.length : Math.min(most, style.patterns.length);
        while (style.patterns[longest - 1].length == 0) {
            longest--; // no instruction of its own has that length
        }
        int left = count;
        if (count / longest > style.mostInstructions) {
            left = appendJump(out, style, count);
        }
        while (left >= longest) {
            out.put(style.patterns[longest - 1]);
            left -= longest;
        }
        appendLast(out, style, left);
    }

    private static void appendLast(ByteBuilder out, Style style, int size) {
        if (size == 0) {
            return;
        }
        byte[] pattern = style.patterns[size - 1];
        if (pattern.length == 0) {
            out.put(style.patterns[size - 2]).put(style.patterns[0]);
        } else {
            out.put(pattern);
        }
    }

    /** Appends a jump over what is left, and returns how much is left. */
    private static int appendJump(ByteBuilder out, Style style, int count) {
        if (count - 2 <= 127) {
            out.put8(0xeb).put8(count - 2);
            return count - 2;
        }
        if (style == Style.CODE16) {
            out.put8(0x66);
            out.put8(0xe9).put32(count - 6);
            return count - 6;
        }
        out.put8(0xe9).put32(count - 5);
        return count - 5;
    }
}
