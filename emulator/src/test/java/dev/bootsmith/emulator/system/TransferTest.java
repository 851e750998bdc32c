package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.CODE32_3;
import static dev.bootsmith.emulator.system.SystemBench.CODE64_0;
import static dev.bootsmith.emulator.system.SystemBench.CODE64_3;
import static dev.bootsmith.emulator.system.SystemBench.DATA_0;
import static dev.bootsmith.emulator.system.SystemBench.DATA_3;
import static dev.bootsmith.emulator.system.SystemBench.FREE;
import static dev.bootsmith.emulator.system.SystemBench.INNER_STACK;
import static dev.bootsmith.emulator.system.SystemBench.STACK;
import static dev.bootsmith.emulator.system.SystemBench.TSS;
import static dev.bootsmith.emulator.system.SystemBench.gate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import org.junit.jupiter.api.Test;

/** Far transfers that succeed: frames, stacks, modes. Layouts from Vol. 3A, 5.8.5, 6.12, 6.14 and Vol. 3B, 21.2. */
class TransferTest {
    private static final int RSP = 4;
    private static final int RETURN_RIP = SystemBench.CODE + 3;

    @Test
    void aCallGateCopiesParametersToTheInnerStack() {
        SystemBench bench = SystemBench.protected32(3);
        bench.memory.write(STACK, 4, 0xaaaa);
        bench.memory.write(STACK + 4, 4, 0xbbbb);
        bench.descriptor(FREE, gate(12, 3, CODE32_0, 0x12345) | 2L << 32);
        bench.execute(bench.op("callf").far(FREE | 3, 0));
        assertEquals(0x12345, bench.state.rip);
        assertEquals(0, bench.state.cpl());
        assertEquals(INNER_STACK - 24, bench.cpu.gpr[RSP]);
        // Vol. 3A, figure 5-13: EIP, CS, parameters in their order, ESP, SS.
        long[] frame = {RETURN_RIP, CODE32_3, 0xaaaa, 0xbbbb, STACK, DATA_3};
        for (int i = 0; i < frame.length; i++) {
            assertEquals(frame[i], bench.read(INNER_STACK - 24 + 4L * i, 4), "doubleword " + i);
        }
    }

    @Test
    void aFarReturnToAnOuterLevelDropsParametersOnBothStacksAndInnerSegments() {
        SystemBench bench = SystemBench.protected32(0);
        long[] frame = {0x2222, CODE32_3, 0, 0, 0x5550, DATA_3};
        for (int i = 0; i < frame.length; i++) {
            bench.memory.write(STACK + 4L * i, 4, frame[i]);
        }
        bench.execute(bench.op("retf").immediate(8));
        assertEquals(0x2222, bench.state.rip);
        assertEquals(3, bench.state.cpl());
        assertEquals(0x5558, bench.cpu.gpr[RSP]);
        // DS held a DPL 0 segment, which CPL 3 may not use: it is null now.
        assertEquals(0, bench.state.segment(SegmentRegister.DS).selector());
        assertTrue(bench.state.segment(SegmentRegister.DS).isUnusable());
    }

    /**
     * @sdm Vol. 2B, RET: SegmentSelector := 0, the segment becomes invalid; the base is not named. KVM's authors' emulator suite reads through GS after IRET
     *     has dropped it and expects the base that WRMSR gave.
     */
    @Test
    void aSegmentDroppedByAReturnInLongModeKeepsItsBase() {
        SystemBench bench = SystemBench.long64(0);
        bench.state.loadSegment(SegmentRegister.GS, DATA_0, 0x40_0000, 0xffff_ffffL, 0xc093);
        long[] frame = {0x2222, CODE64_3, 0x5550, DATA_3};
        for (int i = 0; i < frame.length; i++) {
            bench.memory.write(STACK + 8L * i, 8, frame[i]);
        }
        bench.execute(bench.op("retf").size(64));
        assertEquals(3, bench.state.cpl());
        assertEquals(0, bench.state.segment(SegmentRegister.GS).selector());
        assertTrue(bench.state.segment(SegmentRegister.GS).isUnusable());
        assertEquals(0x40_0000, bench.state.segment(SegmentRegister.GS).base());
    }

    @Test
    void longModeDeliveryAlignsTheStackAndPushesFiveQuadwordsAndTheErrorCode() {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[RSP] = STACK + 5;
        bench.interruptGate(13, gate(14, 0, CODE64_0, 0x1500));
        bench.state.setSystemFlags(CpuState.FLAG_IF);
        bench.cpu
                .delivery()
                .deliverFault(
                        bench.cpu,
                        bench.fault(bench.op("mov.segment").opcode(0x8e).reg(3).rm(0, 0x204)));
        assertEquals(0x1500, bench.state.rip);
        long top = STACK - 48; // STACK + 5 rounded down to 16, six quadwords
        assertEquals(top, bench.cpu.gpr[RSP]);
        // RF is set in the image of a fault (Vol. 3B, 18.3.1.1).
        long[] frame = {0x204, RETURN_RIP, CODE64_0, CpuState.FLAG_IF | CpuState.FLAG_RF | 2, STACK + 5, DATA_0};
        for (int i = 0; i < frame.length; i++) {
            assertEquals(frame[i], bench.read(top + 8L * i, 8), "quadword " + i);
        }
        assertFalse(bench.state.isFlagSet(CpuState.FLAG_IF));
    }

    @Test
    void theInterruptStackTableWinsOverTheCurrentStack() {
        SystemBench bench = SystemBench.long64(0).quad(TSS + 36 + 16, 0x5ff8); // IST3
        bench.interruptGate(0x40, gate(15, 0, CODE64_0, 0x1500) | 3L << 32);
        bench.state.setSystemFlags(CpuState.FLAG_IF);
        bench.cpu.delivery().deliverInterrupt(bench.cpu, 0x40);
        assertEquals(0x5ff0 - 40, bench.cpu.gpr[RSP]);
        assertTrue(bench.state.isFlagSet(CpuState.FLAG_IF), "a trap gate leaves IF alone");
    }

    @Test
    void longModeEntryFromCpl3LoadsANullStackSelector() {
        SystemBench bench = SystemBench.long64(3);
        bench.interruptGate(0x40, gate(14, 3, CODE64_0, 0x1500));
        bench.execute(bench.op("int").immediate(0x40));
        assertEquals(0, bench.state.cpl());
        assertEquals(0, bench.state.ss().selector());
        assertEquals(INNER_STACK - 40, bench.cpu.gpr[RSP]);
        bench.execute(bench.op("iret"));
        assertEquals(3, bench.state.cpl());
        assertEquals(DATA_3, bench.state.ss().selector());
        assertEquals(STACK, bench.cpu.gpr[RSP]);
        assertEquals(CODE64_3, bench.state.cs().selector());
    }

    @Test
    void iretToVirtual8086ModeLoadsAllSixSegments() {
        SystemBench bench = SystemBench.protected32(0);
        long[] frame = {
            0x100, 0x1000, CpuState.FLAG_VM | CpuState.FLAG_IF | 2, 0xff00, 0x2000, 0x3000, 0x4000, 0x5000, 0x6000
        };
        for (int i = 0; i < frame.length; i++) {
            bench.memory.write(STACK + 4L * i, 4, frame[i]);
        }
        bench.execute(bench.op("iret"));
        assertEquals(ExecutionMode.V8086, bench.state.mode());
        assertEquals(3, bench.state.cpl());
        assertEquals(0x10000, bench.state.cs().base());
        assertEquals(0x20000, bench.state.ss().base());
        assertEquals(0x30000, bench.state.segment(SegmentRegister.ES).base());
        assertEquals(0x40000, bench.state.segment(SegmentRegister.DS).base());
        assertEquals(0x60000, bench.state.segment(SegmentRegister.GS).base());
        assertEquals(0xff00, bench.cpu.gpr[RSP]);
    }

    @Test
    void anInterruptFromVirtual8086ModeSavesAndClearsTheDataSegments() {
        SystemBench bench = SystemBench.v8086(3);
        bench.state.loadSegment(SegmentRegister.GS, 0x1234, 0x12340, 0xffff, 0xf3);
        bench.interruptGate(0x40, gate(14, 3, CODE32_0, 0x1500));
        bench.execute(bench.op("int").immediate(0x40));
        assertEquals(ExecutionMode.PROT32, bench.state.mode());
        assertEquals(INNER_STACK - 36, bench.cpu.gpr[RSP]);
        assertEquals(0x1234, bench.read(INNER_STACK - 4, 4)); // GS is pushed first
        assertEquals(RETURN_RIP, bench.read(INNER_STACK - 36, 4));
        assertTrue(bench.state.segment(SegmentRegister.GS).isUnusable());
        bench.execute(bench.op("iret"));
        assertEquals(ExecutionMode.V8086, bench.state.mode());
        assertEquals(0x1234, bench.state.segment(SegmentRegister.GS).selector());
    }

    @Test
    void realModeInterruptsPushSixBytesAndClearIf() {
        SystemBench bench = SystemBench.real();
        bench.memory.write(4 * 0x21, 4, 0x0200_0300);
        bench.state.setSystemFlags(CpuState.FLAG_IF);
        bench.execute(bench.op("int").immediate(0x21));
        assertEquals(0x2000, bench.state.cs().base());
        assertEquals(0x300, bench.state.rip);
        assertEquals(STACK - 6, bench.cpu.gpr[RSP]);
        assertEquals(CpuState.FLAG_IF | 2, bench.read(STACK - 2, 2));
        assertFalse(bench.state.isFlagSet(CpuState.FLAG_IF));
    }

    @Test
    void syscallAndSysretUseStarAndMaskFlags() {
        SystemBench bench = SystemBench.long64(3);
        bench.state.msrs().set(0xc000_0081, 0x0023_0018L << 32); // SYSRET base 23h, SYSCALL base 18h
        bench.state.msrs().set(0xc000_0082, 0x1800);
        bench.state.msrs().set(0xc000_0084, CpuState.FLAG_IF);
        bench.state.setSystemFlags(CpuState.FLAG_IF);
        bench.execute(bench.op("syscall"));
        assertEquals(0x1800, bench.state.rip);
        assertEquals(RETURN_RIP, bench.cpu.gpr[1]);
        assertEquals(CpuState.FLAG_IF | 2, bench.cpu.gpr[11]);
        assertEquals(0x18, bench.state.cs().selector());
        assertEquals(0x20, bench.state.ss().selector());
        assertEquals(0, bench.state.cpl());
        assertFalse(bench.state.isFlagSet(CpuState.FLAG_IF));
        bench.execute(bench.op("sysret").size(64));
        assertEquals(RETURN_RIP, bench.state.rip);
        assertEquals(0x33, bench.state.cs().selector());
        assertEquals(0x2b, bench.state.ss().selector());
        assertEquals(3, bench.state.cpl());
        assertTrue(bench.state.isFlagSet(CpuState.FLAG_IF));
    }
}
