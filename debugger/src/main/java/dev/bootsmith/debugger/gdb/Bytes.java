package dev.bootsmith.debugger.gdb;

/** Hexadecimal as the protocol writes it: two digits a byte, lowest byte first. */
final class Bytes {
    private Bytes() {}

    static String littleEndian(long value, int sizeBytes) {
        StringBuilder text = new StringBuilder(sizeBytes * 2);
        for (int i = 0; i < sizeBytes; i++) {
            appendByte(text, (int) (i < 8 ? value >>> i * 8 : 0));
        }
        return text.toString();
    }

    /** The reverse of {@link #littleEndian} for up to 8 bytes. */
    static long number(String hex) {
        long value = 0;
        for (int i = hex.length() - 2; i >= 0; i -= 2) {
            value = value << 8 | Integer.parseInt(hex, i, i + 2, 16);
        }
        return value;
    }

    static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 2);
        for (byte value : bytes) {
            appendByte(text, value);
        }
        return text.toString();
    }

    /**
     * Returns the bytes that pairs of digits name.
     *
     * @throws NumberFormatException if the text is not made of such pairs
     */
    static byte[] bytes(String hex) {
        if (hex.length() % 2 != 0) {
            throw new NumberFormatException("half a byte is left over");
        }
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex, i * 2, i * 2 + 2, 16);
        }
        return bytes;
    }

    private static void appendByte(StringBuilder text, int value) {
        text.append(Character.forDigit(value >> 4 & 15, 16)).append(Character.forDigit(value & 15, 16));
    }
}
