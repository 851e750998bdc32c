package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.device.BlockDevice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drives by their INT 13h numbers: diskettes from 00h, hard disks from 80h, CD-ROM drives from e0h. A CD that emulates a disk is the first of its kind. */
final class BiosDrives {
    private static final int FIRST_DISK = 0x80;
    private static final int FIRST_DISC = 0xe0;
    private static final int FLOPPY_OBSERVER_BASE = 0x100;

    private final List<Drive> floppies = new ArrayList<>();
    private final List<Drive> disks = new ArrayList<>();
    private final List<Drive> discs = new ArrayList<>();

    BiosDrives(
            List<? extends BlockDevice> floppyMedia,
            List<? extends BlockDevice> diskMedia,
            List<? extends BlockDevice> discMedia) {
        for (BlockDevice medium : floppyMedia) {
            floppies.add(new Drive(floppies.size(), medium, DiskGeometry.ofFloppy(medium.sectorCount())));
        }
        for (BlockDevice medium : diskMedia) {
            disks.add(new Drive(FIRST_DISK + disks.size(), medium, DiskGeometry.ofDisk(medium.sectorCount())));
        }
        for (BlockDevice medium : discMedia) {
            discs.add(new Drive(FIRST_DISC + discs.size(), medium, DiskGeometry.ofDisk(medium.sectorCount())));
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

        boolean isDisc() {
            return number >= FIRST_DISC;
        }

        /** Sectors of 512 bytes in what the extended functions count. */
        int sectorsPerBlock() {
            return isDisc() ? ElTorito.BLOCK_SECTORS : 1;
        }

        /** Cylinders that the medium fills completely, at least 1. */
        int wholeCylinders() {
            return (int)
                    Math.max(1, Math.min(geometry.cylinders(), medium.sectorCount() / geometry.sectorsPerCylinder()));
        }

        int observerNumber() {
            if (isFloppy()) {
                return FLOPPY_OBSERVER_BASE + number;
            }
            return isDisc() ? number : number - FIRST_DISK;
        }
    }

    @Nullable
    Drive find(int number) {
        if (number >= FIRST_DISC) {
            return at(discs, number - FIRST_DISC);
        }
        return number < FIRST_DISK ? at(floppies, number) : at(disks, number - FIRST_DISK);
    }

    private static @Nullable Drive at(List<Drive> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    /** Puts the image that a CD emulates in front of the drives of its kind, and returns it. */
    Drive insertEmulated(ElTorito boot, BlockDevice image) {
        boolean hardDisk = boot.emulation() == 4;
        List<Drive> list = hardDisk ? disks : floppies;
        List<Drive> others = new ArrayList<>(list);
        list.clear();
        int first = hardDisk ? FIRST_DISK : 0;
        DiskGeometry geometry =
                hardDisk ? DiskGeometry.ofDisk(image.sectorCount()) : DiskGeometry.ofFloppy(image.sectorCount());
        list.add(new Drive(first, image, geometry));
        for (Drive other : others) {
            list.add(new Drive(first + list.size(), other.medium, other.geometry));
        }
        return list.get(0);
    }

    int floppyCount() {
        return floppies.size();
    }

    int diskCount() {
        return disks.size();
    }

    /** The drives in the order in which they are tried: diskette, disk, CD. */
    List<Drive> bootOrder() {
        List<Drive> order = new ArrayList<>();
        for (List<Drive> list : List.of(floppies, disks, discs)) {
            if (!list.isEmpty()) {
                order.add(list.get(0));
            }
        }
        return order;
    }
}
