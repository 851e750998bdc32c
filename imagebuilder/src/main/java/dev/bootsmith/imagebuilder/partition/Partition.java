package dev.bootsmith.imagebuilder.partition;

/**
 * A stretch of a disk with a purpose.
 *
 * @param number as operating systems count: 1 to 4 for primary ones, from 5 on for logical ones
 * @param firstSector LBA
 * @param sectorCount at least 1
 * @param type what it is for
 * @param active whether it is marked bootable
 * @param name its name in a GPT, else empty
 */
public record Partition(
        int number, long firstSector, long sectorCount, PartitionType type, Activity active, String name) {
    /** The boot flag of an MBR, or the legacy boot attribute of a GPT. */
    public enum Activity {
        ACTIVE,
        INACTIVE
    }

    public long lastSector() {
        return firstSector + sectorCount - 1;
    }
}
