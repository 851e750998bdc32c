package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.Selector;
import dev.bootsmith.emulator.segment.StackCursor;

/**
 * IRET, IRETD and IRETQ in every mode.
 *
 * @sdm Vol. 2A, IRET
 */
public final class InterruptReturnOps {
    private static final long ALWAYS = LazyFlags.STATUS | CpuState.FLAG_TF | CpuState.FLAG_DF | CpuState.FLAG_NT;
    private static final long WIDE = CpuState.FLAG_RF | CpuState.FLAG_AC | CpuState.FLAG_ID;
    private static final long VIRTUAL = CpuState.FLAG_VIF | CpuState.FLAG_VIP;
    private static final SegmentRegister[] V8086_ORDER = {
        SegmentRegister.ES, SegmentRegister.DS, SegmentRegister.FS, SegmentRegister.GS
    };

    private InterruptReturnOps() {}

    /**
     * IRET of any size. NMIs come again from its beginning on, even if it faults.
     *
     * @sdm Vol. 3C, 28.2.3
     */
    public static void interruptReturn(SystemContext context, Cpu cpu, Instruction instruction) {
        CpuState state = cpu.state;
        state.nmiBlocked = false;
        int size = instruction.operandSizeBytes();
        switch (state.mode()) {
            case REAL16, REAL32 -> returnReal(cpu, size);
            case V8086 -> returnInV8086(cpu, size);
            default -> returnProtected(context, cpu, size);
        }
    }

    private static void returnReal(Cpu cpu, int size) {
        CpuState state = cpu.state;
        int index = size == 2 && RealFrame.isWhole(state)
                ? cpu.memory.directReadIndex(state.ss(), RealFrame.pointer(state), RealFrame.BYTES)
                : -1;
        long flags;
        if (index >= 0) {
            byte[] ram = cpu.memory.ram();
            flags = RealFrame.flags(ram, index);
            CodeSegments.loadRealMode(cpu, RealFrame.selector(ram, index), RealFrame.offset(ram, index));
            RealFrame.move(state, RealFrame.BYTES);
        } else {
            StackCursor stack = StackCursor.current(state, cpu.linear);
            long ip = stack.pop(size);
            int selector = (int) stack.pop(size) & 0xffff;
            flags = stack.pop(size);
            CodeSegments.loadRealMode(cpu, selector, ip);
            stack.commitPointer();
        }
        long mask = ALWAYS | CpuState.FLAG_IF | CpuState.FLAG_IOPL | (size == 2 ? 0 : WIDE);
        replaceFlags(state, flags, mask);
    }

    // ---- virtual-8086 mode ----

    private static void returnInV8086(Cpu cpu, int size) {
        CpuState state = cpu.state;
        boolean privileged = state.iopl() == 3;
        boolean extended = (state.cr4() & ControlRegisterOps.CR4_VME) != 0 && size == 2;
        if (!privileged && !extended) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.IOPL_SENSITIVE_IN_V8086, state));
        }
        StackCursor stack = StackCursor.current(state, cpu.linear);
        long ip = stack.pop(size);
        int selector = (int) stack.pop(size) & 0xffff;
        long flags = stack.pop(size);
        if (!privileged) {
            checkVirtualFlags(state, flags);
        }
        CodeSegments.loadRealMode(cpu, selector, ip);
        stack.commitPointer();
        if (privileged) {
            replaceFlags(state, flags, ALWAYS | CpuState.FLAG_IF | (size == 2 ? 0 : WIDE));
        } else {
            long virtual = (flags & CpuState.FLAG_IF) != 0 ? CpuState.FLAG_VIF : 0;
            replaceFlags(state, flags & ~CpuState.FLAG_VIF | virtual, ALWAYS | CpuState.FLAG_VIF);
        }
    }

    /** Vol. 3B, 21.3.3.4: an interrupt that waits, or single-stepping, needs the monitor. */
    static void checkVirtualFlags(CpuState state, long flags) {
        if ((flags & CpuState.FLAG_TF) != 0) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.VIRTUAL_TRAP_FLAG, state));
        }
        if ((flags & CpuState.FLAG_IF) != 0 && state.isFlagSet(CpuState.FLAG_VIP)) {
            throw CpuFault.generalProtection(0, SystemOperands.privilege(FaultKind.VIRTUAL_INTERRUPT_PENDING, state));
        }
    }

    // ---- protected and IA-32e mode ----

    private static void returnProtected(SystemContext context, Cpu cpu, int size) {
        CpuState state = cpu.state;
        if (state.isFlagSet(CpuState.FLAG_NT)) {
            if (state.mode().isIa32e()) {
                throw CpuFault.generalProtection(
                        0, SystemOperands.privilege(FaultKind.NESTED_TASK_IN_LONG_MODE, state));
            }
            TaskOps.returnToPrevious(context, cpu);
            return;
        }
        StackCursor stack = StackCursor.current(state, cpu.linear);
        long rip = stack.pop(size);
        int selector = (int) stack.pop(size) & 0xffff;
        long flags = stack.pop(size);
        boolean toV8086 = size == 4 && (flags & CpuState.FLAG_VM) != 0 && state.cpl() == 0;
        if (toV8086 && !state.mode().isIa32e()) {
            returnToV8086(cpu, stack, rip, selector, flags);
            return;
        }
        Descriptor code = FarReturnOps.checkCode(cpu, selector, rip);
        boolean popsStack = state.mode() == ExecutionMode.LONG64 || Selector.rpl(selector) != state.cpl();
        if (popsStack) {
            returnWithStack(cpu, stack, size, code, rip, flags);
            return;
        }
        CodeSegments.checkTarget(state, code, rip, 0);
        long mask = flagMask(state, size);
        CodeSegments.commit(cpu, code, state.cpl(), rip);
        stack.commitPointer();
        replaceFlags(state, flags, mask);
    }

    private static void returnWithStack(Cpu cpu, StackCursor stack, int size, Descriptor code, long rip, long flags) {
        CpuState state = cpu.state;
        long pointer = stack.pop(size);
        int stackSelector = (int) stack.pop(size) & 0xffff;
        Descriptor ss = FarReturnOps.checkStack(cpu, stackSelector, code, Selector.rpl(code.selector()));
        CodeSegments.checkTarget(state, code, rip, 0);
        long mask = flagMask(state, size);
        FarReturnOps.commitOuter(cpu, code, rip, ss, stackSelector);
        FarReturnOps.setStackPointer(state, pointer);
        replaceFlags(state, flags, mask);
    }

    /** ES, DS, FS, GS follow SS on the stack; all six segments become 64 KiB ones with bases from their selectors. */
    private static void returnToV8086(Cpu cpu, StackCursor stack, long eip, int selector, long flags) {
        CpuState state = cpu.state;
        CodeSegments.checkV8086Target(selector, eip);
        long pointer = stack.pop(4);
        int stackSelector = (int) stack.pop(4) & 0xffff;
        int[] data = new int[V8086_ORDER.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = (int) stack.pop(4) & 0xffff;
        }
        state.setRflags(flags);
        state.setCpl(3);
        TaskOps.loadV8086Segment(state, SegmentRegister.CS, selector);
        TaskOps.loadV8086Segment(state, SegmentRegister.SS, stackSelector);
        for (int i = 0; i < data.length; i++) {
            TaskOps.loadV8086Segment(state, V8086_ORDER[i], data[i]);
        }
        state.gpr[4] = pointer;
        state.rip = eip;
    }

    /** Which flags IRET may change, by the privilege before the return. */
    private static long flagMask(CpuState state, int size) {
        long mask = ALWAYS;
        if (size > 2) {
            mask |= WIDE;
        }
        if (state.cpl() <= state.iopl()) {
            mask |= CpuState.FLAG_IF;
        }
        if (state.cpl() == 0) {
            mask |= CpuState.FLAG_IOPL | (size > 2 ? VIRTUAL : 0);
        }
        return mask;
    }

    /** Replaces some flags and keeps the others. */
    static void replaceFlags(CpuState state, long flags, long mask) {
        state.setRflags(state.rflags() & ~mask | flags & mask);
    }
}
