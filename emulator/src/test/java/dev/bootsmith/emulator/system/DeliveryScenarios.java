package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.CODE64_0;
import static dev.bootsmith.emulator.system.SystemBench.D_CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.D_CODE32_3;
import static dev.bootsmith.emulator.system.SystemBench.D_DATA_0;
import static dev.bootsmith.emulator.system.SystemBench.FREE;
import static dev.bootsmith.emulator.system.SystemBench.IDT;
import static dev.bootsmith.emulator.system.SystemBench.OTHER_TASK;
import static dev.bootsmith.emulator.system.SystemBench.OTHER_TSS;
import static dev.bootsmith.emulator.system.SystemBench.PRESENT;
import static dev.bootsmith.emulator.system.SystemBench.gate;
import static dev.bootsmith.emulator.system.SystemBench.system;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.op.InterruptOps;
import dev.bootsmith.emulator.processor.InterruptEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Interrupt delivery and the segments of new tasks. Error codes: vector * 8 + 2 (IDT) + EXT, Vol. 3A, 6.13. */
final class DeliveryScenarios {
    private static final int VECTOR = 0x40;
    /** 0x40 * 8 + IDT, by a program; one more with EXT for an external event. */
    private static final int GATE_CODE = 0x202;

    private final List<Scenario> scenarios = new ArrayList<>();

    static List<Scenario> all() {
        DeliveryScenarios table = new DeliveryScenarios();
        table.gates();
        table.newTasks();
        return table.scenarios;
    }

    /** Delivers an external interrupt, which must fail. */
    static CpuFault external(SystemBench bench, int vector) {
        InterruptEvent event =
                new InterruptEvent(vector, InterruptEvent.Source.EXTERNAL, false, 0, bench.state.rflags());
        try {
            InterruptOps.deliver(bench.factory.context(), bench.cpu, event);
        } catch (CpuFault fault) {
            return fault;
        }
        throw new AssertionError("delivered");
    }

    private static CpuFault software(SystemBench bench, long gate) {
        bench.interruptGate(VECTOR, gate);
        return bench.fault(bench.op("int").immediate(VECTOR));
    }

    private void on(FaultKind kind, Vector vector, int errorCode, Supplier<CpuFault> provocation) {
        scenarios.add(new Scenario(kind, vector, errorCode, provocation));
    }

    private void gp(FaultKind kind, int errorCode, Supplier<CpuFault> provocation) {
        on(kind, Vector.GENERAL_PROTECTION, errorCode, provocation);
    }

    private void gates() {
        gp(FaultKind.IDT_LIMIT, GATE_CODE + 1, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.idtr().load(IDT, VECTOR * 8 + 6);
            return external(bench, VECTOR);
        });
        gp(FaultKind.IVT_LIMIT, GATE_CODE, () -> {
            SystemBench bench = SystemBench.real();
            bench.state.idtr().load(0, 4 * VECTOR + 2);
            return bench.fault(bench.op("int").immediate(VECTOR));
        });
        gp(FaultKind.GATE_TYPE, GATE_CODE, () -> software(SystemBench.protected32(0), gate(12, 3, CODE32_0, 0)));
        gp(FaultKind.GATE_UPPER_TYPE, GATE_CODE + 1, () -> {
            SystemBench bench = SystemBench.long64(0).interruptGate(VECTOR, gate(14, 0, CODE64_0, 0));
            bench.quad(IDT + 16L * VECTOR + 8, 1L << 40);
            return external(bench, VECTOR);
        });
        gp(FaultKind.GATE_DPL, GATE_CODE, () -> software(SystemBench.protected32(3), gate(14, 0, CODE32_0, 0)));
        on(
                FaultKind.GATE_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                GATE_CODE,
                () -> software(SystemBench.protected32(0), gate(14, 0, CODE32_0, 0) & ~PRESENT));
        gp(FaultKind.GATE_NULL_CODE_SELECTOR, 0, () -> software(SystemBench.protected32(0), gate(14, 0, 0, 0)));
        gp(FaultKind.GATE_CODE_TYPE, 0x10, () -> software(SystemBench.protected32(0), gate(14, 0, 0x10, 0)));
        gp(FaultKind.GATE_CODE_DPL, 0x20, () -> software(SystemBench.protected32(0), gate(14, 0, 0x20, 0)));
        on(
                FaultKind.GATE_CODE_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> software(
                        SystemBench.protected32(0).descriptor(FREE, D_CODE32_0 & ~PRESENT), gate(14, 0, FREE, 0)));
        gp(FaultKind.GATE_TARGET_NOT_LONG, CODE32_0, () -> software(SystemBench.long64(0), gate(14, 0, CODE32_0, 0)));
        gp(
                FaultKind.GATE_V8086_TARGET_NOT_RING_0,
                FREE,
                () -> software(SystemBench.v8086(3).descriptor(FREE, D_CODE32_3), gate(14, 3, FREE, 0)));
    }

    // ---- table 8-1: faults of the task switched to ----

    /** Switches to a task whose image was spoilt; the fault happens in the new task and is found in the log. */
    private static CpuFault switchTo(Consumer<SystemBench> spoil) {
        SystemBench bench = SystemBench.protected32(0);
        TaskSwitchTest.prepareImage(bench);
        spoil.accept(bench);
        bench.state.idtr().load(0, 0);
        bench.execute(bench.op("jmpf").far(OTHER_TASK, 0));
        var first = bench.factory.context().faultLog().shutdownChain().get(0);
        return new CpuFault(first.exception().orElseThrow(), first.errorCode(), first.reason());
    }

    private void newTasks() {
        on(
                FaultKind.TASK_LDT_INVALID,
                Vector.INVALID_TSS,
                0x10,
                () -> switchTo(bench -> bench.word(OTHER_TSS + 96, 0x10)));
        on(
                FaultKind.TASK_CODE_INVALID,
                Vector.INVALID_TSS,
                0x10,
                () -> switchTo(bench -> bench.word(OTHER_TSS + 76, 0x10)));
        on(
                FaultKind.TASK_CODE_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> switchTo(bench -> bench.word(OTHER_TSS + 76, FREE).descriptor(FREE, D_CODE32_0 & ~PRESENT)));
        on(
                FaultKind.TASK_STACK_INVALID,
                Vector.INVALID_TSS,
                CODE32_0,
                () -> switchTo(bench -> bench.word(OTHER_TSS + 80, CODE32_0)));
        on(
                FaultKind.TASK_STACK_NOT_PRESENT,
                Vector.STACK_FAULT,
                FREE,
                () -> switchTo(bench -> bench.word(OTHER_TSS + 80, FREE).descriptor(FREE, D_DATA_0 & ~PRESENT)));
        on(
                FaultKind.TASK_DATA_INVALID,
                Vector.INVALID_TSS,
                FREE,
                () -> switchTo(bench -> bench.word(OTHER_TSS + 84, FREE).descriptor(FREE, system(2, 0, 1))));
        on(
                FaultKind.TASK_DATA_NOT_PRESENT,
                Vector.SEGMENT_NOT_PRESENT,
                FREE,
                () -> switchTo(bench -> bench.word(OTHER_TSS + 84, FREE).descriptor(FREE, D_DATA_0 & ~PRESENT)));
        on(FaultKind.TASK_SWITCH_TRAP, Vector.DEBUG, 0, () -> switchTo(bench -> bench.word(OTHER_TSS + 100, 1)));
        on(FaultKind.DOUBLE_FAULT, Vector.DOUBLE_FAULT, 0, () -> chainOf(0, 1));
        on(FaultKind.DEBUG_INSTRUCTION, Vector.DEBUG, 0, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.idtr().load(0, 0);
            bench.execute(bench.op("int1"));
            return newest(bench, 0);
        });
        on(FaultKind.DEBUG_TRAP, Vector.DEBUG, 0, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.idtr().load(0, 0);
            bench.cpu.delivery().deliverDebugTrap(bench.cpu, 1 << 14);
            return newest(bench, 0);
        });
        on(FaultKind.DEBUG_BREAKPOINT, Vector.DEBUG, 0, () -> {
            SystemBench bench = SystemBench.protected32(0);
            bench.state.idtr().load(0, 0);
            bench.cpu.delivery().deliverBreakpoint(bench.cpu, 1);
            return newest(bench, 0);
        });
        on(
                FaultKind.EXTERNAL_INTERRUPT,
                Vector.NMI,
                0,
                () -> asNmi(bench -> bench.cpu.delivery().deliverInterrupt(bench.cpu, 0x40)));
        on(
                FaultKind.NON_MASKABLE_INTERRUPT,
                Vector.NMI,
                0,
                () -> asNmi(bench -> bench.cpu.delivery().deliverNmi(bench.cpu)));
    }

    /** An event whose delivery ends in a triple fault: it stands first in the chain. */
    private static CpuFault asNmi(Consumer<SystemBench> event) {
        SystemBench bench = SystemBench.protected32(0);
        bench.state.idtr().load(0, 0);
        event.accept(bench);
        return new CpuFault(
                Vector.NMI,
                0,
                bench.factory.context().faultLog().shutdownChain().get(0).reason());
    }

    private static CpuFault chainOf(int vectorLimit, int index) {
        SystemBench bench = SystemBench.protected32(0);
        bench.state.idtr().load(0, vectorLimit);
        bench.cpu
                .delivery()
                .deliverFault(
                        bench.cpu,
                        bench.fault(bench.op("mov.segment").opcode(0x8e).reg(2).rm(0, 0)));
        return newest(bench, index + 1);
    }

    private static CpuFault newest(SystemBench bench, int index) {
        var record = bench.factory.context().faultLog().shutdownChain().get(index);
        return new CpuFault(record.exception().orElseThrow(), record.errorCode(), record.reason());
    }
}
