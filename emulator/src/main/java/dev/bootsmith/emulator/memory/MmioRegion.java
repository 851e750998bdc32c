package dev.bootsmith.emulator.memory;

/** A device that answers at physical addresses instead of memory. */
public interface MmioRegion {
    /**
     * Reads.
     *
     * @param offset from the start of the region
     * @param sizeBytes 1, 2, 4 or 8
     * @return zero-extended
     */
    long read(long offset, int sizeBytes);

    /** Writes the low 1, 2, 4 or 8 bytes of a value. */
    void write(long offset, int sizeBytes, long value);
}
