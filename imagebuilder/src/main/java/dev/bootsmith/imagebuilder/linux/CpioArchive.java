package dev.bootsmith.imagebuilder.linux;

import dev.bootsmith.imagebuilder.disk.FileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioConstants;
import org.apache.commons.io.output.CloseShieldOutputStream;

/**
 * An initial file system for Linux: a cpio archive in the "newc" format, gzip around it if wanted.
 *
 * <p>Owners are root, inodes count from 1, so the same files always give the same archive. Source: Linux,
 * Documentation/driver-api/early-userspace/buffer-format.rst.
 */
public final class CpioArchive {
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
                entries.putIfAbsent(here.toString(), new Entry(CpioConstants.C_ISDIR | 0755, empty(), 0, 0));
            }
        }
    }

    /** Adds a file; returns false if the name is taken. */
    public boolean addFile(String path, FileSource contents, int permissions) {
        return add(path, new Entry(CpioConstants.C_ISREG | permissions & 07777, contents, 0, 0));
    }

    /** Adds a symbolic link. */
    public boolean addLink(String path, String target) {
        FileSource text = FileSource.of(path, target.getBytes(StandardCharsets.UTF_8));
        return add(path, new Entry(CpioConstants.C_ISLNK | 0777, text, 0, 0));
    }

    /** Adds a device node; the kind is {@code c} or {@code b}. */
    public boolean addDevice(String path, char kind, int major, int minor) {
        return add(
                path,
                new Entry((kind == 'b' ? CpioConstants.C_ISBLK : CpioConstants.C_ISCHR) | 0600, empty(), major, minor));
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
        int inode = 1;
        try (CpioArchiveOutputStream archive = new CpioArchiveOutputStream(
                CloseShieldOutputStream.wrap(out), CpioConstants.FORMAT_NEW, BLOCK, StandardCharsets.UTF_8.name())) {
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                archive.putArchiveEntry(header(entry.getKey(), entry.getValue(), inode++));
                try (InputStream stream = entry.getValue().contents().open()) {
                    stream.transferTo(archive);
                }
                archive.closeArchiveEntry();
            }
        }
    }

    private CpioArchiveEntry header(String name, Entry entry, int inode) {
        CpioArchiveEntry header = new CpioArchiveEntry(CpioConstants.FORMAT_NEW, name);
        header.setInode(inode);
        header.setMode(entry.mode());
        header.setNumberOfLinks((entry.mode() & CpioConstants.S_IFMT) == CpioConstants.C_ISDIR ? 2 : 1);
        header.setTime(modifiedSeconds);
        header.setSize(entry.contents().sizeBytes());
        header.setRemoteDeviceMaj(entry.major());
        header.setRemoteDeviceMin(entry.minor());
        return header;
    }
}
