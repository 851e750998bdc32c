package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import org.junit.jupiter.api.Test;

/** MASKMOVQ and MASKMOVDQU by the manual's operation section: byte i is stored where bit 8i+7 of the mask is 1. */
class MaskedStoreTest {
    private static final long OSFXSR = 1L << 9;
    private static final long PLACE = 0x4000;

    @Test
    void maskmovdquStoresTheBytesWhoseMaskHasItsSignBit() {
        CodeRunner runner = new CodeRunner(32).code("660ff7ca f4").set(7, PLACE + 3);
        runner.cpu.state.setCr4(OSFXSR);
        runner.cpu.state.xmm[2] = 0x8877_6655_4433_2211L;
        runner.cpu.state.xmm[3] = 0x1f1e_1d1c_1b1a_1918L;
        runner.cpu.state.xmm[4] = 0x7fff_0080_0000_00ffL;
        runner.cpu.state.xmm[5] = 0x8000_0000_0000_0000L;
        runner.bytes(PLACE + 3, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").run();
        assertEquals(0, runner.faults.size());
        assertEquals(0xaa77_aa55_aaaa_aa11L, runner.memory(PLACE + 3, 8));
        assertEquals(0x1faa_aaaa_aaaa_aaaaL, runner.memory(PLACE + 11, 8));
    }

    @Test
    void maskmovqUsesTheOverriddenSegmentAndTheAddressSize() {
        // fs maskmovq mm1, mm2 with a 16-bit address: only DI counts.
        CodeRunner runner = new CodeRunner(32).code("6467 0ff7ca f4").set(7, 0xffff_0000L + PLACE);
        runner.cpu.state.x87.setMmx(1, 0x8877_6655_4433_2211L);
        runner.cpu.state.x87.setMmx(2, 0x0000_0000_0000_8000L);
        runner.cpu.state.loadSegment(SegmentRegister.FS, 16, 0x100, 0xffff_ffffL, 0x93 | 0xc000);
        runner.run();
        assertEquals(0, runner.faults.size());
        assertEquals(0x2200, runner.memory(PLACE + 0x100, 4));
    }

    @Test
    void aMaskOfZerosTouchesNoMemory() {
        CodeRunner runner = new CodeRunner(64).code("660ff7ca f4").set(7, 1L << 62);
        runner.cpu.state.setCr4(OSFXSR);
        runner.run();
        assertEquals(0, runner.faults.size());
    }
}
