package dev.bootsmith.imagebuilder.dd;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;

/** One end of a copy: a channel that may be positioned, or a stream that may not. */
public interface DdFile {
    /** Reads what one read of the system gives, at least one byte; 0 at the end. */
    int read(byte[] buffer, int offset, int length) throws IOException;

    /** Writes all of it. */
    void write(byte[] buffer, int offset, int length) throws IOException;

    /** Returns the size of a regular file. */
    OptionalLong size() throws IOException;

    /** Moves on by so many bytes; false where the file has no position. */
    boolean advance(long bytes) throws IOException;

    /** Makes a regular file exactly as long as its position says, so that a hole at its end counts. */
    void endHere() throws IOException;

    /** Waits until the bytes are on the medium; a pipe has none and fails as it does for the C library. */
    void force(Forced what) throws IOException;

    /** What {@code fdatasync} and {@code fsync} wait for. */
    enum Forced {
        DATA,
        DATA_AND_METADATA
    }

    void close() throws IOException;

    /** Wraps an open channel that can be positioned. */
    static DdFile of(FileChannel channel, Kind kind) {
        return new ChannelFile(channel, kind);
    }

    /** Whether a size means anything. */
    enum Kind {
        REGULAR,
        DEVICE
    }

    /** Wraps a stream that is only read. */
    static DdFile of(InputStream in) {
        return new StreamFile(in, OutputStream.nullOutputStream());
    }

    /** Wraps a stream that is only written. */
    static DdFile of(OutputStream out) {
        return new StreamFile(InputStream.nullInputStream(), out);
    }

    /** A file with a position. */
    record ChannelFile(FileChannel channel, Kind kind) implements DdFile {
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return Math.max(0, channel.read(ByteBuffer.wrap(buffer, offset, length)));
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(buffer, offset, length);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
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
                long position = channel.position();
                channel.truncate(position);
                if (channel.size() < position) {
                    channel.write(ByteBuffer.allocate(1), position - 1);
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

    /** A pipe. */
    record StreamFile(InputStream in, OutputStream out) implements DdFile {
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return Math.max(0, in.read(buffer, offset, length));
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            out.flush();
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public boolean advance(long bytes) {
            return false;
        }

        @Override
        public void endHere() {}

        @Override
        public void force(Forced what) throws IOException {
            throw new IOException("Invalid argument");
        }

        @Override
        public void close() throws IOException {
            in.close();
            out.close();
        }
    }

    /** A pipe that is a channel of the process. */
    record ChannelPipe(FileChannel channel) implements DdFile {
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return Math.max(0, channel.read(ByteBuffer.wrap(buffer, offset, length)));
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(buffer, offset, length);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public boolean advance(long bytes) {
            return false;
        }

        @Override
        public void endHere() {}

        @Override
        public void force(Forced what) throws IOException {
            throw new IOException("Invalid argument");
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
