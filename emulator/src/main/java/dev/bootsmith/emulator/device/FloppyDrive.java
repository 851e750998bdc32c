package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import org.jspecify.annotations.Nullable;

/** One floppy drive: where its heads are, and what is in it. */
final class FloppyDrive implements Stateful {
    private @Nullable BlockDevice medium;
    private int cylinders;
    private int heads;
    private int sectorsPerTrack;
    private int cylinder;
    /** Set until the heads move with a medium in the drive. */
    private boolean changed = true;

    void insert(BlockDevice newMedium, int newCylinders, int newHeads, int newSectorsPerTrack) {
        medium = newMedium;
        cylinders = newCylinders;
        heads = newHeads;
        sectorsPerTrack = newSectorsPerTrack;
    }

    boolean isPresent() {
        return medium != null;
    }

    boolean isReadOnly() {
        return medium != null && medium.isReadOnly();
    }

    boolean changedLine() {
        return changed || medium == null;
    }

    int cylinder() {
        return cylinder;
    }

    void seek(int wanted) {
        cylinder = wanted;
        changed = medium == null;
    }

    /** The sector (LBA) at an address; -1 if there is none. Sectors count from 1. */
    long sectorNumber(int atCylinder, int head, int sector) {
        boolean exists = sector >= 1 && sector <= sectorsPerTrack && head < heads && atCylinder < cylinders;
        long number = ((long) atCylinder * heads + head) * sectorsPerTrack + sector - 1;
        return exists && medium != null && number < medium.sectorCount() ? number : -1;
    }

    void read(long sector, byte[] target) {
        if (medium != null) {
            medium.read(sector, 1, target, 0);
        }
    }

    void write(long sector, byte[] source) {
        if (medium != null) {
            medium.write(sector, 1, source, 0);
        }
    }

    @Override
    public void transferState(StateStream stream) {
        cylinder = stream.int32(cylinder);
        changed = stream.bool(changed);
    }
}
