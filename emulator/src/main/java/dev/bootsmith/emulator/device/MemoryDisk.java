package dev.bootsmith.emulator.device;

import java.util.Arrays;

/** A disk held in memory; guest writes change only this copy. */
public final class MemoryDisk implements BlockDevice {
    private final byte[] content;

    private MemoryDisk(byte[] content) {
        this.content = content;
    }

    /** Copies an image; a last partial sector is filled up with zeros. */
    public static MemoryDisk ofImage(byte[] image) {
        int sectors = (image.length + SECTOR_SIZE_BYTES - 1) / SECTOR_SIZE_BYTES;
        return new MemoryDisk(Arrays.copyOf(image, sectors * SECTOR_SIZE_BYTES));
    }

    @Override
    public long sectorCount() {
        return content.length / SECTOR_SIZE_BYTES;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public void read(long firstSector, int sectorCount, byte[] target, int targetOffset) {
        System.arraycopy(content, byteOffset(firstSector), target, targetOffset, sectorCount * SECTOR_SIZE_BYTES);
    }

    @Override
    public void write(long firstSector, int sectorCount, byte[] source, int sourceOffset) {
        System.arraycopy(source, sourceOffset, content, byteOffset(firstSector), sectorCount * SECTOR_SIZE_BYTES);
    }

    /** A copy of the whole disk as the guest left it. */
    public byte[] toImage() {
        return content.clone();
    }

    private static int byteOffset(long sector) {
        return Math.toIntExact(sector * SECTOR_SIZE_BYTES);
    }
}
