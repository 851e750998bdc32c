package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.device.BlockDevice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drives by their INT 13h numbers: diskettes from 00h, hard disks from 80h. */
final class BiosDrives {
    private static final int FIRST_DISK = 0x80;
    private static final int FLOPPY_OBSERVER_BASE = 0x100;

    private final List<Drive> floppies = new ArrayList<>();
    private final List<Drive> disks = new ArrayList<>();

    BiosDrives(List<? extends BlockDevice> floppyMedia, List<? extends BlockDevice> diskMedia) {
        for (BlockDevice medium : floppyMedia) {
            floppies.add(new Drive(floppies.size(), medium, DiskGeometry.ofFloppy(medium.sectorCount())));
        }
        for (BlockDevice medium : diskMedia) {
            disks.add(new Drive(FIRST_DISK + disks.size(), medium, DiskGeometry.ofDisk(medium.sectorCount())));
        }
    }

    /**
     * One drive.
     *
     * @param number as in DL
     */
    record Drive(int number, BlockDevice medium, DiskGeometry geometry) {
        boolean isFloppy() {
            return number < FIRST_DISK;
        }

        /** Cylinders that the medium fills completely, at least 1. */
        int wholeCylinders() {
            return (int)
                    Math.max(1, Math.min(geometry.cylinders(), medium.sectorCount() / geometry.sectorsPerCylinder()));
        }

        int observerNumber() {
            return isFloppy() ? FLOPPY_OBSERVER_BASE + number : number - FIRST_DISK;
        }
    }

    @Nullable
    Drive find(int number) {
        List<Drive> list = number < FIRST_DISK ? floppies : disks;
        int index = number & 0x7f;
        return index < list.size() ? list.get(index) : null;
    }

    int floppyCount() {
        return floppies.size();
    }

    int diskCount() {
        return disks.size();
    }

    /** The drive to boot from: the first diskette, else the first disk; null if there is neither. */
    @Nullable
    Drive bootDrive() {
        if (!floppies.isEmpty()) {
            return floppies.get(0);
        }
        return disks.isEmpty() ? null : disks.get(0);
    }
}
