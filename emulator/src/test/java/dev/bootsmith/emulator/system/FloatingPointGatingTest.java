package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE;
import static dev.bootsmith.emulator.system.SystemBench.OPERAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fpu.X87Calculations;
import dev.bootsmith.emulator.fpu.X87Transfers;
import dev.bootsmith.emulator.processor.ErrorPin;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What switches floating-point instructions on and off, and which of them report an exception that an earlier one left.
 *
 * @sdm Vol. 3A, 2.5 (CR0.EM, MP, NE, TS; CR4.OSFXSR, OSXMMEXCPT), 14.1; Vol. 1, 8.7 and 11.5
 */
class FloatingPointGatingTest {
    private static final String UD2 = "0f0b";
    private static final int OSFXSR = 1 << 9;
    private static final int OSXMMEXCPT = 1 << 10;
    private static final int NE = 1 << 5;
    private static final int ZERO_DIVIDE = 4;

    private static SystemBench bench() {
        SystemBench bench = SystemBench.long64(0);
        bench.state.setCr4(bench.state.cr4() | OSFXSR | OSXMMEXCPT | 1 << 18);
        bench.state.setCr0(bench.state.cr0() | NE);
        bench.cpu.gpr[0] = OPERAND;
        return bench;
    }

    /** The mnemonic of the exception, or "-" if the instruction was carried out. */
    private static String outcome(SystemBench bench, String code) {
        CpuFault fault = bench.run(code + UD2);
        boolean passed = fault.reason().kind() == FaultKind.UNDEFINED_INSTRUCTION;
        return passed ? "-" : fault.vector().mnemonic();
    }

    private static void set(SystemBench bench, String emMpTs) {
        int bits = 0;
        for (int i = 0; i < 3; i++) {
            bits |= emMpTs.charAt(i) == '1' ? new int[] {4, 2, 8}[i] : 0; // CR0: bit 2 EM, bit 1 MP, bit 3 TS
        }
        bench.state.setCr0(bench.state.cr0() & ~0xeL | bits);
    }

    /** Vol. 3A, table 2-2, and what it says of MMX and SSE. Columns: EM MP TS, FLD1, FWAIT, MOVQ of MMX, XORPS, FXSAVE. */
    @ParameterizedTest
    @CsvSource({
        "000, -, -, -, -, -",
        "001, #NM, -, #NM, #NM, #NM",
        "010, -, -, -, -, -",
        "011, #NM, #NM, #NM, #NM, #NM",
        "100, #NM, -, #UD, #UD, #NM",
        "101, #NM, -, #UD, #UD, #NM",
        "110, #NM, -, #UD, #UD, #NM",
        "111, #NM, #NM, #UD, #UD, #NM",
    })
    void emulationMonitoringAndTaskSwitched(
            String emMpTs, String fld1, String fwait, String movq, String xorps, String fxsave) {
        String[][] table = {
            {"d9e8", fld1}, {"9b", fwait}, {"0f6fc1", movq}, {"0f57c0", xorps}, {"0fae00", fxsave},
            {"dbe3", fld1}, {"dfe0", fld1}, {"db08", fld1}, {"0f77", movq}, {"660fefc0", xorps}
        };
        for (String[] row : table) {
            SystemBench bench = bench();
            set(bench, emMpTs);
            assertEquals(row[1], outcome(bench, row[0]), row[0]);
        }
    }

    /** PREFETCHNTA, SFENCE, LFENCE, MFENCE, MOVNTI, CLFLUSH, CRC32, POPCNT. */
    @ParameterizedTest
    @ValueSource(strings = {"0f1800", "0faef8", "0faee8", "0faef0", "0fc308", "0fae38", "f20f38f0c0", "f30fb8c1"})
    void whatTouchesNoVectorRegisterIsNotSwitchedOff(String code) {
        SystemBench bench = bench();
        set(bench, "101");
        bench.state.setCr4(1 << 5);
        assertEquals("-", outcome(bench, code));
    }

    /** XORPS, PXOR of XMM, CVTPI2PS, LDMXCSR, MOVDQU, PSHUFB of XMM, PCMPISTRI; of MMX: PXOR, PSHUFW and PSHUFB, which need no OSFXSR but EMMS's checks. */
    @ParameterizedTest
    @CsvSource({
        "0f57c0, #UD",
        "660fefc0, #UD",
        "0f2ac1, #UD",
        "0fae10, #UD",
        "f30f6f00, #UD",
        "660f3800c1, #UD",
        "660f3a63c100, #UD",
        "0fefc0, -",
        "0f3800c1, -",
    })
    void withoutOsfxsrSseIsUndefined(String code, String expected) {
        SystemBench bench = bench();
        bench.state.setCr4(1 << 5);
        bench.memory.write(OPERAND, 4, 0x1f80);
        assertEquals(expected, outcome(bench, code));
    }

    private static SystemBench pending() {
        SystemBench bench = bench();
        divideByZero(bench, 0x37f & ~ZERO_DIVIDE);
        assertTrue(bench.state.x87.hasPendingException());
        return bench;
    }

    /** FDIV ST(1), ST(0) of 1 and 0. */
    private static void divideByZero(SystemBench bench, int controlWord) {
        bench.state.x87.setControlWord(controlWord);
        bench.cpu.x87.transfers().loadConstant(X87Transfers.Constant.ONE);
        bench.cpu.x87.transfers().loadConstant(X87Transfers.Constant.ZERO);
        bench.cpu.x87.calculations().compute(X87Calculations.Binary.DIVIDE, 1, 0);
    }

    /** FLD1, FWAIT, FLDCW, FLDENV, FRSTOR, EMMS, MOVQ of MMX, CVTPI2PS and MOVQ2DQ wait; the FN forms, FXSAVE, FXRSTOR, XSAVE and SSE do not. */
    @ParameterizedTest
    @CsvSource({
        "d9e8, #MF",
        "9b, #MF",
        "d928, #MF",
        "d920, #MF",
        "dd20, #MF",
        "0f77, #MF",
        "0f6fc1, #MF",
        "0f2ac1, #MF",
        "f30fd6c1, #MF",
        "dfe0, -",
        "dbe2, -",
        "dbe3, -",
        "d938, -",
        "dd38, -",
        "d930, -",
        "dd30, -",
        "0fae00, -",
        "0f57c0, -",
        "0fae20, -",
    })
    void aPendingExceptionIsReportedByWaitingInstructions(String code, String expected) {
        assertEquals(expected, outcome(pending(), code));
    }

    /** #UD, then #NM, then #MF. */
    @Test
    void deviceNotAvailableComesBeforeAPendingException() {
        SystemBench bench = pending();
        set(bench, "001");
        assertEquals("#NM", outcome(bench, "d9e8"));
        SystemBench emulated = pending();
        set(emulated, "101");
        assertEquals("#UD", outcome(emulated, "0f6fc1"));
    }

    /** FNCLEX and FNINIT take the exception away, FNSTENV and FNSAVE mask or clear it after storing. */
    @ParameterizedTest
    @ValueSource(strings = {"dbe2", "dbe3", "d930", "dd30"})
    void afterTheseNothingIsPending(String code) {
        assertEquals("-", outcome(pending(), code + "d9e8"));
    }

    /** FLDCW that unmasks a flag which is set makes it pending: the next waiting instruction reports it. */
    @Test
    void unmaskingAFlagThatIsSetMakesItPending() {
        SystemBench bench = bench();
        divideByZero(bench, 0x37f);
        bench.memory.write(OPERAND, 2, 0x37f & ~ZERO_DIVIDE);
        assertEquals("#MF", outcome(bench, "d928" + "d9e8"));
        assertEquals(
                CODE + 2, bench.factory.context().faultLog().recent().get(0).rip());
    }

    private static final class Pin implements ErrorPin {
        private int reports;
        private boolean ignored;

        @Override
        public void report() {
            reports++;
        }

        @Override
        public boolean isIgnored() {
            return ignored;
        }

        @Override
        public void release() {
            reports = 0;
        }
    }

    /** With CR0.NE clear the processor drives FERR# and waits for an interrupt at the instruction; IGNNE# lets it pass. */
    @Test
    void withoutNeTheErrorGoesOutside() {
        SystemBench bench = pending();
        Pin pin = new Pin();
        bench.cpu.setErrorPin(pin);
        bench.state.setCr0(bench.state.cr0() & ~NE);
        bench.memory.load(CODE, HexFormat.of().parseHex("d9e8" + UD2));
        bench.state.rip = CODE;
        bench.cpu.run(1);
        assertEquals(1, pin.reports);
        assertEquals(CODE, bench.state.rip);
        assertTrue(bench.state.halted);
        assertTrue(bench.state.x87.isEmpty(2), "nothing was pushed");
        bench.state.halted = false;
        pin.ignored = true;
        bench.cpu.run(1);
        assertEquals(CODE + 2, bench.state.rip);
        assertFalse(bench.state.x87.isEmpty(2));
        assertTrue(bench.state.x87.isEmpty(3));
    }

    /** DIVPS of 1 by 0 with ZM clear: #XM, or #UD where the system has not said that it handles #XM; nothing is written, the flag is set. */
    @ParameterizedTest
    @CsvSource({"400, #XM", "0, #UD"})
    void anUnmaskedSseExceptionNeedsOsxmmexcpt(String osxmmexcpt, String expected) {
        SystemBench bench = bench();
        bench.state.setCr4(1 << 5 | OSFXSR | Integer.parseInt(osxmmexcpt, 16));
        bench.state.mxcsr = 0x1f80 & ~0x200;
        bench.state.xmm[0] = 0x3f80_0000_3f80_0000L;
        bench.state.xmm[1] = 0x3f80_0000_3f80_0000L;
        assertEquals(expected, outcome(bench, "0f5ec1"));
        assertEquals(0x3f80_0000_3f80_0000L, bench.state.xmm[0]);
        assertEquals(ZERO_DIVIDE, bench.state.mxcsr & 0x3f);
    }

    /** @sdm Vol. 1, 11.5.3.1: a masked exception of another element does not keep the flags of the unmasked one away. */
    @Test
    void flagsOfPreComputationExceptionsOfAllElementsAreSetTogether() {
        SystemBench bench = bench();
        bench.state.mxcsr = 0x1f80 & ~0x200; // zero divide unmasked, invalid masked
        bench.state.xmm[0] = 0x3f80_0000_0000_0000L; // 0 / 0 and 1 / 0
        bench.state.xmm[1] = 0;
        assertEquals("#XM", outcome(bench, "0f5ec1"));
        assertEquals(ZERO_DIVIDE | 1, bench.state.mxcsr & 0x3f);
    }

    @Test
    void sseExceptionsDoNotAskNe() {
        SystemBench bench = bench();
        bench.state.setCr0(bench.state.cr0() & ~NE);
        bench.state.mxcsr = 0x1f80 & ~0x200;
        bench.state.xmm[0] = 0x3f80_0000L;
        assertEquals("#XM", outcome(bench, "f30f5ec1"));
    }

    /** LDMXCSR, FXRSTOR and XRSTOR. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0fae10", "0fae08", "4889c783c8ff0fae2f"}) // the last: mov %rax,%rdi; or $-1,%eax; xrstor (%rdi)
    void reservedBitsOfMxcsrAreAGeneralProtectionFault(String code) {
        SystemBench bench = bench();
        bench.state.xcr0 = 3;
        bench.memory.write(OPERAND, 4, 0x1_0000);
        bench.memory.write(OPERAND + 24, 4, 0x1_0000);
        assertEquals("#GP", outcome(bench, code));
        assertEquals(0x1f80, bench.state.mxcsr);
    }
}
