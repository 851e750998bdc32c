package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.observe.MachineObserver;
import dev.bootsmith.emulator.observe.MachineObserver.FarTransfer;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.SegmentLoader;
import dev.bootsmith.emulator.segment.Selector;
import dev.bootsmith.emulator.segment.StackCursor;
import dev.bootsmith.emulator.segment.TaskStateSegment;
import org.jspecify.annotations.Nullable;

/**
 * Far JMP and CALL: to code segments, through call gates, and to tasks.
 *
 * @sdm Vol. 2A, CALL, JMP; Vol. 3A, 5.8.1 to 5.8.5
 */
public final class FarTransferOps {
    private FarTransferOps() {}

    /** Far JMP. */
    public static void jump(SystemContext context, Cpu cpu, Instruction instruction) {
        jumpTo(context, cpu, instruction);
        notifyTransfer(context, cpu, FarTransfer.JUMP);
    }

    private static void jumpTo(SystemContext context, Cpu cpu, Instruction instruction) {
        FarPointer target = target(cpu, instruction);
        if (!cpu.state.mode().usesDescriptors()) {
            CodeSegments.loadRealMode(cpu, target.selector, target.offset);
            return;
        }
        Descriptor descriptor = readTarget(cpu, target.selector);
        if (descriptor.isCode()) {
            checkCode(cpu.state, descriptor);
            CodeSegments.checkTarget(cpu.state, descriptor, target.offset, 0);
            CodeSegments.commit(cpu, descriptor, cpu.state.cpl(), target.offset);
            return;
        }
        switch (kindOf(cpu.state, descriptor)) {
            case CALL_GATE -> jumpThroughGate(cpu, descriptor);
            case TASK_GATE -> {
                checkGate(cpu.state, descriptor, FaultKind.TASK_GATE_DPL, FaultKind.TASK_GATE_NOT_PRESENT);
                TaskOps.switchTo(context, cpu, TaskOps.Cause.JUMP, descriptor.gateSelector(), 0);
            }
            case TASK -> {
                checkTaskPrivilege(cpu.state, descriptor);
                TaskOps.switchTo(context, cpu, TaskOps.Cause.JUMP, target.selector, 0);
            }
        }
    }

    /** Far CALL. */
    public static void call(SystemContext context, Cpu cpu, Instruction instruction) {
        callTo(context, cpu, instruction);
        notifyTransfer(context, cpu, FarTransfer.CALL);
    }

    static void notifyTransfer(SystemContext context, Cpu cpu, FarTransfer kind) {
        MachineObserver observer = context.observer();
        if (observer != null) {
            observer.farTransferred(kind, cpu.state.cs().selector(), cpu.state.rip);
        }
    }

    private static void callTo(SystemContext context, Cpu cpu, Instruction instruction) {
        FarPointer target = target(cpu, instruction);
        int size = instruction.operandSizeBytes();
        if (!cpu.state.mode().usesDescriptors()) {
            StackCursor stack = returnStack(cpu, size);
            CodeSegments.checkRealMode(cpu.state, target.selector, target.offset);
            pushReturn(cpu, stack, size, instruction.nextRip());
            CodeSegments.loadRealMode(cpu, target.selector, target.offset);
            return;
        }
        Descriptor descriptor = readTarget(cpu, target.selector);
        if (descriptor.isCode()) {
            checkCode(cpu.state, descriptor);
            StackCursor stack = returnStack(cpu, size);
            CodeSegments.checkTarget(cpu.state, descriptor, target.offset, 0);
            pushReturn(cpu, stack, size, instruction.nextRip());
            CodeSegments.commit(cpu, descriptor, cpu.state.cpl(), target.offset);
            return;
        }
        switch (kindOf(cpu.state, descriptor)) {
            case CALL_GATE -> callThroughGate(cpu, descriptor, instruction.nextRip());
            case TASK_GATE -> {
                checkGate(cpu.state, descriptor, FaultKind.TASK_GATE_DPL, FaultKind.TASK_GATE_NOT_PRESENT);
                TaskOps.switchTo(context, cpu, TaskOps.Cause.CALL, descriptor.gateSelector(), 0);
            }
            case TASK -> {
                checkTaskPrivilege(cpu.state, descriptor);
                TaskOps.switchTo(context, cpu, TaskOps.Cause.CALL, target.selector, 0);
            }
        }
    }

    private static FarPointer target(Cpu cpu, Instruction instruction) {
        int size = instruction.operandSizeBytes();
        if (instruction.memory() == null) {
            long offset = instruction.immediate() & SystemOperands.mask(size);
            return new FarPointer((int) instruction.immediate2() & 0xffff, offset);
        }
        long offset = SystemOperands.loadAt(cpu, instruction, 0, size);
        return new FarPointer((int) SystemOperands.loadAt(cpu, instruction, size, 2), offset);
    }

    private static Descriptor readTarget(Cpu cpu, int selector) {
        if (Selector.isNull(selector)) {
            throw CpuFault.generalProtection(0, DescriptorTables.nullSelector(cpu.state, selector));
        }
        return DescriptorTables.read(cpu.state, cpu.linear, selector, Vector.GENERAL_PROTECTION, 0);
    }

    /** Vol. 3A, 5.8.1: direct transfers stay at the same privilege level. */
    private static void checkCode(CpuState state, Descriptor code) {
        int cpl = state.cpl();
        int errorCode = Selector.errorCode(code.selector());
        if (code.isConforming()) {
            if (code.dpl() > cpl) {
                throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CONFORMING_CODE_DPL, cpl));
            }
        } else {
            if (Selector.rpl(code.selector()) > cpl) {
                throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CODE_SELECTOR_RPL, cpl));
            }
            if (code.dpl() != cpl) {
                throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CODE_DESCRIPTOR_DPL, cpl));
            }
        }
        CodeSegments.checkLongAttribute(state, code, errorCode);
        if (!code.isPresent()) {
            throw CpuFault.notPresent(errorCode, code.reason(FaultKind.CODE_DESCRIPTOR_NOT_PRESENT, cpl));
        }
    }

    private static TargetKind kindOf(CpuState state, Descriptor descriptor) {
        boolean ia32e = state.mode().isIa32e();
        TargetKind target = descriptor.isSystem() ? systemTarget(descriptor.type(), ia32e) : null;
        if (target == null) {
            FaultKind kind =
                    ia32e && isOfTask(descriptor) ? FaultKind.TASK_SWITCH_IN_LONG_MODE : FaultKind.FAR_TARGET_TYPE;
            throw CpuFault.generalProtection(
                    Selector.errorCode(descriptor.selector()), descriptor.reason(kind, state.cpl()));
        }
        return target;
    }

    /** IA-32e mode has 64-bit call gates and nothing else. */
    private static @Nullable TargetKind systemTarget(int type, boolean ia32e) {
        if (ia32e) {
            return type == Descriptor.TYPE_CALL_GATE ? TargetKind.CALL_GATE : null;
        }
        return switch (type) {
            case Descriptor.TYPE_CALL_GATE, Descriptor.TYPE_CALL_GATE16 -> TargetKind.CALL_GATE;
            case Descriptor.TYPE_TASK_GATE -> TargetKind.TASK_GATE;
            case Descriptor.TYPE_TSS16_AVAILABLE,
                    Descriptor.TYPE_TSS_AVAILABLE,
                    Descriptor.TYPE_TSS16_BUSY,
                    Descriptor.TYPE_TSS_BUSY -> TargetKind.TASK;
            default -> null;
        };
    }

    private static boolean isOfTask(Descriptor descriptor) {
        return descriptor.isSystem()
                && (descriptor.type() == Descriptor.TYPE_TASK_GATE
                        || descriptor.type() == Descriptor.TYPE_TSS_AVAILABLE
                        || descriptor.type() == Descriptor.TYPE_TSS_BUSY);
    }

    private static void checkGate(CpuState state, Descriptor gate, FaultKind privilegeKind, FaultKind presentKind) {
        int errorCode = Selector.errorCode(gate.selector());
        if (gate.dpl() < state.cpl() || gate.dpl() < Selector.rpl(gate.selector())) {
            throw CpuFault.generalProtection(errorCode, gate.reason(privilegeKind, state.cpl()));
        }
        if (!gate.isPresent()) {
            throw CpuFault.notPresent(errorCode, gate.reason(presentKind, state.cpl()));
        }
    }

    private static void checkTaskPrivilege(CpuState state, Descriptor tss) {
        if (tss.dpl() < state.cpl() || tss.dpl() < Selector.rpl(tss.selector())) {
            throw CpuFault.generalProtection(
                    Selector.errorCode(tss.selector()), tss.reason(FaultKind.TASK_DESCRIPTOR_DPL, state.cpl()));
        }
    }

    // ---- call gates ----

    private static Gate readGate(Cpu cpu, Descriptor descriptor) {
        CpuState state = cpu.state;
        Descriptor gate = descriptor;
        boolean ia32e = state.mode().isIa32e();
        checkGate(state, gate, FaultKind.CALL_GATE_DPL, FaultKind.CALL_GATE_NOT_PRESENT);
        if (ia32e) {
            gate = DescriptorTables.widen(state, cpu.linear, gate, Vector.GENERAL_PROTECTION, 0);
            if (gate.upperType() != 0) {
                throw CpuFault.generalProtection(
                        Selector.errorCode(gate.selector()), gate.reason(FaultKind.CALL_GATE_UPPER_TYPE, state.cpl()));
            }
        }
        int selector = gate.gateSelector();
        if (Selector.isNull(selector)) {
            throw CpuFault.generalProtection(0, gate.reason(FaultKind.CALL_GATE_NULL_CODE_SELECTOR, state.cpl()));
        }
        Descriptor code = DescriptorTables.read(state, cpu.linear, selector, Vector.GENERAL_PROTECTION, 0);
        int errorCode = Selector.errorCode(selector);
        if (!code.isCode()) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CALL_GATE_CODE_TYPE, state.cpl()));
        }
        if (code.dpl() > state.cpl()) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CALL_GATE_CODE_DPL, state.cpl()));
        }
        if (ia32e && (!code.isLong() || code.isDefaultBig())) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.CALL_GATE_TARGET_NOT_LONG, state.cpl()));
        }
        int size = ia32e ? 8 : gate.type() == Descriptor.TYPE_CALL_GATE ? 4 : 2;
        long offset = ia32e ? gate.wideGateOffset() : gate.gateOffset() & SystemOperands.mask(size);
        return new Gate(code, offset, size, ia32e ? 0 : gate.gateParameterCount());
    }

    private static void checkGateCodePresent(CpuState state, Descriptor code) {
        if (!code.isPresent()) {
            throw CpuFault.notPresent(
                    Selector.errorCode(code.selector()),
                    code.reason(FaultKind.CALL_GATE_CODE_NOT_PRESENT, state.cpl()));
        }
    }

    private static void jumpThroughGate(Cpu cpu, Descriptor descriptor) {
        CpuState state = cpu.state;
        Gate gate = readGate(cpu, descriptor);
        if (!gate.code.isConforming() && gate.code.dpl() != state.cpl()) {
            throw CpuFault.generalProtection(
                    Selector.errorCode(gate.code.selector()),
                    gate.code.reason(FaultKind.CALL_GATE_CODE_DPL, state.cpl()));
        }
        checkGateCodePresent(state, gate.code);
        CodeSegments.checkTarget(state, gate.code, gate.offset, 0);
        CodeSegments.commit(cpu, gate.code, state.cpl(), gate.offset);
    }

    private static void callThroughGate(Cpu cpu, Descriptor descriptor, long returnRip) {
        CpuState state = cpu.state;
        Gate gate = readGate(cpu, descriptor);
        checkGateCodePresent(state, gate.code);
        if (!gate.code.isConforming() && gate.code.dpl() < state.cpl()) {
            if (gate.sizeBytes == 8) {
                callInnerLong(cpu, gate, returnRip);
            } else {
                callInner(cpu, gate, returnRip);
            }
            return;
        }
        StackCursor stack = returnStack(cpu, gate.sizeBytes);
        CodeSegments.checkTarget(state, gate.code, gate.offset, 0);
        pushReturn(cpu, stack, gate.sizeBytes, returnRip);
        CodeSegments.commit(cpu, gate.code, state.cpl(), gate.offset);
    }

    /** Vol. 3A, 5.8.5: SS:ESP, the parameters and CS:EIP go to the inner stack. */
    private static void callInner(Cpu cpu, Gate gate, long returnRip) {
        CpuState state = cpu.state;
        int level = gate.code.dpl();
        var pointer = TaskStateSegment.stack(state, cpu.linear, level, 0);
        Descriptor ss = CodeSegments.readInnerStack(cpu, pointer.selector(), level, 0);
        int size = gate.sizeBytes;
        StackCursor inner = StackCursor.of(state, cpu.linear, ss, pointer.offset(), 0);
        inner.requireRoom(size, 4 + gate.parameterCount);
        CodeSegments.checkTarget(state, gate.code, gate.offset, 0);
        StackCursor outer = StackCursor.current(state, cpu.linear);
        long[] parameters = new long[gate.parameterCount];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = outer.peek((long) i * size, size);
        }
        int oldCpl = state.cpl();
        state.setCpl(level);
        try {
            inner.push(size, state.ss().selector());
            inner.push(size, state.gpr[4]);
            for (int i = parameters.length - 1; i >= 0; i--) {
                inner.push(size, parameters[i]);
            }
            inner.push(size, state.cs().selector());
            inner.push(size, returnRip);
            CodeSegments.commitStack(cpu, ss);
        } catch (CpuFault fault) {
            state.setCpl(oldCpl);
            throw fault;
        }
        inner.commitPointer();
        CodeSegments.commit(cpu, gate.code, level, gate.offset);
    }

    private static void callInnerLong(Cpu cpu, Gate gate, long returnRip) {
        CpuState state = cpu.state;
        int level = gate.code.dpl();
        long rsp = TaskStateSegment.stackPointer(state, cpu.linear, level, 0);
        StackCursor inner = StackCursor.wide(state, cpu.linear, rsp, 0);
        inner.requireRoom(8, 4);
        CodeSegments.checkTarget(state, gate.code, gate.offset, 0);
        int oldCpl = state.cpl();
        state.setCpl(level);
        try {
            inner.push(8, state.ss().selector());
            inner.push(8, state.gpr[4]);
            inner.push(8, state.cs().selector());
            inner.push(8, returnRip);
        } catch (CpuFault fault) {
            state.setCpl(oldCpl);
            throw fault;
        }
        CodeSegments.commit(cpu, gate.code, level, gate.offset);
        SegmentLoader.loadNullStack(state, level, level);
        inner.commitPointer();
    }

    /** The stack, with room for CS and the return address. */
    private static StackCursor returnStack(Cpu cpu, int sizeBytes) {
        StackCursor stack = sizeBytes == 8 && cpu.state.stackAddressBits() != 64
                ? StackCursor.wide(cpu.state, cpu.linear, cpu.gpr[4], 0)
                : StackCursor.current(cpu.state, cpu.linear);
        stack.requireRoom(sizeBytes, 2);
        return stack;
    }

    private static void pushReturn(Cpu cpu, StackCursor stack, int sizeBytes, long returnRip) {
        stack.push(sizeBytes, cpu.state.cs().selector());
        stack.push(sizeBytes, returnRip);
        stack.commitPointer();
    }

    /** What a far target that is no code segment is. */
    private enum TargetKind {
        CALL_GATE,
        TASK_GATE,
        TASK
    }

    private record FarPointer(int selector, long offset) {}

    private record Gate(Descriptor code, long offset, int sizeBytes, int parameterCount) {}
}
