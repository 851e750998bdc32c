package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.ByteView;

/**
 * Finds the end of what matters in a record of {@code .eh_frame}: operations that do nothing stand behind it, so that the
 * next record is aligned.
 *
 * @elf LSB, Exception Frames; DWARF 4, 6.4.2 Call Frame Instructions
 */
final class FrameParser {
    private static final int HEADER_BYTES = 8;
    private static final int POINTER_FORMAT = 0x0f;

    private final ByteView view;
    private final int wordBytes;
    private int at;
    private int end;

    FrameParser(ByteView view, int wordBytes) {
        this.view = view;
        this.wordBytes = wordBytes;
    }

    /** A record that does not have the form of one. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
    }

    void parseCommon(FrameEntry entry) throws Malformed {
        begin(entry);
        int version = next();
        StringBuilder augmentation = new StringBuilder();
        for (int c = next(); c != 0; c = next()) {
            augmentation.append((char) c);
        }
        if (augmentation.toString().equals("eh")) {
            skip(wordBytes);
        }
        skipNumber();
        skipNumber();
        if (version == 1) {
            skip(1);
        } else {
            skipNumber();
        }
        int pointerBytes = wordBytes;
        boolean sized = augmentation.length() > 0 && augmentation.charAt(0) == 'z';
        int body = at;
        if (sized) {
            long length = number();
            body = checked(at + length);
            for (int i = 1; i < augmentation.length(); i++) {
                switch (augmentation.charAt(i)) {
                    case 'R' -> pointerBytes = width(next());
                    case 'L' -> skip(1);
                    case 'P' -> skip(width(next()));
                    default -> {
                        // S and B say something without data.
                    }
                }
            }
        }
        entry.setForm(pointerBytes, sized);
        at = body;
        entry.setUsedBytes(skipOperations(pointerBytes) - entry.start());
    }

    void parseDescription(FrameEntry entry, FrameEntry common) throws Malformed {
        begin(entry);
        skip(2L * common.pointerBytes());
        if (common.isAugmented()) {
            skip(number());
        }
        entry.setUsedBytes(skipOperations(common.pointerBytes()) - entry.start());
    }

    private void begin(FrameEntry entry) {
        at = entry.start() + HEADER_BYTES;
        end = entry.start() + entry.size();
    }

    private int width(int encoding) throws Malformed {
        return switch (encoding & POINTER_FORMAT & 7) {
            case 0 -> wordBytes;
            case 2 -> 2;
            case 3 -> 4;
            case 4 -> 8;
            default -> throw new Malformed();
        };
    }

    /** Returns where the last operation ends that does something. */
    private int skipOperations(int pointerBytes) throws Malformed {
        int last = at;
        while (at < end) {
            int operation = next();
            if (operation != 0) {
                skipOperands(operation, pointerBytes);
                last = at;
            }
        }
        return last;
    }

    private void skipOperands(int operation, int pointerBytes) throws Malformed {
        switch (operation & 0xc0) {
            case 0x40, 0xc0 -> {
                // The operand is in the operation.
            }
            case 0x80 -> skipNumber();
            default -> skipExtended(operation, pointerBytes);
        }
    }

    private void skipExtended(int operation, int pointerBytes) throws Malformed {
        switch (operation) {
            case 0x0a, 0x0b, 0x2d -> {
                // No operand.
            }
            case 0x01 -> skip(pointerBytes);
            case 0x02 -> skip(1);
            case 0x03 -> skip(2);
            case 0x04 -> skip(4);
            case 0x1d -> skip(8);
            case 0x06, 0x07, 0x08, 0x0d, 0x0e, 0x13, 0x2e -> skipNumber();
            case 0x05, 0x09, 0x0c, 0x11, 0x12, 0x14, 0x15, 0x2f -> {
                skipNumber();
                skipNumber();
            }
            case 0x0f -> skip(number());
            case 0x10, 0x16 -> {
                skipNumber();
                skip(number());
            }
            default -> throw new Malformed();
        }
    }

    private int next() throws Malformed {
        if (at >= end) {
            throw new Malformed();
        }
        return view.get8(at++);
    }

    private void skip(long bytes) throws Malformed {
        at = checked(at + bytes);
    }

    private int checked(long position) throws Malformed {
        if (position < at || position > end) {
            throw new Malformed();
        }
        return (int) position;
    }

    private void skipNumber() throws Malformed {
        while ((next() & 0x80) != 0) {
            // Seven bits at a time.
        }
    }

    private long number() throws Malformed {
        long value = 0;
        int shift = 0;
        int each;
        do {
            each = next();
            value |= shift < 32 ? (long) (each & 0x7f) << shift : 0;
            shift += 7;
        } while ((each & 0x80) != 0);
        return value;
    }
}
