package dev.bootsmith.emulator.engine;

/**
 * Where code was written again and again: few bytes at one address, while instructions decoded from there were in use. A program that patches the number in an
 * instruction does so; one that loads code over other code writes each place once.
 *
 * <p>Direct-mapped, so that a place may be forgotten; that costs time and nothing else.
 */
final class PatchSites {
    private static final int SIZE = 256;
    /** Writes after which a place counts. */
    private static final int ENOUGH = 2;

    private final long[] addresses = new long[SIZE];
    private final int[] counts = new int[SIZE];
    private boolean isEmpty = true;

    /** Notes that a write to a physical address dropped decoded code. */
    void note(long physicalAddress) {
        int slot = slot(physicalAddress);
        if (addresses[slot] != physicalAddress) {
            addresses[slot] = physicalAddress;
            counts[slot] = 0;
        }
        counts[slot] = Math.min(counts[slot] + 1, ENOUGH);
        isEmpty = false;
    }

    /** Whether writes have begun at one of some bytes often enough. */
    boolean isPatched(long physicalAddress, int sizeBytes) {
        if (isEmpty) {
            return false;
        }
        for (long address = physicalAddress; address < physicalAddress + sizeBytes; address++) {
            int slot = slot(address);
            if (addresses[slot] == address && counts[slot] >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    private static int slot(long physicalAddress) {
        return (int) (physicalAddress ^ physicalAddress >>> 12) & SIZE - 1;
    }
}
