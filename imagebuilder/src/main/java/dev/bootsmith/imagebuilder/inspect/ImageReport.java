package dev.bootsmith.imagebuilder.inspect;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.fat.FatParameters;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.partition.GptTable;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.recipe.Region;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import java.util.List;
import java.util.Optional;

/**
 * What an image holds.
 *
 * @param name of the file
 * @param format the container
 * @param diskBytes size of the disk in it
 * @param kind what it is first of all
 * @param hasSignature whether the first sector ends in 55 aa
 * @param firstBytes the first 16 bytes of it
 * @param partitions primary and logical ones, or those of a GPT
 * @param gpt its GPT
 * @param diskId the number of an MBR disk
 * @param volumes FAT volumes
 * @param cd its CD file system
 * @param kernel its Linux boot header
 * @param regions what stands where, without gaps, in order
 * @param hints what looks wrong, and what is worth knowing
 */
public record ImageReport(
        String name,
        ImageFormat format,
        long diskBytes,
        Kind kind,
        boolean hasSignature,
        ByteView firstBytes,
        List<Partition> partitions,
        Optional<GptTable> gpt,
        long diskId,
        List<Volume> volumes,
        Optional<Cd> cd,
        Optional<Kernel> kernel,
        List<Region> regions,
        List<Diagnostic> hints) {
    /** What an image is first of all. */
    public enum Kind {
        MBR_DISK,
        GPT_DISK,
        FAT_VOLUME,
        CD,
        LINUX_KERNEL,
        BOOT_SECTOR,
        UNKNOWN
    }

    public ImageReport {
        partitions = List.copyOf(partitions);
        volumes = List.copyOf(volumes);
        regions = List.copyOf(regions);
        hints = List.copyOf(hints);
    }

    /**
     * A FAT volume.
     *
     * @param partition its number, 0 if it is the whole disk
     * @param firstSector LBA of its boot sector
     * @param label from the root directory
     * @param freeBytes what could still be written
     */
    public record Volume(
            int partition,
            long firstSector,
            FatParameters parameters,
            String label,
            long freeBytes,
            List<FileReport> files) {
        public Volume {
            files = List.copyOf(files);
        }
    }

    /** An ISO 9660 volume, in sectors of 2048 bytes. */
    public record Cd(
            String volumeId, long sectors, boolean hasJoliet, List<ElTorito.Entry> boots, List<FileReport> files) {
        public Cd {
            boots = List.copyOf(boots);
            files = List.copyOf(files);
        }
    }

    /**
     * A file or directory.
     *
     * @param firstSector LBA on the disk in sectors of 512 bytes, 0 if it has none
     * @param pieces in how many pieces it lies there
     */
    public record FileReport(String path, boolean isDirectory, long sizeBytes, long firstSector, int pieces) {}

    /** The header of the Linux boot protocol. */
    public record Kernel(int setupSectors, int protocolVersion, long systemBytes, boolean hasChecksum) {}
}
