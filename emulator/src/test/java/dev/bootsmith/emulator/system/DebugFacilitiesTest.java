package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE;
import static dev.bootsmith.emulator.system.SystemBench.CODE64_0;
import static dev.bootsmith.emulator.system.SystemBench.DATA_0;
import static dev.bootsmith.emulator.system.SystemBench.gate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.CpuState;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Single-stepping and the breakpoints of the debug registers, as a guest's handler sees them: RIP and DR6 of each #DB.
 *
 * <p>Programs and handler were assembled with GNU as. The handler notes RIP and DR6, sets RF in the frame and returns:
 *
 * <pre>{@code
 * push %rax; push %rbx; mov 0x9000,%rbx; mov 16(%rsp),%rax; mov %rax,(%rbx); mov %dr6,%rax; mov %rax,8(%rbx); add $16,%rbx; mov %rbx,0x9000
 * orl $0x10000,32(%rsp); pop %rbx; pop %rax; iretq
 * }</pre>
 *
 * @sdm Vol. 3B, 18.2 and 18.3; Vol. 3A, 6.8.3 (MOV SS) and 6.9 (priorities)
 */
class DebugFacilitiesTest {
    private static final int HANDLER = 0x1800;
    private static final int OTHER_HANDLER = 0x1900;
    private static final int LOG = 0x9100;
    private static final int LOG_POINTER = 0x9000;
    private static final long NO_CAUSE = 0xffff_0ff0L;
    private static final long SINGLE_STEP = NO_CAUSE | 1 << 14;
    private static final long GENERAL_DETECT = NO_CAUSE | 1 << 13;

    private record Event(long rip, long dr6) {
        @Override
        public String toString() {
            return Long.toHexString(rip) + " " + Long.toHexString(dr6);
        }
    }

    private static Event at(int offset, long dr6) {
        return new Event(CODE + offset, dr6);
    }

    @Test
    void theFirstStepTrapsAfterTheInstructionBehindTheOneThatSetTf() {
        // pushf; pop %rax; or $0x100,%eax; push %rax; popf; 9: and $~0x100,%eax; e: push %rax; f: popf; 10: hlt
        assertEquals(
                List.of(at(0xe, SINGLE_STEP), at(0xf, SINGLE_STEP), at(0x10, SINGLE_STEP)),
                events("9c580d00010000509d25fffeffff509df4"));
    }

    @Test
    void stiHoldsInterruptsBackButNoStep() {
        // cli; pushf; pop %rax; or $0x100,%eax; push %rax; popf; a: sti; b: and $~0x100,%eax; push %rax; popf; hlt
        assertEquals(
                List.of(at(0xb, SINGLE_STEP), at(0x10, SINGLE_STEP), at(0x11, SINGLE_STEP), at(0x12, SINGLE_STEP)),
                events("fa9c580d00010000509dfb25fffeffff509df4"));
    }

    @Test
    void movToSsSwallowsItsOwnStep() {
        // pushf; pop %rax; or $0x100,%eax; push %rax; mov %ss,%ecx; popf; b: mov %ecx,%ss; d: and $~0x100,%eax; push;
        // popf; hlt
        assertEquals(
                List.of(at(0x12, SINGLE_STEP), at(0x13, SINGLE_STEP), at(0x14, SINGLE_STEP)),
                events("9c580d00010000508cd19d8ed125fffeffff509df4"));
    }

    @Test
    void int1TrapsBehindItselfWithoutACauseAndWithoutAStep() {
        // as before with two INT1 at d and e behind mov %ecx,%ss
        assertEquals(
                List.of(
                        at(0xe, NO_CAUSE),
                        at(0xf, NO_CAUSE),
                        at(0x14, SINGLE_STEP),
                        at(0x15, SINGLE_STEP),
                        at(0x16, SINGLE_STEP)),
                events("9c580d00010000508cd19d8ed1f1f125fffeffff509df4"));
    }

    @Test
    void generalDetectIsAFaultThatMovToSsDoesNotHoldBack() {
        // xor %edx,%edx; mov $0x2400,%ecx; mov %rcx,%dr7; ...; 15: mov %ecx,%ss; 17: mov %rdx,%dr6; 1a: and ...; push;
        // popf; hlt
        assertEquals(
                List.of(
                        at(0x17, GENERAL_DETECT),
                        at(0x1a, SINGLE_STEP),
                        at(0x1f, SINGLE_STEP),
                        at(0x20, SINGLE_STEP),
                        at(0x21, SINGLE_STEP)),
                events("31d2b9002400000f23f99c580d00010000508cd19d8ed10f23f225fffeffff509df4"));
    }

    /** A debug exception ends the halt. @sdm Vol. 2A, HLT */
    @Test
    void aSteppedHltIsLeftAtOnce() {
        // pushf; pop %rax; or $0x100,%eax; push %rax; popf; 9: hlt; a: and $~0x100,%eax; push %rax; popf; hlt
        assertEquals(
                List.of(at(0xa, SINGLE_STEP), at(0xf, SINGLE_STEP), at(0x10, SINGLE_STEP), at(0x11, SINGLE_STEP)),
                events("9c580d00010000509df425fffeffff509df4"));
    }

    @Test
    void intNIsNotSteppedInto() {
        // ...; popf; 9: int $0x40; b: and $~0x100,%eax; push %rax; popf; hlt
        assertEquals(
                List.of(at(0x10, SINGLE_STEP), at(0x11, SINGLE_STEP), at(0x12, SINGLE_STEP)),
                events("9c580d00010000509dcd4025fffeffff509df4"));
    }

    @Test
    void anInstructionBreakpointFaultsOnceBecauseRfCoversTheRestart() {
        // mov $1f,%eax; mov %rax,%dr2; mov $0x420,%eax; mov %rax,%dr7; 10: nop; nop; hlt
        assertEquals(List.of(at(0x10, NO_CAUSE | 4)), events("b8101000000f23d0b8200400000f23f89090f4"));
    }

    @Test
    void aWriteBreakpointTrapsAfterAWriteThatTouchesItsRangeAndNoOther() {
        // DR1 = 0x8004, four bytes, writes: mov %rax,0x8000; 18: mov 0x8000,%rbx; mov %rax,0x8008; hlt
        assertEquals(
                List.of(at(0x18, NO_CAUSE | 2)),
                events("b8048000000f23c8b80a04d0000f23f84889042500800000488b1c25008000004889042508800000f4"));
    }

    @Test
    void aBreakpointOnTheOperandOfMovToSsComesWithTheNextInstructionsTrap() {
        // DR1 = 0x8000, reads and writes: mov 0x8000,%ss; 17: int1; 18: hlt
        assertEquals(List.of(at(0x18, NO_CAUSE | 2)), events("b8008000000f23c8b80a04f0000f23f88e142500800000f1f4"));
        // with INT 40h in place of INT1 the trap comes before the handler's first instruction
        assertEquals(
                List.of(new Event(OTHER_HANDLER, NO_CAUSE | 2)),
                events("b8008000000f23c8b80a04f0000f23f88e142500800000cd40f4"));
    }

    @Test
    void portBreakpointsNeedDebuggingExtensions() {
        // CR4.DE = 1; DR3 = port 80h; out %al,$0x80; 1c: in $0x80,%al; 1e: in $0x81,%al; hlt
        assertEquals(
                List.of(at(0x1c, NO_CAUSE | 8), at(0x1e, NO_CAUSE | 8)),
                events("0f20e04883c8080f22e0b8800000000f23d8b8800400200f23f8e680e480e481f4"));
    }

    @Test
    void aRepeatedStoreTrapsAfterTheElementThatHit() {
        // DR0 = 0x8010, one byte, writes: mov $0x8000,%edi; mov $6,%ecx; 1a: rep stosq; hlt
        assertEquals(
                List.of(at(0x1a, NO_CAUSE | 1)),
                events("b8108000000f23c0b8010401000f23f8bf00800000b906000000f348abf4"));
    }

    /** What the processor reads itself is data, too: a descriptor that is loaded, a gate on the way to its handler. */
    @Test
    void descriptorTablesAreWatchedLikeOtherData() {
        // DR0 = GDT + 8, four bytes, reads and writes: mov $8,%ecx; mov %ecx,%es; 17: hlt
        assertEquals(List.of(at(0x17, NO_CAUSE | 1)), events("b8082000000f23c0b8010403000f23f8b9080000008ec1f4"));
        // DR0 = IDT + 400h, the gate of INT 40h: the trap comes before the handler's first instruction
        assertEquals(List.of(new Event(OTHER_HANDLER, NO_CAUSE | 1)), events("b8003400000f23c0b8010403000f23f8cd40f4"));
    }

    /** INT1 whose #DB cannot be delivered has not happened: the exception that takes its place points to it, as with INT n. */
    @Test
    void int1WithoutAHandlerFaultsAtItself() {
        SystemBench bench = bench();
        load(bench, CODE, "90f1f4"); // nop; int1; hlt
        load(bench, HANDLER, "f4");
        bench.interruptGate(13, gate(14, 0, CODE64_0, HANDLER));
        bench.cpu.run(10);
        // Error code: vector 1, IDT, EXT. RIP lies above it.
        assertEquals(8 + 2 + 1, bench.read(bench.cpu.gpr[4], 8));
        assertEquals(CODE + 1, bench.read(bench.cpu.gpr[4] + 8, 8));
    }

    @Test
    void rfIsGoneAfterOneInstruction() {
        // IRETQ with RF = 1 in the frame, then NOP
        SystemBench bench = bench();
        load(bench, CODE, "48cf"); // iretq
        load(bench, 0x1100, "90");
        long[] frame = {0x1100, CODE64_0, CpuState.FLAG_RF | 2, SystemBench.STACK, DATA_0};
        for (int i = 0; i < frame.length; i++) {
            bench.quad(0x6800 + 8L * i, frame[i]);
        }
        bench.cpu.gpr[4] = 0x6800;
        bench.cpu.run(1);
        assertEquals(CpuState.FLAG_RF | 2, bench.state.rflags());
        bench.cpu.run(1);
        assertEquals(2, bench.state.rflags());
    }

    @Test
    void withBtfOnlyATakenBranchTrapsAndTheTrapEndsThat() {
        // mov $0x1d9,%ecx; mov $2,%eax; xor %edx,%edx; wrmsr; pushf; pop %rax; or $0x100,%eax; push %rax; popf; nop;
        // nop; jmp 1c; nop
        // 1c: and $~0x100,%eax; 21: push %rax; 22: popf; 23: hlt
        assertEquals(
                List.of(at(0x1c, SINGLE_STEP), at(0x21, SINGLE_STEP), at(0x22, SINGLE_STEP), at(0x23, SINGLE_STEP)),
                events("b9d9010000b80200000031d20f309c580d00010000509d9090eb019025fffeffff509df4"));
    }

    @Test
    void theLastBranchIsRecorded() {
        // mov $0x1d9,%ecx; mov $1,%eax; xor %edx,%edx; wrmsr; e: jmp 11; nop; 11: nop; 12: hlt
        SystemBench bench = bench();
        load(bench, CODE, "b9d9010000b80100000031d20f30eb019090f4");
        bench.cpu.run(100);
        assertEquals(CODE + 0xe, bench.state.branchRecord[0]);
        assertEquals(CODE + 0x11, bench.state.branchRecord[1]);
        assertEquals(0, bench.state.branchRecord[2]);
        // An interrupt keeps the branch before it.
        load(bench, OTHER_HANDLER, "f4");
        bench.interruptGate(0x41, gate(14, 0, CODE64_0, OTHER_HANDLER));
        bench.cpu.delivery().deliverInterrupt(bench.cpu, 0x41);
        assertEquals(CODE + 0xe, bench.state.branchRecord[2]);
        assertEquals(CODE + 0x11, bench.state.branchRecord[3]);
        assertEquals(OTHER_HANDLER, bench.state.branchRecord[1]);
    }

    @Test
    void sysretIsJudgedByTheTfThatItLeaves() {
        // CPL 0: sysretq to 1100 with TF in R11; at 1100: nop
        SystemBench bench = bench();
        load(bench, CODE, "480f07");
        load(bench, 0x1100, "90");
        load(bench, HANDLER, "f4");
        bench.interruptGate(1, gate(14, 0, CODE64_0, HANDLER));
        bench.state.msrs().set(0xc000_0081, 0x0023L << 48);
        bench.cpu.gpr[1] = 0x1100;
        bench.cpu.gpr[11] = CpuState.FLAG_TF | 2;
        bench.cpu.run(10);
        // The trap comes before the first instruction of CPL 3.
        assertEquals(0x1100, bench.read(SystemBench.INNER_STACK - 40, 8));
        assertEquals(SINGLE_STEP, bench.state.dr[6]);
    }

    private static List<Event> events(String code) {
        SystemBench bench = bench();
        load(bench, CODE, code);
        load(
                bench,
                HANDLER,
                "5053488b1c2500900000488b4424104889030f21f0488943084883c31048891c2500900000814c2420000001005b5848cf");
        load(bench, OTHER_HANDLER, "48cf"); // iretq
        bench.interruptGate(1, gate(14, 0, CODE64_0, HANDLER));
        bench.interruptGate(0x40, gate(14, 0, CODE64_0, OTHER_HANDLER));
        bench.quad(LOG_POINTER, LOG).quad(0x8000, DATA_0);
        bench.cpu.run(1_000);
        List<Event> events = new ArrayList<>();
        for (long entry = LOG; entry < bench.read(LOG_POINTER, 8); entry += 16) {
            events.add(new Event(bench.read(entry, 8), bench.read(entry + 8, 8)));
        }
        return events;
    }

    private static SystemBench bench() {
        return SystemBench.long64(0);
    }

    private static void load(SystemBench bench, int address, String hex) {
        bench.memory.load(address, HexFormat.of().parseHex(hex));
    }
}
