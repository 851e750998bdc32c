package dev.bootsmith.emulator.segment;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.mmu.LinearMemory;

/**
 * Loads the data and stack segment registers, as MOV, POP and LDS to LSS do, in every mode.
 *
 * @sdm Vol. 2B, MOV (protected mode checks)
 */
public final class SegmentLoader {
    private SegmentLoader() {}

    /**
     * Loads ES, SS, DS, FS or GS.
     *
     * @throws CpuFault #GP, #SS or #NP with the selector as error code; nothing is changed then
     */
    public static void load(CpuState state, LinearMemory memory, SegmentRegister register, int selector) {
        if (!state.mode().usesDescriptors()) {
            state.loadRealModeSegment(register, selector);
        } else if (register == SegmentRegister.SS) {
            loadStack(state, memory, selector);
        } else {
            loadData(state, memory, register, selector);
        }
    }

    private static void loadStack(CpuState state, LinearMemory memory, int selector) {
        int cpl = state.cpl();
        if (Selector.isNull(selector)) {
            if (state.mode() != ExecutionMode.LONG64 || cpl == 3 || Selector.rpl(selector) != cpl) {
                throw CpuFault.generalProtection(0, DescriptorTables.nullSelector(state, selector));
            }
            loadNullStack(state, selector, cpl);
            return;
        }
        Descriptor descriptor = DescriptorTables.read(state, memory, selector, Vector.GENERAL_PROTECTION, 0);
        int errorCode = Selector.errorCode(selector);
        if (Selector.rpl(selector) != cpl) {
            throw CpuFault.generalProtection(errorCode, descriptor.reason(FaultKind.STACK_SELECTOR_RPL, cpl));
        }
        if (!descriptor.isWritableData()) {
            throw CpuFault.generalProtection(errorCode, descriptor.reason(FaultKind.STACK_DESCRIPTOR_TYPE, cpl));
        }
        if (descriptor.dpl() != cpl) {
            throw CpuFault.generalProtection(errorCode, descriptor.reason(FaultKind.STACK_DESCRIPTOR_DPL, cpl));
        }
        if (!descriptor.isPresent()) {
            throw CpuFault.stackFault(errorCode, descriptor.reason(FaultKind.STACK_DESCRIPTOR_NOT_PRESENT, cpl));
        }
        commit(state, memory, SegmentRegister.SS, selector, descriptor);
    }

    private static void loadData(CpuState state, LinearMemory memory, SegmentRegister register, int selector) {
        if (Selector.isNull(selector)) {
            loadNull(state, register, selector);
            return;
        }
        int cpl = state.cpl();
        Descriptor descriptor = DescriptorTables.read(state, memory, selector, Vector.GENERAL_PROTECTION, 0);
        int errorCode = Selector.errorCode(selector);
        if (!descriptor.isReadable()) {
            throw CpuFault.generalProtection(errorCode, descriptor.reason(FaultKind.DATA_DESCRIPTOR_TYPE, cpl));
        }
        boolean checksPrivilege = !descriptor.isConforming();
        if (checksPrivilege && Math.max(Selector.rpl(selector), cpl) > descriptor.dpl()) {
            throw CpuFault.generalProtection(errorCode, descriptor.reason(FaultKind.DATA_DESCRIPTOR_DPL, cpl));
        }
        if (!descriptor.isPresent()) {
            throw CpuFault.notPresent(errorCode, descriptor.reason(FaultKind.DATA_DESCRIPTOR_NOT_PRESENT, cpl));
        }
        commit(state, memory, register, selector, descriptor);
    }

    /** Puts a checked descriptor into a segment register and marks it accessed. */
    public static void commit(
            CpuState state, LinearMemory memory, SegmentRegister register, int selector, Descriptor descriptor) {
        DescriptorTables.setAccessed(memory, descriptor);
        int attributes = descriptor.attributes() | (descriptor.isSystem() ? 0 : 1);
        state.loadSegment(register, selector, descriptor.base(), descriptor.limit(), attributes);
    }

    /** Loads a null selector: the segment may not be used outside 64-bit mode, and FS and GS lose their base. */
    public static void loadNull(CpuState state, SegmentRegister register, int selector) {
        state.loadSegment(register, selector, 0, 0, SegmentCache.ATTRIBUTE_UNUSABLE);
    }

    /** Loads SS with a null selector, which 64-bit mode allows below CPL 3. The size attribute stays "big" for a later return. */
    public static void loadNullStack(CpuState state, int selector, int cpl) {
        int attributes = SegmentCache.ATTRIBUTE_UNUSABLE | SegmentCache.ATTRIBUTE_DEFAULT_BIG | cpl << 5;
        state.loadSegment(SegmentRegister.SS, selector, 0, 0, attributes);
    }

    /**
     * After a return to an outer level: data segments that the new CPL may not use become null. Only the selector does, and no access passes through the
     * segment any more; the base stays, so that 64-bit code, which looks at nothing else of FS and GS, still finds what a WRMSR put there.
     *
     * @sdm Vol. 2B, RET (return to outer privilege level: SegmentSelector := 0, segment invalid); IRET for the same
     */
    public static void dropInnerSegments(CpuState state) {
        for (SegmentRegister register :
                new SegmentRegister[] {SegmentRegister.ES, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
                }) {
            SegmentCache segment = state.segment(register);
            boolean conforming = segment.isCode() && (segment.type() & 4) != 0;
            if (!segment.isUnusable() && !conforming && segment.dpl() < state.cpl()) {
                state.loadSegment(register, 0, segment.base(), segment.limit(), SegmentCache.ATTRIBUTE_UNUSABLE);
            }
        }
    }
}
