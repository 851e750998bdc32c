package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE;
import static dev.bootsmith.emulator.system.SystemBench.STACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;

/** SYSENTER, SYSEXIT, SYSRET and SWAPGS. @sdm Vol. 2B, SYSENTER, SYSEXIT, SYSRET, SWAPGS; Vol. 3A, 5.8.7 */
class SystemCallTest {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RSP = 4;
    private static final int SYSENTER_CS = 0x174;
    private static final int SYSENTER_ESP = 0x175;
    private static final int SYSENTER_EIP = 0x176;
    private static final int GS_BASE = 0xc000_0101;
    private static final int KERNEL_GS_BASE = 0xc000_0102;
    private static final String UD2 = "0f 0b";

    private static void msr(SystemBench bench, int index, long value) {
        int cpl = bench.state.cpl();
        bench.state.setCpl(0);
        bench.cpu.gpr[RAX] = value & 0xffff_ffffL;
        bench.cpu.gpr[RCX] = Integer.toUnsignedLong(index);
        bench.cpu.gpr[RDX] = value >>> 32;
        bench.execute(bench.op("wrmsr"));
        bench.state.setCpl(cpl);
    }

    private static SystemBench withEntry(SystemBench bench, long selector) {
        msr(bench, SYSENTER_CS, selector);
        msr(bench, SYSENTER_ESP, 0x5000);
        msr(bench, SYSENTER_EIP, 0x1800);
        bench.memory.write(0x1800, 2, 0x0b0f);
        return bench;
    }

    @Test
    void sysenterLoadsFlatSegmentsOfLevel0AndClearsIfVmAndRf() {
        SystemBench bench = withEntry(SystemBench.protected32(3), 0x3b); // its RPL is dropped
        bench.state.setSystemFlags(CpuState.FLAG_IF);
        bench.execute(bench.op("sysenter"));
        assertEquals(0x1800, bench.state.rip);
        assertEquals(0x5000, bench.cpu.gpr[RSP]);
        assertEquals(0, bench.state.cpl());
        assertEquals(0x38, bench.state.cs().selector());
        assertEquals(0x40, bench.state.ss().selector());
        assertEquals(0, bench.state.cs().base());
        assertEquals(0, bench.state.systemFlags() & (CpuState.FLAG_IF | CpuState.FLAG_VM | CpuState.FLAG_RF));
    }

    @Test
    void sysexitTakesSelectors16And24BehindAndReturnsByEdxAndEcx() {
        SystemBench bench = withEntry(SystemBench.protected32(0), 8);
        bench.cpu.gpr[RDX] = 0x2222;
        bench.cpu.gpr[RCX] = 0x5550;
        bench.execute(bench.op("sysexit"));
        assertEquals(0x2222, bench.state.rip);
        assertEquals(0x5550, bench.cpu.gpr[RSP]);
        assertEquals(3, bench.state.cpl());
        assertEquals(8 + 16 | 3, bench.state.cs().selector());
        assertEquals(8 + 24 | 3, bench.state.ss().selector());
    }

    @Test
    void sysexitTo64BitCodeTakesSelectors32And40BehindAndNeedsCanonicalAddresses() {
        SystemBench bench = withEntry(SystemBench.long64(0), 8);
        bench.cpu.gpr[RDX] = 0x2222;
        bench.cpu.gpr[RCX] = 0x5550;
        bench.execute(bench.op("sysexit").size(64));
        assertEquals(8 + 32 | 3, bench.state.cs().selector());
        assertEquals(8 + 40 | 3, bench.state.ss().selector());
        for (int register : new int[] {RCX, RDX}) {
            SystemBench other = withEntry(SystemBench.long64(0), 8);
            other.cpu.gpr[RDX] = 0x2222;
            other.cpu.gpr[RCX] = 0x5550;
            other.cpu.gpr[register] = 0x0000_8000_0000_0000L;
            assertSame(
                    Vector.GENERAL_PROTECTION,
                    other.fault(other.op("sysexit").size(64)).vector());
        }
    }

    @Test
    void sysexitAtAnOuterLevelIsAGeneralProtectionFault() {
        assertSame(
                FaultKind.PRIVILEGED_INSTRUCTION,
                withEntry(SystemBench.protected32(3), 8).run("0f 35").reason().kind());
    }

    /** Intel's processors check the address before they leave level 0. */
    @Test
    void sysretToANonCanonicalAddressFaultsAtLevel0() {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[RCX] = 0x0000_8000_0000_0000L;
        CpuFault fault = bench.fault(bench.op("sysret").size(64));
        assertSame(Vector.GENERAL_PROTECTION, fault.vector());
        assertEquals(0, bench.state.cpl());
        assertEquals(STACK, bench.cpu.gpr[RSP]);
    }

    @Test
    void swapgsExchangesTheTwoBases() {
        SystemBench bench = SystemBench.long64(0);
        msr(bench, GS_BASE, 0x1111);
        msr(bench, KERNEL_GS_BASE, 0xffff_8000_0000_2222L);
        // swapgs; mov $0xc0000101, %ecx; rdmsr
        bench.run("0f 01 f8 b9 01 01 00 c0 0f 32" + UD2);
        assertEquals(0x2222, bench.cpu.gpr[RAX]);
        assertEquals(0xffff_8000L, bench.cpu.gpr[RDX]);
    }

    @Test
    void swapgsIsForLevel0Of64BitCode() {
        assertSame(
                Vector.GENERAL_PROTECTION, SystemBench.long64(3).run("0f 01 f8").vector());
        assertSame(
                Vector.INVALID_OPCODE,
                SystemBench.protected32(0).run("0f 01 f8").vector());
    }

    @Test
    void syscallSavesWhereItCameFrom() {
        SystemBench bench = SystemBench.long64(0);
        msr(bench, 0xc000_0081, 0x0010_0018L << 32);
        msr(bench, 0xc000_0082, 0x1800);
        bench.memory.write(0x1800, 2, 0x0b0f);
        bench.run("0f 05");
        assertEquals(CODE + 2, bench.cpu.gpr[RCX]);
        assertEquals(0x18, bench.state.cs().selector());
        assertEquals(0x20, bench.state.ss().selector());
    }
}
