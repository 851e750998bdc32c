package dev.bootsmith.emulator.firmware;

/**
 * Cylinders, heads and sectors per track, as INT 13h presents a medium.
 *
 * @param cylinders at least 1
 * @param heads 1 to 255
 * @param sectorsPerTrack 1 to 63
 */
public record DiskGeometry(int cylinders, int heads, int sectorsPerTrack) {
    private static final DiskGeometry[] FLOPPIES = {
        new DiskGeometry(80, 2, 18),
        new DiskGeometry(80, 2, 36),
        new DiskGeometry(80, 2, 15),
        new DiskGeometry(80, 2, 9),
        new DiskGeometry(40, 2, 9),
        new DiskGeometry(40, 2, 8),
        new DiskGeometry(40, 1, 9),
        new DiskGeometry(40, 1, 8)
    };
    private static final int DISK_SECTORS_PER_TRACK = 63;
    private static final int MAX_CYLINDERS = 1_024;

    /** A diskette format of exactly this size; images of other sizes count as 1.44 MB ones. */
    public static DiskGeometry ofFloppy(long sectors) {
        for (DiskGeometry format : FLOPPIES) {
            if (format.totalSectors() == sectors) {
                return format;
            }
        }
        return FLOPPIES[0];
    }

    /** 63 sectors per track and as few heads (16, 32, 64, 128, 255) as keep the cylinders below 1,024: "LBA-assisted" translation. */
    public static DiskGeometry ofDisk(long sectors) {
        int heads = 16;
        while (heads < 255 && sectors / ((long) heads * DISK_SECTORS_PER_TRACK) > MAX_CYLINDERS) {
            heads = Math.min(255, heads * 2);
        }
        long cylinders =
                (sectors + (long) heads * DISK_SECTORS_PER_TRACK - 1) / ((long) heads * DISK_SECTORS_PER_TRACK);
        return new DiskGeometry((int) Math.max(1, Math.min(MAX_CYLINDERS, cylinders)), heads, DISK_SECTORS_PER_TRACK);
    }

    long totalSectors() {
        return (long) cylinders * heads * sectorsPerTrack;
    }

    int sectorsPerCylinder() {
        return heads * sectorsPerTrack;
    }

    /** The sector (LBA) at an address; -1 if there is none. Sectors count from 1. */
    long sectorNumber(int cylinder, int head, int sector) {
        if (sector == 0 || sector > sectorsPerTrack || head >= heads || cylinder >= cylinders) {
            return -1;
        }
        return ((long) cylinder * heads + head) * sectorsPerTrack + sector - 1;
    }

    /** The type code of INT 13h AH=08h and CMOS register 10h. */
    int floppyType() {
        if (cylinders == 40) {
            return 1;
        }
        return switch (sectorsPerTrack) {
            case 15 -> 2;
            case 9 -> 3;
            case 36 -> 6;
            default -> 4;
        };
    }
}
