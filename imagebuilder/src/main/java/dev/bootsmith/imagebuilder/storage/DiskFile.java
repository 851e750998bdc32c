package dev.bootsmith.imagebuilder.storage;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * An image file as the disk in it.
 *
 * @param storage the disk; closing it closes the file
 * @param format the container it was in
 */
public record DiskFile(Storage storage, ImageFormat format) {
    /** S_IFMT and S_IFBLK of the POSIX file modes. */
    private static final int FILE_TYPE_MASK = 0170000;

    private static final int BLOCK_DEVICE = 0060000;
    private static final int COPY_BYTES = 1 << 16;
    /** 2 TiB: what sector numbers of 32 bits reach. */
    public static final long MAX_DISK_BYTES = 1L << 41;

    /** Fills a new disk. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(Storage disk) throws IOException;
    }

    /** Opens an image for reading. What kind it is, is told by its bytes and never by its name. */
    public static DiskFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return open(file, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static DiskFile open(Path file, FileChannel channel) throws IOException {
        String name = file.toString();
        long size = channel.size();
        byte[] head = read(channel, 0, (int) Math.min(size, 1024));
        refuseForeign(name, head);
        if (head.length >= 4 && ByteBuffer.wrap(head).getInt() == Qcow2Header.MAGIC) {
            Qcow2Reader reader = Qcow2Reader.open(name, channel);
            return new DiskFile(reader, reader.version() == 2 ? ImageFormat.QCOW2_VERSION_2 : ImageFormat.QCOW2);
        }
        if (size > VhdFooter.BYTES) {
            byte[] footer = read(channel, size - VhdFooter.BYTES, VhdFooter.BYTES);
            if (VhdFooter.isFooter(footer)) {
                return new DiskFile(openVhd(file, channel, footer), ImageFormat.VHD);
            }
        }
        long sectors = (size + Storage.SECTOR_BYTES - 1) / Storage.SECTOR_BYTES;
        return new DiskFile(
                new FileStorage(channel, sectors * Storage.SECTOR_BYTES, Optional.of(file)), ImageFormat.RAW);
    }

    private static Storage openVhd(Path file, FileChannel channel, byte[] footer) throws IOException {
        String name = file.toString();
        int type = VhdFooter.type(footer);
        if (type == VhdFooter.DYNAMIC || type == VhdFooter.DIFFERENCING) {
            throw Qcow2Header.unsupported(name, type == VhdFooter.DYNAMIC ? "dynamic VHD" : "differencing VHD");
        }
        if (type != VhdFooter.FIXED || !VhdFooter.isChecksumRight(footer)) {
            throw BadImageException.of(
                    ImageCode.CONTAINER_DAMAGED, name, "VHD", type == VhdFooter.FIXED ? "checksum" : "disk type", type);
        }
        long diskBytes = VhdFooter.currentSize(footer);
        if (diskBytes < 0 || diskBytes > channel.size() - VhdFooter.BYTES) {
            throw BadImageException.of(ImageCode.CONTAINER_DAMAGED, name, "VHD", "current size", diskBytes);
        }
        return new FileStorage(channel, diskBytes, Optional.of(file));
    }

    /** Formats that hold a disk, but not one we read: each is named. */
    private static void refuseForeign(String name, byte[] head) throws BadImageException {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String format = null;
        if (text.startsWith("KDMV") || text.startsWith("COWD") || text.startsWith("# Disk DescriptorFile")) {
            format = "VMDK";
        } else if (text.startsWith("vhdxfile")) {
            format = "VHDX";
        } else if (text.startsWith("conectix")) {
            format = "dynamic VHD";
        } else if (text.startsWith("QED\0")) {
            format = "QED";
        } else if (text.startsWith("<<< ") && text.contains("Disk Image >>>")) {
            format = "VDI";
        } else if (text.startsWith("WithoutFreeSpace") || text.startsWith("WithouFreSpacExt")) {
            format = "Parallels";
        } else if (head.length >= 8 && text.startsWith("QFI\u00fb") && head[7] == 1) {
            format = "qcow version 1";
        }
        if (format != null) {
            throw new BadImageException(
                    Diagnostic.of(ImageCode.FORMAT_REFUSED, name, format).withHelp("I0020.help"));
        }
    }

    /** Writes a new image file; a file of that name changes only if all went well. */
    public static void write(Path target, ImageFormat format, long sizeBytes, Contents contents) throws IOException {
        if (sizeBytes > MAX_DISK_BYTES) {
            throw BadImageException.of(ImageCode.IMAGE_TOO_LARGE, sizeBytes / Storage.SECTOR_BYTES);
        }
        if (isDisk(target)) {
            throw new BadImageException(
                    Diagnostic.of(ImageCode.TARGET_IS_A_DISK, target).withHelp("I0051.help", target));
        }
        AtomicFile.write(target, channel -> writeTo(channel, format, sizeBytes, contents));
    }

    /** Where a system has such files, a device of blocks is told by its mode. */
    private static boolean isDisk(Path target) throws IOException {
        if (!Files.exists(target) || !Files.getFileStore(target).supportsFileAttributeView("unix")) {
            return false;
        }
        int mode = (Integer) Files.getAttribute(target, "unix:mode");
        return (mode & FILE_TYPE_MASK) == BLOCK_DEVICE;
    }

    private static void writeTo(FileChannel channel, ImageFormat format, long sizeBytes, Contents contents)
            throws IOException {
        switch (format) {
            case RAW -> {
                FileStorage disk = new FileStorage(channel, sizeBytes);
                contents.writeTo(disk);
                disk.flush();
            }
            case VHD -> {
                contents.writeTo(new FileStorage(channel, sizeBytes));
                ByteBuffer footer = ByteBuffer.wrap(VhdFooter.of(sizeBytes));
                while (footer.hasRemaining()) {
                    channel.write(footer, sizeBytes + footer.position());
                }
            }
            case QCOW2, QCOW2_VERSION_2 -> {
                int version = format == ImageFormat.QCOW2 ? 3 : 2;
                Qcow2Writer disk = new Qcow2Writer(channel, sizeBytes, version, Qcow2Writer.DEFAULT_CLUSTER_BYTES);
                contents.writeTo(disk);
                disk.flush();
            }
        }
    }

    /** Copies what is not a hole, and leaves blocks of zeros out. */
    public static void copy(Storage from, Storage to) throws IOException {
        byte[] block = new byte[COPY_BYTES];
        long at = from.nextData(0);
        while (at < from.sizeBytes()) {
            int count = (int) Math.min(COPY_BYTES - at % COPY_BYTES, from.sizeBytes() - at);
            from.read(at, block, 0, count);
            if (!Zeros.are(block, 0, count)) {
                to.write(at, block, 0, count);
            }
            at = from.nextData(at + count);
        }
    }

    private static byte[] read(FileChannel channel, long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) > 0) {
            // until all is there
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
