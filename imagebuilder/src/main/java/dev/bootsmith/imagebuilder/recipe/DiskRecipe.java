package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.imagebuilder.disk.FileSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A disk that is wanted.
 *
 * @param sizeSectors 0 for as many as are needed
 * @param boot what stands from sector 0 on: a boot sector, and maybe more behind it
 * @param parts files at sectors
 * @param table whether the disk is partitioned, and how
 * @param diskId the number of an MBR disk, 0 for none; a GPT's identifier follows from it
 * @param partitions in order
 * @param volume a FAT volume over the whole disk, as on a floppy
 * @param date of every file and directory
 */
public record DiskRecipe(
        long sizeSectors,
        Optional<FileSource> boot,
        List<Part> parts,
        Table table,
        long diskId,
        List<PartitionRecipe> partitions,
        Optional<FatRecipe> volume,
        LocalDateTime date) {
    /** The date of everything unless told otherwise, so that the same recipe always gives the same bytes. */
    public static final LocalDateTime DEFAULT_DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** A file at a sector. */
    public record Part(FileSource source, long firstSector) {}

    /** Kinds of partition tables. */
    public enum Table {
        NONE,
        MBR,
        GPT
    }

    public DiskRecipe {
        parts = List.copyOf(parts);
        partitions = List.copyOf(partitions);
    }

    /** Returns the recipe of a disk without tables: a chain of {@code dd ... seek=N conv=notrunc}. */
    public static DiskRecipe plain(long sizeSectors, Optional<FileSource> boot, List<Part> parts) {
        return new DiskRecipe(sizeSectors, boot, parts, Table.NONE, 0, List.of(), Optional.empty(), DEFAULT_DATE);
    }
}
