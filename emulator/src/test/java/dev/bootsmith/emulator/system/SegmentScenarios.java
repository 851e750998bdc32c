package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.CODE32_3;
import static dev.bootsmith.emulator.system.SystemBench.D_CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.D_CODE32_3;
import static dev.bootsmith.emulator.system.SystemBench.D_CODE64_0;
import static dev.bootsmith.emulator.system.SystemBench.D_DATA_0;
import static dev.bootsmith.emulator.system.SystemBench.D_DATA_3;
import static dev.bootsmith.emulator.system.SystemBench.FREE;
import static dev.bootsmith.emulator.system.SystemBench.INNER_STACK;
import static dev.bootsmith.emulator.system.SystemBench.OPERAND;
import static dev.bootsmith.emulator.system.SystemBench.PRESENT;
import static dev.bootsmith.emulator.system.SystemBench.STACK;
import static dev.bootsmith.emulator.system.SystemBench.TSS;
import static dev.bootsmith.emulator.system.SystemBench.gate;
import static dev.bootsmith.emulator.system.SystemBench.system;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Segments in use and being loaded, call gates and far returns. Sections: Vol. 3A chapters 3 and 5, Vol. 2 under each instruction. */
final class SegmentScenarios {
    private static final int DS = 3;
    private static final int SS = 2;

    private final List<Scenario> scenarios = new ArrayList<>();

    static List<Scenario> all() {
        SegmentScenarios table = new SegmentScenarios();
        table.accesses();
        table.loads();
        table.transfers();
        table.callGates();
        table.innerStacks();
        table.returns();
        table.tables();
        return table.scenarios;
    }

    private void on(FaultKind kind, Vector vector, int errorCode, Supplier<CpuFault> provocation) {
        scenarios.add(new Scenario(kind, vector, errorCode, provocation));
    }

    private void gp(FaultKind kind, int errorCode, Supplier<CpuFault> provocation) {
        on(kind, Vector.GENERAL_PROTECTION, errorCode, provocation);
    }

    private static CpuFault thrownBy(Runnable action) {
        try {
            action.run();
        } catch (CpuFault fault) {
            return fault;
        }
        throw new AssertionError("no fault");
    }

    // ---- accesses through loaded segments: Vol. 3A, 5.3 and 5.4 ----

    private static CpuFault loadThrough(SystemBench bench, int attributes, long limit, long offset) {
        bench.state.loadSegment(SegmentRegister.DS, 8, 0, limit, attributes);
        return thrownBy(() -> bench.cpu.memory.load32(bench.state.segment(SegmentRegister.DS), offset));
    }

    private void accesses() {
        gp(FaultKind.SEGMENT_LIMIT, 0, () -> loadThrough(SystemBench.protected32(0), 0x93, 0xfff, 0xffd));
        gp(FaultKind.SEGMENT_EXPAND_DOWN_LIMIT, 0, () -> loadThrough(SystemBench.protected32(0), 0x97, 0xfff, 0xfff));
        gp(FaultKind.SEGMENT_NULL_SELECTOR, 0, () -> loadThrough(SystemBench.protected32(0), 1 << 16, 0, 0));
        gp(FaultKind.SEGMENT_NOT_READABLE, 0, () -> loadThrough(SystemBench.protected32(0), 0x99, 0xffff, 0));
        gp(FaultKind.SEGMENT_NOT_WRITABLE, 0, () -> {
            SystemBench bench = SystemBench.protected32(0);
            return thrownBy(() -> bench.cpu.memory.store8(bench.state.cs(), 0, 1));
        });
        gp(FaultKind.NON_CANONICAL_ADDRESS, 0, () -> {
            SystemBench bench = SystemBench.long64(0);
            return thrownBy(
                    () -> bench.cpu.memory.load8(bench.state.segment(SegmentRegister.DS), 0x0000_8000_0000_0000L));
        });
        on(FaultKind.NON_CANONICAL_STACK_ADDRESS, Vector.STACK_FAULT, 0, () -> {
            SystemBench bench = SystemBench.long64(0);
            return thrownBy(() -> bench.cpu.memory.load8(bench.state.ss(), 0x0000_8000_0000_0000L));
        });
        on(FaultKind.MISALIGNED_ADDRESS, Vector.ALIGNMENT_CHECK, 0, () -> {
            SystemBench bench = SystemBench.protected32(3);
            bench.state.setCr0(bench.state.cr0() | CpuState.CR0_AM);
            bench.state.setSystemFlags(CpuState.FLAG_AC);
            return thrownBy(() -> bench.cpu.memory.load32(bench.state.segment(SegmentRegister.DS), 0x1001));
        });
        on(FaultKind.STACK_TOO_SMALL, Vector.STACK_FAULT, 0, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.loadSegment(SegmentRegister.SS, 0x10, 0, 0xfff, 0x4093);
            return bench.fault(bench.op("pushf"));
        });
    }

    // ---- MOV to segment registers: Vol. 2B, MOV ----

    private static CpuFault load(SystemBench bench, int register, int selector, long descriptor) {
        bench.descriptor(selector, descriptor);
        return bench.fault(bench.op("mov.segment").opcode(0x8e).reg(register).rm(0, selector));
    }

    private static CpuFault load(int cpl, int register, int selector, long descriptor) {
        return load(SystemBench.protected32(cpl), register, selector, descriptor);
    }

    private void loads() {
        gp(FaultKind.NULL_SELECTOR, 0, () -> {
            SystemBench bench = SystemBench.protected32(0);
            return bench.fault(bench.op("mov.segment").opcode(0x8e).reg(SS).rm(0, 3));
        });
        gp(FaultKind.SELECTOR_OUTSIDE_GDT, 0x200, () -> load(0, DS, 0x203, D_DATA_3));
        gp(FaultKind.SELECTOR_OUTSIDE_LDT, 0x1c, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.loadSegment(SegmentRegister.LDTR, 0x70, SystemBench.LDT, 0x1e, 0x82);
            return bench.fault(bench.op("mov.segment").opcode(0x8e).reg(DS).rm(0, 0x1c));
        });
        gp(FaultKind.SELECTOR_WITHOUT_LDT, 4, () -> {
            SystemBench bench = SystemBench.protected32(0);
            return bench.fault(bench.op("mov.segment").opcode(0x8e).reg(DS).rm(0, 4));
        });
        gp(FaultKind.STACK_SELECTOR_RPL, FREE, () -> load(0, SS, FREE | 3, D_DATA_0));
        gp(FaultKind.STACK_DESCRIPTOR_TYPE, FREE, () -> load(0, SS, FREE, D_CODE32_0));
        gp(FaultKind.STACK_DESCRIPTOR_DPL, FREE, () -> load(0, SS, FREE, D_DATA_3));
        on(
                FaultKind.STACK_DESCRIPTOR_NOT_PRESENT,
                Vector.STACK_FAULT,
                FREE,
                () -> load(0, SS, FREE, D_DATA_0 & ~PRESENT));
        gp(FaultKind.DATA_DESCRIPTOR_TYPE, FREE, () -> load(0, DS, FREE, system(2, 0, 0xff)));
        gp(FaultKind.DATA_DESCRIPTOR_DPL, FREE, () -> load(3, DS, FREE | 3, D_DATA_0));
        on(
                FaultKind.DATA_DESCRIPTOR_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> load(0, DS, FREE, D_DATA_0 & ~PRESENT));
        on(FaultKind.MOV_TO_CS, Vector.INVALID_OPCODE, 0, () -> load(0, 1, FREE, D_CODE32_0));
    }

    // ---- far JMP: Vol. 2A, JMP ----

    private static CpuFault jump(SystemBench bench, int selector, long descriptor, long offset) {
        bench.descriptor(selector, descriptor);
        return bench.fault(bench.op("jmpf").far(selector, offset));
    }

    private static CpuFault jump(int cpl, int selector, long descriptor) {
        return jump(SystemBench.protected32(cpl), selector, descriptor, 0);
    }

    private void transfers() {
        gp(FaultKind.FAR_TARGET_TYPE, FREE, () -> jump(0, FREE, D_DATA_0));
        gp(FaultKind.CONFORMING_CODE_DPL, FREE, () -> jump(0, FREE, D_CODE32_3 | 4L << 40));
        gp(FaultKind.CODE_SELECTOR_RPL, FREE, () -> jump(0, FREE | 3, D_CODE32_0));
        gp(FaultKind.CODE_DESCRIPTOR_DPL, FREE, () -> jump(3, FREE | 3, D_CODE32_0));
        on(
                FaultKind.CODE_DESCRIPTOR_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> jump(0, FREE, D_CODE32_0 & ~PRESENT));
        gp(
                FaultKind.BRANCH_TARGET_LIMIT,
                0,
                () -> jump(SystemBench.protected32(0), FREE, 0x0040_9b00_0000_0fffL, 0x1000));
        gp(FaultKind.CODE_SEGMENT_L_AND_D, FREE, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.descriptor(FREE, D_CODE64_0 | 1L << 54).word(OPERAND + 4, FREE);
            return bench.fault(bench.op("jmpf").size(32).at(OPERAND));
        });
        gp(FaultKind.NON_CANONICAL_INSTRUCTION_POINTER, 0, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.quad(OPERAND, 1L << 60).word(OPERAND + 8, SystemBench.CODE64_0);
            return bench.fault(bench.op("jmpf").size(64).at(OPERAND));
        });
        gp(FaultKind.TASK_SWITCH_IN_LONG_MODE, FREE, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.descriptor(FREE, system(9, TSS, 0x67)).word(OPERAND + 4, FREE);
            return bench.fault(bench.op("jmpf").size(32).at(OPERAND));
        });
    }

    // ---- call gates: Vol. 3A, 5.8.4; Vol. 2A, CALL ----

    private static CpuFault callGate(SystemBench bench, long gate, long code) {
        bench.descriptor(FREE, gate).descriptor(FREE + 0x20, code);
        return bench.fault(bench.op("callf").far(FREE | bench.state.cpl(), 0));
    }

    private static CpuFault callGate(int cpl, long gate, long code) {
        return callGate(SystemBench.protected32(cpl), gate, code);
    }

    private void callGates() {
        int target = FREE + 0x20;
        gp(FaultKind.CALL_GATE_DPL, FREE, () -> callGate(3, gate(12, 0, target, 0), D_CODE32_0));
        on(
                FaultKind.CALL_GATE_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> callGate(3, gate(12, 3, target, 0) & ~PRESENT, D_CODE32_0));
        gp(FaultKind.CALL_GATE_NULL_CODE_SELECTOR, 0, () -> callGate(3, gate(12, 3, 0, 0), D_CODE32_0));
        gp(FaultKind.CALL_GATE_CODE_TYPE, target, () -> callGate(3, gate(12, 3, target, 0), D_DATA_0));
        gp(FaultKind.CALL_GATE_CODE_DPL, target, () -> callGate(0, gate(12, 0, target, 0), D_CODE32_3));
        on(
                FaultKind.CALL_GATE_CODE_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                target,
                () -> callGate(3, gate(12, 3, target, 0), D_CODE32_0 & ~PRESENT));
        gp(FaultKind.CALL_GATE_TARGET_NOT_LONG, target, () -> {
            SystemBench bench = SystemBench.long64(3);
            bench.descriptor(FREE, gate(12, 3, target, 0))
                    .descriptor(FREE + 8, 0)
                    .descriptor(target, D_CODE32_0);
            bench.word(OPERAND + 4, FREE | 3);
            return bench.fault(bench.op("callf").size(32).at(OPERAND));
        });
        gp(FaultKind.CALL_GATE_UPPER_TYPE, FREE, () -> {
            SystemBench bench = SystemBench.long64(3);
            bench.descriptor(FREE, gate(12, 3, target, 0)).descriptor(FREE + 8, 5L << 40);
            bench.word(OPERAND + 4, FREE | 3);
            return bench.fault(bench.op("callf").size(32).at(OPERAND));
        });
    }

    // ---- stacks from the TSS: Vol. 3A, 5.8.5 ----

    private static CpuFault enterInner(SystemBench bench) {
        bench.descriptor(FREE, gate(12, 3, CODE32_0, 0));
        return bench.fault(bench.op("callf").far(FREE | 3, 0));
    }

    private static CpuFault enterInner(int stackSelector, long descriptor) {
        SystemBench bench = SystemBench.protected32(3).word(TSS + 8, stackSelector);
        if (stackSelector != 0) {
            bench.descriptor(stackSelector, descriptor);
        }
        return enterInner(bench);
    }

    private void innerStacks() {
        int ss = FREE + 0x40;
        on(FaultKind.TSS_STACK_OUTSIDE_LIMIT, Vector.INVALID_TSS, SystemBench.TASK, () -> {
            SystemBench bench = SystemBench.protected32(3);
            bench.state.loadSegment(SegmentRegister.TR, SystemBench.TASK, TSS, 7, 0x8b);
            return enterInner(bench);
        });
        on(FaultKind.TSS_NULL_STACK_SELECTOR, Vector.INVALID_TSS, 0, () -> enterInner(0, 0));
        on(FaultKind.TSS_STACK_SELECTOR_RPL, Vector.INVALID_TSS, ss, () -> enterInner(ss | 1, D_DATA_0));
        on(FaultKind.TSS_STACK_DPL, Vector.INVALID_TSS, ss, () -> enterInner(ss, D_DATA_3));
        on(FaultKind.TSS_STACK_TYPE, Vector.INVALID_TSS, ss, () -> enterInner(ss, D_CODE32_0));
        on(FaultKind.TSS_STACK_NOT_PRESENT, Vector.STACK_FAULT, ss, () -> enterInner(ss, D_DATA_0 & ~PRESENT));
        on(FaultKind.TSS_STACK_NON_CANONICAL, Vector.STACK_FAULT, 1, () -> {
            SystemBench bench = SystemBench.long64(3).quad(TSS + 4, 1L << 60);
            bench.interruptGate(0x40, gate(14, 3, SystemBench.CODE64_0, 0));
            return DeliveryScenarios.external(bench, 0x40);
        });
    }

    // ---- far returns: Vol. 2B, RET; Vol. 2A, IRET ----

    private static CpuFault returnTo(SystemBench bench, int cs, int ss) {
        bench.memory.write(STACK, 4, 0x100);
        bench.memory.write(STACK + 4, 4, cs);
        bench.memory.write(STACK + 8, 4, INNER_STACK);
        bench.memory.write(STACK + 12, 4, ss);
        return bench.fault(bench.op("retf"));
    }

    private void returns() {
        gp(FaultKind.CODE_DESCRIPTOR_TYPE, 0x10, () -> returnTo(SystemBench.protected32(0), 0x10, 0));
        gp(FaultKind.RETURN_SELECTOR_RPL, CODE32_0, () -> returnTo(SystemBench.protected32(3), CODE32_0, 0));
        gp(FaultKind.RETURN_CODE_DPL, CODE32_0, () -> returnTo(SystemBench.protected32(0), CODE32_0 | 3, 0));
        gp(FaultKind.RETURN_NULL_STACK_SELECTOR, 0, () -> returnTo(SystemBench.protected32(0), CODE32_3, 0));
        gp(FaultKind.NESTED_TASK_IN_LONG_MODE, 0, () -> {
            SystemBench bench = SystemBench.long64(0);
            bench.state.setSystemFlags(CpuState.FLAG_NT);
            return bench.fault(bench.op("iret"));
        });
    }

    // ---- LGDT, LLDT, LTR: Vol. 2 ----

    private static CpuFault loadTable(SystemBench bench, String operation, int selector, long low, long high) {
        bench.descriptor(selector, low).descriptor(selector + 8, high);
        return bench.fault(bench.op(operation).rm(0, selector));
    }

    private void tables() {
        gp(FaultKind.TABLE_BASE_NON_CANONICAL, 0, () -> {
            SystemBench bench = SystemBench.long64(0).quad(OPERAND + 2, 1L << 60);
            return bench.fault(bench.op("lgdt").at(OPERAND));
        });
        gp(FaultKind.LDT_SELECTOR_LOCAL, 4, () -> loadTable(SystemBench.protected32(0), "lldt", 4, 0, 0));
        gp(FaultKind.LDT_DESCRIPTOR_TYPE, FREE, () -> loadTable(SystemBench.protected32(0), "lldt", FREE, D_DATA_0, 0));
        on(
                FaultKind.LDT_DESCRIPTOR_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> loadTable(SystemBench.protected32(0), "lldt", FREE, system(2, 0, 0xff) & ~PRESENT, 0));
        gp(FaultKind.TR_SELECTOR_LOCAL, 4, () -> loadTable(SystemBench.protected32(0), "ltr", 4, 0, 0));
        gp(
                FaultKind.TR_DESCRIPTOR_TYPE,
                FREE,
                () -> loadTable(SystemBench.protected32(0), "ltr", FREE, system(11, TSS, 0x67), 0));
        on(
                FaultKind.TR_DESCRIPTOR_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> loadTable(SystemBench.protected32(0), "ltr", FREE, system(9, TSS, 0x67) & ~PRESENT, 0));
        gp(
                FaultKind.SYSTEM_DESCRIPTOR_UPPER_TYPE,
                FREE,
                () -> loadTable(SystemBench.long64(0), "ltr", FREE, system(9, TSS, 0x67), 1L << 40));
        gp(
                FaultKind.SYSTEM_DESCRIPTOR_BASE_NON_CANONICAL,
                FREE,
                () -> loadTable(SystemBench.long64(0), "ltr", FREE, system(9, TSS, 0x67), 0x8000_0000L));
        gp(FaultKind.TASK_DESCRIPTOR_DPL, FREE, () -> jump(3, FREE | 3, system(9, TSS, 0x67)));
        gp(FaultKind.TASK_GATE_DPL, FREE, () -> jump(3, FREE | 3, gate(5, 0, SystemBench.OTHER_TASK, 0)));
        on(
                FaultKind.TASK_GATE_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> jump(0, FREE, gate(5, 0, SystemBench.OTHER_TASK, 0) & ~PRESENT));
        gp(FaultKind.TASK_SELECTOR_LOCAL, 4, () -> jump(0, FREE, gate(5, 0, 4, 0)));
        gp(FaultKind.TASK_DESCRIPTOR_TYPE, 0x10, () -> jump(0, FREE, gate(5, 0, 0x10, 0)));
        gp(FaultKind.TASK_BUSY, FREE, () -> jump(0, FREE, system(11, TSS, 0x67)));
        on(
                FaultKind.TASK_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> jump(0, FREE, system(9, TSS, 0x67) & ~PRESENT));
        on(FaultKind.TASK_LIMIT_TOO_SMALL, Vector.INVALID_TSS, FREE, () -> jump(0, FREE, system(9, TSS, 0x66)));
        on(FaultKind.TASK_NOT_BUSY, Vector.INVALID_TSS, SystemBench.OTHER_TASK, () -> {
            SystemBench bench = SystemBench.protected32(0).word(TSS, SystemBench.OTHER_TASK);
            bench.state.setSystemFlags(CpuState.FLAG_NT);
            return bench.fault(bench.op("iret"));
        });
    }
}
