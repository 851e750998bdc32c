package dev.bootsmith.imagebuilder.disk;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.imagebuilder.BadImageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes a file beside its place and renames it, so that whoever looks sees the old file or the whole new one.
 *
 * <p>What is no regular file (a device, a pipe) is written directly.
 */
public final class AtomicFile {
    private static final int PIECE_BYTES = 1 << 20;

    private AtomicFile() {}

    /** What to put into the new file. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(FileChannel channel) throws IOException;
    }

    /** Replaces a file's contents with these bytes. */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, channel -> writeFully(channel, bytes));
    }

    /** Replaces a file's contents with a linked program, and makes it executable for whoever may read it. */
    public static void writeProgram(Path target, ByteView bytes) throws IOException {
        write(target, channel -> writeFully(channel, bytes.asBuffer()));
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view == null || !Files.isRegularFile(target)) {
            return;
        }
        Set<PosixFilePermission> permissions =
                EnumSet.copyOf(view.readAttributes().permissions());
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        if (permissions.contains(PosixFilePermission.GROUP_READ)) {
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
        }
        if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        view.setPermissions(permissions);
    }

    /** Replaces a file's contents with what the callback writes. */
    public static void write(Path target, Contents contents) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                contents.writeTo(channel);
            }
            return;
        }
        // A symbolic link keeps pointing where it points.
        Path place = Files.exists(target) ? target.toRealPath() : target;
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(target.toString());
        }
        Path temporary = temporaryBeside(place);
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                contents.writeTo(channel);
            }
            replace(temporary, place);
        } catch (BadImageException e) {
            throw e; // it names what is wrong, and not a file of the host
        } catch (IOException e) {
            throw withNameOf(target, e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Writes all bytes at the channel's position. */
    public static void writeFully(FileChannel channel, byte[] bytes) throws IOException {
        writeFully(channel, ByteBuffer.wrap(bytes));
    }

    /** Writes in pieces, since the platform copies what lies in the heap as a whole before it writes. */
    private static void writeFully(FileChannel channel, ByteBuffer buffer) throws IOException {
        int end = buffer.limit();
        while (buffer.position() < end) {
            buffer.limit(Math.min(end, buffer.position() + PIECE_BYTES));
            channel.write(buffer);
        }
    }

    /** Writes all bytes at a position of the file. */
    public static void writeFully(FileChannel channel, byte[] bytes, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    /** The name tells two processes apart that write the same file at the same time. */
    private static Path temporaryBeside(Path place) {
        String name = "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        return place.resolveSibling(name);
    }

    private static void replace(Path temporary, Path place) throws IOException {
        if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(place));
        }
        try {
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The user knows the target, not the temporary file. */
    private static IOException withNameOf(Path target, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new NoSuchFileException(target.toString());
        }
        if (e instanceof AccessDeniedException) {
            return new AccessDeniedException(target.toString());
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return new FileSystemException(target.toString(), null, reason);
    }
}
