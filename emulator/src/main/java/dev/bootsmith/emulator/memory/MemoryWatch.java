package dev.bootsmith.emulator.memory;

/**
 * Sees every access to the pages it watches, whoever makes it: the processor, its page walks, a device's DMA, the firmware. Instruction fetches are no accesses.
 *
 * <p>Called before the access takes effect, so memory still holds what a write replaces.
 */
public interface MemoryWatch {
    /** Bytes inside one page are read. */
    void willRead(long physicalAddress, int sizeBytes);

    /** Bytes inside one page are written with the low bytes of a value. */
    void willWrite(long physicalAddress, int sizeBytes, long value);
}
