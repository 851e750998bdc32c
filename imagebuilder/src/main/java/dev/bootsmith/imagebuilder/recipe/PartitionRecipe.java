package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import java.util.Optional;

/**
 * A partition that is wanted.
 *
 * @param firstSector LBA, 0 for the next free place at a multiple of 1 MiB
 * @param sectorCount 0 for the size of its contents, or else what is left of the disk
 * @param name for a GPT
 * @param contents raw bytes in it
 * @param fat a FAT volume in it
 */
public record PartitionRecipe(
        long firstSector,
        long sectorCount,
        PartitionType type,
        Partition.Activity active,
        String name,
        Optional<FileSource> contents,
        Optional<FatRecipe> fat) {}
