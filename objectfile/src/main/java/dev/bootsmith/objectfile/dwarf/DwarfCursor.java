package dev.bootsmith.objectfile.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfName;

/** Reads numbers and texts of a debugging section one after the other. */
final class DwarfCursor {
    private final ByteView view;
    private long at;
    private final long end;

    DwarfCursor(ByteView view, long start, long end) {
        this.view = view;
        this.at = start;
        this.end = end;
    }

    /** The bytes end in the middle of a table. */
    static final class CutShort extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CutShort() {
            super(null, null, false, false);
        }
    }

    long at() {
        return at;
    }

    long end() {
        return end;
    }

    boolean hasMore() {
        return at < end;
    }

    void moveTo(long position) {
        if (position < 0) {
            throw new CutShort();
        }
        at = position;
    }

    void skip(long bytes) {
        if (bytes < 0 || bytes > end - at) {
            throw new CutShort();
        }
        at += bytes;
    }

    long unsigned(int bytes) {
        if (at + bytes > end || !view.has(at, bytes)) {
            throw new CutShort();
        }
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | view.get8(at + i);
        }
        at += bytes;
        return value;
    }

    long leb() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            long next = unsigned(1);
            value |= shift < 64 ? (next & 0x7f) << shift : 0;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
    }

    long signedLeb() {
        long value = 0;
        int shift = 0;
        while (true) {
            long next = unsigned(1);
            value |= shift < 64 ? (next & 0x7f) << shift : 0;
            shift += 7;
            if ((next & 0x80) == 0) {
                return shift < 64 && (next & 0x40) != 0 ? value | -1L << shift : value;
            }
        }
    }

    String string() {
        String text = at < end ? ElfName.decode(view, at) : "";
        int length = ElfName.encode(text).length;
        at += length + 1;
        if (at > end) {
            throw new CutShort();
        }
        return text;
    }
}
