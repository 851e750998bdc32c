package dev.bootsmith.core.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A read-only little-endian window on an array of bytes. Every access outside it throws
 * {@link IndexOutOfBoundsException}, so a reader of untrusted files must check {@link #has} first.
 */
public final class ByteView {
    private final byte[] bytes;
    private final int start;
    private final int size;

    private ByteView(byte[] bytes, int start, int size) {
        this.bytes = bytes;
        this.start = start;
        this.size = size;
    }

    public static ByteView of(byte[] bytes) {
        return new ByteView(bytes, 0, bytes.length);
    }

    public int size() {
        return size;
    }

    /** Returns whether {@code length} bytes from {@code offset} lie inside; safe for any values. */
    public boolean has(long offset, long length) {
        return offset >= 0 && length >= 0 && offset <= size && length <= size - offset;
    }

    public ByteView slice(long offset, long length) {
        check(offset, length);
        return new ByteView(bytes, start + (int) offset, (int) length);
    }

    public int get8(long offset) {
        check(offset, 1);
        return bytes[start + (int) offset] & 0xff;
    }

    public int get16(long offset) {
        check(offset, 2);
        int at = start + (int) offset;
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    public int get32(long offset) {
        check(offset, 4);
        int at = start + (int) offset;
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }

    /** Returns 32 bits zero-extended. */
    public long getUnsigned32(long offset) {
        return get32(offset) & 0xffff_ffffL;
    }

    public long get64(long offset) {
        check(offset, 8);
        return getUnsigned32(offset) | (long) get32(offset + 4) << 32;
    }

    /** Returns the Latin-1 text from an offset up to the next zero byte or the end of the window. */
    public String zeroTerminated(long offset) {
        check(offset, 0);
        int from = start + (int) offset;
        int to = from;
        while (to < start + size && bytes[to] != 0) {
            to++;
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Copies everything into an array, from an index of it on. */
    public void copyTo(byte[] target, int index) {
        System.arraycopy(bytes, start, target, index, size);
    }

    /** Returns the bytes as a read-only buffer, without copying them. */
    public ByteBuffer asBuffer() {
        return ByteBuffer.wrap(bytes, start, size).asReadOnlyBuffer();
    }

    public byte[] toByteArray() {
        return Arrays.copyOfRange(bytes, start, start + size);
    }

    private void check(long offset, long length) {
        if (!has(offset, length)) {
            throw new IndexOutOfBoundsException(length + " bytes at " + offset + " of " + size);
        }
    }
}
