package dev.bootsmith.emulator.cpu;

import dev.bootsmith.emulator.fpu.X87Registers;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * All registers of one logical processor, as plain values.
 *
 * <p>Whoever changes something that the execution mode depends on does it through the methods here; they bring the derived state (mode, segment bounds, code
 * context) up to date. No method checks anything: checks belong to the instruction that asks for the change.
 *
 * @sdm Vol. 3A, 2.1 to 2.5, and 10.1.1 (state after RESET)
 */
public final class CpuState implements Stateful {
    /** Index of a slot of {@link #gpr} that is always 0, for "no register" in address computations. */
    public static final int NO_REGISTER = 16;

    public static final long CR0_PE = 1L;
    public static final long CR0_MP = 1L << 1;
    public static final long CR0_EM = 1L << 2;
    public static final long CR0_TS = 1L << 3;
    public static final long CR0_NE = 1L << 5;
    public static final long CR0_WP = 1L << 16;
    public static final long CR0_AM = 1L << 18;
    public static final long CR0_PG = 1L << 31;
    public static final long CR4_DE = 1L << 3;
    public static final long CR4_LA57 = 1L << 12;
    public static final long CR4_SMAP = 1L << 21;
    /** Records branches. */
    public static final int DEBUGCTL_LBR = 1;
    /** Single steps by branches. */
    public static final int DEBUGCTL_BTF = 1 << 1;

    public static final long EFER_SCE = 1L;
    public static final long EFER_LME = 1L << 8;
    public static final long EFER_LMA = 1L << 10;
    public static final long EFER_NXE = 1L << 11;

    public static final long FLAG_FIXED = 1L << 1;
    public static final long FLAG_TF = 1L << 8;
    public static final long FLAG_IF = 1L << 9;
    public static final long FLAG_DF = 1L << 10;
    public static final long FLAG_IOPL = 3L << 12;
    public static final long FLAG_NT = 1L << 14;
    public static final long FLAG_RF = 1L << 16;
    public static final long FLAG_VM = 1L << 17;
    public static final long FLAG_AC = 1L << 18;
    public static final long FLAG_VIF = 1L << 19;
    public static final long FLAG_VIP = 1L << 20;
    public static final long FLAG_ID = 1L << 21;
    /** CR0.CD and CR0.NW. */
    private static final long CACHES_OFF = 3L << 29;

    private static final long FLAGS_SYSTEM = FLAG_TF | FLAG_IF | FLAG_DF | FLAG_IOPL | FLAG_NT | FLAG_RF | FLAG_VM
            | FLAG_AC | FLAG_VIF | FLAG_VIP | FLAG_ID;

    private static final int DATA_WRITABLE_ACCESSED = 0x93;
    private static final int CODE_READABLE_ACCESSED = 0x9b;

    /** RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8 to R15, and one slot that stays 0 ({@link #NO_REGISTER}). */
    public final long[] gpr = new long[17];

    /** Offset in CS of the instruction that executes or comes next. */
    public long rip;

    /** CF, PF, AF, ZF, SF, OF. */
    public final LazyFlags flags = new LazyFlags();

    private long systemFlags;

    /** ES, CS, SS, DS, FS, GS, LDTR, TR in the order of {@link SegmentRegister}. */
    private final SegmentCache[] segments = new SegmentCache[SegmentRegister.values().length];

    private final DescriptorTableRegister gdtr = new DescriptorTableRegister();
    private final DescriptorTableRegister idtr = new DescriptorTableRegister();

    private long cr0;
    public long cr2;
    private long cr3;
    private long cr4;
    /** Task priority, 0 to 15. */
    public long cr8;

    private long efer;
    /** DR0 to DR7; 4 and 5 are unused. */
    public final long[] dr = new long[8];

    /** IA32_DEBUGCTL: whether branches are recorded, and whether TF traps after them alone. */
    public int debugControl;
    /** Where the last branch that was recorded came from and led to; then the same of the last one before an interrupt or exception. */
    public final long[] branchRecord = new long[4];

    private final DebugBreakpoints breakpoints = new DebugBreakpoints(dr);
    private Runnable debugHitListener = () -> {};

    private final Msrs msrs = new Msrs();
    /** The four page-directory-pointer-table entries of PAE paging, loaded with CR3. */
    public final long[] pdptes = new long[4];

    /** Extended control register 0. */
    public long xcr0;
    /** Rights of protection keys. */
    public int pkru;

    /** How many XMM registers there are. */
    public static final int XMM_COUNT = 16;

    /**
     * XMM0 to XMM15, low quadword at even indices, high quadword at odd ones. Behind them lie two more, which no program sees: the operands of one half of a VEX
     * instruction.
     */
    public final long[] xmm = new long[2 * (XMM_COUNT + 2)];

    /** The upper halves of YMM0 to YMM15, in the same order. */
    public final long[] ymmUpper = new long[2 * XMM_COUNT];

    public int mxcsr;

    /** The x87 stack; its significands are also MM0 to MM7. */
    public final X87Registers x87 = new X87Registers();

    private int cpl;
    private ExecutionMode mode = ExecutionMode.REAL16;
    private ExecutionMode announcedMode = ExecutionMode.REAL16;
    private Consumer<ExecutionMode> modeListener = entered -> {};
    private Runnable contextListener = () -> {};
    private long contextVersion;

    /** Causes of a debug trap, as bits of DR6, that waits for the end of the present instruction, or of the next one after a load of SS. */
    public long pendingDebugCauses;

    /** Debug exceptions wait until the next instruction is done (MOV SS, POP SS), except those of MOV to and from debug registers. */
    public boolean debugShadow;

    /** Set by HLT, cleared by whatever wakes the processor. */
    public boolean halted;
    /** Interrupts wait until the next instruction is done (STI, MOV SS, POP SS). */
    public boolean interruptShadow;
    /** NMIs wait until IRET. */
    public boolean nmiBlocked;

    public CpuState() {
        for (SegmentRegister register : SegmentRegister.values()) {
            segments[register.number()] = new SegmentCache(register);
        }
        reset();
    }

    /**
     * Takes the values of RESET: real-address mode at f000:fff0, base 0xffff0000. But the x87 unit is as after FNINIT, which every firmware executes; a user's one
     * finds {@link X87Registers#powerUp()}.
     *
     * @sdm Vol. 3A, table 9-1
     */
    public void reset() {
        Arrays.fill(xmm, 0);
        Arrays.fill(ymmUpper, 0);
        xcr0 = 1;
        pkru = 0;
        mxcsr = 0x1f80;
        x87.reset();
        msrs.clear();
        cr0 = CACHES_OFF;
        initialise();
    }

    /** Takes the values of INIT, which leaves alone the x87 unit, the vector registers, XCR0, PKRU, the model-specific registers and CR0's caching bits. @sdm Vol. 3A, table 9-1 */
    public void initialise() {
        Arrays.fill(gpr, 0);
        Arrays.fill(dr, 0);
        debugControl = 0;
        Arrays.fill(branchRecord, 0);
        Arrays.fill(pdptes, 0);
        dr[6] = 0xffff_0ff0L;
        dr[7] = 0x400;
        gpr[2] = 0x600; // family 6 in DX
        rip = 0xfff0;
        flags.setStatus(0);
        systemFlags = 0;
        cr0 = cr0 & CACHES_OFF | 0x10;
        cr2 = 0;
        cr3 = 0;
        cr4 = 0;
        cr8 = 0;
        efer = 0;
        cpl = 0;
        halted = false;
        interruptShadow = false;
        debugShadow = false;
        pendingDebugCauses = 0;
        nmiBlocked = false;
        gdtr.load(0, 0xffff);
        idtr.load(0, 0xffff);
        for (SegmentCache segment : segments) {
            segment.set(0, 0, 0xffff, DATA_WRITABLE_ACCESSED);
        }
        segment(SegmentRegister.CS).set(0xf000, 0xffff_0000L, 0xffff, CODE_READABLE_ACCESSED);
        segment(SegmentRegister.LDTR).set(0, 0, 0xffff, 0x82);
        segment(SegmentRegister.TR).set(0, 0, 0xffff, 0x8b);
        breakpoints.refresh(false);
        refreshMode();
    }

    // ---- segments ----

    public SegmentCache segment(SegmentRegister register) {
        return segments[register.number()];
    }

    /** A segment register by its number in the instruction encoding: 0 ES, 1 CS, 2 SS, 3 DS, 4 FS, 5 GS. */
    public SegmentCache segment(int number) {
        return segments[number];
    }

    public SegmentCache cs() {
        return segments[1];
    }

    public SegmentCache ss() {
        return segments[2];
    }

    /** Loads all parts of a segment register. A CS load takes effect on the mode at once; CPL is set apart by {@link #setCpl}. */
    public void loadSegment(SegmentRegister register, int selector, long base, long limit, int attributes) {
        SegmentCache segment = segments[register.number()];
        segment.set(selector & 0xffff, base, limit, attributes);
        if (register == SegmentRegister.CS) {
            refreshMode();
            announceMode();
        } else {
            segment.refresh(mode);
            if (register == SegmentRegister.SS) {
                contextChanged();
            }
        }
    }

    /** Loads a segment register as real-address and virtual-8086 mode do: the base is 16 times the selector; limit and attributes of CS and others stay. */
    public void loadRealModeSegment(SegmentRegister register, int selector) {
        SegmentCache segment = segments[register.number()];
        int attributes = segment.attributes() & ~SegmentCache.ATTRIBUTE_UNUSABLE;
        long base = (selector & 0xffffL) << 4;
        if (attributes != segment.attributes()) {
            loadSegment(register, selector, base, segment.limit(), attributes);
            return;
        }
        boolean moves = base != segment.base();
        segment.moveTo(selector & 0xffff, base);
        if (register == SegmentRegister.CS) {
            if (moves) {
                contextVersion++; // mode and privilege stay: no listener needs to know
            }
            announceMode();
        }
    }

    /** Sets the base of FS or GS alone (WRMSR, SWAPGS, WRFSBASE). */
    public void setSegmentBase(SegmentRegister register, long base) {
        SegmentCache segment = segments[register.number()];
        segment.setBase(base);
        segment.refresh(mode);
    }

    public DescriptorTableRegister gdtr() {
        return gdtr;
    }

    public DescriptorTableRegister idtr() {
        return idtr;
    }

    // ---- control registers ----

    public long cr0() {
        return cr0;
    }

    public void setCr0(long value) {
        cr0 = value;
        refreshMode();
        if (mode != ExecutionMode.PROT16) {
            announceMode();
        }
    }

    public long cr3() {
        return cr3;
    }

    /** Sets CR3. The caller tells the TLB. */
    public void setCr3(long value) {
        cr3 = value;
    }

    public long cr4() {
        return cr4;
    }

    public void setCr4(long value) {
        cr4 = value;
        breakpoints.refresh((cr4 & CR4_DE) != 0);
        contextChanged();
    }

    public long efer() {
        return efer;
    }

    public void setEfer(long value) {
        efer = value;
        refreshMode();
    }

    public Msrs msrs() {
        return msrs;
    }

    // ---- debug registers ----

    /** Sets DR7, which arms the breakpoints of DR0 to DR3. */
    public void setDr7(long value) {
        dr[7] = value;
        breakpoints.refresh((cr4 & CR4_DE) != 0);
        contextChanged();
    }

    public DebugBreakpoints breakpoints() {
        return breakpoints;
    }

    /** Sets what is run when a data or port breakpoint was hit. */
    public void setDebugHitListener(Runnable listener) {
        debugHitListener = listener;
    }

    /** Notes hits of data or port breakpoints, as bits of DR6; none is fine too. */
    public void noteDebugHits(int hits) {
        if (hits != 0) {
            pendingDebugCauses |= hits;
            debugHitListener.run();
        }
    }

    /** The causes of the debug trap that waits; none waits then. */
    public long takePendingDebugCauses() {
        long causes = pendingDebugCauses;
        pendingDebugCauses = 0;
        return causes;
    }

    /** Notes a taken branch, if branches are recorded. */
    public void noteBranch(long from, long to) {
        if ((debugControl & DEBUGCTL_LBR) != 0) {
            branchRecord[0] = from;
            branchRecord[1] = to;
        }
    }

    /** Notes that an interrupt or exception took the processor elsewhere: the branch before it is kept apart. */
    public void noteInterruption(long from, long to) {
        if ((debugControl & DEBUGCTL_LBR) != 0) {
            branchRecord[2] = branchRecord[0];
            branchRecord[3] = branchRecord[1];
            noteBranch(from, to);
        }
    }

    // ---- privilege and mode ----

    /** Current privilege level, 0 to 3. */
    public int cpl() {
        return cpl;
    }

    public void setCpl(int level) {
        cpl = level;
        contextChanged();
    }

    public ExecutionMode mode() {
        return mode;
    }

    /**
     * Sets what is told each mode that is entered. The 16-bit protected mode between setting CR0.PE and loading CS is announced only when CS is loaded there: most
     * programs pass through it on their way to another.
     */
    public void setModeListener(Consumer<ExecutionMode> listener) {
        modeListener = listener;
        announcedMode = mode;
    }

    private void announceMode() {
        if (mode != announcedMode) {
            announcedMode = mode;
            modeListener.accept(mode);
        }
    }

    /** Width of addresses on the stack: 16, 32 or 64 bits. */
    public int stackAddressBits() {
        if (mode == ExecutionMode.LONG64) {
            return 64;
        }
        return ss().isDefaultBig() ? 32 : 16;
    }

    /** Grows with every change that decoded code may depend on: mode, CS, SS, privilege, paging controls. */
    public long contextVersion() {
        return contextVersion;
    }

    /** Sets what is run after every such change. */
    public void setContextListener(Runnable listener) {
        contextListener = listener;
    }

    private void contextChanged() {
        contextVersion++;
        contextListener.run();
    }

    private void refreshMode() {
        ExecutionMode newMode = deriveMode();
        mode = newMode;
        for (SegmentCache segment : segments) {
            segment.refresh(newMode);
        }
        contextChanged();
    }

    private ExecutionMode deriveMode() {
        if ((cr0 & CR0_PE) == 0) {
            return cs().isDefaultBig() ? ExecutionMode.REAL32 : ExecutionMode.REAL16;
        }
        if ((efer & EFER_LMA) != 0) {
            if (cs().isLong()) {
                return ExecutionMode.LONG64;
            }
            return cs().isDefaultBig() ? ExecutionMode.COMPAT32 : ExecutionMode.COMPAT16;
        }
        if ((systemFlags & FLAG_VM) != 0) {
            return ExecutionMode.V8086;
        }
        return cs().isDefaultBig() ? ExecutionMode.PROT32 : ExecutionMode.PROT16;
    }

    // ---- flags ----

    /** RFLAGS as PUSHFQ would store it, RF and VM included. */
    public long rflags() {
        return FLAG_FIXED | systemFlags | flags.status();
    }

    /** Sets all of RFLAGS; reserved bits are ignored. What an instruction may change is the caller's business. */
    public void setRflags(long value) {
        flags.setStatus((int) value);
        setSystemFlags(value);
    }

    /** The flags other than the six status flags. */
    public long systemFlags() {
        return systemFlags;
    }

    /** Sets the flags other than the six status flags; other bits are ignored. */
    public void setSystemFlags(long value) {
        long old = systemFlags;
        systemFlags = value & FLAGS_SYSTEM;
        long changed = old ^ systemFlags;
        if ((changed & FLAG_VM) != 0) {
            refreshMode();
            announceMode();
        } else if ((changed & FLAG_AC) != 0) {
            contextChanged();
        }
    }

    /** Whether one of the system flags is 1. */
    public boolean isFlagSet(long flag) {
        return (systemFlags & flag) != 0;
    }

    /** I/O privilege level, 0 to 3. */
    public int iopl() {
        return (int) (systemFlags >>> 12) & 3;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("cpu");
        stream.longs(gpr);
        rip = stream.int64(rip);
        flags.setStatus(stream.int32(flags.status()));
        systemFlags = stream.int64(systemFlags);
        for (SegmentCache segment : segments) {
            segment.transferState(stream);
        }
        gdtr.transferState(stream);
        idtr.transferState(stream);
        cr0 = stream.int64(cr0);
        cr2 = stream.int64(cr2);
        cr3 = stream.int64(cr3);
        cr4 = stream.int64(cr4);
        cr8 = stream.int64(cr8);
        efer = stream.int64(efer);
        stream.longs(dr);
        debugControl = stream.int32(debugControl);
        stream.longs(branchRecord);
        msrs.transferState(stream);
        stream.longs(pdptes);
        xcr0 = stream.int64(xcr0);
        pkru = stream.int32(pkru);
        stream.longs(xmm, 2 * XMM_COUNT);
        stream.longs(ymmUpper);
        mxcsr = stream.int32(mxcsr);
        x87.transferState(stream);
        cpl = stream.int32(cpl);
        announcedMode = stream.choice(announcedMode, ExecutionMode.values());
        halted = stream.bool(halted);
        interruptShadow = stream.bool(interruptShadow);
        nmiBlocked = stream.bool(nmiBlocked);
        debugShadow = stream.bool(debugShadow);
        pendingDebugCauses = stream.int64(pendingDebugCauses);
        if (stream.isReading()) {
            breakpoints.refresh((cr4 & CR4_DE) != 0);
            refreshMode();
        }
    }
}
