package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.observe.MachineObserver.FarTransfer;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.SegmentLoader;
import dev.bootsmith.emulator.segment.Selector;
import dev.bootsmith.emulator.segment.StackCursor;
import org.jspecify.annotations.Nullable;

/**
 * Far RET, and the part of IRET that it shares: returning to code of the same or an outer privilege level.
 *
 * @sdm Vol. 2B, RET; Vol. 3A, 5.8.6
 */
public final class FarReturnOps {
    private FarReturnOps() {}

    /** RETF with or without a number of parameter bytes. */
    public static void returnFar(SystemContext context, Cpu cpu, Instruction instruction) {
        returnTo(cpu, instruction);
        FarTransferOps.notifyTransfer(context, cpu, FarTransfer.RETURN);
    }

    private static void returnTo(Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        int size = instruction.operandSizeBytes();
        long parameterBytes = instruction.immediate() & 0xffff;
        StackCursor stack = StackCursor.current(state, cpu.linear);
        long rip = stack.pop(size);
        int selector = (int) stack.pop(size) & 0xffff;
        if (!state.mode().usesDescriptors()) {
            CodeSegments.loadRealMode(cpu, selector, rip);
            stack.skip(parameterBytes);
            stack.commitPointer();
            return;
        }
        Descriptor code = checkCode(cpu, selector, rip);
        stack.skip(parameterBytes);
        if (Selector.rpl(selector) == state.cpl()) {
            CodeSegments.checkTarget(state, code, rip, 0);
            CodeSegments.commit(cpu, code, state.cpl(), rip);
            stack.commitPointer();
            return;
        }
        long outerPointer = stack.pop(size);
        int stackSelector = (int) stack.pop(size) & 0xffff;
        Descriptor ss = checkStack(cpu, stackSelector, code, Selector.rpl(selector));
        CodeSegments.checkTarget(state, code, rip, 0);
        commitOuter(cpu, code, rip, ss, stackSelector);
        setStackPointer(state, outerPointer + parameterBytes);
    }

    /** The code segment on the stack: any level from CPL outwards. */
    static Descriptor checkCode(Cpu cpu, int selector, long rip) {
        CpuState state = cpu.state;
        int cpl = state.cpl();
        if (Selector.isNull(selector)) {
            throw CpuFault.generalProtection(0, DescriptorTables.nullSelector(state, selector));
        }
        Descriptor code = DescriptorTables.read(state, cpu.linear, selector, Vector.GENERAL_PROTECTION, 0);
        int errorCode = Selector.errorCode(selector);
        int rpl = Selector.rpl(selector);
        if (!code.isCode()) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CODE_DESCRIPTOR_TYPE, cpl));
        }
        if (rpl < cpl) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.RETURN_SELECTOR_RPL, cpl));
        }
        if (code.isConforming() ? code.dpl() > rpl : code.dpl() != rpl) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.RETURN_CODE_DPL, cpl));
        }
        CodeSegments.checkLongAttribute(state, code, errorCode);
        if (!code.isPresent()) {
            throw CpuFault.notPresent(errorCode, code.reason(FaultKind.CODE_DESCRIPTOR_NOT_PRESENT, cpl));
        }
        return code;
    }

    /**
     * The stack segment on the stack.
     *
     * @param rpl the new CPL
     * @return null for the null selector that 64-bit code below CPL 3 may have
     */
    static @Nullable Descriptor checkStack(Cpu cpu, int selector, Descriptor code, int rpl) {
        CpuState state = cpu.state;
        int cpl = state.cpl();
        if (Selector.isNull(selector)) {
            boolean toLong = state.mode().isIa32e() && code.isLong();
            if (toLong && rpl != 3 && Selector.rpl(selector) == rpl) {
                return null;
            }
            throw CpuFault.generalProtection(0, code.reason(FaultKind.RETURN_NULL_STACK_SELECTOR, cpl));
        }
        Descriptor ss = DescriptorTables.read(state, cpu.linear, selector, Vector.GENERAL_PROTECTION, 0);
        int errorCode = Selector.errorCode(selector);
        if (Selector.rpl(selector) != rpl) {
            throw CpuFault.generalProtection(errorCode, ss.reason(FaultKind.STACK_SELECTOR_RPL, rpl));
        }
        if (!ss.isWritableData()) {
            throw CpuFault.generalProtection(errorCode, ss.reason(FaultKind.STACK_DESCRIPTOR_TYPE, cpl));
        }
        if (ss.dpl() != rpl) {
            throw CpuFault.generalProtection(errorCode, ss.reason(FaultKind.STACK_DESCRIPTOR_DPL, rpl));
        }
        if (!ss.isPresent()) {
            throw CpuFault.stackFault(errorCode, ss.reason(FaultKind.STACK_DESCRIPTOR_NOT_PRESENT, cpl));
        }
        return ss;
    }

    /** Loads CS, CPL, RIP and SS, and takes away data segments that the new level may not use. */
    static void commitOuter(Cpu cpu, Descriptor code, long rip, @Nullable Descriptor ss, int stackSelector) {
        CpuState state = cpu.state;
        int oldCpl = state.cpl();
        int level = Selector.rpl(code.selector());
        if (ss != null) {
            DescriptorTables.setAccessed(cpu.linear, ss);
        }
        CodeSegments.commit(cpu, code, level, rip);
        if (ss == null) {
            SegmentLoader.loadNullStack(state, stackSelector, level);
        } else {
            state.loadSegment(SegmentRegister.SS, ss.selector(), ss.base(), ss.limit(), ss.attributes() | 1);
        }
        if (level > oldCpl) {
            SegmentLoader.dropInnerSegments(state);
        }
    }

    /** SP, ESP or RSP, by the new SS and the new mode. */
    static void setStackPointer(CpuState state, long value) {
        if (state.mode() == ExecutionMode.LONG64) {
            state.gpr[4] = value;
        } else if (state.ss().isDefaultBig()) {
            state.gpr[4] = value & 0xffff_ffffL;
        } else {
            state.gpr[4] = state.gpr[4] & ~0xffffL | value & 0xffff;
        }
    }
}
