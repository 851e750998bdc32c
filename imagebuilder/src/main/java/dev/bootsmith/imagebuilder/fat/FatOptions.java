package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.core.bytes.ByteView;
import java.util.Optional;

/**
 * What a new FAT volume should be like; zeros and empty values mean: choose.
 *
 * @param type the width of the table
 * @param label at most 11 characters
 * @param serial the volume's number, negative to derive one from label and size
 * @param clusterSectors a power of two up to 128
 * @param reservedSectors sectors before the first table
 * @param rootEntries entries of the root directory of FAT12 and FAT16
 * @param fats copies of the table, 1 or 2
 * @param hiddenSectors sectors of the disk before the volume
 * @param bootCode the boot sector's code, of one sector or more; empty for one that says it is not bootable
 */
public record FatOptions(
        Optional<FatType> type,
        String label,
        long serial,
        int clusterSectors,
        int reservedSectors,
        int rootEntries,
        int fats,
        long hiddenSectors,
        ByteView bootCode) {
    public static final FatOptions DEFAULT =
            new FatOptions(Optional.empty(), "", -1, 0, 0, 0, 2, 0, ByteView.of(new byte[0]));

    public FatOptions withBootCode(ByteView code) {
        return new FatOptions(
                type, label, serial, clusterSectors, reservedSectors, rootEntries, fats, hiddenSectors, code);
    }

    public FatOptions withHiddenSectors(long sectors) {
        return new FatOptions(
                type, label, serial, clusterSectors, reservedSectors, rootEntries, fats, sectors, bootCode);
    }
}
