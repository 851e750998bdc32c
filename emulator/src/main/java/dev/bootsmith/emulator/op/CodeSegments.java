package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.SegmentLoader;
import dev.bootsmith.emulator.segment.Selector;

/**
 * Checks and loads of CS and of inner stacks that the far transfers share.
 *
 * @sdm Vol. 3A, 5.8
 */
final class CodeSegments {
    private CodeSegments() {}

    /** Loads CS:RIP in real-address and virtual-8086 mode. */
    static void loadRealMode(Cpu cpu, int selector, long offset) {
        CpuState state = cpu.state;
        checkRealMode(state, selector, offset);
        state.loadRealModeSegment(SegmentRegister.CS, selector);
        state.rip = offset;
    }

    /** #GP if the offset is outside the limit that CS keeps. */
    static void checkRealMode(CpuState state, int selector, long offset) {
        if (offset > state.cs().limit()) {
            throw CpuFault.generalProtection(
                    0,
                    new FaultReason.BranchTarget(
                            FaultKind.BRANCH_TARGET_LIMIT,
                            selector,
                            offset,
                            state.cs().limit()));
        }
    }

    /** #GP(0) if the offset is outside the 64 KiB that CS has in virtual-8086 mode. */
    static void checkV8086Target(int selector, long offset) {
        if (offset > 0xffff) {
            throw CpuFault.generalProtection(
                    0, new FaultReason.BranchTarget(FaultKind.BRANCH_TARGET_LIMIT, selector, offset, 0xffff));
        }
    }

    /** #GP(selector) if a code descriptor asks for 64-bit and 32-bit mode at once. */
    static void checkLongAttribute(CpuState state, Descriptor code, int errorCode) {
        if (state.mode().isIa32e() && code.isLong() && code.isDefaultBig()) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CODE_SEGMENT_L_AND_D, state.cpl()));
        }
    }

    /** #GP(0) if the new instruction pointer is outside the segment, or not canonical in a 64-bit one. */
    static void checkTarget(CpuState state, Descriptor code, long rip, int ext) {
        if (state.mode().isIa32e() && code.isLong()) {
            if (!SystemOperands.isCanonical(state, rip)) {
                throw CpuFault.generalProtection(
                        ext,
                        new FaultReason.BranchTarget(
                                FaultKind.NON_CANONICAL_INSTRUCTION_POINTER, code.selector(), rip, 0));
            }
        } else if (rip > code.limit()) {
            throw CpuFault.generalProtection(
                    ext,
                    new FaultReason.BranchTarget(FaultKind.BRANCH_TARGET_LIMIT, code.selector(), rip, code.limit()));
        }
    }

    /** Loads CS, CPL and RIP; all checks are done. */
    static void commit(Cpu cpu, Descriptor code, int cpl, long rip) {
        CpuState state = cpu.state;
        DescriptorTables.setAccessed(cpu.linear, code);
        state.setCpl(cpl);
        state.loadSegment(
                SegmentRegister.CS,
                Selector.withRpl(code.selector(), cpl),
                code.base(),
                code.limit(),
                code.attributes() | 1);
        state.rip = rip;
    }

    /** Loads SS with a checked descriptor. */
    static void commitStack(Cpu cpu, Descriptor ss) {
        SegmentLoader.commit(cpu.state, cpu.linear, SegmentRegister.SS, ss.selector(), ss);
    }

    /**
     * The stack segment that a TSS names for an inner level.
     *
     * @param level the new CPL
     * @param ext 1 while an external event is delivered
     * @throws CpuFault #TS or #SS with the selector as error code
     * @sdm Vol. 3A, 5.8.5
     */
    static Descriptor readInnerStack(Cpu cpu, int selector, int level, int ext) {
        CpuState state = cpu.state;
        int errorCode = Selector.errorCode(selector) | ext;
        if (Selector.isNull(selector)) {
            throw CpuFault.invalidTss(
                    ext,
                    new FaultReason.DescriptorCheck(
                            FaultKind.TSS_NULL_STACK_SELECTOR,
                            selector,
                            state.gdtr().base(),
                            state.gdtr().limit(),
                            0,
                            0,
                            state.cpl()));
        }
        Descriptor ss = DescriptorTables.read(state, cpu.linear, selector, Vector.INVALID_TSS, ext);
        if (Selector.rpl(selector) != level) {
            throw CpuFault.invalidTss(errorCode, ss.reason(FaultKind.TSS_STACK_SELECTOR_RPL, state.cpl()));
        }
        if (ss.dpl() != level) {
            throw CpuFault.invalidTss(errorCode, ss.reason(FaultKind.TSS_STACK_DPL, state.cpl()));
        }
        if (!ss.isWritableData()) {
            throw CpuFault.invalidTss(errorCode, ss.reason(FaultKind.TSS_STACK_TYPE, state.cpl()));
        }
        if (!ss.isPresent()) {
            throw CpuFault.stackFault(errorCode, ss.reason(FaultKind.TSS_STACK_NOT_PRESENT, state.cpl()));
        }
        return ss;
    }
}
