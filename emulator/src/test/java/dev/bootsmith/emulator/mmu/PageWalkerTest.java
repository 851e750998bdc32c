package dev.bootsmith.emulator.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.paging.PagingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Translation, page sizes, rights, accessed and dirty flags in all paging modes: Vol. 3A, chapter 4. */
class PageWalkerTest {
    private static final long ROOT = 0x10000;
    private static final long LINEAR = 0x0040_5678L; // entry 1 of 32-bit, 2 of 64-bit directories, entry 5 of the table
    private static final long PAGE = 0x9000;
    private static final long P = 1;
    private static final long RW = 2;
    private static final long US = 4;
    private static final long A = 0x20;
    private static final long D = 0x40;
    private static final long PS = 0x80;
    private static final long NX = 1L << 63;

    private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
    private final CpuState state = new CpuState();
    private final PageWalker walker = new PageWalker(CpuModel.parse("max").orElseThrow());

    /** Turns a mode on; {@link #directory} gives the table of page directories. */
    private void enter(PagingMode mode) {
        long cr4 = switch (mode) {
            case NONE -> 0L;
            case BITS32 -> 0x10L;
            case PAE, LEVEL4 -> 0x30L;
            case LEVEL5 -> 0x1030L;
        };
        boolean isLong = mode == PagingMode.LEVEL4 || mode == PagingMode.LEVEL5;
        state.setCr4(cr4);
        state.setEfer(isLong ? CpuState.EFER_LMA | CpuState.EFER_LME | CpuState.EFER_NXE : CpuState.EFER_NXE);
        state.setCr3(ROOT);
        state.setCr0(CpuState.CR0_PG | CpuState.CR0_PE | CpuState.CR0_WP);
    }

    private long directory(PagingMode mode) {
        switch (mode) {
            case PAE -> {
                state.pdptes[0] = 0x12000 | P;
                return 0x12000;
            }
            case LEVEL4 -> {
                memory.write(ROOT, 8, 0x11000 | P | RW | US);
                memory.write(0x11000, 8, 0x12000 | P | RW | US);
                return 0x12000;
            }
            case LEVEL5 -> {
                memory.write(ROOT, 8, 0x14000 | P | RW | US);
                memory.write(0x14000, 8, 0x11000 | P | RW | US);
                memory.write(0x11000, 8, 0x12000 | P | RW | US);
                return 0x12000;
            }
            default -> {
                return ROOT;
            }
        }
    }

    private void putDirectoryEntry(PagingMode mode, long value) {
        boolean narrow = mode == PagingMode.BITS32;
        memory.write(directory(mode) + (narrow ? 4 : 16), narrow ? 4 : 8, value);
    }

    private void putTableEntry(PagingMode mode, long value) {
        boolean narrow = mode == PagingMode.BITS32;
        memory.write(0x13000 + (narrow ? 4 * 5 : 8 * 5), narrow ? 4 : 8, value);
    }

    private void map(PagingMode mode, long directoryRights, long tableRights) {
        enter(mode);
        putDirectoryEntry(mode, 0x13000 | P | directoryRights);
        putTableEntry(mode, PAGE | P | tableRights);
    }

    private PageWalk inspect(PageAccess access, PagePrivilege privilege) {
        return walker.inspect(state, memory, LINEAR, access, privilege);
    }

    @ParameterizedTest
    @EnumSource(value = PagingMode.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void translatesAndSetsAccessedAndDirty(PagingMode mode) {
        map(mode, RW | US, RW | US);
        assertEquals(PAGE | 0x678, walker.translate(state, memory, LINEAR, PageAccess.READ, PagePrivilege.SUPERVISOR));
        int width = mode == PagingMode.BITS32 ? 4 : 8;
        assertEquals(A, memory.read(0x13000 + 5L * width, width) & (A | D));
        walker.translate(state, memory, LINEAR, PageAccess.WRITE, PagePrivilege.SUPERVISOR);
        assertEquals(A | D, memory.read(0x13000 + 5L * width, width) & (A | D));
    }

    /** Vol. 3A, 4.6.1, as a table: directory and table rights, WP, access, user or supervisor. */
    @ParameterizedTest
    @EnumSource(value = PagingMode.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void combinesTheRightsOfAllLevels(PagingMode mode) {
        long[] combinations = {0, RW, US, RW | US};
        for (long upper : combinations) {
            for (long lower : combinations) {
                map(mode, upper, lower);
                boolean user = (upper & lower & US) != 0;
                boolean writable = (upper & lower & RW) != 0;
                String rights = mode + " " + upper + "/" + lower;
                assertAllowed(user, PageAccess.READ, PagePrivilege.USER, rights);
                assertAllowed(user && writable, PageAccess.WRITE, PagePrivilege.USER, rights);
                assertAllowed(true, PageAccess.READ, PagePrivilege.SUPERVISOR, rights);
                assertAllowed(writable, PageAccess.WRITE, PagePrivilege.SUPERVISOR, rights);
                state.setCr0(state.cr0() & ~CpuState.CR0_WP);
                assertAllowed(true, PageAccess.WRITE, PagePrivilege.SUPERVISOR, rights);
                state.setCr4(state.cr4() | 1 << 21);
                assertAllowed(!user, PageAccess.READ, PagePrivilege.SUPERVISOR, rights + " SMAP");
                state.setSystemFlags(CpuState.FLAG_AC);
                assertAllowed(true, PageAccess.READ, PagePrivilege.SUPERVISOR, rights + " SMAP AC");
                assertAllowed(!user, PageAccess.READ, PagePrivilege.IMPLICIT_SUPERVISOR, rights + " SMAP AC");
                state.setSystemFlags(0);
                state.setCr4(state.cr4() | 1 << 20);
                assertAllowed(!user, PageAccess.EXECUTE, PagePrivilege.SUPERVISOR, rights + " SMEP");
            }
        }
    }

    private void assertAllowed(boolean allowed, PageAccess access, PagePrivilege privilege, String rights) {
        boolean mapped = inspect(access, privilege).outcome() == PageWalk.Outcome.MAPPED;
        assertEquals(allowed, mapped, rights + " " + access + " " + privilege);
    }

    @Test
    void executeDisableOfAnyLevelCounts() {
        map(PagingMode.LEVEL4, RW | US | NX, RW | US);
        assertEquals(
                PageWalk.Outcome.NO_EXECUTE,
                inspect(PageAccess.EXECUTE, PagePrivilege.USER).outcome());
    }

    @Test
    void executeDisableIsReservedWithoutNxe() {
        map(PagingMode.LEVEL4, RW | US, RW | US | NX);
        state.setEfer(state.efer() & ~CpuState.EFER_NXE);
        PageWalk walk = inspect(PageAccess.READ, PagePrivilege.USER);
        assertEquals(PageWalk.Outcome.RESERVED_BIT, walk.outcome());
        assertEquals(NX, walk.reservedBits());
    }

    @Test
    void aPageOf4MegabytesTakesBits39To32FromItsEntry() {
        enter(PagingMode.BITS32);
        putDirectoryEntry(PagingMode.BITS32, 0x0080_0000L | 0x5 << 13 | P | RW | PS);
        PageWalk walk = inspect(PageAccess.READ, PagePrivilege.SUPERVISOR);
        // 0x405678 is 0x5678 into the second 4-MByte page; bits 15..13 of the entry are bits 34..32.
        assertEquals(0x5_0080_5678L, walk.physicalAddress());
        assertEquals(4 << 20, walk.pageSizeBytes());
    }

    @Test
    void aPageOf2MegabytesLeaves21BitsOfOffset() {
        enter(PagingMode.LEVEL4);
        putDirectoryEntry(PagingMode.LEVEL4, 0x0060_0000L | P | RW | PS);
        PageWalk walk = inspect(PageAccess.READ, PagePrivilege.SUPERVISOR);
        assertEquals(0x0060_5678L, walk.physicalAddress());
        assertEquals(2 << 20, walk.pageSizeBytes());
    }

    @Test
    void aPageOf1GigabyteLeaves30BitsOfOffset() {
        enter(PagingMode.LEVEL4);
        directory(PagingMode.LEVEL4);
        memory.write(0x11000, 8, 0x4000_0000L | P | RW | PS);
        PageWalk walk = inspect(PageAccess.READ, PagePrivilege.SUPERVISOR);
        assertEquals(0x4040_5678L, walk.physicalAddress());
        assertEquals(1 << 30, walk.pageSizeBytes());
    }

    @Test
    void reservedBitsOfALargePageFault() {
        enter(PagingMode.LEVEL4);
        putDirectoryEntry(PagingMode.LEVEL4, 0x0060_0000L | 1 << 13 | P | RW | PS);
        PageWalk walk = inspect(PageAccess.READ, PagePrivilege.SUPERVISOR);
        assertEquals(PageWalk.Outcome.RESERVED_BIT, walk.outcome());
        assertEquals(1 << 13, walk.reservedBits());
    }

    @Test
    void theErrorCodeTellsFetchesOnlyWithNxeOrSmep() {
        enter(PagingMode.PAE);
        directory(PagingMode.PAE);
        assertEquals(0x14, errorCode(PageAccess.EXECUTE)); // user, fetch
        state.setEfer(0);
        assertEquals(0x4, errorCode(PageAccess.EXECUTE));
        state.setCr4(state.cr4() | 1 << 20);
        assertEquals(0x14, errorCode(PageAccess.EXECUTE));
    }

    private int errorCode(PageAccess access) {
        try {
            walker.translate(state, memory, LINEAR, access, PagePrivilege.USER);
        } catch (CpuFault fault) {
            return fault.errorCode();
        }
        throw new AssertionError("mapped");
    }

    @Test
    void aWalkKeepsEachEntryItRead() {
        map(PagingMode.LEVEL4, RW, RW);
        putTableEntry(PagingMode.LEVEL4, 0);
        PageWalk walk = inspect(PageAccess.READ, PagePrivilege.SUPERVISOR);
        assertEquals(PageWalk.Outcome.NOT_PRESENT, walk.outcome());
        assertEquals(4, walk.steps().size());
        assertEquals(0x13028, walk.lastStep().entryPhysicalAddress());
    }
}
