package dev.bootsmith.objectfile.dwarf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfName;

/** Reads numbers and texts of a debugging section one after the other. */
public final class DwarfCursor {
    private final ByteView view;
    private long at;
    private final long end;

    public DwarfCursor(ByteView view, long start, long end) {
        this.view = view;
        this.at = start;
        this.end = end;
    }

    /** The bytes end in the middle of a table: whoever reads catches it, and keeps what was read. */
    public static final class CutShort extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CutShort() {
            super(null, null, false, false);
        }
    }

    public long at() {
        return at;
    }

    public long end() {
        return end;
    }

    public boolean hasMore() {
        return at < end;
    }

    public void moveTo(long position) {
        if (position < 0) {
            throw new CutShort();
        }
        at = position;
    }

    public void skip(long bytes) {
        if (bytes < 0 || bytes > end - at) {
            throw new CutShort();
        }
        at += bytes;
    }

    public long unsigned(int bytes) {
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

    public long leb() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            long next = unsigned(1);
            value |= shift < 64 ? (next & 0x7f) << shift : 0;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
    }

    public long signedLeb() {
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

    public String string() {
        String text = at < end ? ElfName.decode(view, at) : "";
        int length = ElfName.encode(text).length;
        at += length + 1;
        if (at > end) {
            throw new CutShort();
        }
        return text;
    }
}
