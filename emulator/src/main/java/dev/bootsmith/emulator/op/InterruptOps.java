package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.InterruptEvent;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.Descriptor;
import dev.bootsmith.emulator.segment.DescriptorTables;
import dev.bootsmith.emulator.segment.SegmentLoader;
import dev.bootsmith.emulator.segment.Selector;
import dev.bootsmith.emulator.segment.StackCursor;
import dev.bootsmith.emulator.segment.TaskStateSegment;

/**
 * Brings one event to its handler, through the interrupt vector table or the IDT. RIP is the address to return to.
 *
 * @sdm Vol. 2A, INT n; Vol. 3A, 6.12 and 6.14; Vol. 3B, 21.1.4 and 21.3.1
 */
public final class InterruptOps {
    private static final int TYPE_TASK_GATE = 5;
    private static final int TYPE_INTERRUPT_GATE16 = 6;
    private static final int TYPE_TRAP_GATE16 = 7;
    private static final int TYPE_INTERRUPT_GATE = 14;
    private static final int TYPE_TRAP_GATE = 15;

    private InterruptOps() {}

    /**
     * Delivers an event.
     *
     * @throws CpuFault if the tables, the handler's segment or the stack do not admit it; registers are as before then
     */
    public static void deliver(SystemContext context, Cpu cpu, InterruptEvent event) {
        ExecutionMode mode = cpu.state.mode();
        if (mode.isRealAddress()) {
            deliverReal(cpu, event);
        } else if (mode.isIa32e()) {
            deliverLong(cpu, event);
        } else {
            deliverProtected(context, cpu, event);
        }
    }

    // ---- real-address mode ----

    /** Through the vector table at IDTR's base. */
    private static void deliverReal(Cpu cpu, InterruptEvent event) {
        CpuState state = cpu.state;
        int offset = 4 * event.vector();
        if (offset + 3 > state.idtr().limit()) {
            throw CpuFault.generalProtection(
                    8 * event.vector() + 2 + event.ext(), gate(FaultKind.IVT_LIMIT, state, event, 0, 0));
        }
        long entry = cpu.linear.readSystem(state.idtr().base() + offset, 4);
        pushRealFrame(cpu, event.pushedFlags(), entry);
        state.setSystemFlags(
                state.systemFlags() & ~(CpuState.FLAG_IF | CpuState.FLAG_TF | CpuState.FLAG_AC | CpuState.FLAG_RF));
    }

    /** Pushes FLAGS, CS and IP and jumps to the far pointer. */
    static void pushRealFrame(Cpu cpu, long flags, long farPointer) {
        CpuState state = cpu.state;
        long pointer = RealFrame.pointer(state);
        int index = pointer < RealFrame.BYTES
                ? -1
                : cpu.memory.directWriteIndex(state.ss(), pointer - RealFrame.BYTES, RealFrame.BYTES);
        if (index >= 0) {
            RealFrame.write(cpu.memory.ram(), index, state.rip, state.cs().selector(), flags);
            CodeSegments.loadRealMode(cpu, (int) (farPointer >>> 16), farPointer & 0xffff);
            RealFrame.move(state, -RealFrame.BYTES);
            return;
        }
        StackCursor stack = StackCursor.current(state, cpu.linear);
        stack.push(2, flags);
        stack.push(2, state.cs().selector());
        stack.push(2, state.rip);
        CodeSegments.loadRealMode(cpu, (int) (farPointer >>> 16), farPointer & 0xffff);
        stack.commitPointer();
    }

    // ---- protected mode ----

    private static void deliverProtected(SystemContext context, Cpu cpu, InterruptEvent event) {
        CpuState state = cpu.state;
        int offset = 8 * event.vector();
        if (offset + 7 > state.idtr().limit()) {
            throw CpuFault.generalProtection(gateErrorCode(event), gate(FaultKind.IDT_LIMIT, state, event, 0, 0));
        }
        long low = cpu.linear.readSystem(state.idtr().base() + offset, 8);
        Descriptor gate = gateAt(state, event, low, 0);
        if (!gate.isSystem() || !isInterruptGate(gate.type())) {
            throw CpuFault.generalProtection(gateErrorCode(event), gate(FaultKind.GATE_TYPE, state, event, low, 0));
        }
        checkGate(state, event, gate);
        if (gate.type() == TYPE_TASK_GATE) {
            TaskOps.deliverThroughGate(context, cpu, gate.gateSelector(), event);
            return;
        }
        Descriptor code = readCode(cpu, event, gate);
        int size = (gate.type() & 8) != 0 ? 4 : 2;
        long target = size == 4 ? gate.gateOffset() : gate.gateOffset() & 0xffff;
        boolean clearsIf = (gate.type() & 1) == 0;
        if (!code.isConforming() && code.dpl() < state.cpl()) {
            deliverInner(cpu, event, code, size, target, clearsIf);
        } else {
            deliverSameLevel(cpu, event, code, size, target, clearsIf);
        }
    }

    private static boolean isInterruptGate(int type) {
        return type == TYPE_TASK_GATE
                || type == TYPE_INTERRUPT_GATE16
                || type == TYPE_TRAP_GATE16
                || type == TYPE_INTERRUPT_GATE
                || type == TYPE_TRAP_GATE;
    }

    private static void checkGate(CpuState state, InterruptEvent event, Descriptor gate) {
        if (event.source() == InterruptEvent.Source.SOFTWARE && gate.dpl() < state.cpl()) {
            throw CpuFault.generalProtection(
                    gateErrorCode(event), gate(FaultKind.GATE_DPL, state, event, gate.low(), gate.high()));
        }
        if (!gate.isPresent()) {
            throw CpuFault.notPresent(
                    gateErrorCode(event), gate(FaultKind.GATE_NOT_PRESENT, state, event, gate.low(), gate.high()));
        }
    }

    /** The code segment that a gate names, with the checks common to all modes. */
    private static Descriptor readCode(Cpu cpu, InterruptEvent event, Descriptor gate) {
        CpuState state = cpu.state;
        int ext = event.ext();
        int selector = gate.gateSelector();
        if (Selector.isNull(selector)) {
            throw CpuFault.generalProtection(
                    ext, gate(FaultKind.GATE_NULL_CODE_SELECTOR, state, event, gate.low(), gate.high()));
        }
        Descriptor code = DescriptorTables.read(state, cpu.linear, selector, Vector.GENERAL_PROTECTION, ext);
        int errorCode = Selector.errorCode(selector) | ext;
        if (!code.isCode()) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.GATE_CODE_TYPE, state.cpl()));
        }
        if (code.dpl() > state.cpl()) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.GATE_CODE_DPL, state.cpl()));
        }
        if (state.mode().isIa32e() && (!code.isLong() || code.isDefaultBig())) {
            throw CpuFault.generalProtection(errorCode, code.reason(FaultKind.GATE_TARGET_NOT_LONG, state.cpl()));
        }
        if (!code.isPresent()) {
            throw CpuFault.notPresent(errorCode, code.reason(FaultKind.GATE_CODE_NOT_PRESENT, state.cpl()));
        }
        if (state.mode() == ExecutionMode.V8086 && (code.isConforming() || code.dpl() != 0)) {
            throw CpuFault.generalProtection(
                    errorCode, code.reason(FaultKind.GATE_V8086_TARGET_NOT_RING_0, state.cpl()));
        }
        return code;
    }

    private static void deliverSameLevel(
            Cpu cpu, InterruptEvent event, Descriptor code, int size, long target, boolean clearsIf) {
        CpuState state = cpu.state;
        StackCursor stack = StackCursor.current(state, cpu.linear);
        stack.requireRoom(size, event.hasErrorCode() ? 4 : 3);
        CodeSegments.checkTarget(state, code, target, event.ext());
        pushFrame(cpu, stack, event, size);
        stack.commitPointer();
        CodeSegments.commit(cpu, code, state.cpl(), target);
        clearFlags(state, clearsIf);
    }

    /** Vol. 3A, 6.12.1: a new stack from the TSS; from virtual-8086 mode the data segments are saved and cleared too. */
    private static void deliverInner(
            Cpu cpu, InterruptEvent event, Descriptor code, int size, long target, boolean clearsIf) {
        CpuState state = cpu.state;
        int level = code.dpl();
        int ext = event.ext();
        TaskStateSegment.StackPointer pointer = TaskStateSegment.stack(state, cpu.linear, level, ext);
        Descriptor ss = CodeSegments.readInnerStack(cpu, pointer.selector(), level, ext);
        StackCursor stack = StackCursor.of(state, cpu.linear, ss, pointer.offset(), ext);
        boolean fromV8086 = state.mode() == ExecutionMode.V8086;
        stack.requireRoom(size, (fromV8086 ? 9 : 5) + (event.hasErrorCode() ? 1 : 0));
        CodeSegments.checkTarget(state, code, target, ext);
        int oldCpl = state.cpl();
        state.setCpl(level);
        try {
            if (fromV8086) {
                pushDataSegments(state, stack, size);
            }
            stack.push(size, state.ss().selector());
            stack.push(size, state.gpr[4]);
            pushFrame(cpu, stack, event, size);
            DescriptorTables.setAccessed(cpu.linear, ss);
        } catch (CpuFault fault) {
            state.setCpl(oldCpl);
            throw fault;
        }
        if (fromV8086) {
            state.setSystemFlags(state.systemFlags() & ~CpuState.FLAG_VM);
            for (SegmentRegister register : DATA_ORDER) {
                SegmentLoader.loadNull(state, register, 0);
            }
        }
        CodeSegments.commitStack(cpu, ss);
        stack.commitPointer();
        CodeSegments.commit(cpu, code, level, target);
        clearFlags(state, clearsIf);
    }

    private static void pushDataSegments(CpuState state, StackCursor stack, int size) {
        for (SegmentRegister register : DATA_ORDER) {
            stack.push(size, state.segment(register).selector());
        }
    }

    /** RFLAGS, CS, RIP and the error code. */
    private static void pushFrame(Cpu cpu, StackCursor stack, InterruptEvent event, int size) {
        stack.push(size, event.pushedFlags());
        stack.push(size, cpu.state.cs().selector());
        stack.push(size, cpu.state.rip);
        if (event.hasErrorCode()) {
            stack.push(size, event.errorCode());
        }
    }

    private static void clearFlags(CpuState state, boolean clearsIf) {
        long cleared = CpuState.FLAG_TF | CpuState.FLAG_NT | CpuState.FLAG_RF | CpuState.FLAG_VM;
        state.setSystemFlags(state.systemFlags() & ~(clearsIf ? cleared | CpuState.FLAG_IF : cleared));
    }

    // ---- IA-32e mode ----

    private static void deliverLong(Cpu cpu, InterruptEvent event) {
        CpuState state = cpu.state;
        int offset = 16 * event.vector();
        if (offset + 15 > state.idtr().limit()) {
            throw CpuFault.generalProtection(gateErrorCode(event), gate(FaultKind.IDT_LIMIT, state, event, 0, 0));
        }
        long low = cpu.linear.readSystem(state.idtr().base() + offset, 8);
        long high = cpu.linear.readSystem(state.idtr().base() + offset + 8, 8);
        Descriptor gate = gateAt(state, event, low, high);
        if (!gate.isSystem() || gate.type() != TYPE_INTERRUPT_GATE && gate.type() != TYPE_TRAP_GATE) {
            throw CpuFault.generalProtection(gateErrorCode(event), gate(FaultKind.GATE_TYPE, state, event, low, high));
        }
        checkGate(state, event, gate);
        if (gate.upperType() != 0) {
            throw CpuFault.generalProtection(
                    gateErrorCode(event), gate(FaultKind.GATE_UPPER_TYPE, state, event, low, high));
        }
        Descriptor code = readCode(cpu, event, gate);
        enterLong(cpu, event, gate, code);
    }

    /** Vol. 3A, 6.14.2 to 6.14.5: SS:RSP is pushed always, on an aligned stack. */
    private static void enterLong(Cpu cpu, InterruptEvent event, Descriptor gate, Descriptor code) {
        CpuState state = cpu.state;
        int ext = event.ext();
        int oldCpl = state.cpl();
        boolean inner = !code.isConforming() && code.dpl() < oldCpl;
        int level = inner ? code.dpl() : oldCpl;
        int stackTable = (int) (gate.low() >>> 32) & 7;
        long rsp = newStackPointer(cpu, stackTable, inner, level, ext);
        long target = gate.wideGateOffset();
        CodeSegments.checkTarget(state, code, target, ext);
        StackCursor stack = StackCursor.wide(state, cpu.linear, rsp & -16L, ext);
        state.setCpl(level);
        try {
            stack.push(8, state.ss().selector());
            stack.push(8, state.gpr[4]);
            pushFrame(cpu, stack, event, 8);
        } catch (CpuFault fault) {
            state.setCpl(oldCpl);
            throw fault;
        }
        CodeSegments.commit(cpu, code, level, target);
        if (inner) {
            SegmentLoader.loadNullStack(state, level, level);
        }
        stack.commitPointer();
        clearFlags(state, (gate.type() & 1) == 0);
    }

    private static long newStackPointer(Cpu cpu, int stackTable, boolean inner, int level, int ext) {
        CpuState state = cpu.state;
        if (stackTable == 0 && !inner) {
            return state.gpr[4];
        }
        long rsp = stackTable != 0
                ? TaskStateSegment.interruptStack(state, cpu.linear, stackTable, ext)
                : TaskStateSegment.stackPointer(state, cpu.linear, level, ext);
        if (!SystemOperands.isCanonical(state, rsp)) {
            throw CpuFault.stackFault(ext, new FaultReason.LinearAddress(FaultKind.TSS_STACK_NON_CANONICAL, rsp, 8));
        }
        return rsp;
    }

    // ---- facts ----

    /** Vector number, IDT bit, EXT. */
    private static int gateErrorCode(InterruptEvent event) {
        return 8 * event.vector() + 2 + event.ext();
    }

    private static Descriptor gateAt(CpuState state, InterruptEvent event, long low, long high) {
        return new Descriptor(event.vector(), state.idtr().base(), state.idtr().limit(), 0, low, high);
    }

    private static FaultReason gate(FaultKind kind, CpuState state, InterruptEvent event, long low, long high) {
        return new FaultReason.GateCheck(
                kind, event.vector(), state.idtr().base(), state.idtr().limit(), low, high, state.cpl());
    }

    /** The order in which virtual-8086 frames hold the data segments, pushed first to last. */
    private static final SegmentRegister[] DATA_ORDER = {
        SegmentRegister.GS, SegmentRegister.FS, SegmentRegister.DS, SegmentRegister.ES
    };
}
