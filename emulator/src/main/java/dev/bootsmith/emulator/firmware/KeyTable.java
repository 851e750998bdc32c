package dev.bootsmith.emulator.firmware;

/**
 * What INT 16h returns for each key: scan code in the high, character in the low byte, for the plain, shifted, Ctrl and Alt case. US layout.
 *
 * <p>Source: IBM PS/2 BIOS interface reference, "Keyboard scan codes / characters".
 */
final class KeyTable {
    /** No character for this combination. */
    static final int NOTHING = -1;

    private static final String PLAIN = "\0\u001b1234567890-=\b\tqwertyuiop[]\r\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 ";
    private static final String SHIFTED = "\0\u001b!@#$%^&*()_+\b\0QWERTYUIOP{}\r\0ASDFGHJKL:\"~\0|ZXCVBNM<>?\0*\0 ";
    private static final String KEYPAD_DIGITS = "789-456+1230.";
    private static final int FIRST_KEYPAD = 0x47;
    private static final int LAST_KEYPAD = 0x53;
    private static final int FIRST_FUNCTION = 0x3b;
    private static final int LAST_FUNCTION = 0x44;
    /** Ctrl codes of the keypad keys Home to Del; 0 where there is none. */
    private static final int[] CONTROL_KEYPAD = {
        0x77, 0x8d, 0x84, 0x8e, 0x73, 0x8f, 0x74, 0x90, 0x75, 0x91, 0x76, 0x92, 0x93
    };

    private KeyTable() {}

    /** The modifiers in force. */
    record Modifiers(boolean shift, boolean control, boolean alt, boolean capsLock, boolean numLock) {}

    /**
     * The word for the keyboard buffer.
     *
     * @param scanCode set 1 make code without E0
     * @param extended whether E0 came before
     */
    static int lookUp(int scanCode, boolean extended, Modifiers modifiers) {
        if (scanCode >= FIRST_FUNCTION && scanCode <= LAST_FUNCTION) {
            return functionKey(scanCode, modifiers);
        }
        if (scanCode == 0x57 || scanCode == 0x58) {
            return lateFunctionKey(scanCode, modifiers);
        }
        if (scanCode >= FIRST_KEYPAD && scanCode <= LAST_KEYPAD) {
            return keypad(scanCode, extended, modifiers);
        }
        if (extended && (scanCode == 0x1c || scanCode == 0x35)) {
            return keypadEnterOrSlash(scanCode, modifiers);
        }
        if (scanCode >= PLAIN.length()) {
            return NOTHING;
        }
        if (modifiers.alt) {
            return withAlt(scanCode);
        }
        return modifiers.control ? withControl(scanCode) : withShift(scanCode, modifiers);
    }

    private static int withShift(int scanCode, Modifiers modifiers) {
        char plain = PLAIN.charAt(scanCode);
        boolean letter = plain >= 'a' && plain <= 'z';
        boolean upper = modifiers.shift ^ (letter && modifiers.capsLock);
        if (scanCode == 0x0f && modifiers.shift) {
            return 0x0f00;
        }
        char character = upper ? SHIFTED.charAt(scanCode) : plain;
        return character == 0 ? NOTHING : scanCode << 8 | character;
    }

    private static int withControl(int scanCode) {
        char plain = PLAIN.charAt(scanCode);
        if (plain >= 'a' && plain <= 'z') {
            return scanCode << 8 | plain - 'a' + 1;
        }
        return switch (plain) {
            case '\u001b' -> 0x011b;
            case '2' -> 0x0300;
            case '6' -> 0x071e;
            case '-' -> 0x0c1f;
            case '\b' -> 0x0e7f;
            case '\t' -> 0x9400;
            case '[' -> 0x1a1b;
            case ']' -> 0x1b1d;
            case '\\' -> 0x2b1c;
            case '\r' -> 0x1c0a;
            case ' ' -> 0x3920;
            case '*' -> 0x9600;
            default -> NOTHING;
        };
    }

    private static int withAlt(int scanCode) {
        char plain = PLAIN.charAt(scanCode);
        if (plain == ' ') {
            return 0x3920;
        }
        if (scanCode >= 0x02 && scanCode <= 0x0d) {
            return scanCode + 0x76 << 8;
        }
        return plain == 0 ? NOTHING : scanCode << 8;
    }

    private static int functionKey(int scanCode, Modifiers modifiers) {
        int number = scanCode - FIRST_FUNCTION;
        if (modifiers.alt) {
            return 0x68 + number << 8;
        }
        if (modifiers.control) {
            return 0x5e + number << 8;
        }
        return (modifiers.shift ? 0x54 + number : scanCode) << 8;
    }

    private static int lateFunctionKey(int scanCode, Modifiers modifiers) {
        int base = modifiers.alt ? 0x8b : modifiers.control ? 0x89 : modifiers.shift ? 0x87 : 0x85;
        return base + scanCode - 0x57 << 8;
    }

    private static int keypad(int scanCode, boolean extended, Modifiers modifiers) {
        int index = scanCode - FIRST_KEYPAD;
        char digit = KEYPAD_DIGITS.charAt(index);
        boolean sign = digit == '-' || digit == '+';
        int mark = extended ? 0xe0 : 0;
        if (modifiers.alt) {
            // Alt with keypad digits composes a character; the grey keys have codes of their own.
            return extended ? scanCode + 0x50 << 8 : sign ? scanCode << 8 : NOTHING;
        }
        if (modifiers.control) {
            return CONTROL_KEYPAD[index] << 8 | mark;
        }
        boolean asDigit = !extended && (sign || modifiers.numLock != modifiers.shift);
        if (asDigit) {
            return scanCode << 8 | digit;
        }
        return scanCode == 0x4c ? 0x4c00 : scanCode << 8 | mark;
    }

    /** The keypad's Enter and slash have E0 in place of their scan code. */
    private static int keypadEnterOrSlash(int scanCode, Modifiers modifiers) {
        if (modifiers.alt) {
            return scanCode == 0x1c ? 0xa600 : 0xa400;
        }
        if (modifiers.control) {
            return scanCode == 0x1c ? 0xe00a : 0x9500;
        }
        return 0xe000 | (scanCode == 0x1c ? '\r' : '/');
    }
}
