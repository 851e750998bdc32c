package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import org.junit.jupiter.api.Test;

/**
 * A changed paging-structure entry counts when the program has invalidated what was cached of it; until then the old translation may be used, and here it is, so that
 * a forgotten INVLPG shows. @sdm Vol. 3A, 4.10.2 to 4.10.4
 */
class StaleTranslationTest {
    private static final int RAX = 0;
    private static final int RCX = 1;
    private static final int RBX = 3;
    private static final int PAGE = 0x2_0000;
    private static final int OTHER_FRAME = 0x3_0000;
    private static final int LARGE_PAGE = 0x20_0000;
    private static final int OTHER_LARGE_FRAME = 0x40_0000;

    private static final String READ_EAX = "8b 04 25 00 00 02 00"; // mov 0x20000, %eax
    private static final String READ_EBX = "8b 1c 25 00 00 02 00";
    private static final String READ_ECX = "8b 0c 25 00 00 02 00";
    private static final String WRITE = "c6 04 25 00 00 02 00 01"; // movb $1, 0x20000
    private static final String INVLPG = "0f 01 3c 25 00 00 02 00"; // invlpg 0x20000
    /** Entry 0x20 of the page table: movl $0x30007, 0x13100. */
    private static final String REMAP = "c7 04 25 00 31 01 00 07 00 03 00";

    private static final String MAKE_READ_ONLY = "c7 04 25 00 31 01 00 05 00 02 00";
    private static final String MAKE_ABSENT = "c7 04 25 00 31 01 00 00 00 00 00";
    private static final String UD2 = "0f 0b";

    private final SystemBench bench = SystemBench.long64(0)
            .quad(PAGE, 0x11)
            .quad(OTHER_FRAME, 0x22)
            .quad(LARGE_PAGE, 0x33)
            .quad(OTHER_LARGE_FRAME, 0x44);

    private FaultKind kind(String... program) {
        return bench.run(String.join("", program)).reason().kind();
    }

    /** Runs a program that reads into EAX, maps another frame, reads into EBX, invalidates and reads into ECX. */
    private void assertOldUntilInvalidated(int old, int fresh, String... program) {
        assertSame(FaultKind.UNDEFINED_INSTRUCTION, kind(program));
        assertEquals(old, bench.cpu.gpr[RAX]);
        assertEquals(old, bench.cpu.gpr[RBX]);
        assertEquals(fresh, bench.cpu.gpr[RCX]);
    }

    @Test
    void aRemappedPageIsTheOldOneUntilInvlpg() {
        assertOldUntilInvalidated(0x11, 0x22, READ_EAX, REMAP, READ_EBX, INVLPG, READ_ECX, UD2);
    }

    @Test
    void aWriteOfCr3InvalidatesToo() {
        String reload = "0f 20 da 0f 22 da"; // mov %cr3, %rdx; mov %rdx, %cr3
        assertOldUntilInvalidated(0x11, 0x22, READ_EAX, REMAP, READ_EBX, reload, READ_ECX, UD2);
    }

    @Test
    void aPageFaultInvalidatesItsPage() {
        bench.quad(SystemBench.PT + 8 * (PAGE >> 12), PAGE | 7);
        CpuFault fault = bench.run(String.join("", READ_EAX, MAKE_ABSENT, INVLPG, READ_EBX));
        assertSame(Vector.PAGE_FAULT, fault.vector());
        assertSame(FaultKind.PAGE_NOT_PRESENT, fault.reason().kind());
        assertEquals(0, fault.errorCode());
        assertEquals(PAGE, bench.state.cr2);
    }

    @Test
    void rightsThatWereTakenAwayLastUntilInvlpg() {
        CpuFault fault = bench.run(String.join("", WRITE, MAKE_READ_ONLY, WRITE, INVLPG, READ_EAX, WRITE));
        assertSame(FaultKind.PAGE_SUPERVISOR_WRITE_PROTECTED, fault.reason().kind());
        assertEquals(3, fault.errorCode()); // present, write
        assertEquals(1, bench.cpu.gpr[RAX]);
    }

    /** An entry that was not present is not cached: making it present needs no INVLPG. */
    @Test
    void aPageThatAppearsIsThereAtOnce() {
        bench.quad(SystemBench.PT + 8 * (PAGE >> 12), 0);
        assertSame(FaultKind.UNDEFINED_INSTRUCTION, kind(REMAP, READ_EAX, UD2));
        assertEquals(0x22, bench.cpu.gpr[RAX]);
    }

    @Test
    void invlpgOfAnyAddressInALargePageInvalidatesAllOfIt() {
        String first = "8b 04 25 00 00 20 00"; // mov 0x200000, %eax
        String remap = "c7 04 25 08 20 01 00 87 00 40 00"; // entry 1 of the page directory: frame 0x400000
        String stale = "8b 1c 25 00 00 20 00";
        String invalidate = "0f 01 3c 25 00 f0 2f 00"; // invlpg 0x2ff000
        String fresh = "8b 0c 25 00 00 20 00";
        assertOldUntilInvalidated(0x33, 0x44, first, remap, stale, invalidate, fresh, UD2);
    }

    @Test
    void anotherPcidDoesNotSeeWhatWasCachedForTheFirst() {
        bench.state.setCr4(1 << 5 | 1 << 17);
        String second = "ba 01 00 01 00 0f 22 da"; // mov $0x10001, %edx; mov %rdx, %cr3
        assertSame(FaultKind.UNDEFINED_INSTRUCTION, kind(READ_EAX, REMAP, second, READ_ECX, UD2));
        assertEquals(0x11, bench.cpu.gpr[RAX]);
        assertEquals(0x22, bench.cpu.gpr[RCX]);
    }

    /** INVPCID of all contexts, type 2. */
    @Test
    void invpcidOfAllContextsInvalidates() {
        bench.state.setCr4(1 << 5 | 1 << 17);
        String all = "ba 02 00 00 00 66 0f 38 82 14 25 00 80 00 00"; // mov $2, %edx; invpcid 0x8000, %rdx
        assertOldUntilInvalidated(0x11, 0x22, READ_EAX, REMAP, READ_EBX, all, READ_ECX, UD2);
    }

    /** The bytes of an instruction that lie in two pages come from both, and each may change. */
    @Test
    void anInstructionAcrossTwoPagesIsFetchedFromBothFrames() {
        bench.memory.load(0x2ffd, new byte[] {(byte) 0xb8, 1, 2}); // mov $..., %eax begins in page 2
        bench.memory.load(0x9000, new byte[] {3, 4, 0x0f, 0x0b});
        bench.quad(SystemBench.PT + 8 * 3, 0x9007); // page 3 is frame 9
        bench.run("e9 f8 1f 00 00"); // jmp 0x2ffd
        assertEquals(0x0403_0201, bench.cpu.gpr[RAX]);
    }
}
