package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.CpuExit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine's own promises: exact counts, exact state at faults, self-modifying code, shadows. Bytes are GNU as's. */
class InterpreterTest {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RSP = 4;
    private static final int RSI = 6;
    private static final int RDI = 7;

    @Test
    void countsEveryInstructionOfALoop() {
        // mov $10,%ecx; 1: dec %ecx; jnz 1b; hlt  =  1 + 10 * 2 + 1
        CodeRunner runner = new CodeRunner(64).code("b90a000000 ffc9 75fc f4");
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(22, runner.cpu.instructionsRetired());
    }

    @Test
    void stopsExactlyWhenTheGrantIsUsedUpInsideABlock() {
        // five times inc %eax; hlt
        CodeRunner runner = new CodeRunner(64).code("ffc0 ffc0 ffc0 ffc0 ffc0 f4");
        assertEquals(CpuExit.BUDGET, runner.cpu.run(3));
        assertEquals(3, runner.cpu.gpr[RAX]);
        assertEquals(CodeRunner.CODE + 6, runner.cpu.state.rip);
        assertEquals(3, runner.cpu.instructionsRetired());
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(5, runner.cpu.gpr[RAX]);
    }

    @Test
    void aFaultLeavesRipAtTheInstructionAndTheRestUntouched() {
        // inc %eax; div %ecx; inc %eax  with ECX = 0
        CodeRunner runner = new CodeRunner(64).code("ffc0 f7f1 ffc0 f4");
        assertEquals(CpuExit.STOP_REQUESTED, runner.run());
        assertEquals(Vector.DIVIDE_ERROR, runner.faults.get(0).vector());
        assertEquals(CodeRunner.CODE + 2, runner.faultRips.get(0));
        assertEquals(1, runner.cpu.gpr[RAX]);
        // The faulting instruction counts, the one behind it does not.
        assertEquals(2, runner.cpu.instructionsRetired());
    }

    @Test
    void codeThatOverwritesItselfInItsOwnBlockRunsTheNewBytes() {
        // movb $0xc1,0x100a (makes "inc %eax" into "inc %ecx"); nop; inc %eax; hlt
        CodeRunner runner = new CodeRunner(64).code("c604250a100000c1 90 ffc0 f4");
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0, runner.cpu.gpr[RAX]);
        assertEquals(1, runner.cpu.gpr[RCX]);
        assertEquals(4, runner.cpu.instructionsRetired());
    }

    @Test
    void codePatchedBetweenTwoRunsOfALoopRunsTheNewBytes() {
        // mov $2,%ecx; 1: add $1,%eax; movb $16,0x1007 (the immediate); dec %ecx; jnz 1b; hlt
        CodeRunner runner = new CodeRunner(64).code("b902000000 83c001 c604250710000010 ffc9 75f1 f4");
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(17, runner.cpu.gpr[RAX]);
    }

    @Test
    void instructionAcrossAPageBoundaryIsDroppedWhenItsTailChanges() {
        // At 0x1ffe: mov $0x11223344,%eax (b8 44 | 33 22 11), then hlt; its tail lies in the next page.
        CodeRunner runner = new CodeRunner(64).bytes(0x1ffe, "b844332211 f4");
        runner.cpu.state.rip = 0x1ffe;
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0x1122_3344L, runner.cpu.gpr[RAX]);
        runner.cpu.physical.write(0x2002, 1, 0x55);
        runner.cpu.state.rip = 0x1ffe;
        runner.cpu.state.halted = false;
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0x5522_3344L, runner.cpu.gpr[RAX]);
    }

    @Test
    void aDirectlyFollowingInstructionRunsInTheShadowOfSti() {
        // sti; inc %eax; inc %eax; hlt  with the interrupt line high: one increment, then the interrupt
        CodeRunner runner = new CodeRunner(64).code("fb ffc0 ffc0 f4");
        runner.cpu.setInterruptAcknowledge(() -> 32);
        runner.cpu.setInterruptLine(true);
        assertEquals(CpuExit.STOP_REQUESTED, runner.run());
        assertEquals(1, runner.cpu.gpr[RAX]);
    }

    @Test
    void trapFlagTrapsAfterEachInstruction() {
        CodeRunner runner = new CodeRunner(64).code("ffc0 ffc0 f4");
        runner.cpu.state.setSystemFlags(CpuState.FLAG_TF);
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(3, runner.debugTraps);
    }

    @Test
    void trapFlagTrapsAfterEachElementOfARepeatedInstruction() {
        // rep stosb with a count of 3; hlt: three elements and HLT
        CodeRunner runner = new CodeRunner(64).code("f3aa f4").set(RCX, 3).set(RDI, 0x4000);
        runner.cpu.state.setSystemFlags(CpuState.FLAG_TF);
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(4, runner.debugTraps);
    }

    @Test
    void repeatedStringMovesReachTheEnd() {
        // rep movsb; hlt
        CodeRunner runner = new CodeRunner(64).code("f3a4 f4").bytes(0x3000, "0102030405060708090a");
        runner.set(RCX, 10).set(RSI, 0x3000).set(RDI, 0x4000);
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0x0807_0605_0403_0201L, runner.memory(0x4000, 8));
        assertEquals(0x300a, runner.cpu.gpr[RSI]);
        assertEquals(0, runner.cpu.gpr[RCX]);
    }

    @Test
    void overlappingForwardMoveRepeatsThePattern() {
        // rep movsb with the destination one byte behind the source fills with the first byte.
        CodeRunner runner = new CodeRunner(64).code("f3a4 f4").bytes(0x3000, "ab");
        runner.set(RCX, 8).set(RSI, 0x3000).set(RDI, 0x3001);
        runner.run();
        assertEquals(0xabab_abab_abab_ababL, runner.memory(0x3000, 8));
    }

    @Test
    void stackWrapsAtSixteenBitsInRealMode() {
        // push %ax; hlt  with SP = 0: the word goes to 0xfffe
        CodeRunner runner = new CodeRunner(16).code("50 f4");
        runner.set(RAX, 0x1234).set(RSP, 0);
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0x1234, runner.memory(0xfffe, 2));
        assertEquals(0xfffe, runner.cpu.gpr[RSP]);
    }

    @Test
    void wordAcrossTheSegmentLimitFaultsInRealMode() {
        // mov 0xffff,%ax
        CodeRunner runner = new CodeRunner(16).code("a1ffff f4");
        assertEquals(CpuExit.STOP_REQUESTED, runner.run());
        assertEquals(Vector.GENERAL_PROTECTION, runner.faults.get(0).vector());
    }

    @Test
    void unknownInstructionStopsTheRunWithItsName() {
        // rdpmc has no semantics in this fixture
        CodeRunner runner = new CodeRunner(64).code("90 0f33 f4");
        assertEquals(CpuExit.UNIMPLEMENTED, runner.run());
        assertEquals("rdpmc", runner.cpu.unimplementedInstruction());
        assertEquals(CodeRunner.CODE + 1, runner.cpu.state.rip);
        assertEquals(1, runner.cpu.instructionsRetired());
    }

    @Test
    void bytesThatAreNoInstructionRaiseInvalidOpcode() {
        // 0f 04 is no opcode
        CodeRunner runner = new CodeRunner(64).code("90 0f04 f4");
        assertEquals(CpuExit.STOP_REQUESTED, runner.run());
        assertEquals(Vector.INVALID_OPCODE, runner.faults.get(0).vector());
        assertTrue(runner.faultRips.get(0) == CodeRunner.CODE + 1);
    }

    /** JMP rel8 -2, JMP rel16 -3, JMP rel32 -5: after one round nothing but an event can change anything. */
    @Test
    void aJumpToItselfEndsTheRunAtOnce() {
        List<CodeRunner> runners = List.of(
                new CodeRunner(32).code("ebfe"),
                new CodeRunner(16).code("e9fdff"),
                new CodeRunner(64).code("e9fbffffff"));
        for (CodeRunner runner : runners) {
            assertEquals(CpuExit.STOP_REQUESTED, runner.cpu.run(1000));
            assertEquals(1, runner.cpu.instructionsRetired());
            assertEquals(CodeRunner.CODE, runner.cpu.state.rip);
            // also with the last instruction granted: where the grant ends must make no difference
            assertEquals(CpuExit.STOP_REQUESTED, runner.cpu.run(1));
        }
    }
}
