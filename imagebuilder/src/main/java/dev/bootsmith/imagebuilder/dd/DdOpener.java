package dev.bootsmith.imagebuilder.dd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/** Opens the two files of a request by the rules of {@code conv=} and the flags. */
final class DdOpener {
    private final DdRequest request;

    DdOpener(DdRequest request) {
        this.request = request;
    }

    DdFile openInput(String name) throws DdFailure {
        Set<OpenOption> options = new LinkedHashSet<>();
        options.add(StandardOpenOption.READ);
        return open(name, options, request.inputFlags(), 0);
    }

    DdFile openOutput(String name) throws DdFailure {
        Set<OpenOption> options = new LinkedHashSet<>();
        options.add(StandardOpenOption.WRITE);
        if (request.has(DdConversion.EXCL)) {
            options.add(StandardOpenOption.CREATE_NEW);
        } else if (!request.has(DdConversion.NOCREAT)) {
            options.add(StandardOpenOption.CREATE);
        }
        boolean truncates = !request.has(DdConversion.NOTRUNC);
        if (request.outputFlags().contains(DdFlag.APPEND)) {
            options.add(StandardOpenOption.APPEND);
        } else if (truncates && request.seek().blocks() == 0) {
            // Also for a seek of less than one block: GNU dd then loses what stood before it.
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        long seekBytes = seekBytes(truncates);
        DdFile file = open(name, options, request.outputFlags(), request.outputBlockBytes());
        boolean appends = request.outputFlags().contains(DdFlag.APPEND);
        if (truncates && (request.seek().blocks() > 0 || appends)) {
            if (!(file instanceof DdFile.ChannelFile) || appends) {
                // A channel that appends cannot write its last byte in the middle, nor one past the cache a single
                // byte.
                try (FileChannel other = FileChannel.open(Path.of(name), StandardOpenOption.WRITE)) {
                    cutTo(DdFile.of(other, kindOf(Path.of(name))), seekBytes, name);
                } catch (IOException e) {
                    throw new DdFailure("dd.cannot-truncate", seekBytes, quoted(name), reason(e));
                }
            } else {
                cutTo(file, seekBytes, name);
            }
        }
        return file;
    }

    private long seekBytes(boolean truncates) throws DdFailure {
        try {
            return request.seek().totalBytes(request.outputBlockBytes());
        } catch (ArithmeticException e) {
            if (!truncates) {
                return 0; // the copy will complain when it seeks
            }
            throw new DdFailure("dd.offset-too-large", request.seek().blocks(), request.outputBlockBytes());
        }
    }

    /** What stands before the seek position stays, what stands behind it goes. */
    private static void cutTo(DdFile file, long size, String name) throws DdFailure {
        if (!(file instanceof DdFile.ChannelFile channelFile) || channelFile.kind() != DdFile.Kind.REGULAR) {
            return;
        }
        FileChannel channel = channelFile.channel();
        try {
            channel.truncate(size);
            if (channel.size() < size) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
        } catch (IOException e) {
            throw new DdFailure("dd.cannot-truncate", size, quoted(name), reason(e));
        }
    }

    private static DdFile open(String name, Set<OpenOption> options, Set<DdFlag> flags, int wholeWrite)
            throws DdFailure {
        if (flags.contains(DdFlag.SYNC)) {
            options.add(StandardOpenOption.SYNC);
        }
        if (flags.contains(DdFlag.DSYNC)) {
            options.add(StandardOpenOption.DSYNC);
        }
        if (flags.contains(DdFlag.NOFOLLOW)) {
            options.add(LinkOption.NOFOLLOW_LINKS);
        }
        if (name.isEmpty()) {
            throw new DdFailure("dd.failed-to-open", quoted(name), "No such file or directory");
        }
        try {
            Path path = Path.of(name);
            if (flags.contains(DdFlag.DIRECTORY) && options.contains(StandardOpenOption.CREATE)) {
                // Linux refuses to create a directory by open(2).
                throw new DdFailure("dd.failed-to-open", quoted(name), "Invalid argument");
            }
            if (flags.contains(DdFlag.DIRECTORY) && Files.exists(path) && !Files.isDirectory(path)) {
                throw new DdFailure("dd.failed-to-open", quoted(name), "Not a directory");
            }
            if (flags.contains(DdFlag.DIRECT)) {
                return DirectFile.open(path, options, kindOf(path), wholeWrite);
            }
            FileChannel channel = FileChannel.open(path, options);
            return DdFile.of(channel, kindOf(path));
        } catch (IOException e) {
            throw new DdFailure("dd.failed-to-open", quoted(name), reason(e));
        } catch (InvalidPathException e) {
            throw new DdFailure("dd.failed-to-open", quoted(name), String.valueOf(e.getReason()));
        }
    }

    private static DdFile.Kind kindOf(Path path) {
        return Files.isRegularFile(path) ? DdFile.Kind.REGULAR : DdFile.Kind.DEVICE;
    }

    /** Quotes a name as GNU does in the middle of a sentence: always, and so that a shell would take it. */
    static String quoted(String name) {
        boolean fitsDoubleQuotes = true;
        for (int i = 0; i < name.length(); i++) {
            fitsDoubleQuotes &= "\"\\$`!\n\t".indexOf(name.charAt(i)) < 0;
        }
        if (name.indexOf('\'') >= 0 && fitsDoubleQuotes) {
            return '"' + name + '"';
        }
        return "'" + name.replace("'", "'\\''") + "'";
    }

    /** Returns the C library's words for a failure. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "No such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "File exists";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        if (reason == null) {
            return e.getClass().getSimpleName();
        }
        // Java adds its own remark to ELOOP.
        return reason.replaceFirst(" (or unable to access|\\(NOFOLLOW_LINKS).*", "");
    }
}
