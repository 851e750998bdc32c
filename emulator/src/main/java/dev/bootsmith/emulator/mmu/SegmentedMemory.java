package dev.bootsmith.emulator.mmu;

import static dev.bootsmith.emulator.memory.PhysicalMemory.INT;
import static dev.bootsmith.emulator.memory.PhysicalMemory.LONG;
import static dev.bootsmith.emulator.memory.PhysicalMemory.SHORT;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.paging.PageAccess;

/**
 * Memory by segment and offset, as instructions see it. Offsets come cut to the address size.
 *
 * <p>A read-modify-write operand is read by {@link #loadForUpdate}, which makes sure that the write will succeed, and written by {@link #storeUpdate}.
 */
public final class SegmentedMemory {
    private static final int SLOW = -1;

    private final CpuState state;
    private final LinearMemory linear;
    private final AddressRules rules;
    private final Tlb tlb;
    private final byte[] ram;
    private int updateIndex = SLOW;
    private long updateAddress;
    private boolean updateInStack;

    public SegmentedMemory(CpuState state, LinearMemory linear, AddressRules rules) {
        this.state = state;
        this.linear = linear;
        this.rules = rules;
        this.tlb = linear.tlb;
        this.ram = linear.ram;
    }

    public LinearMemory linear() {
        return linear;
    }

    public long load8(SegmentCache segment, long offset) {
        if (offset < segment.readLow || offset > segment.readHigh) {
            throw violation(segment, offset, 1, PageAccess.READ);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.readTags[slot] == (address & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return ram[(int) address + tlb.readAddends[slot]] & 0xff;
        }
        return linear.readSlow(address, 1, isStack(segment));
    }

    public long load16(SegmentCache segment, long offset) {
        if (offset < segment.readLow || offset + 1 > segment.readHigh) {
            throw violation(segment, offset, 2, PageAccess.READ);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.readTags[slot] == (address + 1 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return (short) SHORT.get(ram, (int) address + tlb.readAddends[slot]) & 0xffff;
        }
        return linear.readSlow(address, 2, isStack(segment));
    }

    public long load32(SegmentCache segment, long offset) {
        if (offset < segment.readLow || offset + 3 > segment.readHigh) {
            throw violation(segment, offset, 4, PageAccess.READ);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.readTags[slot] == (address + 3 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return (int) INT.get(ram, (int) address + tlb.readAddends[slot]) & 0xffff_ffffL;
        }
        return linear.readSlow(address, 4, isStack(segment));
    }

    public long load64(SegmentCache segment, long offset) {
        if (offset < segment.readLow || offset + 7 > segment.readHigh) {
            throw violation(segment, offset, 8, PageAccess.READ);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.readTags[slot] == (address + 7 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return (long) LONG.get(ram, (int) address + tlb.readAddends[slot]);
        }
        return linear.readSlow(address, 8, isStack(segment));
    }

    public void store8(SegmentCache segment, long offset, long value) {
        if (offset < segment.writeLow || offset > segment.writeHigh) {
            throw violation(segment, offset, 1, PageAccess.WRITE);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.writeTags[slot] == (address & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            ram[(int) address + tlb.writeAddends[slot]] = (byte) value;
        } else {
            linear.writeSlow(address, 1, value, isStack(segment));
        }
    }

    public void store16(SegmentCache segment, long offset, long value) {
        if (offset < segment.writeLow || offset + 1 > segment.writeHigh) {
            throw violation(segment, offset, 2, PageAccess.WRITE);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.writeTags[slot] == (address + 1 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            SHORT.set(ram, (int) address + tlb.writeAddends[slot], (short) value);
        } else {
            linear.writeSlow(address, 2, value, isStack(segment));
        }
    }

    public void store32(SegmentCache segment, long offset, long value) {
        if (offset < segment.writeLow || offset + 3 > segment.writeHigh) {
            throw violation(segment, offset, 4, PageAccess.WRITE);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.writeTags[slot] == (address + 3 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            INT.set(ram, (int) address + tlb.writeAddends[slot], (int) value);
        } else {
            linear.writeSlow(address, 4, value, isStack(segment));
        }
    }

    public void store64(SegmentCache segment, long offset, long value) {
        if (offset < segment.writeLow || offset + 7 > segment.writeHigh) {
            throw violation(segment, offset, 8, PageAccess.WRITE);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.writeTags[slot] == (address + 7 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            LONG.set(ram, (int) address + tlb.writeAddends[slot], value);
        } else {
            linear.writeSlow(address, 8, value, isStack(segment));
        }
    }

    /** Loads 1, 2, 4 or 8 bytes, zero-extended. */
    public long load(SegmentCache segment, long offset, int sizeBytes) {
        return switch (sizeBytes) {
            case 1 -> load8(segment, offset);
            case 2 -> load16(segment, offset);
            case 4 -> load32(segment, offset);
            default -> load64(segment, offset);
        };
    }

    /** Stores the low 1, 2, 4 or 8 bytes of a value. */
    public void store(SegmentCache segment, long offset, int sizeBytes, long value) {
        switch (sizeBytes) {
            case 1 -> store8(segment, offset, value);
            case 2 -> store16(segment, offset, value);
            case 4 -> store32(segment, offset, value);
            default -> store64(segment, offset, value);
        }
    }

    /** Loads 1, 2, 4 or 8 bytes that {@link #storeUpdate} will replace; faults as the write would. */
    public long loadForUpdate(SegmentCache segment, long offset, int sizeBytes) {
        if (offset < segment.writeLow || offset + sizeBytes - 1 > segment.writeHigh) {
            throw violation(segment, offset, sizeBytes, PageAccess.WRITE);
        }
        if (offset < segment.readLow) {
            throw violation(segment, offset, sizeBytes, PageAccess.READ);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.writeTags[slot] == (address + sizeBytes - 1 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            int index = (int) address + tlb.writeAddends[slot];
            updateIndex = index;
            return linear.readRam(index, sizeBytes);
        }
        return loadForUpdateSlow(segment, address, sizeBytes);
    }

    /** Stores where {@link #loadForUpdate} loaded. */
    public void storeUpdate(int sizeBytes, long value) {
        if (updateIndex >= 0) {
            linear.writeRam(updateIndex, sizeBytes, value);
        } else {
            linear.writeSlow(updateAddress, sizeBytes, value, updateInStack);
        }
    }

    /** Checks that 1 to 64 bytes can be written and writes nothing. */
    public void probeStore(SegmentCache segment, long offset, int sizeBytes) {
        if (offset < segment.writeLow || offset + sizeBytes - 1 > segment.writeHigh) {
            throw violation(segment, offset, sizeBytes, PageAccess.WRITE);
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        if (tlb.writeTags[slot] != (address + sizeBytes - 1 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            linear.probeSlow(address, sizeBytes, PageAccess.WRITE, isStack(segment));
        }
    }

    /**
     * Checks an operand that is read in parts as the whole that it is: its end decides about limits and canonical addresses before the first part is read. An operand
     * whose offsets wrap has no such whole and is left to its parts.
     *
     * @param offsetMask mask of the address size
     */
    public void probeLoad(SegmentCache segment, long offset, int sizeBytes, long offsetMask) {
        long last = offset + sizeBytes - 1;
        if ((last & offsetMask) != last) {
            return;
        }
        if (offset < segment.readLow || last > segment.readHigh) {
            throw violation(segment, offset, sizeBytes, PageAccess.READ);
        }
        linear.checkWhole(segment.effectiveBase + offset & segment.linearMask, sizeBytes, isStack(segment));
    }

    /** #AC unless alignment is not checked now or the linear address is a multiple. */
    public void requireAlignment(SegmentCache segment, long offset, int alignmentBytes) {
        linear.requireAlignment(segment.effectiveBase + offset & segment.linearMask, alignmentBytes);
    }

    private long loadForUpdateSlow(SegmentCache segment, long address, int sizeBytes) {
        boolean stack = isStack(segment);
        linear.probeSlow(address, sizeBytes, PageAccess.WRITE, stack);
        updateIndex = SLOW;
        updateAddress = address;
        updateInStack = stack;
        return linear.readSlow(address, sizeBytes, stack);
    }

    /**
     * Longest run of RAM from an offset that can be read directly, for string instructions.
     *
     * @return index of RAM of the first byte, or -1 if the fast path does not apply; the run ends with the page and the segment
     */
    public int directReadIndex(SegmentCache segment, long offset, int sizeBytes) {
        if (offset < segment.readLow || offset + sizeBytes - 1 > segment.readHigh) {
            return SLOW;
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        boolean hit = tlb.readTags[slot] == (address + sizeBytes - 1 & Tlb.PAGE_MASK | tlb.dataTagBits);
        return hit ? (int) address + tlb.readAddends[slot] : SLOW;
    }

    /** As {@link #directReadIndex}, for writing. */
    public int directWriteIndex(SegmentCache segment, long offset, int sizeBytes) {
        if (offset < segment.writeLow || offset + sizeBytes - 1 > segment.writeHigh) {
            return SLOW;
        }
        long address = segment.effectiveBase + offset & segment.linearMask;
        int slot = Tlb.slot(address);
        boolean hit = tlb.writeTags[slot] == (address + sizeBytes - 1 & Tlb.PAGE_MASK | tlb.dataTagBits);
        return hit ? (int) address + tlb.writeAddends[slot] : SLOW;
    }

    /** RAM itself, for those who got an index from here. */
    public byte[] ram() {
        return ram;
    }

    private static boolean isStack(SegmentCache segment) {
        return segment.register() == SegmentRegister.SS;
    }

    private RuntimeException violation(SegmentCache segment, long offset, int sizeBytes, PageAccess access) {
        return rules.segmentViolation(state, segment, offset, sizeBytes, access);
    }
}
