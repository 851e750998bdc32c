package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosBench.AX;
import static dev.bootsmith.emulator.firmware.BiosBench.BP;
import static dev.bootsmith.emulator.firmware.BiosBench.BX;
import static dev.bootsmith.emulator.firmware.BiosBench.CX;
import static dev.bootsmith.emulator.firmware.BiosBench.DI;
import static dev.bootsmith.emulator.firmware.BiosBench.DX;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values: IBM PS/2 BIOS interface reference, INT 10h. */
class VideoServiceTest {
    private final BiosBench bench = new BiosBench(List.of(), List.of());

    @Test
    void teletypeWritesAndMovesTheCursor() {
        print("Hello");
        assertEquals("Hello", bench.row(0));
        bench.with(AX, 0x0300).with(BX, 0).interrupt(0x10);
        assertEquals(0x0005, bench.get(DX));
        assertEquals(5, bench.vga.cursorAddress());
    }

    @Test
    void carriageReturnLineFeedAndBackspaceAct() {
        print("ab\r\ncd\be");
        assertEquals("ab", bench.row(0));
        assertEquals("ce", bench.row(1));
    }

    @Test
    void theLastColumnWrapsToTheNextLine() {
        print("x".repeat(81));
        assertEquals("x".repeat(80), bench.row(0));
        assertEquals("x", bench.row(1));
    }

    @Test
    void aLineFeedOnTheLastRowScrolls() {
        print("top\r\nsecond" + "\r\n".repeat(23) + "bottom\r\nnew");
        assertEquals("second", bench.row(0).isEmpty() ? bench.row(1) : bench.row(0));
        assertEquals("new", bench.row(24));
        assertEquals("bottom", bench.row(23));
    }

    @Test
    void writeCharacterKeepsTheCursor() {
        bench.with(AX, 0x0941).with(BX, 0x001e).with(CX, 3).interrupt(0x10);
        assertEquals("AAA", bench.row(0));
        assertEquals(0x1e, bench.attribute(0, 2));
        assertEquals(0x07, bench.attribute(0, 3));
        bench.with(AX, 0x0800).with(BX, 0).interrupt(0x10);
        assertEquals(0x1e41, bench.get(AX));
    }

    @Test
    void scrollingAWindowClearsTheNewLinesWithTheAttribute() {
        print("one\r\ntwo\r\nthree");
        bench.with(AX, 0x0601).with(BX, 0x4f00).with(CX, 0).with(DX, 0x184f).interrupt(0x10);
        assertEquals("two", bench.row(0));
        assertEquals("three", bench.row(1));
        assertEquals(0x4f, bench.attribute(24, 0));
        bench.with(AX, 0x0600).with(BX, 0x1700).with(CX, 0).with(DX, 0x184f).interrupt(0x10);
        assertEquals("", bench.row(0));
        assertEquals(0x17, bench.attribute(12, 40));
    }

    @Test
    void writeStringTakesCharactersFromEsBp() {
        bench.memory.load(0x2_0010, "string".getBytes(StandardCharsets.US_ASCII));
        bench.with(SegmentRegister.ES, 0x2000).with(BP, 0x10);
        bench.with(AX, 0x1301).with(BX, 0x0002).with(CX, 6).with(DX, 0x0a05).interrupt(0x10);
        assertEquals("     string", bench.row(10));
        assertEquals(0x02, bench.attribute(10, 5));
        bench.with(AX, 0x0300).with(BX, 0).interrupt(0x10);
        assertEquals(0x0a0b, bench.get(DX));
    }

    @Test
    void theCurrentModeIs3With80Columns() {
        bench.with(AX, 0x0f00).interrupt(0x10);
        assertEquals(0x5003, bench.get(AX));
    }

    @Test
    void mode13hDrawsDotsInLinearMemory() {
        bench.with(AX, 0x0013).interrupt(0x10);
        bench.with(AX, 0x0c2a).with(CX, 319).with(DX, 199).interrupt(0x10);
        assertEquals(0x2a, bench.memory.read(0xa_0000 + 63_999, 1));
    }

    @Test
    void vbeTellsItsVersionAndTheSizeOfAMode() {
        bench.with(SegmentRegister.ES, 0).with(DI, 0x5000);
        bench.with(AX, 0x4f00).interrupt(0x10);
        assertEquals(0x004f, bench.get(AX));
        assertEquals(0x4153_4556, bench.memory.read(0x5000, 4)); // "VESA"
        assertEquals(0x0300, bench.memory.read(0x5004, 2));
        bench.with(AX, 0x4f01).with(CX, 0x0117).interrupt(0x10); // 1024 x 768 x 16, by VESA's table
        assertEquals(0x004f, bench.get(AX));
        assertEquals(1024, bench.memory.read(0x5012, 2));
        assertEquals(768, bench.memory.read(0x5014, 2));
        assertEquals(16, bench.memory.read(0x5019, 1));
        assertEquals(2048, bench.memory.read(0x5010, 2));
    }

    @Test
    void anUnknownVbeModeFailsAndATextModeEndsAnExtendedOne() {
        bench.with(AX, 0x4f02).with(BX, 0x41ff).interrupt(0x10);
        assertEquals(0x014f, bench.get(AX));
        bench.with(AX, 0x4f02).with(BX, 0x4101).interrupt(0x10);
        assertEquals(0x004f, bench.get(AX));
        bench.with(AX, 0x4f03).interrupt(0x10);
        assertEquals(0x4101, bench.get(BX));
        bench.with(AX, 0x0003).interrupt(0x10);
        bench.with(AX, 0x4f03).interrupt(0x10);
        assertEquals(0x0003, bench.get(BX));
    }

    @Test
    void mode1HasFortyColumns() {
        bench.with(AX, 0x0001).interrupt(0x10);
        bench.with(AX, 0x0f00).interrupt(0x10);
        assertEquals(0x2801, bench.get(AX)); // as SeaBIOS 1.16 answers
    }

    @Test
    void theFontsHaveTheShapeOfAFullBlock() {
        bench.with(AX, 0x1130).with(BX, 0x0600).interrupt(0x10);
        long shapes = bench.cpu.state.segment(SegmentRegister.ES).base() + bench.get(BP);
        for (int line = 0; line < 16; line++) {
            assertEquals(0xff, bench.memory.read(shapes + 0xdb * 16 + line, 1));
            assertEquals(0x00, bench.memory.read(shapes + ' ' * 16 + line, 1));
        }
    }

    private void print(String text) {
        for (int i = 0; i < text.length(); i++) {
            bench.with(AX, 0x0e00 | text.charAt(i)).with(BX, 0x0007).interrupt(0x10);
        }
    }
}
