package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpuid.CpuModel;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.fault.CpuidBit;
import dev.bootsmith.emulator.fault.CpuidBit.Output;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CPUID does not announce is #UD; bits and encodings are the manual's (Vol. 2). */
class InstructionGateTest {
    private static final String HLT = "f4";

    private static CodeRunner on(String model, int codeBits) {
        return new CodeRunner(codeBits, InstructionGate.of(CpuModel.parse(model).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "default, c5f877, 1, ECX, 28, AVX", // VZEROUPPER
        "'max,-avx2', c5f5fcc2, 7, EBX, 5, AVX2", // VPADDB of YMM registers
        "none, c5f877, 1, ECX, 28, AVX",
        "'max,-fma', c4e2f198c2, 1, ECX, 12, FMA", // VFMADD132PD
        "core2, c4e278f2c1, 7, EBX, 3, BMI1", // ANDN
        "core2, 660f38f6c1, 7, EBX, 19, ADX", // ADCX
        "core2, 0f38f000, 1, ECX, 22, MOVBE",
        "core2, f30fb8c1, 1, ECX, 23, POPCNT",
        "core2, f20f38f0c1, 1, ECX, 20, SSE4.2", // CRC32
        "default, 0fc7f0, 1, ECX, 30, RDRAND",
        "486, 0f44c1, 1, EDX, 15, CMOV",
        "pentium, 0f57c0, 1, EDX, 25, SSE", // XORPS
        "default, 0f01c1, 1, ECX, 5, VMX", // VMCALL
        "max, f30f01e8, 7, ECX, 7, CET_SS", // SETSSBSY
    })
    void anInstructionWithoutItsCpuidBitIsUndefined(
            String model, String code, int leaf, Output register, int bit, String name) {
        CodeRunner runner = on(model, 32).code("90" + code + HLT);
        runner.run();
        assertEquals(1, runner.faults.size());
        assertEquals(Vector.INVALID_OPCODE, runner.faults.get(0).vector());
        assertEquals(
                new FaultReason.FeatureMissing(
                        FaultKind.FEATURE_NOT_IN_CPUID, new CpuidBit(leaf, 0, register, bit, name)),
                runner.faults.get(0).reason());
        assertEquals(CodeRunner.CODE + 1, runner.faultRips.get(0));
    }

    @Test
    void cmpxchg16bIsUndefinedWithoutItsBitAlthoughTheModelIs64Bit() {
        CodeRunner runner = on("core2,-cx16", 64).code("480fc70f" + HLT).set(7, 0x4000);
        runner.run();
        assertEquals(
                FaultKind.FEATURE_NOT_IN_CPUID, runner.faults.get(0).reason().kind());
    }

    @ParameterizedTest
    @CsvSource({
        "486, 0fc8", // BSWAP
        "486, 0fb6c1", // MOVZX
        "core2, f3900f1f00", // PAUSE, NOP
        "core2, f30f1efa", // ENDBR64
        "max, f30f1ec8", // RDSSPD is a NOP
        "none, f30fb8c1", // POPCNT
        "none, 0f44c1", // CMOVE
        "max, 0fc7f0", // RDRAND
    })
    void whatTheProcessorHasRuns(String model, String code) {
        CodeRunner runner = on(model, 32).code(code + HLT);
        runner.run();
        assertEquals(0, runner.faults.size());
        assertEquals("", runner.cpu.unimplementedInstruction());
    }

    /** The operand 0x00f0 has its lowest 1 at bit 4 and its highest at bit 7, under 24 zeros. */
    @ParameterizedTest
    @CsvSource({
        "core2, f30fbdc1, 7", // BSR
        "default, f30fbdc1, 24", // LZCNT
        "core2, f30fbcc1, 4", // BSF and TZCNT agree
        "default, f30fbcc1, 4",
    })
    void countingZerosFallsBackToScanning(String model, String code, long result) {
        CodeRunner runner = on(model, 32).code(code + HLT).set(1, 0xf0);
        runner.run();
        assertEquals(result, runner.cpu.gpr[0]);
    }

    /** BSF of zero leaves the destination alone and sets ZF; TZCNT gives 32 and sets CF. */
    @Test
    void trailingZerosOfZeroLeaveTheDestinationWithoutTzcnt() {
        CodeRunner runner = on("core2", 32).code("f30fbcc1" + HLT).set(0, 77).set(1, 0);
        runner.run();
        assertEquals(77, runner.cpu.gpr[0]);
        assertEquals(true, runner.cpu.flags.zero());
    }
}
