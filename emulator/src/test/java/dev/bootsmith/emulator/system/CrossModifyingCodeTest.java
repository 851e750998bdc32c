package dev.bootsmith.emulator.system;

import static dev.bootsmith.emulator.system.SystemBench.CODE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Code that one processor runs, in 32-bit protected mode, and another one changes, in real-address mode.
 *
 * @sdm Vol. 3A, 9.1.3
 */
class CrossModifyingCodeTest {
    private static final int RAX = 0;
    /** The last two bytes of page 5; the third is in page 6. */
    private static final int ACROSS = 0x5ffe;

    private final SystemBench bench = SystemBench.protected32(0);
    /** Where the next writing program goes; each gets a place of its own. */
    private int writer = 0x1800;

    private final Cpu other = bench.factory.create(bench.memory, new IoBus());

    @BeforeEach
    void otherIsInRealMode() {
        other.state.loadRealModeSegment(SegmentRegister.CS, 0);
        other.state.loadRealModeSegment(SegmentRegister.DS, 0);
    }

    private void load(int address, String hex) {
        bench.memory.load(address, HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** The other processor writes a byte: movb $value, address; hlt. */
    private void otherWrites(int address, int value) {
        load(writer, String.format("c606 %02x%02x %02x f4", address & 0xff, address >>> 8, value));
        other.state.rip = writer;
        writer += 16;
        other.state.halted = false;
        other.run(2);
    }

    private long runFrom(int address, int instructions) {
        bench.state.rip = address;
        bench.state.halted = false;
        bench.cpu.run(instructions);
        return bench.cpu.gpr[RAX];
    }

    @Test
    void anInstructionThatHasRunIsReadAgain() {
        load(CODE, "b801000000 f4"); // mov $1,%eax; hlt
        assertEquals(1, runFrom(CODE, 10));
        otherWrites(CODE + 1, 2);
        assertEquals(2, runFrom(CODE, 10));
        otherWrites(CODE, 0xb9); // mov $2,%ecx
        bench.cpu.gpr[RAX] = 7;
        assertEquals(7, runFrom(CODE, 10));
    }

    @Test
    void aLoopThatGoesRoundAndRoundChangesToo() {
        load(CODE, "b801000000 ebf9"); // 1: mov $1,%eax; jmp 1b
        assertEquals(1, runFrom(CODE, 1_000));
        otherWrites(CODE + 1, 3);
        bench.cpu.run(3);
        assertEquals(3, bench.cpu.gpr[RAX]);
    }

    @Test
    void eachHalfOfAnInstructionAcrossTwoPagesIsWatched() {
        load(ACROSS, "b801000000 f4");
        assertEquals(1, runFrom(ACROSS, 10));
        otherWrites(ACROSS + 1, 2);
        assertEquals(2, runFrom(ACROSS, 10));
        otherWrites(ACROSS + 2, 1);
        assertEquals(0x102, runFrom(ACROSS, 10));
    }

    @Test
    void theSameBytesServeTwoModes() {
        load(CODE, "b8 0200 f4 b9 0500 f4"); // 16-bit: mov $2,%ax; hlt. 32-bit: mov $0xb9f40002,%eax; add $0xf400,%eax
        other.state.rip = CODE;
        other.run(2);
        assertEquals(2, other.gpr[RAX]);
        assertEquals(0xb9f4_0002L + 0xf400, runFrom(CODE, 2));
        otherWrites(CODE + 1, 3);
        other.state.rip = CODE;
        other.state.halted = false;
        other.run(2);
        assertEquals(3, other.gpr[RAX]);
        assertEquals(0xb9f4_0003L + 0xf400, runFrom(CODE, 2));
    }
}
