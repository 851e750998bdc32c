package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosBench.AX;
import static dev.bootsmith.emulator.firmware.BiosBench.CX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values: IBM PS/2 BIOS interface reference, INT 09h and INT 16h. */
class KeyboardServiceTest {
    private final BiosBench bench = new BiosBench(List.of(), List.of());

    @Test
    void aPressedKeyIsReadWithItsScanCode() {
        scan(0x1e, 0x9e);
        assertEquals(0x1e61, read(0x00));
    }

    @Test
    void shiftMakesCapitals() {
        scan(0x2a, 0x1e, 0x9e, 0xaa, 0x1e);
        assertEquals(0x1e41, read(0x00));
        assertEquals(0x1e61, read(0x00));
    }

    @Test
    void controlCAndAltF1() {
        scan(0x1d, 0x2e, 0xae, 0x9d, 0x38, 0x3b, 0xbb, 0xb8);
        assertEquals(0x2e03, read(0x00));
        assertEquals(0x6800, read(0x00));
    }

    @Test
    void theArrowKeysShowE0OnlyToTheEnhancedFunction() {
        scan(0xe0, 0x48, 0xe0, 0xc8, 0xe0, 0x48, 0xe0, 0xc8);
        assertEquals(0x48e0, read(0x10));
        assertEquals(0x4800, read(0x00));
    }

    @Test
    void anEmptyBufferAsksTheRomToWait() {
        bench.with(AX, 0x0000).interrupt(0x16);
        assertTrue(bench.cpu.flags.carry());
        assertTrue(bench.bios.isWaitingForKey());
    }

    @Test
    void peekingReportsEmptinessInZeroAndLeavesTheKey() {
        bench.with(AX, 0x0100).interrupt(0x16);
        assertTrue(bench.zero());
        scan(0x1c);
        bench.with(AX, 0x0100).interrupt(0x16);
        assertFalse(bench.zero());
        assertEquals(0x1c0d, bench.get(AX));
        assertEquals(0x1c0d, read(0x00));
    }

    @Test
    void theBufferHoldsFifteenKeys() {
        for (int i = 0; i < 15; i++) {
            bench.with(AX, 0x0500).with(CX, i + 1).interrupt(0x16);
            assertEquals(0, bench.get(AX) & 0xff);
        }
        bench.with(AX, 0x0500).with(CX, 99).interrupt(0x16);
        assertEquals(1, bench.get(AX) & 0xff);
        assertEquals(1, read(0x00));
    }

    @Test
    void capsLockActsOnLettersOnly() {
        scan(0x3a, 0xba, 0x1e, 0x02);
        assertEquals(0x1e41, read(0x00));
        assertEquals(0x0231, read(0x00));
    }

    private void scan(int... codes) {
        for (int code : codes) {
            bench.with(AX, code).interrupt(0x09);
        }
    }

    private int read(int function) {
        bench.with(AX, function << 8).interrupt(0x16);
        return bench.get(AX);
    }
}
