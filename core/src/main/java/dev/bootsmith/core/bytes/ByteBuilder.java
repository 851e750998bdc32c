package dev.bootsmith.core.bytes;

import java.util.Arrays;

/** A growing array of bytes, little-endian. At most 2 GiB less a page; growth beyond it throws. */
public final class ByteBuilder {
    private byte[] bytes;
    private int size;

    public ByteBuilder() {
        this(64);
    }

    public ByteBuilder(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    public int size() {
        return size;
    }

    public ByteBuilder put8(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    public ByteBuilder put16(int value) {
        reserve(2);
        bytes[size++] = (byte) value;
        bytes[size++] = (byte) (value >> 8);
        return this;
    }

    public ByteBuilder put32(int value) {
        reserve(4);
        bytes[size++] = (byte) value;
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) (value >> 16);
        bytes[size++] = (byte) (value >> 24);
        return this;
    }

    public ByteBuilder put64(long value) {
        return put32((int) value).put32((int) (value >>> 32));
    }

    /** Appends the low {@code widthBytes} (0 to 8) bytes of a value. */
    public ByteBuilder put(long value, int widthBytes) {
        for (int i = 0; i < widthBytes; i++) {
            put8((int) (value >>> (8 * i)));
        }
        return this;
    }

    public ByteBuilder put(byte[] more) {
        return put(more, 0, more.length);
    }

    public ByteBuilder put(byte[] more, int offset, int length) {
        reserve(length);
        System.arraycopy(more, offset, bytes, size, length);
        size += length;
        return this;
    }

    /** Appends {@code count} copies of a byte. */
    public ByteBuilder fill(int value, int count) {
        reserve(count);
        Arrays.fill(bytes, size, size + count, (byte) value);
        size += count;
        return this;
    }

    /** Appends zeros up to the next multiple of {@code alignment}, a power of two. */
    public ByteBuilder align(int alignment) {
        return fill(0, (int) (Alignment.up(size, alignment) - size));
    }

    /** Overwrites {@code widthBytes} bytes that were already appended. */
    public void patch(int offset, long value, int widthBytes) {
        if (offset < 0 || offset + widthBytes > size) {
            throw new IndexOutOfBoundsException("patch at " + offset + " of " + size);
        }
        for (int i = 0; i < widthBytes; i++) {
            bytes[offset + i] = (byte) (value >>> (8 * i));
        }
    }

    public int get8(int offset) {
        if (offset >= size) {
            throw new IndexOutOfBoundsException("byte " + offset + " of " + size);
        }
        return bytes[offset] & 0xff;
    }

    /** Copies everything into an array, from an index of it on. */
    public void copyTo(byte[] target, int index) {
        System.arraycopy(bytes, 0, target, index, size);
    }

    /** Drops all bytes from an offset on. */
    public ByteBuilder truncate(int newSize) {
        if (newSize < 0 || newSize > size) {
            throw new IllegalArgumentException("size " + newSize + " of " + size);
        }
        size = newSize;
        return this;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            int wanted = Math.addExact(size, more);
            bytes = Arrays.copyOf(bytes, Math.max(wanted, (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8)));
        }
    }
}
