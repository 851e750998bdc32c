package dev.bootsmith.emulator.memory;

/**
 * Where a machine's RAM comes from. To clear 64 MiB takes longer than most boot sectors run, so whoever runs many machines one after the other may hand on what one
 * has {@linkplain PhysicalMemory#erase erased}.
 */
@FunctionalInterface
public interface RamSource {
    /** Returns an array of so many bytes, all 0, which nobody else uses. */
    byte[] zeroed(int bytes);
}
