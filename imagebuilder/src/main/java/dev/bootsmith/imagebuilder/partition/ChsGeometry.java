package dev.bootsmith.imagebuilder.partition;

/**
 * Heads and sectors of a disk, and block numbers as cylinder, head and sector.
 *
 * @param heads 1 to 255
 * @param sectorsPerTrack 1 to 63
 */
public record ChsGeometry(int heads, int sectorsPerTrack) {
    /** What firmware translates large disks to, and what partitioning programs assume of an image file. */
    public static final ChsGeometry LBA_ASSISTED = new ChsGeometry(255, 63);

    private static final int MAX_CYLINDER = 1023;

    /**
     * Returns the three bytes of a partition entry for a block, in the order of the entry: head, sector with the upper two
     * bits of the cylinder, cylinder.
     *
     * <p>Beyond cylinder 1023 they are {@code fe ff ff}, which says: use the block number.
     */
    public byte[] entryBytes(long lba) {
        long cylinder = lba / sectorsPerTrack / heads;
        if (cylinder > MAX_CYLINDER) {
            return new byte[] {(byte) 0xfe, (byte) 0xff, (byte) 0xff};
        }
        int head = (int) (lba / sectorsPerTrack % heads);
        int sector = (int) (lba % sectorsPerTrack) + 1;
        return new byte[] {(byte) head, (byte) (sector | cylinder >> 8 << 6), (byte) cylinder};
    }

    /** Returns "cylinder/head/sector" of a block. */
    public String text(long lba) {
        return lba / sectorsPerTrack / heads + "/" + lba / sectorsPerTrack % heads + "/" + (lba % sectorsPerTrack + 1);
    }
}
