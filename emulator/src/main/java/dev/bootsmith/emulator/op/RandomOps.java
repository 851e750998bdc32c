package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.processor.Cpu;

/**
 * RDRAND and RDSEED. The numbers follow from the instruction count, so that every run of a program gets the same.
 *
 * @sdm Vol. 2B, RDRAND, RDSEED
 */
public final class RandomOps {
    private static final long INCREMENT = 0x9e37_79b9_7f4a_7c15L;

    private RandomOps() {}

    /** A number of so many bits, always available: CF is set, the other flags are cleared. */
    public static long next(Cpu cpu, int bits) {
        long z = (cpu.instructionsRetired() + 1) * INCREMENT;
        z = (z ^ z >>> 30) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ z >>> 27) * 0x94d0_49bb_1331_11ebL;
        cpu.flags.setStatus(LazyFlags.CF);
        return (z ^ z >>> 31) & -1L >>> 64 - bits;
    }
}
