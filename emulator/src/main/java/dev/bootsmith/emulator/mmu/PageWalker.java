package dev.bootsmith.emulator.mmu;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PageLevel;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.paging.PageWalk.Outcome;
import dev.bootsmith.emulator.paging.PagingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Translates linear addresses through the paging structures, in all four paging modes.
 *
 * <p>A walk notes in fields what it reads, so that the usual case allocates nothing; a {@link PageWalk} is made only when somebody wants one. The accessed and
 * dirty flags are set when the whole walk has succeeded.
 *
 * @sdm Vol. 3A, 4.3 to 4.8
 */
public final class PageWalker {
    /** From the page table up; a level's index is its depth. */
    private static final List<PageLevel> LEVELS = List.of(PageLevel.values());

    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long USER = 1 << 2;
    private static final long ACCESSED = 1 << 5;
    private static final long DIRTY = 1 << 6;
    private static final long PAGE_SIZE = 1 << 7;
    private static final long GLOBAL = 1 << 8;
    private static final long EXECUTE_DISABLE = 1L << 63;
    private static final long ADDRESS = 0x000f_ffff_ffff_f000L;

    private static final long CR4_PSE = 1 << 4;
    private static final long CR4_SMEP = 1 << 20;
    private static final long CR4_SMAP = 1 << 21;
    private static final long CR4_PKE = 1 << 22;

    private static final int ERROR_PRESENT = 1;
    private static final int ERROR_WRITE = 1 << 1;
    private static final int ERROR_USER = 1 << 2;
    private static final int ERROR_RESERVED = 1 << 3;
    private static final int ERROR_FETCH = 1 << 4;
    private static final int ERROR_KEY = 1 << 5;

    private final CpuModel model;

    // The walk in progress, outermost entry first.
    private final PageLevel[] levels = new PageLevel[5];
    private final int[] indices = new int[5];
    private final long[] entryAddresses = new long[5];
    private final long[] entries = new long[5];
    private int depth;
    private long reservedBits;
    private long physicalAddress;
    private long pageSizeBytes;
    private long allEntries;
    private long anyEntry;

    public PageWalker(CpuModel model) {
        this.model = model;
    }

    /**
     * Translates while paging is on and sets accessed and dirty flags.
     *
     * @return the physical address
     * @throws CpuFault #PF
     */
    public long translate(
            CpuState state, PhysicalMemory physical, long linearAddress, PageAccess access, PagePrivilege privilege) {
        PagingMode mode = PagingMode.of(state.cr0(), state.cr4(), state.efer());
        Outcome outcome = walk(mode, state, physical, linearAddress, access, privilege);
        if (outcome != Outcome.MAPPED) {
            PageWalk walk = snapshot(mode, state, linearAddress, access, privilege, outcome);
            throw CpuFault.pageFault(errorCode(mode, state, walk), new FaultReason.PageAccessDenied(walk));
        }
        setAccessedAndDirty(mode, physical, access);
        return physicalAddress;
    }

    /** Whether the entry that mapped the page of the last {@link #translate} has its G flag set. */
    public boolean isGlobal() {
        return depth > 0 && (entries[depth - 1] & GLOBAL) != 0;
    }

    /** Walks and changes nothing. With paging off the walk is empty and the address maps to itself. */
    public PageWalk inspect(
            CpuState state, PhysicalMemory physical, long linearAddress, PageAccess access, PagePrivilege privilege) {
        PagingMode mode = PagingMode.of(state.cr0(), state.cr4(), state.efer());
        Outcome outcome = walk(mode, state, physical, linearAddress, access, privilege);
        return snapshot(mode, state, linearAddress, access, privilege, outcome);
    }

    private Outcome walk(
            PagingMode mode,
            CpuState state,
            PhysicalMemory physical,
            long linearAddress,
            PageAccess access,
            PagePrivilege privilege) {
        depth = 0;
        reservedBits = 0;
        allEntries = -1L;
        anyEntry = 0;
        physicalAddress = linearAddress;
        pageSizeBytes = 0;
        Outcome outcome = switch (mode) {
            case NONE -> Outcome.MAPPED;
            case BITS32 -> walk32(state, physical, linearAddress);
            case PAE -> walkPae(state, physical, linearAddress);
            case LEVEL4 -> walkLong(state, physical, linearAddress, state.cr3() & ADDRESS, 4);
            case LEVEL5 -> walkLong(state, physical, linearAddress, state.cr3() & ADDRESS, 5);
        };
        if (outcome != Outcome.MAPPED || mode == PagingMode.NONE) {
            return outcome;
        }
        return checkRights(mode, state, access, privilege);
    }

    // ---- 32-bit paging ----

    private Outcome walk32(CpuState state, PhysicalMemory physical, long linearAddress) {
        int directoryIndex = (int) (linearAddress >>> 22) & 0x3ff;
        long directory = state.cr3() & 0xffff_f000L;
        long pde = read(physical, PageLevel.PD, directoryIndex, directory + 4L * directoryIndex, 4);
        if ((pde & PRESENT) == 0) {
            return Outcome.NOT_PRESENT;
        }
        if ((pde & PAGE_SIZE) != 0 && (state.cr4() & CR4_PSE) != 0) {
            return mapFourMegabytes(linearAddress, pde);
        }
        int tableIndex = (int) (linearAddress >>> 12) & 0x3ff;
        long pte = read(physical, PageLevel.PT, tableIndex, (pde & 0xffff_f000L) + 4L * tableIndex, 4);
        if ((pte & PRESENT) == 0) {
            return Outcome.NOT_PRESENT;
        }
        return map(pte & 0xffff_f000L, linearAddress, 1L << 12);
    }

    /** Bits 20..13 of the entry are bits 39..32 of the address, as far as the processor has them (PSE-36). */
    private Outcome mapFourMegabytes(long linearAddress, long pde) {
        int extraBits = model.has(CpuidFeature.PSE36) ? Math.min(model.physicalAddressBits(), 40) - 32 : 0;
        long reserved = 0x3f_e000L & -1L << 13 + extraBits;
        if ((pde & reserved) != 0) {
            return reserved(pde & reserved);
        }
        long high = (pde >>> 13 & (1L << extraBits) - 1) << 32;
        return map(pde & 0xffc0_0000L | high, linearAddress, 1L << 22);
    }

    // ---- PAE, 4-level and 5-level paging ----

    /** The four PDPTEs are registers, loaded with CR3: see {@link CpuState#pdptes}. They have neither rights nor accessed flags. */
    private Outcome walkPae(CpuState state, PhysicalMemory physical, long linearAddress) {
        int index = (int) (linearAddress >>> 30) & 3;
        long pdpte = state.pdptes[index];
        note(PageLevel.PDPT, index, (state.cr3() & 0xffff_ffe0L) + 8L * index, pdpte);
        allEntries = -1L;
        anyEntry = 0;
        if ((pdpte & PRESENT) == 0) {
            return Outcome.NOT_PRESENT;
        }
        return walkLong(state, physical, linearAddress, pdpte & ADDRESS, 2);
    }

    private Outcome walkLong(CpuState state, PhysicalMemory physical, long linearAddress, long root, int levelCount) {
        boolean pae = levelCount == 2;
        long executeDisableReserved = (state.efer() & CpuState.EFER_NXE) == 0 ? EXECUTE_DISABLE : 0;
        long alwaysReserved = model.reservedAddressBits() | executeDisableReserved | (pae ? 0x7ff0_0000_0000_0000L : 0);
        long table = root;
        for (int level = levelCount; level >= 1; level--) {
            int shift = 3 + 9 * level;
            int index = (int) (linearAddress >>> shift) & 0x1ff;
            long entry = read(physical, LEVELS.get(level - 1), index, table + 8L * index, 8);
            if ((entry & PRESENT) == 0) {
                return Outcome.NOT_PRESENT;
            }
            boolean isPage = level == 1 || (entry & PAGE_SIZE) != 0 && isLargePageLevel(level);
            long wrong = entry & (alwaysReserved | reservedInEntry(level, isPage));
            if (wrong != 0) {
                return reserved(wrong);
            }
            if (isPage) {
                long size = 1L << shift;
                return map(entry & ADDRESS & -size, linearAddress, size);
            }
            table = entry & ADDRESS;
        }
        throw new AssertionError("the last level always maps a page");
    }

    private boolean isLargePageLevel(int level) {
        return level == 2 || level == 3 && model.has(CpuidFeature.PAGE1GB);
    }

    /** Reserved bits that depend on what the entry is; bit 12 of a large page's entry is PAT. */
    private static long reservedInEntry(int level, boolean isPage) {
        if (!isPage) {
            return level >= 3 ? PAGE_SIZE : 0;
        }
        return switch (level) {
            case 2 -> 0x001f_e000L;
            case 3 -> 0x3fff_e000L;
            default -> 0;
        };
    }

    // ---- notes ----

    private long read(PhysicalMemory physical, PageLevel level, int index, long entryAddress, int sizeBytes) {
        long entry = physical.read(entryAddress, sizeBytes);
        note(level, index, entryAddress, entry);
        return entry;
    }

    private void note(PageLevel level, int index, long entryAddress, long entry) {
        levels[depth] = level;
        indices[depth] = index;
        entryAddresses[depth] = entryAddress;
        entries[depth] = entry;
        depth++;
        allEntries &= entry;
        anyEntry |= entry;
    }

    private Outcome reserved(long bits) {
        reservedBits = bits;
        return Outcome.RESERVED_BIT;
    }

    private Outcome map(long pageAddress, long linearAddress, long sizeBytes) {
        pageSizeBytes = sizeBytes;
        physicalAddress = pageAddress | linearAddress & sizeBytes - 1;
        return Outcome.MAPPED;
    }

    private PageWalk snapshot(
            PagingMode mode,
            CpuState state,
            long linearAddress,
            PageAccess access,
            PagePrivilege privilege,
            Outcome outcome) {
        List<PageWalk.Step> steps = new ArrayList<>(depth);
        for (int i = 0; i < depth; i++) {
            steps.add(new PageWalk.Step(levels[i], indices[i], entryAddresses[i], entries[i]));
        }
        return new PageWalk(
                mode,
                linearAddress,
                access,
                privilege,
                state.cr3(),
                steps,
                outcome,
                reservedBits,
                physicalAddress,
                pageSizeBytes);
    }

    // ---- rights ----

    /** Vol. 3A, 4.6: first the rights of the privilege level, then the protection key. */
    private Outcome checkRights(PagingMode mode, CpuState state, PageAccess access, PagePrivilege privilege) {
        boolean userPage = (allEntries & USER) != 0;
        Outcome outcome = privilege == PagePrivilege.USER
                ? checkUser(mode, userPage, access)
                : checkSupervisor(mode, state, userPage, access, privilege);
        if (outcome == Outcome.MAPPED && userPage && access != PageAccess.EXECUTE && usesKeys(mode, state)) {
            return checkKey(state, access, privilege);
        }
        return outcome;
    }

    private Outcome checkUser(PagingMode mode, boolean userPage, PageAccess access) {
        if (!userPage) {
            return Outcome.SUPERVISOR_PAGE;
        }
        if (access == PageAccess.WRITE && (allEntries & WRITABLE) == 0) {
            return Outcome.USER_WRITE_PROTECTED;
        }
        if (access == PageAccess.EXECUTE && isExecuteDisabled(mode)) {
            return Outcome.NO_EXECUTE;
        }
        return Outcome.MAPPED;
    }

    private Outcome checkSupervisor(
            PagingMode mode, CpuState state, boolean userPage, PageAccess access, PagePrivilege privilege) {
        if (access == PageAccess.EXECUTE) {
            if (userPage && (state.cr4() & CR4_SMEP) != 0) {
                return Outcome.SMEP;
            }
            return isExecuteDisabled(mode) ? Outcome.NO_EXECUTE : Outcome.MAPPED;
        }
        if (userPage && (state.cr4() & CR4_SMAP) != 0 && !isExcusedFromSmap(state, privilege)) {
            return Outcome.SMAP;
        }
        if (access == PageAccess.WRITE && (allEntries & WRITABLE) == 0 && (state.cr0() & CpuState.CR0_WP) != 0) {
            return Outcome.SUPERVISOR_WRITE_PROTECTED;
        }
        return Outcome.MAPPED;
    }

    private static boolean isExcusedFromSmap(CpuState state, PagePrivilege privilege) {
        return privilege == PagePrivilege.SUPERVISOR && state.isFlagSet(CpuState.FLAG_AC);
    }

    /** Bit 63 is reserved without EFER.NXE, so a 1 here counts; 32-bit entries have no such bit. */
    private boolean isExecuteDisabled(PagingMode mode) {
        return mode != PagingMode.BITS32 && (anyEntry & EXECUTE_DISABLE) != 0;
    }

    private static boolean usesKeys(PagingMode mode, CpuState state) {
        return (mode == PagingMode.LEVEL4 || mode == PagingMode.LEVEL5) && (state.cr4() & CR4_PKE) != 0;
    }

    private Outcome checkKey(CpuState state, PageAccess access, PagePrivilege privilege) {
        int key = (int) (entries[depth - 1] >>> 59) & 15;
        int rights = state.pkru >>> 2 * key & 3;
        boolean accessDisabled = (rights & 1) != 0;
        boolean writeDisabled = (rights & 2) != 0
                && access == PageAccess.WRITE
                && (privilege == PagePrivilege.USER || (state.cr0() & CpuState.CR0_WP) != 0);
        return accessDisabled || writeDisabled ? Outcome.PROTECTION_KEY : Outcome.MAPPED;
    }

    /** Vol. 3A, 4.7. */
    private int errorCode(PagingMode mode, CpuState state, PageWalk walk) {
        int code = walk.outcome() == Outcome.NOT_PRESENT ? 0 : ERROR_PRESENT;
        if (walk.access() == PageAccess.WRITE) {
            code |= ERROR_WRITE;
        }
        if (walk.privilege() == PagePrivilege.USER) {
            code |= ERROR_USER;
        }
        if (walk.outcome() == Outcome.RESERVED_BIT) {
            code |= ERROR_RESERVED;
        }
        if (isDenied(walk.outcome()) && violatesKey(mode, state, walk)) {
            code |= ERROR_KEY;
        }
        boolean tellsFetches =
                (state.cr4() & CR4_SMEP) != 0 || mode != PagingMode.BITS32 && (state.efer() & CpuState.EFER_NXE) != 0;
        if (walk.access() == PageAccess.EXECUTE && tellsFetches) {
            code |= ERROR_FETCH;
        }
        return code;
    }

    /** Whether the page was found and only the rights are missing. */
    private static boolean isDenied(Outcome outcome) {
        return switch (outcome) {
            case MAPPED, NOT_PRESENT, RESERVED_BIT -> false;
            case SUPERVISOR_PAGE,
                    USER_WRITE_PROTECTED,
                    SUPERVISOR_WRITE_PROTECTED,
                    NO_EXECUTE,
                    SMEP,
                    SMAP,
                    PROTECTION_KEY -> true;
        };
    }

    /** The PK flag tells of a violated protection key whatever else is violated. */
    private boolean violatesKey(PagingMode mode, CpuState state, PageWalk walk) {
        return (allEntries & USER) != 0
                && walk.access() != PageAccess.EXECUTE
                && usesKeys(mode, state)
                && checkKey(state, walk.access(), walk.privilege()) == Outcome.PROTECTION_KEY;
    }

    // ---- accessed and dirty ----

    private void setAccessedAndDirty(PagingMode mode, PhysicalMemory physical, PageAccess access) {
        int entryBytes = mode == PagingMode.BITS32 ? 4 : 8;
        int first = mode == PagingMode.PAE ? 1 : 0;
        for (int i = first; i < depth; i++) {
            long wanted = i == depth - 1 && access == PageAccess.WRITE ? ACCESSED | DIRTY : ACCESSED;
            if ((entries[i] & wanted) != wanted) {
                physical.write(entryAddresses[i], entryBytes, entries[i] | wanted);
            }
        }
    }
}
