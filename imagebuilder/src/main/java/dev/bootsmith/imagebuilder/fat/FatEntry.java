package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.imagebuilder.tree.TreeEntry;
import java.time.LocalDateTime;

/**
 * A file or directory as its directory shows it.
 *
 * @param name long if it has one
 * @param shortName 11 characters without a dot
 * @param attributes read-only 1, hidden 2, system 4, label 8, directory 10h, archive 20h
 * @param firstCluster 0 for an empty file, and for the root of FAT12 and FAT16
 * @param sizeBytes 0 for directories
 * @param modified when it was written
 * @param slot index of the short entry in its directory, -1 for the root
 * @param firstSlot index of the first long entry, or the same
 */
public record FatEntry(
        String name,
        String shortName,
        int attributes,
        int firstCluster,
        long sizeBytes,
        LocalDateTime modified,
        int slot,
        int firstSlot)
        implements TreeEntry {
    static final int READ_ONLY = 1;
    static final int LABEL = 8;
    static final int DIRECTORY = 0x10;
    static final int ARCHIVE = 0x20;

    @Override
    public boolean isDirectory() {
        return (attributes & DIRECTORY) != 0;
    }

    boolean isLabel() {
        return (attributes & LABEL) != 0;
    }

    /** Whether it is one of the two entries that point to itself and up. */
    boolean isDots() {
        return shortName.startsWith(".          ") || shortName.startsWith("..         ");
    }
}
