package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.Vector;
import dev.bootsmith.emulator.processor.CpuExit;
import org.junit.jupiter.api.Test;

/**
 * Instructions that a native recording in 64-bit mode cannot reach. Bytes are GNU as's; values follow from the manual's pseudo-code, worked out in the comments.
 *
 * @sdm Vol. 2, the instruction named in each test
 */
class InstructionTest {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RDX = 2;
    private static final int RBX = 3;
    private static final int RSP = 4;
    private static final int RBP = 5;
    private static final int RSI = 6;
    private static final int RDI = 7;

    /** A processor about to run the code and then HLT. */
    private static CodeRunner prepare(int codeBits, String code) {
        return new CodeRunner(codeBits).code(code + "f4");
    }

    @Test
    void daaCorrectsTheManualsExample() {
        // The manual's example: AL = 79h, BL = 35h; ADD AL, BL gives AEh with AF = 0; DAA gives 14h with CF = 1, AF =
        // 1.
        CodeRunner runner = prepare(16, "00d8 27").set(RAX, 0x79).set(RBX, 0x35);
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0x14, runner.cpu.gpr[RAX]);
        assertTrue(runner.cpu.flags.carry());
        assertTrue(runner.cpu.flags.adjust());
    }

    @Test
    void dasCorrectsTheManualsExample() {
        // The manual's example: AL = 35h, BL = 47h; SUB gives EEh with CF = 1, AF = 1; DAS gives 88h with CF = 1, AF =
        // 1.
        CodeRunner runner = prepare(16, "28d8 2f").set(RAX, 0x35).set(RBX, 0x47);
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0x88, runner.cpu.gpr[RAX]);
        assertTrue(runner.cpu.flags.carry());
        assertTrue(runner.cpu.flags.adjust());
    }

    @Test
    void aaaCarriesIntoAh() {
        // AL = 0Fh > 9: AX = AX + 106h = 0115h, AL = 05h, so AX = 0105h; AF = CF = 1.
        CodeRunner runner = prepare(16, "37").set(RAX, 0x000f);
        runner.run();
        assertEquals(0x0105, runner.cpu.gpr[RAX]);
        assertTrue(runner.cpu.flags.carry());
    }

    @Test
    void aasBorrowsFromAh() {
        // AX = 020Fh: AX - 6 = 0209h, AH - 1 = 01h, AL = 09h.
        CodeRunner runner = prepare(16, "3f").set(RAX, 0x020f);
        runner.run();
        assertEquals(0x0109, runner.cpu.gpr[RAX]);
        assertTrue(runner.cpu.flags.carry());
    }

    @Test
    void aamDividesByItsBaseAndFaultsForZero() {
        // 47 = 4 * 10 + 7
        CodeRunner runner = prepare(16, "d40a").set(RAX, 47);
        runner.run();
        assertEquals(0x0407, runner.cpu.gpr[RAX]);
        CodeRunner zero = prepare(16, "d400");
        zero.run();
        assertEquals(Vector.DIVIDE_ERROR, zero.faults.get(0).vector());
    }

    @Test
    void aadMultipliesAhByItsBase() {
        CodeRunner runner = prepare(16, "d50a").set(RAX, 0x0407);
        runner.run();
        assertEquals(47, runner.cpu.gpr[RAX]);
    }

    @Test
    void pushaStoresTheOldStackPointerAndPopaSkipsIt() {
        // pusha; popa
        CodeRunner runner = prepare(16, "60 61");
        for (int i = 0; i < 8; i++) {
            runner.set(i, 0x1110L * (i + 1));
        }
        runner.set(RSP, 0x8000);
        runner.run();
        assertEquals(0x1110, runner.memory(0x7ffe, 2));
        assertEquals(0x8000, runner.memory(0x8000 - 10, 2));
        assertEquals(0x8880, runner.memory(0x8000 - 16, 2));
        assertEquals(0x8000, runner.cpu.gpr[RSP]);
        assertEquals(0x8880, runner.cpu.gpr[RDI]);
    }

    @Test
    void enterCopiesFramePointersOfOuterLevels() {
        // enter $4,$2: push BP; BP - 2, push [BP]; push the new frame pointer; SP - 4
        CodeRunner runner =
                prepare(16, "c8040002").set(RSP, 0x8000).set(RBP, 0x9000).bytes(0x8ffe, "3412");
        runner.run();
        assertEquals(0x9000, runner.memory(0x7ffe, 2));
        assertEquals(0x1234, runner.memory(0x7ffc, 2));
        assertEquals(0x7ffe, runner.memory(0x7ffa, 2));
        assertEquals(0x7ffe, runner.cpu.gpr[RBP]);
        assertEquals(0x7ff6, runner.cpu.gpr[RSP]);
    }

    @Test
    void leaveUndoesEnter() {
        CodeRunner runner = prepare(16, "c8040000 c9").set(RSP, 0x8000).set(RBP, 0x9000);
        runner.run();
        assertEquals(0x9000, runner.cpu.gpr[RBP]);
        assertEquals(0x8000, runner.cpu.gpr[RSP]);
    }

    @Test
    void loopCountsWithCxInSixteenBitCode() {
        // inc %bx; loop -3: CX = 3 with garbage above, which stays
        CodeRunner runner = prepare(16, "43 e2fd").set(RCX, 0xabcd_0003L);
        runner.run();
        assertEquals(3, runner.cpu.gpr[RBX]);
        assertEquals(0xabcd_0000L, runner.cpu.gpr[RCX]);
    }

    @Test
    void addressSizePrefixChoosesTheCounterInSixtyFourBitCode() {
        // inc %ebx; addr32 loop -5: the counter is ECX, and writing it clears the upper half
        CodeRunner runner = prepare(64, "ffc3 67e2fb").set(RCX, 0x1_0000_0002L);
        runner.run();
        assertEquals(2, runner.cpu.gpr[RBX]);
        assertEquals(0, runner.cpu.gpr[RCX]);
    }

    @Test
    void offsetsWrapAtSixteenBits() {
        // mov (%bx,%si),%al with BX = FFFFh, SI = 1001h: offset 1000h holds the first code byte, 8Ah
        CodeRunner runner = prepare(16, "8a00").set(RBX, 0xffff).set(RSI, 0x1001);
        runner.run();
        assertEquals(0x8a, runner.cpu.gpr[RAX]);
    }

    @Test
    void baseRegisterBpMeansTheStackSegment() {
        // mov 2(%bp),%ax
        CodeRunner runner = prepare(16, "8b4602").set(RBP, 0x10);
        runner.cpu.state.loadRealModeSegment(SegmentRegister.SS, 0x400);
        runner.bytes(0x4012, "7856");
        runner.run();
        assertEquals(0x5678, runner.cpu.gpr[RAX]);
    }

    @Test
    void pushOfTheStackPointerStoresItsOldValue() {
        CodeRunner runner = prepare(16, "54").set(RSP, 0x8000);
        runner.run();
        assertEquals(0x8000, runner.memory(0x7ffe, 2));
    }

    @Test
    void popToMemoryThroughTheStackPointerUsesItsNewValue() {
        // pop (%rsp): the value at 8000h goes to 8008h
        CodeRunner runner = prepare(64, "8f0424").bytes(0x8000, "8877665544332211");
        runner.run();
        assertEquals(0x1122_3344_5566_7788L, runner.memory(0x8008, 8));
        assertEquals(0x8008, runner.cpu.gpr[RSP]);
    }

    @Test
    void wordPushInSixtyFourBitCodeMovesTheStackByTwo() {
        CodeRunner runner = prepare(64, "666a05");
        runner.run();
        assertEquals(0x7ffe, runner.cpu.gpr[RSP]);
        assertEquals(5, runner.memory(0x7ffe, 2));
    }

    @Test
    void bytePushIsSignExtended() {
        CodeRunner runner = prepare(64, "6afe");
        runner.run();
        assertEquals(-2, runner.memory(0x7ff8, 8));
    }

    @Test
    void bitStringsReachBackwards() {
        // bts %rax,(%rbx) with RAX = -1: bit 63 of the quadword before
        CodeRunner runner = prepare(64, "480fab03").set(RAX, -1).set(RBX, 0x4000);
        runner.run();
        assertEquals(Long.MIN_VALUE, runner.memory(0x3ff8, 8));
        assertEquals(0, runner.memory(0x4000, 8));
    }

    @Test
    void bitStringsReachFarForwards() {
        // bt %rax,(%rbx) with RAX = 1000: quadword 15, bit 40
        CodeRunner runner =
                prepare(64, "480fa303").set(RAX, 1000).set(RBX, 0x4000).bytes(0x4000 + 15 * 8, "0000000000010000");
        runner.run();
        assertTrue(runner.cpu.flags.carry());
    }

    @Test
    void repeatedCompareStopsAtTheDifference() {
        // repe cmpsb
        CodeRunner runner = prepare(64, "f3a6")
                .bytes(0x3000, "0102030405")
                .bytes(0x4000, "0102040405")
                .set(RCX, 5)
                .set(RSI, 0x3000)
                .set(RDI, 0x4000);
        runner.run();
        // Two equal, the third differs: 3 - 4 borrows; two left.
        assertEquals(2, runner.cpu.gpr[RCX]);
        assertEquals(0x3003, runner.cpu.gpr[RSI]);
        assertTrue(runner.cpu.flags.carry());
    }

    @Test
    void repeatedScanFindsTheByte() {
        // repne scasb
        CodeRunner runner = prepare(64, "f2ae")
                .bytes(0x4000, "0102030405")
                .set(RCX, 100)
                .set(RDI, 0x4000)
                .set(RAX, 4);
        runner.run();
        assertEquals(0x4004, runner.cpu.gpr[RDI]);
        assertEquals(96, runner.cpu.gpr[RCX]);
        assertTrue(runner.cpu.flags.zero());
    }

    @Test
    void repeatWithCountZeroDoesNothingAndKeepsFlags() {
        CodeRunner runner = prepare(64, "f3a6").set(RCX, 0).set(RSI, 0x3000);
        runner.cpu.flags.setStatus(LazyFlags.STATUS);
        runner.run();
        assertEquals(0x3000, runner.cpu.gpr[RSI]);
        assertEquals(LazyFlags.STATUS, runner.cpu.flags.status());
    }

    @Test
    void directionFlagMovesDownwards() {
        // std; rep movsw
        CodeRunner runner = prepare(64, "fd f366a5")
                .bytes(0x3000, "11112222")
                .set(RCX, 2)
                .set(RSI, 0x3002)
                .set(RDI, 0x4002);
        runner.run();
        assertEquals(0x2222_1111L, runner.memory(0x4000, 4));
        assertEquals(0x2ffe, runner.cpu.gpr[RSI]);
    }

    @Test
    void longRepeatsCrossPagesAndChunks() {
        // rep stosq of 20,000 quadwords, five chunks of 4,096
        CodeRunner runner =
                prepare(64, "f348ab").set(RCX, 20_000).set(RDI, 0x10_0008).set(RAX, 0x0102_0304_0506_0708L);
        runner.run();
        assertEquals(0x10_0008 + 160_000, runner.cpu.gpr[RDI]);
        assertEquals(0x0102_0304_0506_0708L, runner.memory(0x10_0000 + 160_000, 8));
        assertEquals(0, runner.memory(0x10_0008 + 160_000, 8));
    }

    @Test
    void aFaultInTheMiddleOfARepeatKeepsWhatIsDone() {
        // In real mode rep stosw from FFFCh: two words fit, the third would start at 0 by wrap; use an odd start,
        // FFFBh: the third
        // word lies at FFFFh and crosses the limit.
        CodeRunner runner = prepare(16, "f3ab").set(RCX, 10).set(RDI, 0xfffb).set(RAX, 0x5a5a);
        assertEquals(CpuExit.STOP_REQUESTED, runner.run());
        assertEquals(8, runner.cpu.gpr[RCX]);
        assertEquals(0xffff, runner.cpu.gpr[RDI]);
        assertEquals(CodeRunner.CODE, runner.faultRips.get(0));
    }

    /** As Intel's processors do, and as Linux's emulator imitates them. */
    @Test
    void aRepeatOfNothingWith32BitAddressesClearsTheUpperHalves() {
        // addr32 rep movsb; hlt  with ECX = 0
        CodeRunner runner = prepare(64, "67f3a4")
                .set(RCX, 1L << 32)
                .set(RDI, 0x5_0000_0008L)
                .set(RSI, 0x7_0000_0010L);
        runner.run();
        assertEquals(0, runner.cpu.gpr[RCX]);
        assertEquals(8, runner.cpu.gpr[RDI]);
        assertEquals(0x10, runner.cpu.gpr[RSI]);
    }

    @Test
    void boundFaultsOutsideAndPassesInside() {
        // bound %ax,(%bx): bounds -1 and 5
        CodeRunner inside =
                prepare(16, "6207").bytes(0x4000, "ffff0500").set(RBX, 0x4000).set(RAX, 0xffff);
        assertEquals(CpuExit.HALTED, inside.run());
        CodeRunner outside =
                prepare(16, "6207").bytes(0x4000, "ffff0500").set(RBX, 0x4000).set(RAX, 6);
        outside.run();
        assertEquals(Vector.BOUND_RANGE, outside.faults.get(0).vector());
    }

    @Test
    void nearCallAndReturnRestoreTheStack() {
        // call +1; hlt; nop...: call 1f; hlt; 1: ret $2
        CodeRunner runner = prepare(16, "e80100 f4 c20200").set(RSP, 0x8000);
        runner.run();
        assertEquals(0x8002, runner.cpu.gpr[RSP]);
        assertEquals(CodeRunner.CODE + 3, runner.memory(0x7ffe, 2));
    }

    @Test
    void sixteenBitJumpCutsTheTarget() {
        // jmp *%ax in 16-bit code takes AX only
        CodeRunner runner = prepare(16, "ffe0").set(RAX, 0x1_2000L).bytes(0x2000, "f4");
        assertEquals(CpuExit.HALTED, runner.run());
        assertEquals(0x2001, runner.cpu.state.rip);
    }

    @Test
    void misalignedCmpxchg16bFaults() {
        CodeRunner runner = prepare(64, "480fc70b").set(RBX, 0x4008);
        runner.run();
        assertEquals(Vector.GENERAL_PROTECTION, runner.faults.get(0).vector());
    }

    @Test
    void thirtyTwoBitDestinationClearsTheUpperHalfEvenIfTheMoveIsNotTaken() {
        // cmovz %ebx,%eax with ZF = 0
        CodeRunner runner = prepare(64, "0f44c3").set(RAX, -1L).set(RBX, 5);
        runner.cpu.flags.setStatus(0);
        runner.run();
        assertEquals(0xffff_ffffL, runner.cpu.gpr[RAX]);
    }

    @Test
    void xlatIndexesItsTableWithAl() {
        CodeRunner runner = prepare(16, "d7").set(RBX, 0x4000).set(RAX, 0x1203).bytes(0x4003, "77");
        runner.run();
        assertEquals(0x1277, runner.cpu.gpr[RAX]);
    }

    @Test
    void inputReadsAllOnesFromAPortWithoutDevice() {
        CodeRunner runner = prepare(16, "e460").set(RAX, 0x1200).set(RDX, 0);
        runner.run();
        assertEquals(0x12ff, runner.cpu.gpr[RAX]);
    }

    @Test
    void portsNeedPrivilegeInProtectedMode() {
        // CPL 3, IOPL 0; TR holds a busy 16-bit TSS (type 3), which has no I/O map
        CodeRunner runner = prepare(32, "e460");
        runner.cpu.state.setCpl(3);
        runner.cpu.state.loadSegment(SegmentRegister.TR, 0x28, 0, 0x2b, 0x83);
        runner.run();
        assertEquals(Vector.GENERAL_PROTECTION, runner.faults.get(0).vector());
        CodeRunner allowed = prepare(32, "e460");
        allowed.cpu.state.setCpl(3);
        allowed.cpu.state.setSystemFlags(CpuState.FLAG_IOPL);
        assertEquals(CpuExit.HALTED, allowed.run());
    }
}
