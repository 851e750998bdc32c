package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.DATA_0;
import static dev.bootsmith.emulator.system.SystemBench.GDT;
import static dev.bootsmith.emulator.system.SystemBench.OTHER_TASK;
import static dev.bootsmith.emulator.system.SystemBench.OTHER_TSS;
import static dev.bootsmith.emulator.system.SystemBench.TASK;
import static dev.bootsmith.emulator.system.SystemBench.TSS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import org.junit.jupiter.api.Test;

/** Hardware task switches. Offsets: Vol. 3A, figure 8-2; what each kind changes: table 8-2. */
class TaskSwitchTest {
    private static final int ENTRY = 0x1234;
    private static final int BUSY_TSS = 0x8b;
    private static final int AVAILABLE_TSS = 0x89;

    /** A task at OTHER_TSS that starts at ENTRY with EAX to EDI = 100 to 107. */
    static void prepareImage(SystemBench bench) {
        bench.memory.write(OTHER_TSS + 32, 4, ENTRY);
        bench.memory.write(OTHER_TSS + 36, 4, 2);
        for (int i = 0; i < 8; i++) {
            bench.memory.write(OTHER_TSS + 40 + 4L * i, 4, 100 + i);
        }
        bench.word(OTHER_TSS + 76, CODE32_0).word(OTHER_TSS + 80, DATA_0);
    }

    private static SystemBench bench() {
        SystemBench bench = SystemBench.protected32(0);
        prepareImage(bench);
        return bench;
    }

    @Test
    void aJumpSavesTheOldTaskAndLoadsTheNewOne() {
        SystemBench bench = bench();
        bench.cpu.gpr[0] = 0x1111;
        bench.execute(bench.op("jmpf").far(OTHER_TASK, 0));
        assertEquals(ENTRY, bench.state.rip);
        assertEquals(100, bench.cpu.gpr[0]);
        assertEquals(104, bench.cpu.gpr[4]);
        assertEquals(OTHER_TASK, bench.state.segment(SegmentRegister.TR).selector());
        assertEquals(0x1111, bench.read(TSS + 40, 4));
        assertEquals(SystemBench.CODE + 3, bench.read(TSS + 32, 4));
        assertEquals(AVAILABLE_TSS, bench.read(GDT + TASK + 5, 1));
        assertEquals(BUSY_TSS, bench.read(GDT + OTHER_TASK + 5, 1));
        assertTrue((bench.state.cr0() & CpuState.CR0_TS) != 0);
    }

    @Test
    void aCallNestsAndIretComesBack() {
        SystemBench bench = bench();
        bench.cpu.gpr[3] = 0x3333;
        bench.execute(bench.op("callf").far(OTHER_TASK, 0));
        assertTrue(bench.state.isFlagSet(CpuState.FLAG_NT));
        assertEquals(TASK, bench.read(OTHER_TSS, 2));
        assertEquals(BUSY_TSS, bench.read(GDT + TASK + 5, 1));
        bench.execute(bench.op("iret"));
        assertEquals(SystemBench.CODE + 3, bench.state.rip);
        assertEquals(0x3333, bench.cpu.gpr[3]);
        assertEquals(TASK, bench.state.segment(SegmentRegister.TR).selector());
        assertEquals(0, bench.read(OTHER_TSS + 36, 4) & CpuState.FLAG_NT);
        assertEquals(AVAILABLE_TSS, bench.read(GDT + OTHER_TASK + 5, 1));
    }

    @Test
    void anExceptionThroughATaskGatePushesItsErrorCodeInTheNewTask() {
        SystemBench bench = bench();
        bench.memory.write(OTHER_TSS + 56, 4, 0x5000);
        bench.interruptGate(13, SystemBench.gate(5, 0, OTHER_TASK, 0));
        bench.cpu
                .delivery()
                .deliverFault(
                        bench.cpu,
                        bench.fault(bench.op("mov.segment").opcode(0x8e).reg(2).rm(0, 0x204)));
        assertEquals(ENTRY, bench.state.rip);
        assertEquals(0x4ffc, bench.cpu.gpr[4]);
        assertEquals(0x204, bench.read(0x4ffc, 4));
    }

    @Test
    void aSixteenBitTaskLoadsWordsOnly() {
        SystemBench bench = SystemBench.protected32(0);
        bench.descriptor(OTHER_TASK, SystemBench.system(1, OTHER_TSS, 43));
        bench.word(OTHER_TSS + 14, 0x100).word(OTHER_TSS + 16, 2).word(OTHER_TSS + 18, 0x7777);
        bench.word(OTHER_TSS + 36, CODE32_0).word(OTHER_TSS + 38, DATA_0);
        bench.execute(bench.op("jmpf").far(OTHER_TASK, 0));
        assertEquals(0x100, bench.state.rip);
        assertEquals(0x7777, bench.cpu.gpr[0] & 0xffff);
    }
}
