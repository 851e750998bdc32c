package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.fault.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes before an opcode may be. Each program ends with UD2, which is reached if all before it is valid. @sdm Vol. 2A, 2.1.1, 2.2.1, 2.3.11, LOCK */
class EncodingRulesTest {
    private static final int RAX = 0;
    private static final int RBX = 3;
    private static final String UD2 = "0f 0b";

    /** Operands at (%rbx). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 03", // add %eax, (%rbx)
                "11 03", // adc
                "21 03", // and
                "09 03", // or
                "19 03", // sbb
                "29 03", // sub
                "31 03", // xor
                "83 03 01", // add $1, (%rbx)
                "0f bb 03", // btc
                "0f b3 03", // btr
                "0f ab 03", // bts
                "0f ba 2b 01", // bts $1, (%rbx)
                "0f b1 0b", // cmpxchg
                "0f c7 0b", // cmpxchg8b
                "48 0f c7 0b", // cmpxchg16b
                "ff 03", // inc
                "ff 0b", // dec
                "f7 1b", // neg
                "f7 13", // not
                "0f c1 03", // xadd
                "87 03", // xchg
            })
    void lockGoesWithReadModifyWritesOfMemory(String instruction) {
        assertSame(FaultKind.UNDEFINED_INSTRUCTION, locked(instruction));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 c3", // add %eax, %ebx
                "03 03", // add (%rbx), %eax
                "0f ab c3", // bts %eax, %ebx
                "ff c3", // inc %ebx
                "f7 db", // neg %ebx
                "0f c1 c3", // xadd %eax, %ebx
                "87 c3", // xchg %eax, %ebx
                "0f b1 cb", // cmpxchg %ecx, %ebx
                "39 03", // cmp %eax, (%rbx)
                "83 3b 01", // cmp $1, (%rbx)
                "85 03", // test %eax, (%rbx)
                "0f a3 03", // bt %eax, (%rbx)
                "0f ba 23 01", // bt $1, (%rbx)
                "89 03", // mov %eax, (%rbx)
                "c1 23 01", // shl $1, (%rbx)
                "0f a4 03 01", // shld
                "ff 33", // push (%rbx)
                "a4", // movsb
                "0f 38 f1 03", // movbe %eax, (%rbx)
                "0f c3 03", // movnti
            })
    void lockElsewhereIsInvalid(String instruction) {
        assertSame(FaultKind.LOCK_PREFIX, locked(instruction));
    }

    private static FaultKind locked(String instruction) {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[RBX] = SystemBench.OPERAND;
        bench.cpu.gpr[6] = SystemBench.OPERAND;
        bench.cpu.gpr[7] = SystemBench.OPERAND + 16;
        return bench.run("f0 " + instruction + " " + UD2).reason().kind();
    }

    @Test
    void anRexPrefixBeforeAnotherPrefixIsIgnored() {
        assertEquals(0xffff_ffff_ffff_1234L, after("48 66 b8 34 12")); // as if it were mov $0x1234, %ax
    }

    @Test
    void rexWinsOverTheOperandSizePrefix() {
        assertEquals(0x0807_0605_0403_0201L, after("66 48 b8 01 02 03 04 05 06 07 08"));
    }

    @Test
    void ofSeveralRexPrefixesTheLastCounts() {
        assertEquals(0x0403_0201L, after("48 40 b8 01 02 03 04"));
        assertEquals(-1L, after("48 41 b8 01 02 03 04")); // r8d
    }

    @Test
    void rexSelectsTheLowBytesOfTheStackAndIndexRegisters() {
        assertEquals(0xffff_ffff_ffff_55ffL, after("b4 55")); // mov $0x55, %ah
        assertEquals(-1L, after("40 b4 55")); // mov $0x55, %spl
    }

    @Test
    void fifteenBytesAreTheMostThatAnInstructionMayHave() {
        assertSame(FaultKind.UNDEFINED_INSTRUCTION, kind("66 ".repeat(14) + "90" + UD2));
        assertSame(FaultKind.INSTRUCTION_TOO_LONG, kind("66 ".repeat(15) + "90" + UD2));
        // addl $imm32, disp32(%rbx): eleven bytes with REX and opcode, four prefixes more, then five
        String add = "48 81 83 00 01 00 00 01 00 00 00";
        assertSame(FaultKind.UNDEFINED_INSTRUCTION, kind("2e ".repeat(4) + add + UD2));
        assertSame(FaultKind.INSTRUCTION_TOO_LONG, kind("2e ".repeat(5) + add + UD2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0f ff c0", "0f b9 c0", "0f 0b"})
    void theUndefinedInstructionsAreDefinedToBeSo(String instruction) {
        assertSame(FaultKind.UNDEFINED_INSTRUCTION, kind(instruction));
    }

    private static FaultKind kind(String program) {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[RBX] = SystemBench.OPERAND;
        return bench.run(program).reason().kind();
    }

    /** RAX, all ones before, after an instruction of 64-bit code. */
    private static long after(String instruction) {
        SystemBench bench = SystemBench.long64(0);
        bench.cpu.gpr[RAX] = -1;
        assertSame(
                FaultKind.UNDEFINED_INSTRUCTION,
                bench.run(instruction + " " + UD2).reason().kind());
        return bench.cpu.gpr[RAX];
    }
}
