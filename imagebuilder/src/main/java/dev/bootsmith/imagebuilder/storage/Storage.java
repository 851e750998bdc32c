package dev.bootsmith.imagebuilder.storage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;

/**
 * The bytes of a disk, numbered from 0. What was never written reads as zeros.
 *
 * <p>A disk of 2 TiB with little on it costs little: implementations keep holes.
 */
public interface Storage extends Closeable {
    int SECTOR_BYTES = 512;

    /** Returns how many bytes the disk has. */
    long sizeBytes();

    /** Reads exactly so many bytes; the range must lie inside. */
    void read(long offset, byte[] target, int targetOffset, int length) throws IOException;

    /** Writes so many bytes; the range must lie inside. */
    void write(long offset, byte[] source, int sourceOffset, int length) throws IOException;

    /**
     * Returns the first offset, from the given one on, at which anything but a hole begins; the size if there is none.
     * Bytes behind it may still be zero.
     */
    long nextData(long offset) throws IOException;

    /** Brings what is still in memory to where it belongs. */
    default void flush() throws IOException {}

    @Override
    default void close() throws IOException {}

    /** Reads a range into a new array. */
    default byte[] read(long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        read(offset, bytes, 0, length);
        return bytes;
    }

    /** Writes a whole array. */
    default void write(long offset, byte[] bytes) throws IOException {
        write(offset, bytes, 0, bytes.length);
    }

    /** Returns how many whole sectors of 512 bytes it has. */
    default long sectorCount() {
        return sizeBytes() / SECTOR_BYTES;
    }

    /** Throws if a range does not lie inside: an error of the caller, or of an image whose tables lie. */
    default void checkRange(long offset, long length) throws EOFException {
        if (offset < 0 || length < 0 || offset > sizeBytes() - length) {
            throw new EOFException("bytes " + offset + " to " + (offset + length - 1) + " of " + sizeBytes());
        }
    }
}
