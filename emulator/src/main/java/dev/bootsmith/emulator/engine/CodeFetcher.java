package dev.bootsmith.emulator.engine;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.isa.decode.InstructionBytes;

/** Instruction bytes of the running code, through segment limit and page tables, for one block at a time. */
final class CodeFetcher implements InstructionBytes {
    private static final long NONE = -1;

    private final Cpu cpu;
    private CodeContext context;
    private long rip;
    private long firstPageLinear;
    private long firstPagePhysical;
    private long secondPagePhysical = NONE;
    private boolean mayCross;
    private long aheadPhysical;
    private long aheadLow;
    private long aheadHigh;

    CodeFetcher(Cpu cpu) {
        this.cpu = cpu;
        this.context = CodeContext.of(cpu.state);
    }

    /** The physical address of an instruction: the segment's limit comes before the page tables. @sdm Vol. 3A, 5.3 */
    static long address(Cpu cpu, CodeContext context, long rip) {
        checkLimit(cpu, context, rip);
        return cpu.linear.fetchAddress(context.linear(rip));
    }

    /** Starts a block at an offset in CS; faults if its first byte cannot be fetched. */
    void start(CodeContext context, long rip) {
        this.context = context;
        this.rip = rip;
        firstPageLinear = context.linear(rip) & -PhysicalMemory.PAGE_BYTES;
        firstPagePhysical = address(cpu, context, rip) & -PhysicalMemory.PAGE_BYTES;
        secondPagePhysical = NONE;
    }

    /** Goes on to the first instruction of the block, which may reach into the next page. */
    void moveToFirst(long rip) {
        this.rip = rip;
        mayCross = true;
    }

    /** Goes on to an instruction further on in the block; reading it throws {@link PageCrossed} if it reaches into the next page, which nobody touches yet. */
    void moveTo(long rip) {
        this.rip = rip;
        mayCross = false;
    }

    /** Whether an instruction had bytes in the next page. */
    boolean hasCrossed() {
        return secondPagePhysical != NONE;
    }

    /** The page that was crossed into, or -1. */
    long secondPagePhysical() {
        return secondPagePhysical;
    }

    /** Whether an offset still lies in the block's page. */
    boolean isInFirstPage(long rip) {
        return (context.linear(rip) & -PhysicalMemory.PAGE_BYTES) == firstPageLinear;
    }

    /**
     * Looks at the next 16 bytes at once.
     *
     * @return false if they reach out of the page, the segment or RAM; then they have to be fetched one by one
     */
    boolean loadAhead() {
        long linear = context.linear(rip);
        long physicalAddress = firstPagePhysical | linear & PhysicalMemory.PAGE_OFFSET_MASK;
        if ((linear & PhysicalMemory.PAGE_OFFSET_MASK) > PhysicalMemory.PAGE_BYTES - InstructionMemo.KEY_BYTES
                || (linear & -PhysicalMemory.PAGE_BYTES) != firstPageLinear
                || Long.compareUnsigned(rip, context.csLimit() - InstructionMemo.KEY_BYTES) > 0
                || context.csLimit() >= 0 && context.csLimit() < InstructionMemo.KEY_BYTES
                || !cpu.physical.isDirectlyReadable(physicalAddress)) {
            return false;
        }
        aheadPhysical = physicalAddress;
        aheadLow = (long) PhysicalMemory.LONG.get(cpu.physical.ram(), (int) physicalAddress);
        aheadHigh = (long) PhysicalMemory.LONG.get(cpu.physical.ram(), (int) physicalAddress + 8);
        return true;
    }

    /** Where {@link #loadAhead} looked. */
    long aheadPhysical() {
        return aheadPhysical;
    }

    /** Bytes 0 to 7 of what {@link #loadAhead} saw. */
    long aheadLow() {
        return aheadLow;
    }

    /** Bytes 8 to 15. */
    long aheadHigh() {
        return aheadHigh;
    }

    @Override
    public int byteAt(int index) {
        long offset = rip + index & context.ripMask();
        checkLimit(cpu, context, offset);
        long linear = context.linear(offset);
        long page = linear & -PhysicalMemory.PAGE_BYTES;
        if (page == firstPageLinear) {
            return cpu.physical.fetch8(firstPagePhysical | linear & PhysicalMemory.PAGE_OFFSET_MASK);
        }
        if (!mayCross) {
            throw PageCrossed.INSTANCE;
        }
        if (secondPagePhysical == NONE) {
            secondPagePhysical = cpu.linear.fetchAddress(linear) & -PhysicalMemory.PAGE_BYTES;
        }
        return cpu.physical.fetch8(secondPagePhysical | linear & PhysicalMemory.PAGE_OFFSET_MASK);
    }

    private static void checkLimit(Cpu cpu, CodeContext context, long offset) {
        if (Long.compareUnsigned(offset, context.csLimit()) > 0) {
            throw CpuFault.generalProtection(
                    0,
                    new FaultReason.BranchTarget(
                            FaultKind.CODE_SEGMENT_LIMIT, cpu.state.cs().selector(), offset, context.csLimit()));
        }
    }

    /** The present instruction has bytes in a page that the block must not touch. */
    static final class PageCrossed extends RuntimeException {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace and no state
        static final PageCrossed INSTANCE = new PageCrossed();

        private PageCrossed() {
            super(null, null, false, false);
        }
    }
}
