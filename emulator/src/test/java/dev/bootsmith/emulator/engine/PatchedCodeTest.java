package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.processor.CpuExit;
import org.junit.jupiter.api.Test;

/** Loops that write the numbers in their own instructions again and again: every pass computes with the number that it finds. */
class PatchedCodeTest {
    private static final int RAX = 0;
    private static final int RDX = 2;

    /** Runs a loop of ten passes, ECX counting from 10 to 1, and gives the runner. */
    private static CodeRunner run(int codeBits, String body) {
        int length = body.replace(" ", "").length() / 2;
        // mov $10,%ecx; 1: body; dec %ecx; jnz 1b; hlt. The body begins at 0x1005 (0x1006 in 16-bit code).
        String start = codeBits == 16 ? "66b90a000000" : "b90a000000";
        String count = codeBits == 16 ? "6649" : "ffc9";
        String back = String.format("75%02x", -(length + 4) & 0xff);
        CodeRunner runner = new CodeRunner(codeBits)
                .code(start + body + count + back + "f4")
                .set(RDX, 0);
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0, runner.faults.size());
        return runner;
    }

    @Test
    void numberOfMovIsReadAnew() {
        // mov %ecx,0x100d; mov $0,%eax (its number at 0x100d); add %eax,%edx
        CodeRunner runner = run(64, "890c250d100000 b800000000 01c2");
        assertEquals(10 + 9 + 8 + 7 + 6 + 5 + 4 + 3 + 2 + 1, runner.cpu.gpr[RDX]);
        assertEquals(1, runner.cpu.gpr[RAX]);
    }

    @Test
    void byteNumberIsSignExtended() {
        // not %ecx; mov %cl,0x1013 ... add $0,%rdx (48 83 c2 00): adds -11, -10 ... -2
        CodeRunner runner = run(64, "f7d1 880c2513100000 f7d1 4883c200");
        assertEquals(-(11 + 10 + 9 + 8 + 7 + 6 + 5 + 4 + 3 + 2), runner.cpu.gpr[RDX]);
    }

    @Test
    void doublewordNumberIsSignExtendedTo64Bits() {
        // neg %ecx; mov %ecx,0x1013; neg %ecx; add $0,%rdx (48 81 c2 imm32)
        CodeRunner runner = run(64, "f7d9 890c2513100000 f7d9 4881c200000000");
        assertEquals(-55, runner.cpu.gpr[RDX]);
    }

    @Test
    void quadwordNumberIsReadWhole() {
        // mov %rcx,0x100f; movabs $0,%rax; add %rax,%rdx
        CodeRunner runner = run(64, "48890c250f100000 48b80000000000000000 4801c2");
        assertEquals(55, runner.cpu.gpr[RDX]);
    }

    @Test
    void wordNumberInSixteenBitCode() {
        // mov %cx,0x100b; mov $0,%ax (number at 0x100b); add %ax,%dx
        CodeRunner runner = run(16, "890e0b10 b80000 01c2");
        assertEquals(55, runner.cpu.gpr[RDX]);
    }

    @Test
    void oneByteOfADoublewordNumber() {
        // mov %cl,0x100e (the second byte of the number at 0x100d); mov $0x01000000,%eax; add %eax,%edx
        CodeRunner runner = run(64, "880c250e100000 b800000001 01c2");
        assertEquals(10 * 0x0100_0000L + 55 * 0x100, runner.cpu.gpr[RDX]);
    }

    @Test
    void anOpcodeThatIsWrittenOverItselfStaysAndOneThatChangesCounts() {
        // mov $7,%esi; mov $0x01,%al; cmp $1,%ecx; jne 2f; mov $0x29,%al; 2: mov %al,0x101a; add %esi,%edx (01 f2 at
        // 0x101a), in the last pass sub (29 f2)
        CodeRunner runner = run(64, "be07000000 b001 83f901 7502 b029 8804251a100000 01f2");
        assertEquals(9 * 7 - 7, runner.cpu.gpr[RDX]);
    }

    @Test
    void comparisonAndMemoryOperandTakeTheNewNumber() {
        // mov %cl,0x1013; addl $0,0x3000 (83 04 25 00300000 00: number at 0x1013)
        CodeRunner runner = run(64, "880c2513100000 83042500300000 00");
        assertEquals(55, runner.memory(0x3000, 4));
        // mov %cl,0x100e; cmp $0,%ecx (83 f9 00: number at 0x100e); sete %al; add %eax,%edx
        runner = run(64, "880c250e100000 83f900 0f94c0 01c2");
        assertEquals(10, runner.cpu.gpr[RDX]);
    }

    @Test
    void shiftCountAndMultiplierTakeTheNewNumber() {
        // mov %cl,0x1013; mov $1,%eax; shl $0,%eax; add %eax,%edx: 2^10 + ... + 2^1
        CodeRunner runner = run(64, "880c2513100000 b801000000 c1e000 01c2");
        assertEquals(2046, runner.cpu.gpr[RDX]);
        // mov %cl,0x100e; imul $0,%ecx,%eax; add %eax,%edx: the sum of the squares
        runner = run(64, "880c250e100000 6bc100 01c2");
        assertEquals(385, runner.cpu.gpr[RDX]);
    }

    @Test
    void writeThatReachesBeyondTheNumberChangesTheInstruction() {
        // mov %cl,0x1025 makes the number known as one that is written; then from pass 5 on the opcode beside it
        // changes too:
        // cmp $5,%ecx; jne +8; movw $0xe883,0x1023 (add becomes sub; hits opcode and ModRM); nops; add $0,%eax at
        // 0x1023
        CodeRunner runner = run(64, "880c2525100000 83f905 750a 66c704252310000083e8 9090909090909090 83c000");
        // passes 10 to 6 add, passes 5 to 1 subtract
        assertEquals(10 + 9 + 8 + 7 + 6 - (5 + 4 + 3 + 2 + 1), runner.cpu.gpr[RAX]);
    }

    @Test
    void instructionBehindTheWriteInItsOwnBlockSeesIt() {
        CodeRunner runner = run(64, "890c250d100000 b800000000 01c2");
        // five instructions a pass and the first and the last one
        assertEquals(52, runner.cpu.instructionsRetired());
    }

    @Test
    void writesFromOutsideAreSeen() {
        // mov $0,%eax; hlt, written by somebody else between the runs
        CodeRunner runner = new CodeRunner(64).code("b800000000 f4");
        for (int i = 1; i <= 6; i++) {
            runner.cpu.physical.write(CodeRunner.CODE + 1, 4, i * 0x1111_1111L);
            runner.cpu.state.rip = CodeRunner.CODE;
            runner.cpu.state.halted = false;
            assertEquals(CpuExit.HALTED, runner.run());
            assertEquals(i * 0x1111_1111L, runner.cpu.gpr[RAX]);
        }
    }
}
