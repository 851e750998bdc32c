package dev.bootsmith.emulator.segment;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.mmu.LinearMemory;
import org.jspecify.annotations.Nullable;

/**
 * Finds descriptors in the GDT and the LDT.
 *
 * @sdm Vol. 3A, 3.5.1
 */
public final class DescriptorTables {
    private static final int DESCRIPTOR_BYTES = 8;
    private static final int ACCESS_BYTE = 5;

    private DescriptorTables() {}

    /**
     * Reads a descriptor that must lie in its table.
     *
     * @param vector raised if it does not: #GP or, while a task or stack is being switched, #TS
     * @param ext 1 while an external event is delivered, else 0; goes into the error code
     * @throws CpuFault with the selector as error code
     */
    public static Descriptor read(CpuState state, LinearMemory memory, int selector, Vector vector, int ext) {
        FaultKind problem = whyOutside(state, selector, DESCRIPTOR_BYTES);
        if (problem != null) {
            throw new CpuFault(vector, Selector.errorCode(selector) | ext, missing(state, selector, problem));
        }
        return readInside(state, memory, selector);
    }

    /** Reads a descriptor, or returns null if its table does not reach so far. */
    public static @Nullable Descriptor find(CpuState state, LinearMemory memory, int selector) {
        return whyOutside(state, selector, DESCRIPTOR_BYTES) != null ? null : readInside(state, memory, selector);
    }

    /** Reads the upper half of a 16-byte system descriptor; false facts (a table that ends in between) raise the vector too. */
    public static Descriptor widen(CpuState state, LinearMemory memory, Descriptor descriptor, Vector vector, int ext) {
        int selector = descriptor.selector();
        FaultKind problem = whyOutside(state, selector, 2 * DESCRIPTOR_BYTES);
        if (problem != null) {
            throw new CpuFault(vector, Selector.errorCode(selector) | ext, missing(state, selector, problem));
        }
        long high = memory.readSystem(descriptor.linearAddress() + DESCRIPTOR_BYTES, 8);
        return new Descriptor(
                selector,
                descriptor.tableBase(),
                descriptor.tableLimit(),
                descriptor.linearAddress(),
                descriptor.low(),
                high);
    }

    /** Whether the 16 bytes of a system descriptor lie in the table. */
    public static boolean isWideInside(CpuState state, int selector) {
        return whyOutside(state, selector, 2 * DESCRIPTOR_BYTES) == null;
    }

    /** Sets the accessed bit in memory, if it is not set yet. */
    public static void setAccessed(LinearMemory memory, Descriptor descriptor) {
        if (!descriptor.isSystem() && (descriptor.type() & 1) == 0) {
            long address = descriptor.linearAddress() + ACCESS_BYTE;
            memory.writeSystem(address, 1, descriptor.low() >>> 40 | 1);
        }
    }

    /** Sets or clears the busy bit of a TSS descriptor in memory. */
    public static void setBusy(LinearMemory memory, long descriptorAddress, boolean busy) {
        long access = memory.readSystem(descriptorAddress + ACCESS_BYTE, 1);
        memory.writeSystem(descriptorAddress + ACCESS_BYTE, 1, busy ? access | 2 : access & ~2L);
    }

    private static Descriptor readInside(CpuState state, LinearMemory memory, int selector) {
        long base = tableBase(state, selector);
        long address = base + (selector & 0xfff8);
        if (!state.mode().isIa32e()) {
            address &= 0xffff_ffffL;
        }
        long low = memory.readSystem(address, 8);
        return new Descriptor(selector, base, tableLimit(state, selector), address, low, 0);
    }

    private static @Nullable FaultKind whyOutside(CpuState state, int selector, int sizeBytes) {
        boolean local = Selector.isLocal(selector);
        if (local && !isLdtUsable(state)) {
            return FaultKind.SELECTOR_WITHOUT_LDT;
        }
        if ((selector & 0xfff8) + sizeBytes - 1L > tableLimit(state, selector)) {
            return local ? FaultKind.SELECTOR_OUTSIDE_LDT : FaultKind.SELECTOR_OUTSIDE_GDT;
        }
        return null;
    }

    private static boolean isLdtUsable(CpuState state) {
        SegmentCache ldtr = state.segment(SegmentRegister.LDTR);
        return !ldtr.isUnusable() && !Selector.isNull(ldtr.selector());
    }

    private static FaultReason missing(CpuState state, int selector, FaultKind kind) {
        return new FaultReason.DescriptorCheck(
                kind, selector, tableBase(state, selector), tableLimit(state, selector), 0, 0, state.cpl());
    }

    private static long tableBase(CpuState state, int selector) {
        return Selector.isLocal(selector)
                ? state.segment(SegmentRegister.LDTR).base()
                : state.gdtr().base();
    }

    private static long tableLimit(CpuState state, int selector) {
        return Selector.isLocal(selector)
                ? state.segment(SegmentRegister.LDTR).limit()
                : state.gdtr().limit();
    }

    /** The reason for a null selector where none is allowed. */
    public static FaultReason nullSelector(CpuState state, int selector) {
        return new FaultReason.DescriptorCheck(
                FaultKind.NULL_SELECTOR,
                selector,
                state.gdtr().base(),
                state.gdtr().limit(),
                0,
                0,
                state.cpl());
    }
}
