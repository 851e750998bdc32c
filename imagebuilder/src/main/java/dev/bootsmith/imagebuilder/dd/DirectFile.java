package dev.bootsmith.imagebuilder.dd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A file behind {@code iflag=direct} or {@code oflag=direct}: its bytes pass the kernel's page cache by.
 *
 * <p>As with O_DIRECT, position and length must be multiples of a sector; anything else is the C library's "Invalid
 * argument". Two ends of a file are exempt, as in GNU dd: the read after a short one is the end, and a last block shorter than
 * {@code obs} is written through the cache. Java asks for more than the kernel, multiples of the file system's block; what is
 * a multiple of the sector alone goes through the cache too.
 */
final class DirectFile implements DdFile {
    private static final int SECTOR_BYTES = 512;

    private final Path path;
    private final FileChannel channel;
    private final Set<OpenOption> cachedOptions;
    private final DdFile.Kind kind;
    private final int blockBytes;
    private final int wholeWrite;
    private ByteBuffer buffer;
    private boolean hasReadShort;

    private DirectFile(
            Path path, FileChannel channel, Set<OpenOption> cachedOptions, Kind kind, int blockBytes, int wholeWrite) {
        this.path = path;
        this.channel = channel;
        this.cachedOptions = cachedOptions;
        this.kind = kind;
        this.blockBytes = blockBytes;
        this.wholeWrite = wholeWrite;
        this.buffer = aligned(0);
    }

    /**
     * Opens a file.
     *
     * @param options those of the open without {@code DIRECT}
     * @param wholeWrite bytes of an output block; a shorter write is the last one
     * @throws IOException with "Invalid argument" where the file system has no direct access
     */
    static DirectFile open(Path path, Set<OpenOption> options, Kind kind, int wholeWrite) throws IOException {
        Set<OpenOption> direct = new LinkedHashSet<>(options);
        direct.add(directOption());
        FileChannel channel;
        try {
            channel = FileChannel.open(path, direct);
        } catch (UnsupportedOperationException e) {
            throw new IOException("Invalid argument", e);
        }
        Set<OpenOption> cached = new LinkedHashSet<>(options);
        cached.removeIf(option ->
                option.toString().startsWith("CREATE") || option.toString().startsWith("TRUNCATE"));
        int blockBytes = Math.toIntExact(Files.getFileStore(path).getBlockSize());
        return new DirectFile(path, channel, cached, kind, blockBytes, wholeWrite);
    }

    /** By its name: it is public API of module jdk.unsupported, and some compilers refuse to see that. */
    private static OpenOption directOption() throws IOException {
        try {
            for (Object option :
                    Class.forName("com.sun.nio.file.ExtendedOpenOption").getEnumConstants()) {
                if (option instanceof OpenOption known && option.toString().equals("DIRECT")) {
                    return known;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IOException("Invalid argument", e);
        }
        throw new IOException("Invalid argument");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (hasReadShort) {
            return 0;
        }
        long position = channel.position();
        requireSectors(position, length);
        int count;
        if (isAligned(position, length)) {
            ByteBuffer into = ready(length);
            count = Math.max(0, channel.read(into));
            into.flip().get(bytes, offset, count);
        } else {
            try (FileChannel cached = FileChannel.open(path, cachedOptions)) {
                count = Math.max(0, cached.read(ByteBuffer.wrap(bytes, offset, length), position));
                channel.position(position + count);
            }
        }
        hasReadShort = count < length;
        return count;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        long position = channel.position();
        boolean isLast = length < wholeWrite;
        if (!isLast) {
            requireSectors(position, length);
        }
        if (isLast || !isAligned(position, length)) {
            try (FileChannel cached = FileChannel.open(path, cachedOptions)) {
                cached.position(position);
                writeAll(cached, ByteBuffer.wrap(bytes, offset, length));
                channel.position(position + length);
            }
            return;
        }
        writeAll(channel, ready(length).put(bytes, offset, length).flip());
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void requireSectors(long position, int length) throws IOException {
        if (position % SECTOR_BYTES != 0 || length % SECTOR_BYTES != 0) {
            throw new IOException("Invalid argument");
        }
    }

    private boolean isAligned(long position, int length) {
        return position % blockBytes == 0 && length % blockBytes == 0;
    }

    private ByteBuffer ready(int length) {
        if (buffer.capacity() < length) {
            buffer = aligned(length);
        }
        return buffer.clear().limit(length);
    }

    private ByteBuffer aligned(int length) {
        return ByteBuffer.allocateDirect(length + 2 * blockBytes).alignedSlice(blockBytes);
    }

    @Override
    public OptionalLong size() throws IOException {
        return kind == Kind.REGULAR ? OptionalLong.of(channel.size()) : OptionalLong.empty();
    }

    @Override
    public boolean advance(long bytes) throws IOException {
        channel.position(Math.addExact(channel.position(), bytes));
        return true;
    }

    @Override
    public void endHere() throws IOException {
        if (kind == Kind.REGULAR) {
            try (FileChannel cached = FileChannel.open(path, cachedOptions)) {
                DdFile.of(cached.position(channel.position()), kind).endHere();
            }
        }
    }

    @Override
    public void force(Forced what) throws IOException {
        channel.force(what == Forced.DATA_AND_METADATA);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
