package dev.bootsmith.imagebuilder.recipe;

/**
 * Sectors of a disk with one owner.
 *
 * @param owner whose they are, for messages and pictures
 * @param firstSector LBA
 * @param sectorCount at least 1
 * @param kind what they are
 */
public record Region(String owner, long firstSector, long sectorCount, Kind kind) {
    /** What stands in the sectors. */
    public enum Kind {
        BOOT_CODE,
        PARTITION_TABLE,
        FILE_SYSTEM,
        PARTITION,
        FILE,
        FREE
    }

    public long lastSector() {
        return firstSector + sectorCount - 1;
    }
}
