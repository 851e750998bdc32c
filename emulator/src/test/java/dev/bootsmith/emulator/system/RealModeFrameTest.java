package dev.bootsmith.emulator.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * The three words that INT pushes and IRET pops, at the edges of the stack segment. The programs were assembled with GNU as.
 *
 * @sdm Vol. 3B, 21.1.4
 */
class RealModeFrameTest {
    private static final int RSP = 4;
    private static final int TARGET = 0x3000;

    private static SystemBench run(SystemBench bench, String code) {
        bench.memory.load(SystemBench.CODE, HexFormat.of().parseHex(code));
        bench.memory.write(TARGET, 1, 0xf4);
        bench.cpu.run(100);
        return bench;
    }

    @Test
    void frameThatWrapsInALargeStackSegmentIsPoppedWordByWord() {
        SystemBench bench = SystemBench.real();
        // A stack of 16 bits whose segment is larger: what "unreal mode" leaves.
        bench.state.loadSegment(SegmentRegister.SS, 1, 0x10, 0xffff_ffffL, 0x93);
        bench.memory.write(0x1_000e, 2, TARGET);
        bench.memory.write(0x10, 4, 0x0002_0000); // CS 0, FLAGS 2
        bench.memory.write(0x1_0010, 4, 0x0002_1234); // where it does not wrap to
        bench.cpu.gpr[RSP] = 0xfffe;
        // mov %ss:0xfff2,%ax (its page is known from now on); iret
        run(bench, "36a1f2ff cf".replace(" ", ""));
        assertTrue(bench.state.halted);
        assertEquals(0, bench.state.cs().selector());
        assertEquals(TARGET + 1, bench.state.rip);
        assertEquals(4, bench.cpu.gpr[RSP]);
    }

    @Test
    void frameIsPushedBelowTheStackPointerAndLeavesItsUpperHalfAlone() {
        SystemBench bench = SystemBench.real();
        bench.memory.write(4 * 0x40, 4, TARGET);
        bench.cpu.gpr[RSP] = 0xabcd_8000L;
        // push %ax; pop %ax (the page is known from now on); stc; int $0x40
        run(bench, "5058f9cd40");
        assertTrue(bench.state.halted);
        assertEquals(0xabcd_7ffaL, bench.cpu.gpr[RSP]);
        assertEquals(SystemBench.CODE + 5, bench.memory.read(0x7ffa, 2));
        assertEquals(0, bench.memory.read(0x7ffc, 2));
        assertEquals(3, bench.memory.read(0x7ffe, 2) & 3); // CF, and the bit that is always 1
    }

    @Test
    void frameAtTheBottomOfTheSegmentWraps() {
        SystemBench bench = SystemBench.real();
        bench.memory.write(4 * 0x40, 4, TARGET);
        bench.cpu.gpr[RSP] = 4;
        run(bench, "cd40");
        assertTrue(bench.state.halted);
        assertEquals(0xfffe, bench.cpu.gpr[RSP]);
        assertEquals(SystemBench.CODE + 2, bench.memory.read(0xfffe, 2));
        assertEquals(2, bench.memory.read(2, 2) & 2);
    }
}
