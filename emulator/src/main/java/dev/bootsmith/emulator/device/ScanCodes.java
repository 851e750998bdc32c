package dev.bootsmith.emulator.device;

/**
 * The two scan code sets a PC keyboard speaks: set 1 (what software of the XT expects) and set 2 (what the keyboard sends, and the 8042 translates).
 *
 * <p>Source: IBM PS/2 technical reference, keyboard section, and the translation table in the 8042's ROM.
 */
final class ScanCodes {
    /** Set 2 make codes of set 1 make codes 01h to 58h, in order; 00 where no key has that code. */
    private static final String SET2_OF_SET1 = "76" // 01: escape
            + "161e26252e363d3e46454e55660d" // 02-0f: digits, minus, equals, backspace, tab
            + "151d242d2c353c43444d545b5a14" // 10-1d: q to p, brackets, enter, control
            + "1c1b232b34333b424b4c520e125d" // 1e-2b: a to l, semicolon, quote, grave, left shift, backslash
            + "1a22212a32313a41494a597c1129" // 2c-39: z to m, comma, period, slash, right shift, keypad *, alt, space
            + "580506040c030b830a0109777e" // 3a-46: caps lock, F1 to F10, num lock, scroll lock
            + "6c757d7b6b73747969727a7071" // 47-53: keypad
            + "840061" // 54-56: system request, none, the key beside the left shift
            + "7807"; // 57-58: F11, F12

    private static final int[] SET2 = new int[0x80];
    private static final int[] SET1 = new int[0x100];

    static {
        for (int i = 0; i < SET2_OF_SET1.length() / 2; i++) {
            int set2 = Integer.parseInt(SET2_OF_SET1, 2 * i, 2 * i + 2, 16);
            SET2[i + 1] = set2;
            if (set2 != 0) {
                SET1[set2] = i + 1;
            }
        }
    }

    private ScanCodes() {}

    /** The set 2 make code of a set 1 make code (01h-58h); 0 when there is no such key. */
    static int set2OfSet1(int set1) {
        return SET2[set1 & 0x7f];
    }

    /** What the 8042 makes of a byte of set 2, except F0h: unknown codes pass unchanged. */
    static int translate(int set2) {
        return SET1[set2 & 0xff] != 0 ? SET1[set2 & 0xff] : set2;
    }
}
