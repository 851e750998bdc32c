package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.Vector;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What a fault leaves behind: registers, flags, memory, CR2. */
class FaultStateTest {
    /** The first address that the bench's page tables do not map. */
    private static final long ABSENT = 0x40_0000;

    @Test
    void repeatedScanThatFaultsLeavesTheFlagsAsTheyWere() {
        SystemBench bench = SystemBench.long64(0);
        bench.state.setRflags(0x2 | 0x45); // CF, PF, ZF
        bench.cpu.gpr[0] = 1;
        bench.cpu.gpr[1] = 10;
        bench.cpu.gpr[7] = ABSENT - 2;
        CpuFault fault = bench.run("f2 ae"); // repne scasb
        assertEquals(Vector.PAGE_FAULT, fault.vector());
        assertEquals(8, bench.cpu.gpr[1]);
        assertEquals(ABSENT, bench.cpu.gpr[7]);
        assertEquals(0x45, bench.state.rflags() & 0x8d5);
    }

    @Test
    void storeOfTheTableRegisterReportsTheLowerAddress() {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[3] = ABSENT + 0x10;
        CpuFault fault = bench.run("0f 01 03"); // sgdt (%rbx)
        assertEquals(Vector.PAGE_FAULT, fault.vector());
        assertEquals(ABSENT + 0x10, bench.state.cr2);
    }

    @Test
    void repeatedPortOutputWithoutElementsStillNeedsPermission() {
        SystemBench bench = SystemBench.protected32(3);
        bench.word(SystemBench.TSS + 0x66, 0xffff);
        bench.cpu.gpr[1] = 0;
        CpuFault fault = bench.run("f3 6e"); // rep outsb
        assertEquals(Vector.GENERAL_PROTECTION, fault.vector());
    }

    @Test
    void farCallBeyondTheLimitPushesNothing() {
        SystemBench bench = SystemBench.real();
        bench.quad(SystemBench.STACK - 8, -1L);
        CpuFault fault = bench.run("66 9a 00 00 01 00 00 00"); // lcalll $0, $0x10000
        assertEquals(Vector.GENERAL_PROTECTION, fault.vector());
        // The exception's own frame has 6 bytes.
        assertEquals(0xffff, bench.read(SystemBench.STACK - 8, 2));
    }

    @Test
    void nearBranchOfLongModeIgnoresTheOperandSizePrefix() {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[0] = 0x11_2000;
        bench.memory.write(0x11_2000, 2, 0x0b0f); // ud2
        CpuFault fault = bench.run("66 ff e0"); // data16 jmp *%rax
        assertEquals(Vector.INVALID_OPCODE, fault.vector());
        assertEquals(0x11_2000, bench.state.rip);
    }

    @Test
    void doubleFaultIsPushedWithTheResumeFlagOfTheFaultBeforeIt() {
        SystemBench bench = SystemBench.protected32(0);
        bench.interruptGate(8, SystemBench.gate(14, 0, SystemBench.CODE32_0, 0x1800));
        bench.memory.write(0x1800, 1, 0xf4);
        bench.cpu.gpr[0] = 0x1234;
        bench.run("8e d8"); // mov %eax, %ds: #GP, for which there is no gate
        assertEquals(0x1801, bench.state.rip);
        // error code, EIP, CS, EFLAGS
        assertEquals(CpuState.FLAG_RF, bench.read(bench.cpu.gpr[4] + 12, 4) & CpuState.FLAG_RF);
    }

    /** CR2 names the first byte that cannot be fetched, also of an instruction that could be before. @sdm Vol. 3A, 4.7 */
    @Test
    void anInstructionAcrossTwoPagesFaultsAtItsFirstByteInTheSecondOne() {
        SystemBench bench = SystemBench.long64(0);
        bench.memory.load(0xaffe, HexFormat.of().parseHex("48c7c702000000")); // movq $2, %rdi
        bench.state.rip = 0xaffe;
        bench.cpu.run(1);
        assertEquals(2, bench.cpu.gpr[7]);
        bench.quad(SystemBench.PT + 8 * 0xb, 0);
        bench.cpu.linear.tlb().flush();
        bench.state.rip = 0xaffe;
        bench.cpu.run(1);
        assertEquals(0xb000, bench.state.cr2);
    }
}
