package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE32_0;
import static dev.bootsmith.emulator.system.SystemBench.CODE32_3;
import static dev.bootsmith.emulator.system.SystemBench.CODE64_0;
import static dev.bootsmith.emulator.system.SystemBench.CODE64_3;
import static dev.bootsmith.emulator.system.SystemBench.DATA_0;
import static dev.bootsmith.emulator.system.SystemBench.DATA_3;
import static dev.bootsmith.emulator.system.SystemBench.FREE;
import static dev.bootsmith.emulator.system.SystemBench.STACK;
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

/**
 * IRET in its variants: which flags each may change, which stack it pops, what it refuses and what is left of it then.
 *
 * @sdm Vol. 2A, IRET/IRETD/IRETQ; Vol. 3A, 6.12.1 and 6.14.3; Vol. 3B, 21.2.5
 */
class InterruptReturnTest {
    private static final int RSP = 4;
    private static final long CHANGEABLE_BY_ALL = 0x4dd5; // NT, OF, DF, TF, SF, ZF, AF, PF, CF
    private static final long WIDE_ONLY = CpuState.FLAG_RF | CpuState.FLAG_AC | CpuState.FLAG_ID;
    private static final long VIRTUAL = CpuState.FLAG_VIF | CpuState.FLAG_VIP;

    private static SystemBench frame(SystemBench bench, int sizeBytes, long... values) {
        for (int i = 0; i < values.length; i++) {
            bench.memory.write(STACK + (long) i * sizeBytes, sizeBytes, values[i]);
        }
        return bench;
    }

    private static SystemBench returned(SystemBench bench, int sizeBytes, long... values) {
        frame(bench, sizeBytes, values).execute(bench.op("iret").size(8 * sizeBytes));
        return bench;
    }

    private static CpuFault refused(SystemBench bench, int sizeBytes, long... values) {
        CpuFault fault = frame(bench, sizeBytes, values).fault(bench.op("iret").size(8 * sizeBytes));
        assertEquals(STACK, bench.cpu.gpr[RSP], "nothing is popped");
        return fault;
    }

    private static void assertFault(Vector vector, int errorCode, CpuFault fault) {
        assertSame(vector, fault.vector());
        assertEquals(Integer.toHexString(errorCode), Integer.toHexString(fault.errorCode()));
    }

    private static void assertFlags(long expected, SystemBench bench) {
        assertEquals(Long.toHexString(expected | 2), Long.toHexString(bench.state.rflags()));
    }

    // ---- flags ----

    @Test
    void inRealModeIretLeavesTheUpperFlagsAndIretdReplacesThem() {
        SystemBench narrow = SystemBench.real();
        narrow.state.setSystemFlags(CpuState.FLAG_AC);
        returned(narrow, 2, 0x1234, 0x20, 0xffff);
        assertFlags(CHANGEABLE_BY_ALL | CpuState.FLAG_IF | CpuState.FLAG_IOPL | CpuState.FLAG_AC, narrow);
        SystemBench wide = SystemBench.real();
        returned(wide, 4, 0x1234, 0x20, 0xffff_ffffL);
        assertFlags(CHANGEABLE_BY_ALL | CpuState.FLAG_IF | CpuState.FLAG_IOPL | WIDE_ONLY, wide);
        assertEquals(STACK + 12, wide.cpu.gpr[RSP]);
        assertEquals(0x200, wide.state.cs().base());
    }

    @Test
    void inRealModeAnEipOutsideTheSegmentIsRefused() {
        assertFault(Vector.GENERAL_PROTECTION, 0, refused(SystemBench.real(), 4, 0x1_0000, 0x20, 0));
    }

    @Test
    void atLevel0IretdReplacesEverythingButVm() {
        // VM in the image would lead to virtual-8086 mode
        SystemBench bench = returned(SystemBench.protected32(0), 4, 0x1234, CODE32_0, ~CpuState.FLAG_VM);
        assertFlags(CHANGEABLE_BY_ALL | CpuState.FLAG_IF | CpuState.FLAG_IOPL | WIDE_ONLY | VIRTUAL, bench);
        assertEquals(STACK + 12, bench.cpu.gpr[RSP], "the same level: no stack is popped");
    }

    @Test
    void atLevel0IretLeavesTheUpperFlags() {
        SystemBench bench = returned(SystemBench.protected32(0), 2, 0x1234, CODE32_0, 0xffff);
        assertFlags(CHANGEABLE_BY_ALL | CpuState.FLAG_IF | CpuState.FLAG_IOPL, bench);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3000, 200"}) // IOPL; whether IF changes
    void atLevel3IoplAndTheVirtualFlagsStayAndIfIsForIopl3(String iopl, String interrupts) {
        SystemBench bench = SystemBench.protected32(3);
        bench.state.setSystemFlags(Long.parseLong(iopl, 16));
        returned(bench, 4, 0x1234, CODE32_3, 0xffff_ffffL);
        assertFlags(CHANGEABLE_BY_ALL | WIDE_ONLY | Long.parseLong(iopl, 16) | Long.parseLong(interrupts, 16), bench);
        assertEquals(ExecutionMode.PROT32, bench.state.mode(), "VM in the image is ignored");
    }

    /** The privilege that counts is that before the return. */
    @Test
    void onTheWayToLevel3TheFlagsAreStillThoseOfLevel0() {
        SystemBench bench =
                returned(SystemBench.protected32(0), 4, 0x1234, CODE32_3, ~CpuState.FLAG_VM, 0x5550, DATA_3);
        assertFlags(CHANGEABLE_BY_ALL | CpuState.FLAG_IF | CpuState.FLAG_IOPL | WIDE_ONLY | VIRTUAL, bench);
        assertEquals(3, bench.state.cpl());
        assertEquals(0x5550, bench.cpu.gpr[RSP]);
    }

    // ---- to an outer level ----

    @ParameterizedTest
    @CsvSource({
        "0, 2b, GENERAL_PROTECTION, 0", // null CS
        "200, 2b, GENERAL_PROTECTION, 200", // CS outside the GDT
        "2b, 2b, GENERAL_PROTECTION, 28", // CS is data
        "20, 2b, GENERAL_PROTECTION, 20", // RPL 0, DPL 3
        "23, 0, GENERAL_PROTECTION, 0", // null SS
        "23, 28, GENERAL_PROTECTION, 28", // SS: RPL 0
        "23, 23, GENERAL_PROTECTION, 20", // SS is code
        "23, 13, GENERAL_PROTECTION, 10", // SS: DPL 0
        "23, 203, GENERAL_PROTECTION, 200", // SS outside the GDT
        "83, 2b, SEGMENT_NOT_PRESENT, 80",
        "23, 8b, STACK_FAULT, 88",
    })
    void whatIsWrongWithTheSelectors(String cs, String ss, Vector vector, String errorCode) {
        SystemBench bench = SystemBench.protected32(0)
                .descriptor(FREE, SystemBench.D_CODE32_3 & ~SystemBench.PRESENT)
                .descriptor(FREE + 8, SystemBench.D_DATA_3 & ~SystemBench.PRESENT);
        assertFault(
                vector,
                Integer.parseInt(errorCode, 16),
                refused(bench, 4, 0x1234, Integer.parseInt(cs, 16), 2, 0x5550, Integer.parseInt(ss, 16)));
        assertEquals(0, bench.state.cpl());
        assertEquals(CODE32_0, bench.state.cs().selector());
    }

    @Test
    void aReturnToAnInnerLevelIsRefused() {
        assertFault(
                Vector.GENERAL_PROTECTION,
                CODE32_0,
                refused(SystemBench.protected32(3), 4, 0x1234, CODE32_0, 2, 0x5550, DATA_0));
    }

    @Test
    void anEipOutsideTheTargetIsRefused() {
        SystemBench bench = SystemBench.protected32(0).descriptor(FREE, 0x0040_9b00_0000_0fffL); // 4 KiB
        assertFault(Vector.GENERAL_PROTECTION, 0, refused(bench, 4, 0x1000, FREE, 2));
    }

    @Test
    void a16BitOuterStackGetsSpAlone() {
        SystemBench bench = SystemBench.protected32(0).descriptor(FREE, SystemBench.D_DATA_3 & ~(1L << 54));
        bench.cpu.gpr[RSP] = STACK;
        returned(bench, 4, 0x1234, CODE32_3, 2, 0xaaaa_5550L, FREE | 3);
        assertEquals(0x5550, bench.cpu.gpr[RSP]);
    }

    // ---- nested tasks ----

    @Test
    void withNtInIa32eModeItIsRefused() {
        SystemBench bench = SystemBench.long64(0);
        bench.state.setSystemFlags(CpuState.FLAG_NT);
        assertFault(Vector.GENERAL_PROTECTION, 0, refused(bench, 8, 0x1234, CODE64_0, 2, 0x5550, DATA_0));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50", // the task is not busy
        "44, 44", // in the LDT
        "10, 10", // no TSS
        "200, 200", // outside the GDT
    })
    void aLinkThatIsNoBusyTaskIsAnInvalidTss(String link, String errorCode) {
        SystemBench bench = SystemBench.protected32(0).word(SystemBench.TSS, Integer.parseInt(link, 16));
        bench.state.setSystemFlags(CpuState.FLAG_NT);
        assertFault(Vector.INVALID_TSS, Integer.parseInt(errorCode, 16), refused(bench, 4));
    }

    // ---- virtual-8086 mode ----

    @Test
    void virtual8086ModeIsEnteredFromLevel0By32BitReturnsAlone() {
        long image = CpuState.FLAG_VM | 2;
        SystemBench outer = returned(SystemBench.protected32(3), 4, 0x1234, CODE32_3, image);
        assertSame(ExecutionMode.PROT32, outer.state.mode());
        SystemBench wide = returned(SystemBench.long64(0), 8, 0x1234, CODE64_0, image, 0x5550, DATA_0);
        assertSame(ExecutionMode.LONG64, wide.state.mode());
        assertFalse(wide.state.isFlagSet(CpuState.FLAG_VM));
    }

    @Test
    void anEipBeyond64KBytesIsRefusedOnTheWayToVirtual8086Mode() {
        CpuFault fault =
                refused(SystemBench.protected32(0), 4, 0x1_0000, 0x1000, CpuState.FLAG_VM | 2, 0xff00, 0, 0, 0, 0, 0);
        assertFault(Vector.GENERAL_PROTECTION, 0, fault);
        assertSame(FaultKind.BRANCH_TARGET_LIMIT, fault.reason().kind());
    }

    @Test
    void inVirtual8086ModeWithIopl3IoplAndVmStay() {
        SystemBench bench = SystemBench.v8086(3);
        returned(bench, 4, 0x1234, 0x20, ~(CpuState.FLAG_VM | CpuState.FLAG_IOPL));
        assertFlags(CHANGEABLE_BY_ALL | CpuState.FLAG_IF | CpuState.FLAG_IOPL | WIDE_ONLY | CpuState.FLAG_VM, bench);
    }

    // ---- IA-32e mode ----

    @Test
    void sixtyFourBitCodePopsTheStackEvenAtTheSameLevel() {
        SystemBench bench = returned(SystemBench.long64(0), 8, 0x1234, CODE64_0, 2, 0x5550, DATA_0);
        assertEquals(0x5550, bench.cpu.gpr[RSP]);
    }

    @Test
    void compatibilityModePopsItForAnotherLevelAlone() {
        SystemBench bench = SystemBench.long64(0);
        bench.state.loadSegment(SegmentRegister.CS, CODE32_0, 0, 0xffff_ffffL, 0xc09b);
        returned(bench, 4, 0x1234, CODE32_0, 2);
        assertEquals(STACK + 12, bench.cpu.gpr[RSP]);
    }

    @Test
    void sixtyFourBitCodeReturnsToCompatibilityMode() {
        SystemBench bench = returned(SystemBench.long64(0), 8, 0x1234, CODE32_3, 2, 0x5550, DATA_3);
        assertSame(ExecutionMode.COMPAT32, bench.state.mode());
        assertEquals(3, bench.state.cpl());
        assertEquals(0x5550, bench.cpu.gpr[RSP]);
    }

    @ParameterizedTest
    @CsvSource({
        "1234, 18, 0, 0", // to 64-bit code at level 0: the null selector is fine
        "1234, 33, 3, 1", // at level 3 it is not
        "1234, 8, 0, 1", // nor in compatibility mode
        "800000000000, 18, 10, 1", // not canonical
    })
    void nullStackSelectorsAndCanonicalAddresses(String rip, String cs, String ss, int refused) {
        SystemBench bench = SystemBench.long64(0);
        long[] frame = {Long.parseLong(rip, 16), Long.parseLong(cs, 16), 2, 0x5550, Long.parseLong(ss, 16)};
        if (refused == 1) {
            assertFault(Vector.GENERAL_PROTECTION, 0, refused(bench, 8, frame));
        } else {
            returned(bench, 8, frame);
            assertTrue(bench.state.ss().isUnusable());
        }
    }

    @Test
    void aCodeSegmentThatIsBoth64And32BitIsRefused() {
        SystemBench bench = SystemBench.long64(0).descriptor(FREE, SystemBench.D_CODE64_0 | 1L << 54);
        assertFault(Vector.GENERAL_PROTECTION, FREE, refused(bench, 8, 0x1234, FREE, 2, 0x5550, DATA_0));
    }

    @Test
    void a32BitReturnIn64BitCodePopsDoublewords() {
        SystemBench bench = returned(SystemBench.long64(0), 4, 0x1234, CODE64_3, 2, 0x5550, DATA_3);
        assertEquals(0x1234, bench.state.rip);
        assertEquals(0x5550, bench.cpu.gpr[RSP]);
        assertSame(ExecutionMode.LONG64, bench.state.mode());
    }

    // ---- what a fault leaves ----

    @Test
    void aFrameThatReachesIntoAnAbsentPageLeavesEverything() {
        SystemBench bench = SystemBench.long64(0);
        bench.quad(SystemBench.PT + 8 * 8, 0); // 0x8000 is absent
        bench.cpu.gpr[RSP] = 0x8000 - 24;
        bench.quad(0x8000 - 24, 0x1234).quad(0x8000 - 16, CODE64_3).quad(0x8000 - 8, 0x200);
        CpuFault fault = bench.fault(bench.op("iret").size(64));
        assertFault(Vector.PAGE_FAULT, 0, fault);
        assertEquals(0x8000 - 24, bench.cpu.gpr[RSP]);
        assertEquals(CODE64_0, bench.state.cs().selector());
        assertFalse(bench.state.isFlagSet(CpuState.FLAG_IF));
    }

    /** @sdm Vol. 3C, 28.2.3 (NMI unblocking due to IRET) */
    @Test
    void nmisComeAgainEvenAfterAnIretThatFaults() {
        SystemBench bench = SystemBench.protected32(0);
        bench.state.nmiBlocked = true;
        refused(bench, 4, 0x1234, 0, 2);
        assertFalse(bench.state.nmiBlocked);
    }
}
