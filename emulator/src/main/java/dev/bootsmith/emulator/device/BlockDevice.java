package dev.bootsmith.emulator.device;

/**
 * A disk as the machine sees it: sectors of 512 bytes, numbered from 0 (LBA).
 *
 * <p>The caller of the emulator decides where the bytes live (a file, memory, an overlay). Callers check the range against {@link #sectorCount()}
 * first. An implementation that loses its backing store throws an unchecked exception, which ends the run as a trouble of the host.
 */
public interface BlockDevice {
    int SECTOR_SIZE_BYTES = 512;

    long sectorCount();

    /** Whether writes are refused (write-protected medium). */
    boolean isReadOnly();

    void read(long firstSector, int sectorCount, byte[] target, int targetOffset);

    void write(long firstSector, int sectorCount, byte[] source, int sourceOffset);
}
