package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.BlockDevice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A disk whose contents can go back to an earlier moment: writes go through to the medium, and of every sector ever written it knows what the medium held at
 * first.
 */
final class JournalDisk implements BlockDevice {
    private final BlockDevice medium;
    private final Map<Long, byte[]> originals = new HashMap<>();
    /** Sectors that differ from the originals, or may; never changed once a snapshot has it. */
    private Map<Long, byte[]> written = new HashMap<>();

    private boolean isShared;

    JournalDisk(BlockDevice medium) {
        this.medium = medium;
    }

    @Override
    public long sectorCount() {
        return medium.sectorCount();
    }

    @Override
    public boolean isReadOnly() {
        return medium.isReadOnly();
    }

    @Override
    public void read(long firstSector, int sectorCount, byte[] target, int targetOffset) {
        medium.read(firstSector, sectorCount, target, targetOffset);
    }

    @Override
    public void write(long firstSector, int sectorCount, byte[] source, int sourceOffset) {
        if (isShared) {
            written = new HashMap<>(written);
            isShared = false;
        }
        for (int i = 0; i < sectorCount; i++) {
            int start = sourceOffset + i * SECTOR_SIZE_BYTES;
            keepOriginal(firstSector + i);
            written.put(firstSector + i, Arrays.copyOfRange(source, start, start + SECTOR_SIZE_BYTES));
        }
        medium.write(firstSector, sectorCount, source, sourceOffset);
    }

    /** The sectors written since power-on and what they hold; not to be changed. */
    Map<Long, byte[]> writtenSectors() {
        isShared = true;
        return written;
    }

    /** The numbers of the sectors written, ascending. */
    List<Long> writtenSectorNumbers() {
        return written.keySet().stream().sorted().toList();
    }

    /** Makes the disk hold its original contents but for some sectors. */
    void restore(Map<Long, byte[]> wanted) {
        wanted.keySet().forEach(this::keepOriginal);
        originals.forEach((sector, original) -> {
            byte[] content = wanted.getOrDefault(sector, original);
            if (!Arrays.equals(content, written.getOrDefault(sector, original))) {
                medium.write(sector, 1, content, 0);
            }
        });
        written = wanted;
        isShared = true;
    }

    private void keepOriginal(long sector) {
        originals.computeIfAbsent(sector, number -> {
            byte[] content = new byte[SECTOR_SIZE_BYTES];
            medium.read(number, 1, content, 0);
            return content;
        });
    }
}
