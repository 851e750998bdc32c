package dev.bootsmith.imagebuilder.linux;

import dev.bootsmith.imagebuilder.disk.FileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An initial file system for Linux: a cpio archive in the "newc" format, gzip around it if wanted.
 *
 * <pre>
 *   "070701" and thirteen numbers of eight hexadecimal digits:
 *   inode  mode  uid  gid  links  mtime  size  device (2)  special device (2)  length of the name  0
 *   name, zero, fill to 4   contents, fill to 4   ...   an entry named TRAILER!!!
 * </pre>
 *
 * <p>Owners are root, inodes count from 1, so the same files always give the same archive. Source: Linux,
 * Documentation/driver-api/early-userspace/buffer-format.rst.
 */
public final class CpioArchive {
    private static final int DIRECTORY = 0040000;
    private static final int REGULAR = 0100000;
    private static final int SYMBOLIC_LINK = 0120000;
    private static final int CHARACTER_DEVICE = 0020000;
    private static final int BLOCK_DEVICE = 0060000;
    private static final int BLOCK = 512;

    private final long modifiedSeconds;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Whether the archive is compressed. */
    public enum Compression {
        NONE,
        GZIP
    }

    private record Entry(int mode, FileSource contents, int major, int minor) {}

    /**
     * Prepares an empty archive.
     *
     * @param modifiedSeconds the date of every entry, seconds from 1970
     */
    public CpioArchive(long modifiedSeconds) {
        this.modifiedSeconds = modifiedSeconds;
    }

    /** Adds a directory and those above it. */
    public void addDirectory(String path) {
        StringBuilder here = new StringBuilder();
        for (String part : path.split("/")) {
            if (!part.isEmpty()) {
                here.append(here.isEmpty() ? "" : "/").append(part);
                entries.putIfAbsent(here.toString(), new Entry(DIRECTORY | 0755, empty(), 0, 0));
            }
        }
    }

    /** Adds a file; returns false if the name is taken. */
    public boolean addFile(String path, FileSource contents, int permissions) {
        return add(path, new Entry(REGULAR | permissions & 07777, contents, 0, 0));
    }

    /** Adds a symbolic link. */
    public boolean addLink(String path, String target) {
        FileSource text = FileSource.of(path, target.getBytes(StandardCharsets.UTF_8));
        return add(path, new Entry(SYMBOLIC_LINK | 0777, text, 0, 0));
    }

    /** Adds a device node; the kind is {@code c} or {@code b}. */
    public boolean addDevice(String path, char kind, int major, int minor) {
        return add(path, new Entry((kind == 'b' ? BLOCK_DEVICE : CHARACTER_DEVICE) | 0600, empty(), major, minor));
    }

    private boolean add(String path, Entry entry) {
        String name = path.replaceFirst("^/+", "");
        int slash = name.lastIndexOf('/');
        if (slash > 0) {
            addDirectory(name.substring(0, slash));
        }
        return entries.putIfAbsent(name, entry) == null;
    }

    private static FileSource empty() {
        return FileSource.of("", new byte[0]);
    }

    /** Returns the archive. */
    public byte[] toByteArray(Compression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (compression == Compression.NONE) {
            write(bytes);
        } else {
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                write(gzip);
            }
        }
        return bytes.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        long written = 0;
        int inode = 1;
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            written += header(out, entry.getKey(), entry.getValue(), inode++, modifiedSeconds);
            long size = entry.getValue().contents().sizeBytes();
            try (InputStream stream = entry.getValue().contents().open()) {
                stream.transferTo(out);
            }
            written += size + fill(out, size, 4);
        }
        written += header(out, "TRAILER!!!", new Entry(0, empty(), 0, 0), 0, 0);
        fill(out, written, BLOCK);
    }

    private static long header(OutputStream out, String name, Entry entry, int inode, long modified)
            throws IOException {
        byte[] path = (name + "\0").getBytes(StandardCharsets.UTF_8);
        int links = (entry.mode() & 0170000) == DIRECTORY ? 2 : 1;
        List<Long> numbers = new ArrayList<>(List.of(
                (long) inode,
                (long) entry.mode(),
                0L,
                0L,
                (long) links,
                modified,
                entry.contents().sizeBytes(),
                0L,
                0L));
        numbers.addAll(List.of((long) entry.major(), (long) entry.minor(), (long) path.length, 0L));
        StringBuilder header = new StringBuilder("070701");
        numbers.forEach(number -> header.append(String.format(Locale.ROOT, "%08x", number & 0xffff_ffffL)));
        out.write(header.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(path);
        long length = header.length() + (long) path.length;
        return length + fill(out, length, 4);
    }

    private static int fill(OutputStream out, long length, int unit) throws IOException {
        int count = (int) (-length & unit - 1);
        out.write(new byte[count]);
        return count;
    }
}
