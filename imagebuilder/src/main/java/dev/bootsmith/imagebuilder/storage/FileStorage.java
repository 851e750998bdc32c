package dev.bootsmith.imagebuilder.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The first bytes of an open file. The file may be shorter than the disk (its last sector is then filled with zeros) or longer
 * (a footer behind the disk).
 */
final class FileStorage implements Storage {
    private static final int SCAN_BYTES = 1 << 16;

    /** Below this, reading is faster than asking. */
    private static final long WORTH_ASKING = 256L << 20;

    private final FileChannel channel;
    private final long sizeBytes;
    private final Optional<Path> file;
    private Optional<HoleMap> holes = Optional.empty();
    private boolean hasAsked;

    FileStorage(FileChannel channel, long sizeBytes) {
        this(channel, sizeBytes, Optional.empty());
    }

    /** @param file the channel's, if it is only read: then its holes stay where they are */
    FileStorage(FileChannel channel, long sizeBytes, Optional<Path> file) {
        this.channel = channel;
        this.sizeBytes = sizeBytes;
        this.file = file;
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public void read(long offset, byte[] target, int targetOffset, int length) throws IOException {
        checkRange(offset, length);
        ByteBuffer buffer = ByteBuffer.wrap(target, targetOffset, length);
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, offset + buffer.position() - targetOffset);
            if (count <= 0) {
                Arrays.fill(target, buffer.position(), targetOffset + length, (byte) 0);
                return;
            }
        }
    }

    @Override
    public void write(long offset, byte[] source, int sourceOffset, int length) throws IOException {
        checkRange(offset, length);
        holes = Optional.empty();
        ByteBuffer buffer = ByteBuffer.wrap(source, sourceOffset, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer, offset + buffer.position() - sourceOffset);
        }
    }

    /** What the host does not tell is found by reading. */
    @Override
    public long nextData(long offset) throws IOException {
        if (!hasAsked && sizeBytes >= WORTH_ASKING) {
            hasAsked = true;
            holes = file.isPresent() ? HoleMap.of(file.get()) : Optional.empty();
        }
        byte[] block = new byte[SCAN_BYTES];
        long at = offset;
        while (at < sizeBytes) {
            if (holes.isPresent()) {
                at = holes.get().nextData(at, sizeBytes);
                if (at == sizeBytes) {
                    return at;
                }
            }
            if (at >= channel.size()) {
                return sizeBytes;
            }
            int count = (int) Math.min(SCAN_BYTES - at % SCAN_BYTES, sizeBytes - at);
            read(at, block, 0, count);
            if (!Zeros.are(block, 0, count)) {
                return at;
            }
            at += count;
        }
        return sizeBytes;
    }

    /** Makes a file as long as the disk, without touching what is there. */
    void extend() throws IOException {
        if (channel.size() < sizeBytes) {
            channel.write(ByteBuffer.allocate(1), sizeBytes - 1);
        }
    }

    @Override
    public void flush() throws IOException {
        extend();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
