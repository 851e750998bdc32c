package dev.bootsmith.emulator.mmu;

import static dev.bootsmith.emulator.memory.PhysicalMemory.INT;
import static dev.bootsmith.emulator.memory.PhysicalMemory.LONG;
import static dev.bootsmith.emulator.memory.PhysicalMemory.PAGE_BYTES;
import static dev.bootsmith.emulator.memory.PhysicalMemory.PAGE_OFFSET_MASK;
import static dev.bootsmith.emulator.memory.PhysicalMemory.SHORT;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * Memory by linear address: segment bases are added already.
 *
 * <p>The short names ({@code read64}) access on behalf of the running program, with its privilege; the {@code System} ones are the accesses that the processor
 * makes by itself to descriptor tables and task-state segments. All of them throw {@link dev.bootsmith.emulator.fault.CpuFault} and then have changed nothing.
 *
 * @sdm Vol. 3A, 4.6 (access rights) and 4.10 (caching translations)
 */
public final class LinearMemory implements Stateful {
    private static final long CR4_PGE = 1 << 7;

    private final CpuState state;
    private final PhysicalMemory physical;
    private final AddressRules rules;
    final byte[] ram;
    final Tlb tlb = new Tlb();
    private boolean checksAlignment;
    private boolean watchesData;

    public LinearMemory(CpuState state, PhysicalMemory physical, AddressRules rules) {
        this.state = state;
        this.physical = physical;
        this.rules = rules;
        this.ram = physical.ram();
        physical.addAccessRevokedListener(tlb::flush);
        physical.addWriteAccessRevokedListener(tlb::flushWrites);
        physical.addPageWriteAccessRevokedListener(tlb::flushWritesTo);
        physical.addWatchedPagesListener(() -> tlb.separateWatched(physical::isWatched));
        state.setContextListener(this::contextChanged);
        contextChanged();
    }

    public PhysicalMemory physical() {
        return physical;
    }

    public Tlb tlb() {
        return tlb;
    }

    @Override
    public void transferState(StateStream stream) {
        tlb.transferState(stream);
        tlb.separateWatched(physical::isWatched);
    }

    private void contextChanged() {
        boolean user = state.cpl() == 3;
        boolean acFlag = state.isFlagSet(CpuState.FLAG_AC);
        checksAlignment = user && acFlag && (state.cr0() & CpuState.CR0_AM) != 0;
        watchesData = state.breakpoints().watchesData();
        int codeClass = user ? Tlb.CLASS_USER : Tlb.CLASS_SUPERVISOR;
        int dataClass = codeClass;
        if (checksAlignment || watchesData) {
            dataClass = Tlb.CLASS_NONE;
        } else if (!user && acFlag) {
            dataClass = Tlb.CLASS_SUPERVISOR_AC;
        }
        tlb.setClasses(dataClass, codeClass);
    }

    // ---- the running program's accesses ----

    public int read8(long linearAddress) {
        int slot = Tlb.slot(linearAddress);
        if (tlb.readTags[slot] == (linearAddress & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return ram[(int) linearAddress + tlb.readAddends[slot]] & 0xff;
        }
        return (int) readSlow(linearAddress, 1, false);
    }

    public int read16(long linearAddress) {
        int slot = Tlb.slot(linearAddress);
        if (tlb.readTags[slot] == (linearAddress + 1 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return (short) SHORT.get(ram, (int) linearAddress + tlb.readAddends[slot]) & 0xffff;
        }
        return (int) readSlow(linearAddress, 2, false);
    }

    /** Zero-extended. */
    public long read32(long linearAddress) {
        int slot = Tlb.slot(linearAddress);
        if (tlb.readTags[slot] == (linearAddress + 3 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return (int) INT.get(ram, (int) linearAddress + tlb.readAddends[slot]) & 0xffff_ffffL;
        }
        return readSlow(linearAddress, 4, false);
    }

    public long read64(long linearAddress) {
        int slot = Tlb.slot(linearAddress);
        if (tlb.readTags[slot] == (linearAddress + 7 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            return (long) LONG.get(ram, (int) linearAddress + tlb.readAddends[slot]);
        }
        return readSlow(linearAddress, 8, false);
    }

    /** Reads 1, 2, 4 or 8 bytes, zero-extended. */
    public long read(long linearAddress, int sizeBytes) {
        return switch (sizeBytes) {
            case 1 -> read8(linearAddress);
            case 2 -> read16(linearAddress);
            case 4 -> read32(linearAddress);
            default -> read64(linearAddress);
        };
    }

    public void write8(long linearAddress, long value) {
        write(linearAddress, 1, value);
    }

    public void write16(long linearAddress, long value) {
        write(linearAddress, 2, value);
    }

    public void write32(long linearAddress, long value) {
        write(linearAddress, 4, value);
    }

    public void write64(long linearAddress, long value) {
        write(linearAddress, 8, value);
    }

    /** Writes the low 1, 2, 4 or 8 bytes of a value. */
    public void write(long linearAddress, int sizeBytes, long value) {
        int slot = Tlb.slot(linearAddress);
        if (tlb.writeTags[slot] == (linearAddress + sizeBytes - 1 & Tlb.PAGE_MASK | tlb.dataTagBits)) {
            writeRam((int) linearAddress + tlb.writeAddends[slot], sizeBytes, value);
        } else {
            writeSlow(linearAddress, sizeBytes, value, false);
        }
    }

    void writeRam(int index, int sizeBytes, long value) {
        switch (sizeBytes) {
            case 1 -> ram[index] = (byte) value;
            case 2 -> SHORT.set(ram, index, (short) value);
            case 4 -> INT.set(ram, index, (int) value);
            default -> LONG.set(ram, index, value);
        }
    }

    long readRam(int index, int sizeBytes) {
        return switch (sizeBytes) {
            case 1 -> ram[index] & 0xff;
            case 2 -> (short) SHORT.get(ram, index) & 0xffff;
            case 4 -> (int) INT.get(ram, index) & 0xffff_ffffL;
            default -> (long) LONG.get(ram, index);
        };
    }

    // ---- the processor's own accesses ----

    /** Reads 1, 2, 4 or 8 bytes as supervisor whatever the CPL, zero-extended. Data breakpoints look at descriptor tables and TSSs, too. */
    public long readSystem(long linearAddress, int sizeBytes) {
        int slot = Tlb.slot(linearAddress);
        long tag = linearAddress + sizeBytes - 1 & Tlb.PAGE_MASK | tlb.supervisorTagBits();
        if (tlb.readTags[slot] == tag && !watchesData) {
            return readRam((int) linearAddress + tlb.readAddends[slot], sizeBytes);
        }
        long address = wrap(linearAddress);
        long value = readAs(address, sizeBytes, PagePrivilege.IMPLICIT_SUPERVISOR, false);
        if (watchesData) {
            state.noteDebugHits(state.breakpoints().readHits(address, sizeBytes));
        }
        return value;
    }

    /** Writes 1, 2, 4 or 8 bytes as supervisor whatever the CPL. */
    public void writeSystem(long linearAddress, int sizeBytes, long value) {
        long address = wrap(linearAddress);
        writeAs(address, sizeBytes, value, PagePrivilege.IMPLICIT_SUPERVISOR, false);
        if (watchesData) {
            state.noteDebugHits(state.breakpoints().writeHits(address, sizeBytes));
        }
    }

    /** Does everything that a write of the program would do, page fault included, except writing. */
    public void probeWrite(long linearAddress, int sizeBytes) {
        probe(linearAddress, sizeBytes, PageAccess.WRITE, programPrivilege(), false);
    }

    /** Does everything that a write of the processor itself would do except writing. */
    public void probeSystemWrite(long linearAddress, int sizeBytes) {
        probe(wrap(linearAddress), sizeBytes, PageAccess.WRITE, PagePrivilege.IMPLICIT_SUPERVISOR, false);
    }

    // ---- fetch ----

    /**
     * Where an instruction byte lies.
     *
     * @return the physical address, A20 applied
     * @throws dev.bootsmith.emulator.fault.CpuFault #PF or #GP
     */
    public long fetchAddress(long linearAddress) {
        int slot = Tlb.slot(linearAddress);
        if (tlb.fetchTags[slot] == (linearAddress & Tlb.PAGE_MASK | tlb.fetchTagBits)) {
            return Integer.toUnsignedLong((int) linearAddress + tlb.fetchAddends[slot]);
        }
        if (!isCanonical(linearAddress)) {
            throw rules.nonCanonical(state, linearAddress, false);
        }
        long address = physical.gate(translate(linearAddress, PageAccess.EXECUTE, programPrivilege()));
        if (physical.isDirectlyReadable(address)) {
            tlb.fetchTags[slot] = linearAddress & Tlb.PAGE_MASK | tlb.fetchTagBits;
            tlb.fetchAddends[slot] = (int) address - (int) linearAddress;
            tlb.noteGlobal(slot, Tlb.KIND_FETCH, isGlobal());
        }
        return address;
    }

    // ---- slow paths ----

    long readSlow(long linearAddress, int sizeBytes, boolean stack) {
        long value = readAs(linearAddress, sizeBytes, programPrivilege(), stack);
        if (watchesData) {
            state.noteDebugHits(state.breakpoints().readHits(linearAddress, sizeBytes));
        }
        return value;
    }

    /** Data and stack beside code in one page, as in every boot sector, end here: they get by with a look at which bytes are code. */
    void writeSlow(long linearAddress, int sizeBytes, long value, boolean stack) {
        if (isKnownStore(linearAddress, sizeBytes)) {
            long page = tlb.storePages[Tlb.slot(linearAddress)];
            if (physical.writeBesideCode(page | linearAddress & PAGE_OFFSET_MASK, sizeBytes, value)) {
                return;
            }
        }
        writeAs(linearAddress, sizeBytes, value, programPrivilege(), stack);
        if (watchesData) {
            state.noteDebugHits(state.breakpoints().writeHits(linearAddress, sizeBytes));
        }
    }

    /** What {@link #probeWrite} does, for the stack segment if {@code stack}. */
    void probeSlow(long linearAddress, int sizeBytes, PageAccess access, boolean stack) {
        if (access == PageAccess.WRITE && isKnownStore(linearAddress, sizeBytes)) {
            return;
        }
        probe(linearAddress, sizeBytes, access, programPrivilege(), stack);
    }

    /** Whether the TLB lets a write of the running program within one page pass. */
    private boolean isKnownStore(long linearAddress, int sizeBytes) {
        long lastPage = linearAddress + sizeBytes - 1 & Tlb.PAGE_MASK;
        return tlb.storeTags[Tlb.slot(linearAddress)] == (lastPage | tlb.dataTagBits);
    }

    private long readAs(long linearAddress, int sizeBytes, PagePrivilege privilege, boolean stack) {
        checkAddress(linearAddress, sizeBytes, privilege, stack);
        int inFirstPage = PAGE_BYTES - ((int) linearAddress & PAGE_OFFSET_MASK);
        long first = translateForRead(linearAddress, privilege);
        if (inFirstPage >= sizeBytes) {
            return physical.read(first, sizeBytes);
        }
        long second = translateForRead(wrap(linearAddress + inFirstPage), privilege);
        long value = 0;
        for (int i = 0; i < sizeBytes; i++) {
            long address = i < inFirstPage ? first + i : second + i - inFirstPage;
            value |= physical.read(address, 1) << 8 * i;
        }
        return value;
    }

    private void writeAs(long linearAddress, int sizeBytes, long value, PagePrivilege privilege, boolean stack) {
        checkAddress(linearAddress, sizeBytes, privilege, stack);
        int inFirstPage = PAGE_BYTES - ((int) linearAddress & PAGE_OFFSET_MASK);
        long first = translateForWrite(linearAddress, privilege);
        if (inFirstPage >= sizeBytes) {
            physical.write(first, sizeBytes, value);
            return;
        }
        long second = translateForWrite(wrap(linearAddress + inFirstPage), privilege);
        for (int i = 0; i < sizeBytes; i++) {
            long address = i < inFirstPage ? first + i : second + i - inFirstPage;
            physical.write(address, 1, value >>> 8 * i);
        }
    }

    private void probe(long linearAddress, int sizeBytes, PageAccess access, PagePrivilege privilege, boolean stack) {
        checkAddress(linearAddress, sizeBytes, privilege, stack);
        int inFirstPage = PAGE_BYTES - ((int) linearAddress & PAGE_OFFSET_MASK);
        if (inFirstPage >= sizeBytes && access == PageAccess.WRITE) {
            translateForWrite(linearAddress, privilege); // the write itself comes next, and finds the translation
            return;
        }
        translate(linearAddress, access, privilege);
        if (inFirstPage < sizeBytes) {
            translate(wrap(linearAddress + inFirstPage), access, privilege);
        }
    }

    private long translateForRead(long linearAddress, PagePrivilege privilege) {
        int slot = Tlb.slot(linearAddress);
        long bits = tagBits(privilege);
        long tag = linearAddress & Tlb.PAGE_MASK | bits;
        if (tlb.readTags[slot] == tag) { // the check for an update was first
            return Integer.toUnsignedLong((int) linearAddress + tlb.readAddends[slot]);
        }
        if (bits != 0 && tlb.watchedTags[slot] == tag) {
            return tlb.watchedPages[slot] | linearAddress & PAGE_OFFSET_MASK;
        }
        long address = translate(linearAddress, PageAccess.READ, privilege);
        long gated = physical.gate(address);
        if (physical.isDirectlyReadable(gated)) {
            keepForReading(slot, tag, linearAddress, gated);
            tlb.noteGlobal(slot, Tlb.KIND_READ, isGlobal());
        }
        return address;
    }

    /** An entry of a watched page replaces what the slot held as well as any other would. */
    private void keepForReading(int slot, long tag, long linearAddress, long gated) {
        boolean isWatched = physical.isWatched(gated);
        tlb.readTags[slot] = isWatched ? 0 : tag;
        tlb.watchedTags[slot] = isWatched ? tag : 0;
        if (isWatched) {
            tlb.watchedPages[slot] = gated & Tlb.PAGE_MASK;
        } else {
            tlb.readAddends[slot] = (int) gated - (int) linearAddress;
        }
    }

    private long translateForWrite(long linearAddress, PagePrivilege privilege) {
        int slot = Tlb.slot(linearAddress);
        long tag = linearAddress & Tlb.PAGE_MASK | tagBits(privilege);
        long address;
        long gated;
        if (tlb.storeTags[slot] == tag) {
            address = tlb.storePages[slot] | linearAddress & PAGE_OFFSET_MASK;
            gated = physical.gate(address);
        } else {
            address = translate(linearAddress, PageAccess.WRITE, privilege);
            gated = physical.gate(address);
            boolean isGlobal = isGlobal();
            tlb.storeTags[slot] = tag;
            tlb.storePages[slot] = address & Tlb.PAGE_MASK;
            tlb.noteGlobal(slot, Tlb.KIND_STORE, isGlobal);
            if (physical.isDirectlyReadable(gated)) {
                keepForReading(slot, tag, linearAddress, gated); // who may write may read
                tlb.noteGlobal(slot, Tlb.KIND_READ, isGlobal);
            }
        }
        if (physical.claimDirectlyWritable(gated)) {
            tlb.keepForWriting(slot, tag, linearAddress, gated);
        }
        return address;
    }

    /** Tag bits under which an entry may be found again; class "none" never matches, because a probe with it does not happen to have been filled. */
    private long tagBits(PagePrivilege privilege) {
        if (privilege == PagePrivilege.IMPLICIT_SUPERVISOR) {
            return tlb.supervisorTagBits();
        }
        return checksAlignment || watchesData ? 0 : tlb.dataTagBits;
    }

    private long translate(long linearAddress, PageAccess access, PagePrivilege privilege) {
        if ((state.cr0() & CpuState.CR0_PG) == 0) {
            return linearAddress;
        }
        return rules.translate(state, physical, linearAddress, access, privilege);
    }

    /** Whether the page just translated is global. */
    private boolean isGlobal() {
        return (state.cr4() & CR4_PGE) != 0 && (state.cr0() & CpuState.CR0_PG) != 0 && rules.isGlobal();
    }

    void checkCanonical(long linearAddress, int sizeBytes, boolean stack) {
        if (!isCanonical(linearAddress) || !isCanonical(wrap(linearAddress + sizeBytes - 1))) {
            throw rules.nonCanonical(state, linearAddress, stack);
        }
    }

    private void checkAddress(long linearAddress, int sizeBytes, PagePrivilege privilege, boolean stack) {
        checkCanonical(linearAddress, sizeBytes, stack);
        if (checksAlignment && privilege == PagePrivilege.USER) {
            requireAlignment(linearAddress, alignmentBytes(sizeBytes));
        }
    }

    /** Checks an operand that is read in parts before the first part is read. */
    void checkWhole(long linearAddress, int sizeBytes, boolean stack) {
        checkCanonical(linearAddress, sizeBytes, stack);
        requireAlignment(linearAddress, alignmentBytes(sizeBytes));
    }

    /** #AC unless alignment is not checked now or the address is a multiple. */
    void requireAlignment(long linearAddress, int alignmentBytes) {
        if (checksAlignment && (linearAddress & alignmentBytes - 1) != 0) {
            throw rules.misaligned(state, linearAddress, alignmentBytes);
        }
    }

    /** The manual's alignment for operands of a size; areas of other sizes have alignments of their own. @sdm Vol. 3A, 6.15, table 6-7 */
    private static int alignmentBytes(int sizeBytes) {
        return switch (sizeBytes) {
            case 2, 4, 8, 16 -> sizeBytes;
            case 10 -> 8;
            case 32 -> 16;
            default -> 1;
        };
    }

    private boolean isCanonical(long linearAddress) {
        if (!state.mode().isIa32e()) {
            return true;
        }
        int unusedBits = (state.cr4() & CpuState.CR4_LA57) == 0 ? 16 : 7;
        return linearAddress << unusedBits >> unusedBits == linearAddress;
    }

    /** Linear addresses are 32 bits wide outside IA-32e mode. */
    private long wrap(long linearAddress) {
        return state.mode().isIa32e() ? linearAddress : linearAddress & 0xffff_ffffL;
    }

    private PagePrivilege programPrivilege() {
        return state.cpl() == 3 ? PagePrivilege.USER : PagePrivilege.SUPERVISOR;
    }
}
