package dev.bootsmith.toolchain.project;

import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.linux.CpioArchive;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.recipe.DiskRecipe;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The tables {@code [image...]} of a project file, as they are written: names of files, not yet their bytes. See
 * docs/formats/bootsmith-toml.md.
 *
 * @param format the container, empty to go by the output's name
 * @param sizeBytes size of the disk, 0 for as large as it must be
 * @param boot what stands at sector 0, empty for the program that the project links
 * @param parts files at sectors
 * @param table kind of partition table
 * @param diskId the disk's number
 * @param partitions in order
 * @param fat a FAT volume over the whole disk
 * @param iso makes it a CD
 * @param linux makes it a Linux kernel image
 * @param initramfs makes it an initial file system
 * @param date of everything in it
 */
public record ImageSpec(
        Optional<ImageFormat> format,
        long sizeBytes,
        Optional<Bytes> boot,
        List<Part> parts,
        DiskRecipe.Table table,
        long diskId,
        List<PartitionSpec> partitions,
        Optional<Fat> fat,
        Optional<Iso> iso,
        Optional<Linux> linux,
        Optional<Initramfs> initramfs,
        LocalDateTime date) {
    /** No {@code [image]} at all. */
    public static final ImageSpec EMPTY = new ImageSpec(
            Optional.empty(),
            0,
            Optional.empty(),
            List.of(),
            DiskRecipe.Table.NONE,
            0,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DiskRecipe.DEFAULT_DATE);

    public ImageSpec {
        parts = List.copyOf(parts);
        partitions = List.copyOf(partitions);
    }

    /** Returns whether the disk is a plain one, whose first sector must be a whole boot sector by itself. */
    public boolean isPlain() {
        return table == DiskRecipe.Table.NONE
                && fat.isEmpty()
                && iso.isEmpty()
                && linux.isEmpty()
                && initramfs.isEmpty();
    }

    /**
     * Bytes by name.
     *
     * @param name of a file, or of a program of the project
     * @param origin which of the two
     * @param place where the recipe says so
     */
    public record Bytes(String name, Origin origin, SourceSpan place) {
        /** What a name names. */
        public enum Origin {
            FILE,
            PROGRAM
        }
    }

    /** A file at a sector. */
    public record Part(Bytes bytes, long sector) {}

    /** A file or a whole folder to put on a volume; an empty {@code to} is the root and the same name. */
    public record Entry(Bytes from, String to) {}

    public record PartitionSpec(
            PartitionType type,
            long start,
            long sizeBytes,
            Partition.Activity active,
            String name,
            Optional<Bytes> contents,
            Optional<Fat> fat) {}

    public record Fat(FatOptions options, Optional<Bytes> boot, List<String> directories, List<Entry> entries) {
        public Fat {
            directories = List.copyOf(directories);
            entries = List.copyOf(entries);
        }
    }

    public record Iso(
            String volume,
            IsoOptions.Joliet joliet,
            List<String> directories,
            List<Entry> entries,
            List<IsoBoot> boots) {
        public Iso {
            directories = List.copyOf(directories);
            entries = List.copyOf(entries);
            boots = List.copyOf(boots);
        }
    }

    /** An image that a firmware boots from a CD: bytes, or a floppy made on the spot. */
    public record IsoBoot(
            Optional<Bytes> bytes,
            Optional<Fat> floppy,
            ElTorito.Emulation emulation,
            int loadSegment,
            int loadSectors,
            int platform,
            IsoOptions.InfoTable infoTable) {}

    public record Linux(Bytes setup, Bytes kernel, int rootDevice) {}

    /** Symbolic links are pairs of path and target. */
    public record Initramfs(
            CpioArchive.Compression compression,
            List<String> directories,
            List<Entry> entries,
            List<Link> links,
            List<Device> devices) {
        public Initramfs {
            directories = List.copyOf(directories);
            entries = List.copyOf(entries);
            links = List.copyOf(links);
            devices = List.copyOf(devices);
        }
    }

    public record Link(String path, String target) {}

    public record Device(String path, char kind, int major, int minor) {}
}
