package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MONITOR and MWAIT. @sdm Vol. 2B, MONITOR and MWAIT; Vol. 3A, 9.10 */
class MonitorWaitTest {
    private static final String MONITOR = "0f 01 c8";
    private static final String MWAIT = "0f 01 c9";
    private static final String UD2 = "0f 0b";
    private static final int RAX = 0;
    private static final int RCX = 1;

    /** Runs MWAIT and tells whether the processor sleeps behind it. */
    private static boolean sleeps(SystemBench bench, long flags, long extensions) {
        bench.state.setSystemFlags(flags);
        bench.cpu.gpr[RCX] = extensions;
        bench.memory.load(SystemBench.CODE, HexFormat.of().parseHex(MWAIT.replace(" ", "")));
        bench.cpu.run(1);
        assertEquals(SystemBench.CODE + 3, bench.state.rip);
        return bench.state.halted;
    }

    @Test
    void aLoneProcessorWithInterruptsOnSleepsUntilOneComes() {
        SystemBench bench = SystemBench.long64(0);
        bench.interruptGate(0x40, SystemBench.gate(14, 0, SystemBench.CODE64_0, 0x1500));
        assertTrue(sleeps(bench, CpuState.FLAG_IF, 0));
        bench.cpu.delivery().deliverInterrupt(bench.cpu, 0x40);
        assertFalse(bench.state.halted);
        assertEquals(SystemBench.CODE + 3, bench.read(bench.cpu.gpr[4], 8));
    }

    /** ECX bit 0: masked interrupts end the wait, too. It ends without waiting for one. */
    @Test
    void withInterruptsOffItGoesOn() {
        assertFalse(sleeps(SystemBench.long64(0), 0, 1));
        assertFalse(sleeps(SystemBench.long64(0), 0, 0));
    }

    /** Another processor's write to the monitored line would have to end it. */
    @Test
    void besideOtherProcessorsItGoesOn() {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.setTopology(new Cpu.Topology(0, 2));
        assertFalse(sleeps(bench, CpuState.FLAG_IF, 0));
    }

    @ParameterizedTest
    @CsvSource({"0f01c8, 1, GENERAL_PROTECTION", "0f01c9, 2, GENERAL_PROTECTION", "0f01c9, 80000000, GENERAL_PROTECTION"
    })
    void unknownExtensionsAreRefused(String code, String extensions, Vector vector) {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[RCX] = Long.parseLong(extensions, 16);
        assertSame(vector, bench.run(code).vector());
    }

    @Test
    void theyAreUndefinedAboveLevel0() {
        assertSame(
                Vector.INVALID_OPCODE, SystemBench.protected32(3).run(MONITOR).vector());
        assertSame(Vector.INVALID_OPCODE, SystemBench.long64(3).run(MWAIT).vector());
        assertSame(Vector.INVALID_OPCODE, SystemBench.v8086(3).run(MONITOR).vector());
    }

    /** MONITOR is a load of one byte: segments, canonical addresses, pages. */
    @Test
    void monitorChecksItsAddressAsALoadDoes() {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[RAX] = 0x0000_8000_0000_0000L;
        assertSame(Vector.GENERAL_PROTECTION, bench.run(MONITOR).vector());
        SystemBench absent = SystemBench.long64(0);
        absent.cpu.gpr[RAX] = 0x4000_0000;
        CpuFault fault = absent.run(MONITOR);
        assertSame(Vector.PAGE_FAULT, fault.vector());
        assertEquals(0, fault.errorCode());
        SystemBench small = SystemBench.protected32(0);
        small.state.loadSegment(SegmentRegister.DS, SystemBench.DATA_0, 0, 0xff, 0x4093);
        small.cpu.gpr[RAX] = 0x100;
        assertSame(Vector.GENERAL_PROTECTION, small.run(MONITOR).vector());
        SystemBench overridden = SystemBench.protected32(0);
        overridden.state.loadSegment(SegmentRegister.DS, SystemBench.DATA_0, 0, 0xff, 0x4093);
        overridden.cpu.gpr[RAX] = 0x100;
        assertSame(Vector.INVALID_OPCODE, overridden.run("64" + MONITOR + UD2).vector(), "FS reaches it, then UD2");
    }

    @Test
    void monitorTakesTheAddressSize() {
        SystemBench bench = SystemBench.protected32(0);
        bench.state.loadSegment(SegmentRegister.DS, SystemBench.DATA_0, 0, 0xfff, 0x4093);
        bench.cpu.gpr[RAX] = 0x1_0010;
        assertSame(Vector.INVALID_OPCODE, bench.run("67" + MONITOR + UD2).vector());
        bench.cpu.gpr[RAX] = 0x1_0010;
        SystemBench whole = SystemBench.protected32(0);
        whole.state.loadSegment(SegmentRegister.DS, SystemBench.DATA_0, 0, 0xfff, 0x4093);
        whole.cpu.gpr[RAX] = 0x1_0010;
        assertSame(Vector.GENERAL_PROTECTION, whole.run(MONITOR).vector());
    }
}
