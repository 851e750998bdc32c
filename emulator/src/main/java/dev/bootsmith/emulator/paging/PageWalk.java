package dev.bootsmith.emulator.paging;

import java.util.List;

/**
 * What the processor saw when it translated one linear address: each entry it read, from the table that CR3 points at down to where it stopped.
 *
 * @param mode paging mode in force
 * @param linearAddress the address translated
 * @param access what was wanted
 * @param privilege for whom
 * @param cr3 the root, as CR3 held it
 * @param steps entries read, outermost first; empty when paging is off
 * @param outcome why the walk ended
 * @param reservedBits for {@link Outcome#RESERVED_BIT}: the bits of the last entry that had to be 0; otherwise 0
 * @param physicalAddress the translation; meaningless unless the page is mapped
 * @param pageSizeBytes size of the page found (4 KiB, 2 MiB, 4 MiB, 1 GiB), 0 when none was found
 */
public record PageWalk(
        PagingMode mode,
        long linearAddress,
        PageAccess access,
        PagePrivilege privilege,
        long cr3,
        List<Step> steps,
        Outcome outcome,
        long reservedBits,
        long physicalAddress,
        long pageSizeBytes) {

    public PageWalk {
        steps = List.copyOf(steps);
    }

    /**
     * One entry read.
     *
     * @param level the structure it lies in
     * @param index its number in that structure
     * @param entryPhysicalAddress where it lies
     * @param entry its value; 32-bit entries are zero-extended
     */
    public record Step(PageLevel level, int index, long entryPhysicalAddress, long entry) {}

    /** How a walk ended. Everything but {@link #MAPPED} is a page fault. */
    public enum Outcome {
        MAPPED,
        NOT_PRESENT,
        RESERVED_BIT,
        /** A user access to a page that some level keeps for the supervisor. */
        SUPERVISOR_PAGE,
        /** A user write where some level has R/W = 0. */
        USER_WRITE_PROTECTED,
        /** A supervisor write where some level has R/W = 0, with CR0.WP = 1. */
        SUPERVISOR_WRITE_PROTECTED,
        /** An instruction fetch where some level has XD = 1. */
        NO_EXECUTE,
        /** A supervisor fetch from a user page with CR4.SMEP = 1. */
        SMEP,
        /** A supervisor data access to a user page with CR4.SMAP = 1 and EFLAGS.AC = 0. */
        SMAP,
        /** A data access that the protection-key rights forbid. */
        PROTECTION_KEY
    }

    /** The entry at which the walk stopped. Only for walks that read at least one. */
    public Step lastStep() {
        return steps.get(steps.size() - 1);
    }
}
