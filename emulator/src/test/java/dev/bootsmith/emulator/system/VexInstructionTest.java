package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.OPERAND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.CpuidFeature;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.FaultReason.GatingRegister;
import dev.bootsmith.emulator.fault.Vector;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What switches AVX on and off, and what becomes of the upper halves of the YMM registers. What the instructions calculate is compared with a processor by
 * NativeStatesTest. Encodings are the manual's.
 */
class VexInstructionTest {
    private static final long OSFXSR = 1 << 9;
    private static final long OSXMMEXCPT = 1 << 10;
    private static final long OSXSAVE = 1 << 18;
    private static final long TASK_SWITCHED = 1 << 3;
    private static final long EMULATION = 1 << 2;
    private static final String VADDPS_YMM0_YMM1_YMM2 = "c5 f4 58 c2";
    private static final String HLT_AT_RING_3 = "f4";

    private static SystemBench bench(SystemBench bench) {
        bench.state.setCr4(bench.state.cr4() | OSXSAVE);
        bench.state.xcr0 = 7;
        Arrays.setAll(bench.state.xmm, i -> 0x10 + i);
        Arrays.setAll(bench.state.ymmUpper, i -> 0x100 + i);
        return bench;
    }

    private static SystemBench user64() {
        return bench(SystemBench.long64("max", 3));
    }

    private static void runToHlt(SystemBench bench, String code) {
        assertEquals(Vector.GENERAL_PROTECTION, bench.run(code + HLT_AT_RING_3).vector(), "HLT is privileged");
    }

    @Test
    void avxNeedsNeitherOsfxsrNorAnX87Unit() {
        SystemBench bench = user64();
        bench.state.setCr0(bench.state.cr0() | EMULATION);
        runToHlt(bench, VADDPS_YMM0_YMM1_YMM2);
    }

    @Test
    void withoutOsxsaveAvxIsUndefined() {
        SystemBench bench = user64();
        bench.state.setCr4(bench.state.cr4() & ~OSXSAVE);
        CpuFault fault = bench.run(VADDPS_YMM0_YMM1_YMM2);
        assertEquals(Vector.INVALID_OPCODE, fault.vector());
        assertEquals(
                new FaultReason.FeatureDisabled(
                        FaultKind.FEATURE_NOT_ENABLED, GatingRegister.CR4, bench.state.cr4(), 18),
                fault.reason());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void withoutSseAndAvxStateInXcr0AvxIsUndefined(long xcr0) {
        SystemBench bench = user64();
        bench.state.xcr0 = xcr0;
        CpuFault fault = bench.run(VADDPS_YMM0_YMM1_YMM2);
        assertEquals(Vector.INVALID_OPCODE, fault.vector());
        assertEquals(
                new FaultReason.FeatureDisabled(FaultKind.FEATURE_NOT_ENABLED, GatingRegister.XCR0, xcr0, 2),
                fault.reason());
    }

    @Test
    void afterATaskSwitchAvxIsNotAvailable() {
        SystemBench bench = user64();
        bench.state.setCr0(bench.state.cr0() | TASK_SWITCHED);
        assertEquals(
                Vector.DEVICE_NOT_AVAILABLE, bench.run(VADDPS_YMM0_YMM1_YMM2).vector());
    }

    @ParameterizedTest
    @CsvSource({
        "f0 c5 f4 58 c2, LOCK before VEX",
        "66 c5 f4 58 c2, an operand-size prefix",
        "f3 c5 f4 58 c2, REPE",
        "f2 c5 f4 58 c2, REPNE",
        "40 c5 f4 58 c2, REX",
        "c5 f4 51 c2, VSQRTPS with a register in VEX.vvvv",
        "c4 e3 71 06 c0 00, VPERM2F128 with 128 bits",
        "c4 e2 75 92 04 0d 00 80 00 00, VGATHERDPS whose mask is its index",
    })
    void wrongPrefixesAreUndefined(String code, String why) {
        assertEquals(Vector.INVALID_OPCODE, user64().run(code).vector(), why);
    }

    @Test
    void thereIsNoVexInRealAddressAndVirtual8086Mode() {
        SystemBench real = bench(SystemBench.real("max"));
        assertEquals(Vector.INVALID_OPCODE, real.run(VADDPS_YMM0_YMM1_YMM2).vector());
        assertEquals(
                Vector.INVALID_OPCODE,
                bench(SystemBench.v8086(3)).run("c4 e2 70 f2 c2").vector(),
                "ANDN");
    }

    @Test
    void a128BitInstructionClearsTheUpperHalfAndAnSseInstructionKeepsIt() {
        SystemBench bench = user64();
        bench.state.setCr4(bench.state.cr4() | OSFXSR);
        // vmovaps %xmm2, %xmm1; movaps %xmm2, %xmm3
        runToHlt(bench, "c5 f8 28 ca  0f 28 da");
        assertEquals(0x14, bench.state.xmm[2]);
        assertEquals(0, bench.state.ymmUpper[2] | bench.state.ymmUpper[3]);
        assertEquals(0x14, bench.state.xmm[6]);
        assertEquals(0x106, bench.state.ymmUpper[6]);
    }

    @Test
    void vzeroupperAndVzeroallReachTheRegistersThatTheModeCanName() {
        SystemBench narrow = bench(SystemBench.protected32("max", 3));
        runToHlt(narrow, "c5 f8 77"); // vzeroupper
        assertEquals(0, narrow.state.ymmUpper[15]);
        assertEquals(0x110, narrow.state.ymmUpper[16], "YMM8 is out of reach");
        assertEquals(0x1f, narrow.state.xmm[15]);
        SystemBench wide = user64();
        runToHlt(wide, "c5 fc 77"); // vzeroall
        assertEquals(0, wide.state.ymmUpper[31] | wide.state.xmm[31]);
    }

    @Test
    void bothHalvesSayWhichExceptionsThereWere() {
        SystemBench bench = user64();
        bench.state.setCr4(bench.state.cr4() | OSXMMEXCPT);
        bench.state.mxcsr = 0x1f80 & ~(1 << 9); // division by zero is not masked
        Arrays.fill(bench.state.xmm, 0x3f80_0000_3f80_0000L);
        Arrays.fill(bench.state.ymmUpper, 0x3f80_0000_3f80_0000L);
        bench.state.xmm[4] = 0x3f80_0000_0000_0000L; // 1 / 0 in the lower half of YMM2
        bench.state.ymmUpper[2] = 0; // 0 / 0 in the upper half
        bench.state.ymmUpper[4] = 0;
        CpuFault fault = bench.run("c5 f4 5e c2"); // vdivps %ymm2, %ymm1, %ymm0
        assertEquals(Vector.SIMD_FLOATING_POINT, fault.vector());
        assertEquals(0b101, bench.state.mxcsr & 0x3f, "invalid operation and division by zero");
        assertEquals(0x3f80_0000_3f80_0000L, bench.state.xmm[0], "nothing is written");
    }

    @Test
    void onlyWholeVectorMovesDemandAlignment() {
        SystemBench bench = user64();
        runToHlt(bench, "c5 f4 58 04 25 08 80 00 00"); // vaddps 0x8008, %ymm1, %ymm0
        CpuFault fault = user64().run("c5 fc 28 04 25 10 80 00 00"); // vmovaps 0x8010, %ymm0
        assertEquals(Vector.GENERAL_PROTECTION, fault.vector());
        assertEquals(
                new FaultReason.LinearAddress(FaultKind.SSE_OPERAND_MISALIGNED, OPERAND + 0x10, 32), fault.reason());
    }

    @Test
    void xsaveAndXrstorCarryTheUpperHalves() {
        SystemBench bench = bench(SystemBench.long64("max", 0));
        bench.cpu.gpr[0] = 7;
        bench.cpu.gpr[2] = 0;
        bench.quad(OPERAND + 512, 0).quad(OPERAND + 520, 0);
        bench.execute(bench.op("xsave").at(OPERAND));
        assertEquals(6, bench.read(OPERAND + 512, 8) & 6);
        assertEquals(0x100, bench.read(OPERAND + 576, 8));
        assertEquals(0x11f, bench.read(OPERAND + 576 + 31 * 8, 8));
        Arrays.fill(bench.state.ymmUpper, 0);
        bench.execute(bench.op("xrstor").at(OPERAND));
        assertEquals(0x11f, bench.state.ymmUpper[31]);
        bench.quad(OPERAND + 512, 3); // AVX in its initial state
        bench.execute(bench.op("xrstor").at(OPERAND));
        assertEquals(0, bench.state.ymmUpper[31]);
    }

    @Test
    void featuresBringWhatTheyNeedAndTakeAwayWhatNeedsThem() {
        CpuModel more = CpuModel.parse("core2,+avx2").orElseThrow();
        assertEquals(true, more.has(CpuidFeature.AVX) && more.has(CpuidFeature.XSAVE));
        CpuModel less = CpuModel.parse("max,-xsave").orElseThrow();
        assertEquals(false, less.has(CpuidFeature.AVX) || less.has(CpuidFeature.AVX2) || less.has(CpuidFeature.XSAVEC));
    }
}
