package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: IBM VGA technical reference. */
class VgaTest {
    private final Bench bench = new Bench();
    private final Vga vga = new Vga(bench.clock);

    @BeforeEach
    void attach() {
        vga.attach(bench.bus);
    }

    @Test
    void mode3Is80By25AtB8000() {
        assertTrue(vga.isTextMode());
        assertEquals(80, vga.columns());
        assertEquals(25, vga.rows());
        assertEquals(16, vga.characterHeight());
        assertEquals(0xb_8000, vga.memoryBase());
    }

    @Test
    void mode13hIsGraphicsAtA0000() {
        vga.setMode(0x13);
        assertFalse(vga.isTextMode());
        assertEquals(0xa_0000, vga.memoryBase());
        // Entry 40 of the default palette is pure red, 44 yellow.
        assertEquals(0xff0000, vga.color(40));
        assertEquals(0xffff00, vga.color(44));
    }

    @Test
    void theCursorAddressIsSetThroughTheCrtc() {
        bench.out(0x3d4, 0x0e);
        bench.out(0x3d5, 0x01);
        bench.bus.write(0x3d4, 2, 0x900f);
        assertEquals(0x190, vga.cursorAddress());
        assertEquals(0x90, bench.in(0x3d5));
    }

    @Test
    void registers0To7AreProtected() {
        bench.bus.write(0x3d4, 2, 0x0001);
        assertEquals(80, vga.columns());
        bench.bus.write(0x3d4, 2, 0x0e11); // clear the protect bit
        bench.bus.write(0x3d4, 2, 0x2701);
        assertEquals(40, vga.columns());
    }

    @Test
    void theAttributeFlipFlopIsResetByReadingTheStatus() {
        bench.in(0x3da);
        bench.out(0x3c0, 0x31);
        bench.out(0x3c0, 0x05);
        bench.in(0x3da);
        bench.out(0x3c0, 0x31);
        assertEquals(0x05, bench.in(0x3c1));
    }

    @Test
    void theDacTakesThreeBytesPerEntryAndAdvances() {
        bench.out(0x3c8, 10);
        for (int value : new int[] {63, 0, 0, 0, 63, 0}) {
            bench.out(0x3c9, value);
        }
        assertEquals(0xff0000, vga.color(10));
        assertEquals(0x00ff00, vga.color(11));
        bench.out(0x3c7, 11);
        assertEquals(0, bench.in(0x3c9));
        assertEquals(63, bench.in(0x3c9));
    }

    @Test
    void theRetraceBitComesAndGoes() {
        boolean seenOn = false;
        boolean seenOff = false;
        for (int i = 0; i < 1_000; i++) {
            boolean on = (bench.in(0x3da) & 8) != 0;
            seenOn |= on;
            seenOff |= !on;
            bench.pass(20_000);
        }
        assertTrue(seenOn && seenOff);
    }
}
