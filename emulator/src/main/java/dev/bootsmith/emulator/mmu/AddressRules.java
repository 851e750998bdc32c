package dev.bootsmith.emulator.mmu;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;

/** The architecture's rules for addresses, asked when the fast path does not apply. */
public interface AddressRules {
    /**
     * Translates a linear address while CR0.PG is 1, sets accessed and dirty bits.
     *
     * @return the physical address, before the A20 gate
     * @throws CpuFault #PF
     */
    long translate(
            CpuState state, PhysicalMemory physical, long linearAddress, PageAccess access, PagePrivilege privilege);

    /** The fault for an access through a segment that does not admit it: out of bounds, null, or of the wrong type. */
    CpuFault segmentViolation(CpuState state, SegmentCache segment, long offset, int sizeBytes, PageAccess access);

    /** The fault for an address that is not canonical: #SS(0) through SS, otherwise #GP(0). */
    CpuFault nonCanonical(CpuState state, long linearAddress, boolean throughStackSegment);

    /** The fault for an unaligned access while alignment is checked: #AC(0). */
    CpuFault misaligned(CpuState state, long linearAddress, int sizeBytes);

    /** Whether the paging entry that maps the page of the last translation has its G flag set. */
    default boolean isGlobal() {
        return false;
    }
}
