package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE;
import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.INNER_STACK;
import static dev.bootsmith.emulator.system.SystemBench.STACK;
import static dev.bootsmith.emulator.system.SystemBench.TSS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Virtual-8086 mode with CR4.VME, and protected mode with CR4.PVI: VIF stands in for IF.
 *
 * @sdm Vol. 3B, 21.3 (interrupts in virtual-8086 mode), table 21-2, and 21.4 (protected-mode virtual interrupts)
 */
class VirtualModeExtensionsTest {
    private static final int VME = 1;
    private static final int PVI = 2;
    private static final int RSP = 4;
    private static final int MONITOR = 0x1500;
    private static final int PROGRAM_HANDLER = 0x3456;
    private static final int SERVICE = 0x21;
    private static final int IO_BITMAP = 0x88;
    private static final long IOPL_3 = CpuState.FLAG_IOPL;

    /** A program of virtual-8086 mode; the vector table and the monitor's IDT have a handler for INT 21h. */
    private static SystemBench program(int iopl, long flags) {
        SystemBench bench = SystemBench.v8086(iopl);
        bench.state.setCr4(VME);
        bench.state.setSystemFlags(bench.state.systemFlags() | flags);
        bench.memory.write(4L * SERVICE, 4, PROGRAM_HANDLER);
        bench.interruptGate(SERVICE, SystemBench.gate(14, 3, CODE32_0, MONITOR));
        bench.word(TSS + 102, IO_BITMAP);
        return bench;
    }

    private static SystemBench trapping(SystemBench bench, int vector) {
        long at = TSS + IO_BITMAP - 32L + (vector >>> 3);
        bench.memory.write(at, 1, 1L << (vector & 7));
        return bench;
    }

    private static boolean has(SystemBench bench, long flag) {
        return bench.state.isFlagSet(flag);
    }

    private static void assertGeneralProtection(FaultKind kind, CpuFault fault) {
        assertSame(Vector.GENERAL_PROTECTION, fault.vector());
        assertEquals(0, fault.errorCode());
        assertSame(kind, fault.reason().kind());
    }

    // ---- PUSHF, POPF, CLI, STI, IRET below IOPL 3 ----

    @ParameterizedTest
    @CsvSource({"0, 0", "80000, 200"}) // VIF; IF of the image
    void pushfShowsVifAsIfAndIoplAs3(String flags, String interrupts) {
        SystemBench bench = program(0, Long.parseLong(flags, 16) | CpuState.FLAG_NT);
        bench.execute(bench.op("pushf").size(16));
        long expected = Long.parseLong(interrupts, 16) | IOPL_3 | CpuState.FLAG_NT | 2;
        assertEquals(Long.toHexString(expected), Long.toHexString(bench.read(STACK - 2, 2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void popfMovesIfToVifAndLeavesIfAndIopl(int interrupts) {
        SystemBench bench = program(1, CpuState.FLAG_IF | (interrupts == 0 ? CpuState.FLAG_VIF : 0));
        bench.word(STACK, interrupts == 0 ? 0x0001 : CpuState.FLAG_IF | 0x0001);
        bench.execute(bench.op("popf").size(16));
        assertEquals(interrupts == 1, has(bench, CpuState.FLAG_VIF));
        assertTrue(has(bench, CpuState.FLAG_IF));
        assertEquals(1, bench.state.iopl());
        assertTrue(bench.cpu.flags.carry());
    }

    @Test
    void popfMayClearVifWhileAnInterruptIsPending() {
        SystemBench bench = program(0, CpuState.FLAG_VIP | CpuState.FLAG_VIF).word(STACK, 0);
        bench.execute(bench.op("popf").size(16));
        assertFalse(has(bench, CpuState.FLAG_VIF));
        assertTrue(has(bench, CpuState.FLAG_VIP));
    }

    @ParameterizedTest
    @CsvSource({"popf", "iret"})
    void settingIfWhileAnInterruptIsPendingNeedsTheMonitor(String operation) {
        SystemBench bench = program(0, CpuState.FLAG_VIP);
        int at = operation.equals("iret") ? STACK + 4 : STACK;
        bench.word(at, CpuState.FLAG_IF);
        assertGeneralProtection(
                FaultKind.VIRTUAL_INTERRUPT_PENDING,
                bench.fault(bench.op(operation).size(16)));
        assertEquals(STACK, bench.cpu.gpr[RSP]);
    }

    @ParameterizedTest
    @CsvSource({"popf", "iret"})
    void settingTfNeedsTheMonitor(String operation) {
        SystemBench bench = program(0, 0);
        int at = operation.equals("iret") ? STACK + 4 : STACK;
        bench.word(at, CpuState.FLAG_TF);
        assertGeneralProtection(
                FaultKind.VIRTUAL_TRAP_FLAG, bench.fault(bench.op(operation).size(16)));
    }

    @ParameterizedTest
    @CsvSource({"pushf", "popf", "iret"})
    void the32BitFormsNeedTheMonitor(String operation) {
        SystemBench bench = program(2, 0);
        assertGeneralProtection(
                FaultKind.IOPL_SENSITIVE_IN_V8086,
                bench.fault(bench.op(operation).size(32)));
    }

    @ParameterizedTest
    @CsvSource({"pushf", "popf", "iret", "cli", "sti"})
    void withoutVmeAllOfThemNeedTheMonitor(String operation) {
        SystemBench bench = SystemBench.v8086(2);
        assertGeneralProtection(
                FaultKind.IOPL_SENSITIVE_IN_V8086,
                bench.fault(bench.op(operation).size(16)));
    }

    @Test
    void cliAndStiChangeVifAlone() {
        SystemBench bench = program(0, CpuState.FLAG_IF);
        bench.execute(bench.op("sti"));
        assertTrue(has(bench, CpuState.FLAG_VIF));
        bench.execute(bench.op("cli"));
        assertFalse(has(bench, CpuState.FLAG_VIF));
        assertTrue(has(bench, CpuState.FLAG_IF));
    }

    @Test
    void stiWhileAnInterruptIsPendingNeedsTheMonitorAndCliDoesNot() {
        SystemBench bench = program(0, CpuState.FLAG_VIP | CpuState.FLAG_VIF);
        assertGeneralProtection(FaultKind.VIRTUAL_INTERRUPT_PENDING, bench.fault(bench.op("sti")));
        bench.execute(bench.op("cli"));
        assertFalse(has(bench, CpuState.FLAG_VIF));
    }

    @Test
    void iretMovesIfToVif() {
        SystemBench bench = program(0, 0);
        bench.word(STACK, 0x1234).word(STACK + 2, 0x40).word(STACK + 4, CpuState.FLAG_IF | IOPL_3);
        bench.execute(bench.op("iret").size(16));
        assertEquals(0x1234, bench.state.rip);
        assertEquals(0x400, bench.state.cs().base());
        assertTrue(has(bench, CpuState.FLAG_VIF));
        assertFalse(has(bench, CpuState.FLAG_IF));
        assertEquals(0, bench.state.iopl());
        assertEquals(STACK + 6, bench.cpu.gpr[RSP]);
    }

    /** With IOPL 3 the program has IF itself, and VIF and VIP stay as they are. */
    @Test
    void withIopl3IfIsChangedAndVifIsNot() {
        SystemBench bench = program(3, CpuState.FLAG_VIF | CpuState.FLAG_VIP);
        bench.word(STACK, CpuState.FLAG_IF);
        bench.execute(bench.op("popf").size(16));
        assertTrue(has(bench, CpuState.FLAG_IF));
        assertTrue(has(bench, CpuState.FLAG_VIF));
        bench.execute(bench.op("cli"));
        assertFalse(has(bench, CpuState.FLAG_IF));
        bench.execute(bench.op("sti"));
        assertTrue(has(bench, CpuState.FLAG_IF));
        bench.execute(bench.op("cli"));
        bench.execute(bench.op("pushf").size(16));
        assertEquals(IOPL_3 | 2, bench.read(bench.cpu.gpr[RSP], 2));
        assertTrue(has(bench, CpuState.FLAG_VIF));
    }

    // ---- INT n: table 21-2 ----

    /** Method 5: VME = 1, IOPL = 3, bit = 0: to the 8086 program's handler; IF and TF are cleared. */
    @Test
    void aClearBitAtIopl3RedirectsAsAnIntOfRealMode() {
        SystemBench bench = program(3, CpuState.FLAG_IF | CpuState.FLAG_TF | CpuState.FLAG_VIF);
        bench.execute(bench.op("int").immediate(SERVICE));
        assertEquals(ExecutionMode.V8086, bench.state.mode());
        assertEquals(PROGRAM_HANDLER, bench.state.rip);
        assertEquals(CpuState.FLAG_IF | CpuState.FLAG_TF | IOPL_3 | 2, bench.read(STACK - 2, 2));
        assertEquals(CODE + 3, bench.read(STACK - 6, 2));
        assertFalse(has(bench, CpuState.FLAG_IF));
        assertFalse(has(bench, CpuState.FLAG_TF));
        assertTrue(has(bench, CpuState.FLAG_VIF));
    }

    /** Method 6: VME = 1, IOPL &lt; 3, bit = 0: the image shows VIF as IF and IOPL 3; VIF and TF are cleared. */
    @ParameterizedTest
    @CsvSource({"80000, 200", "200, 0"}) // VIF alone, IF alone
    void aClearBitBelowIopl3RedirectsWithVif(String flags, String interrupts) {
        long start = Long.parseLong(flags, 16);
        SystemBench bench = program(0, start);
        bench.execute(bench.op("int").immediate(SERVICE));
        assertEquals(PROGRAM_HANDLER, bench.state.rip);
        assertEquals(Long.parseLong(interrupts, 16) | IOPL_3 | 2, bench.read(STACK - 2, 2));
        assertFalse(has(bench, CpuState.FLAG_VIF));
        assertEquals((start & CpuState.FLAG_IF) != 0, has(bench, CpuState.FLAG_IF));
        assertEquals(0, bench.state.iopl());
    }

    /** Methods 2 and 3: bit = 1, IOPL = 3: through the IDT; IOPL &lt; 3: #GP. */
    @Test
    void aSetBitGoesToTheMonitor() {
        SystemBench privileged = trapping(program(3, 0), SERVICE);
        privileged.execute(privileged.op("int").immediate(SERVICE));
        assertEquals(MONITOR, privileged.state.rip);
        assertEquals(INNER_STACK - 36, privileged.cpu.gpr[RSP]);
        SystemBench other = trapping(program(2, 0), SERVICE);
        assertGeneralProtection(
                FaultKind.IOPL_SENSITIVE_IN_V8086, other.fault(other.op("int").immediate(SERVICE)));
    }

    /** Methods 1 and 4: without VME the bit map does not count. */
    @Test
    void withoutVmeIoplAloneDecides() {
        SystemBench privileged = program(3, 0);
        privileged.state.setCr4(0);
        privileged.execute(privileged.op("int").immediate(SERVICE));
        assertEquals(MONITOR, privileged.state.rip);
        SystemBench other = program(2, 0);
        other.state.setCr4(0);
        assertGeneralProtection(
                FaultKind.IOPL_SENSITIVE_IN_V8086, other.fault(other.op("int").immediate(SERVICE)));
    }

    /** The map is the 32 bytes below the I/O permission bit map; a TSS that does not hold it, or its offset, gives no answer. */
    @ParameterizedTest
    @CsvSource({"1f, ff", "120, ff", "88, 66", "88, 6b"})
    void aBitMapOutsideTheTssIsAGeneralProtectionFault(String ioBitmap, String limit) {
        SystemBench bench = program(3, 0).word(TSS + 102, Integer.parseInt(ioBitmap, 16));
        bench.state.loadSegment(SegmentRegister.TR, SystemBench.TASK, TSS, Integer.parseInt(limit, 16), 0x8b);
        CpuFault fault = bench.fault(bench.op("int").immediate(ioBitmap.equals("1f") ? 0 : SERVICE));
        assertSame(Vector.GENERAL_PROTECTION, fault.vector());
    }

    @Test
    void onlyIntNIsRedirected() {
        SystemBench bench = program(0, 0).interruptGate(3, SystemBench.gate(14, 3, CODE32_0, MONITOR));
        bench.execute(bench.op("int3"));
        assertEquals(MONITOR, bench.state.rip);
        SystemBench overflow = program(0, 0).interruptGate(4, SystemBench.gate(14, 3, CODE32_0, MONITOR));
        overflow.cpu.flags.setStatus(0x800);
        overflow.execute(overflow.op("into"));
        assertEquals(MONITOR, overflow.state.rip);
        SystemBench external = program(3, 0);
        external.cpu.delivery().deliverInterrupt(external.cpu, SERVICE);
        assertEquals(MONITOR, external.state.rip);
        assertEquals(0, external.state.cpl());
    }

    // ---- CR4.PVI ----

    private static SystemBench protectedProgram(int iopl, long flags) {
        SystemBench bench = SystemBench.protected32(3);
        bench.state.setCr4(PVI);
        bench.state.setSystemFlags((long) iopl << 12 | flags);
        return bench;
    }

    @Test
    void atLevel3CliAndStiChangeVif() {
        SystemBench bench = protectedProgram(0, CpuState.FLAG_IF);
        bench.execute(bench.op("sti"));
        assertTrue(has(bench, CpuState.FLAG_VIF));
        assertFalse(bench.state.interruptShadow);
        bench.execute(bench.op("cli"));
        assertFalse(has(bench, CpuState.FLAG_VIF));
        assertTrue(has(bench, CpuState.FLAG_IF));
        SystemBench pending = protectedProgram(0, CpuState.FLAG_VIP);
        assertGeneralProtection(FaultKind.VIRTUAL_INTERRUPT_PENDING, pending.fault(pending.op("sti")));
        SystemBench wide = SystemBench.long64(3);
        wide.state.setCr4(wide.state.cr4() | PVI);
        wide.execute(wide.op("sti"));
        assertTrue(has(wide, CpuState.FLAG_VIF));
    }

    @Test
    void virtualInterruptsOfProtectedModeAreForLevel3BelowIopl3() {
        SystemBench inner = protectedProgram(0, 0);
        inner.state.setCpl(1);
        assertGeneralProtection(FaultKind.IOPL_SENSITIVE, inner.fault(inner.op("sti")));
        SystemBench privileged = protectedProgram(3, CpuState.FLAG_VIP);
        privileged.execute(privileged.op("sti"));
        assertTrue(has(privileged, CpuState.FLAG_IF));
        assertFalse(has(privileged, CpuState.FLAG_VIF));
    }

    /** PVI is about CLI and STI: the others show and change what they do without it. */
    @Test
    void theOtherInstructionsKnowNothingOfProtectedModeVirtualInterrupts() {
        SystemBench bench = protectedProgram(0, CpuState.FLAG_IF | CpuState.FLAG_VIP);
        bench.execute(bench.op("pushf").size(32));
        assertEquals(CpuState.FLAG_IF | CpuState.FLAG_VIP | 2, bench.read(STACK - 4, 4));
        bench.memory.write(STACK - 4, 4, CpuState.FLAG_TF);
        bench.execute(bench.op("popf").size(32));
        assertTrue(has(bench, CpuState.FLAG_IF), "POPF leaves IF");
        assertTrue(has(bench, CpuState.FLAG_VIP));
        assertFalse(has(bench, CpuState.FLAG_VIF));
        bench.interruptGate(SERVICE, SystemBench.gate(14, 3, CODE32_0, MONITOR));
        bench.execute(bench.op("int").immediate(SERVICE));
        assertEquals(MONITOR, bench.state.rip);
    }
}
