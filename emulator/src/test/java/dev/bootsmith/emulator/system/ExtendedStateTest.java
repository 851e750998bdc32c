package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.OPERAND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidLeaves;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;

/**
 * The XSAVE family on an area at {@link SystemBench#OPERAND}. Offsets and rules from SDM Vol. 1, 13.4 to 13.10: MXCSR at 24, XMM0 at 160, XSTATE_BV at 512,
 * XCOMP_BV at 520, PKRU at 2688 or, compacted, at 576.
 */
class ExtendedStateTest {
    private static final long X87 = 1;
    private static final long SSE = 2;
    private static final long PKRU = 1 << 9;
    private static final long UNTOUCHED = 0x5555_5555_5555_5555L;

    private static SystemBench bench(long requested) {
        SystemBench bench = SystemBench.long64(0);
        bench.state.setCr4(bench.state.cr4() | 1 << 18 | 1 << 9);
        bench.state.xcr0 = X87 | SSE | PKRU;
        bench.cpu.gpr[0] = requested;
        bench.cpu.gpr[2] = 0;
        return bench;
    }

    private static void fill(SystemBench bench) {
        for (int at = 0; at < 2704; at += 8) {
            bench.quad(OPERAND + at, UNTOUCHED);
        }
    }

    @Test
    void xsaveWritesWhatIsRequestedAndTellsWhichOfItIsInUse() {
        SystemBench bench = bench(SSE | PKRU);
        fill(bench);
        bench.quad(OPERAND + 512, X87 | SSE | PKRU);
        bench.state.pkru = 0xc;
        bench.execute(bench.op("xsave").at(OPERAND));
        assertEquals(UNTOUCHED, bench.read(OPERAND, 8), "x87 was not requested");
        assertEquals(0x0000_ffff_0000_1f80L, bench.read(OPERAND + 24, 8), "MXCSR and its mask");
        assertEquals(0, bench.read(OPERAND + 160, 8), "XMM0 is written although it is in its initial state");
        assertEquals(0xc, bench.read(OPERAND + 2688, 4));
        // X87 stays as it was, SSE is in its initial state, PKRU is in use.
        assertEquals(X87 | PKRU, bench.read(OPERAND + 512, 8));
        assertEquals(UNTOUCHED, bench.read(OPERAND + 520, 8), "XSAVE does not write XCOMP_BV");
    }

    @Test
    void xsaveoptLeavesOutWhatIsInItsInitialState() {
        SystemBench bench = bench(X87 | SSE);
        fill(bench);
        bench.quad(OPERAND + 512, 0);
        bench.state.xmm[31] = 1; // the upper half of XMM15
        bench.execute(bench.op("xsaveopt").at(OPERAND));
        assertEquals(UNTOUCHED, bench.read(OPERAND, 8));
        assertEquals(0x1f80, bench.read(OPERAND + 24, 4), "MXCSR is written whenever SSE is requested");
        assertEquals(1, bench.read(OPERAND + 160 + 15 * 16 + 8, 8));
        assertEquals(SSE, bench.read(OPERAND + 512, 8));
    }

    @Test
    void xsavecPacksTheExtendedPart() {
        SystemBench bench = bench(-1L);
        fill(bench);
        bench.state.pkru = 0x1234;
        bench.state.mxcsr = 0x1fa0;
        bench.execute(bench.op("xsavec").at(OPERAND));
        assertEquals(0x1234, bench.read(OPERAND + 576, 4));
        assertEquals(UNTOUCHED, bench.read(OPERAND + 2688, 8));
        // An MXCSR other than 1f80h counts as SSE state in use (Vol. 1, 13.10).
        assertEquals(SSE | PKRU, bench.read(OPERAND + 512, 8));
        assertEquals(0x1fa0, bench.read(OPERAND + 24, 4));
        assertEquals(1L << 63 | X87 | SSE | PKRU, bench.read(OPERAND + 520, 8));
    }

    @Test
    void xrstorLoadsWhatIsPresentAndInitialisesTheRest() {
        SystemBench bench = bench(X87 | SSE | PKRU);
        bench.quad(OPERAND + 512, SSE).quad(OPERAND + 24, 0x1fa0).quad(OPERAND + 160, 42);
        bench.state.pkru = 7;
        bench.state.x87.setControlWord(0x27f);
        bench.state.xmm[2] = 9;
        bench.execute(bench.op("xrstor").at(OPERAND));
        assertEquals(42, bench.state.xmm[0]);
        assertEquals(0, bench.state.xmm[2]);
        assertEquals(0x1fa0, bench.state.mxcsr);
        assertEquals(0, bench.state.pkru);
        assertEquals(0x37f, bench.state.x87.controlWord());
    }

    @Test
    void aCompactedAreaWithoutSseResetsMxcsr() {
        SystemBench bench = bench(SSE | PKRU);
        bench.quad(OPERAND + 512, PKRU)
                .quad(OPERAND + 520, 1L << 63 | SSE | PKRU)
                .quad(OPERAND + 576, 3);
        bench.quad(OPERAND + 24, 0x1fa0);
        bench.state.mxcsr = 0x1fc0;
        bench.execute(bench.op("xrstor").at(OPERAND));
        assertEquals(0x1f80, bench.state.mxcsr);
        assertEquals(3, bench.state.pkru);
    }

    @Test
    void leafDhTellsTheSizesOfBothForms() {
        CpuModel model = CpuModel.parse("max").orElseThrow();
        CpuidLeaves.Visible all = new CpuidLeaves.Visible(1 << 18, X87 | SSE | PKRU);
        assertEquals(new CpuidLeaves.Answer(0x207, 2696, 2696, 0), CpuidLeaves.answer(model, 0xd, 0, all));
        assertEquals(new CpuidLeaves.Answer(0xb, 584, 0, 0), CpuidLeaves.answer(model, 0xd, 1, all));
        assertEquals(new CpuidLeaves.Answer(8, 2688, 0, 0), CpuidLeaves.answer(model, 0xd, 9, all));
    }

    @Test
    void xsavesPacksAndXrstorsTakesNothingElse() {
        SystemBench bench = bench(X87 | SSE | PKRU);
        fill(bench);
        bench.quad(OPERAND + 520, 0);
        bench.state.pkru = 0xc;
        bench.execute(bench.op("xsaves").at(OPERAND));
        assertEquals(PKRU, bench.read(OPERAND + 512, 8), "only PKRU is in use");
        assertEquals(1L << 63 | X87 | SSE | PKRU, bench.read(OPERAND + 520, 8));
        assertEquals(0xc, bench.read(OPERAND + 576, 4));
        bench.state.pkru = 0;
        for (int at = 528; at < 576; at += 8) {
            bench.quad(OPERAND + at, 0);
        }
        bench.execute(bench.op("xrstors").at(OPERAND));
        assertEquals(0xc, bench.state.pkru);
        bench.quad(OPERAND + 520, 0); // the standard format
        assertEquals(
                FaultKind.XSAVE_HEADER,
                bench.fault(bench.op("xrstors").at(OPERAND)).reason().kind());
        bench.state.setCpl(3);
        assertEquals(
                Vector.GENERAL_PROTECTION,
                bench.fault(bench.op("xsaves").at(OPERAND)).vector());
    }
}
