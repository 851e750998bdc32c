package dev.bootsmith.toolchain.binutils;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds the texts in a file's bytes, as {@code strings} prints them. */
public final class StringScan {
    /** How a character is stored. */
    public enum Encoding {
        /** One byte below 128, {@code -e s}. */
        BITS_7(1, false),
        /** One byte, of which 128 and above count as letters, {@code -e S}. */
        BITS_8(1, false),
        BIG_16(2, true),
        LITTLE_16(2, false),
        BIG_32(4, true),
        LITTLE_32(4, false);

        private final int bytes;
        private final boolean bigEndian;

        Encoding(int bytes, boolean bigEndian) {
            this.bytes = bytes;
            this.bigEndian = bigEndian;
        }
    }

    /** What stands before each text. */
    public enum Position {
        NONE(""),
        OCTAL("%7o "),
        DECIMAL("%7d "),
        HEXADECIMAL("%7x ");

        private final String format;

        Position(String format) {
            this.format = format;
        }
    }

    /**
     * What to print.
     *
     * @param atLeast how many characters a text has at least; 1 or more
     * @param allBlanks whether every kind of white space belongs to a text; else blanks and tabs
     * @param fileNames whether the file's name stands before each text
     * @param separator what stands behind each text; a line's end if empty
     */
    public record Options(
            int atLeast,
            Encoding encoding,
            Position position,
            boolean allBlanks,
            boolean fileNames,
            String separator) {}

    private static final int NONE = -1;

    private final Options options;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public StringScan(Options options) {
        this.options = options;
    }

    /**
     * Adds the texts of a stretch.
     *
     * @param position of the first byte in the file
     */
    public void scan(String fileName, byte[] bytes, long position) {
        int width = options.encoding().bytes;
        int at = 0;
        while (at + width <= bytes.length) {
            int end = at;
            while (character(bytes, end) != NONE) {
                end += width;
            }
            if ((end - at) / width >= options.atLeast()) {
                text(fileName, bytes, at, end, position);
            }
            at = end + 1; // a character of several bytes may begin at any of them
        }
    }

    private void text(String fileName, byte[] bytes, int start, int end, long position) {
        if (options.fileNames()) {
            print(fileName + ": ");
        }
        if (options.position() != Position.NONE) {
            print(String.format(Locale.ROOT, options.position().format, position + start));
        }
        for (int at = start; at < end; at += options.encoding().bytes) {
            out.write(character(bytes, at));
        }
        print(options.separator().isEmpty() ? "\n" : options.separator());
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the character that belongs to a text, or NONE. */
    private int character(byte[] bytes, int at) {
        int width = options.encoding().bytes;
        if (at + width > bytes.length) {
            return NONE;
        }
        long value = 0;
        for (int i = 0; i < width; i++) {
            int index = options.encoding().bigEndian ? at + i : at + width - 1 - i;
            value = value << 8 | bytes[index] & 0xff;
        }
        boolean letter = value >= ' ' && value < 0x7f
                || value == '\t'
                || options.allBlanks() && value >= '\n' && value <= '\r'
                || options.encoding() == Encoding.BITS_8 && value > 0x7f;
        return letter ? (int) value : NONE;
    }

    /** Returns what was found. */
    public byte[] output() {
        return out.toByteArray();
    }
}
