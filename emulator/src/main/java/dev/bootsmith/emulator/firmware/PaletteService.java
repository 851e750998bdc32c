package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
import static dev.bootsmith.emulator.firmware.BiosCall.BP;
import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;
import static dev.bootsmith.emulator.firmware.BiosCall.DX;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.Vga;

/**
 * INT 10h AH=0Bh, 10h, 11h and 12h: colours, character height, information.
 *
 * <p>Source: IBM PS/2 BIOS interface reference.
 */
final class PaletteService implements BiosService {
    private static final int BORDER = 0x11;

    private final Vga vga;
    private final BiosDataArea data;
    private final BiosRom rom;

    PaletteService(Vga vga, BiosDataArea data, BiosRom rom) {
        this.rom = rom;
        this.vga = vga;
        this.data = data;
    }

    @Override
    public void call(BiosCall call) {
        switch (call.ah()) {
            case 0x10 -> colors(call);
            case 0x11 -> font(call);
            case 0x12 -> alternateSelect(call);
            default -> {
                // AH=0Bh: border and CGA palette, which this screen does not draw.
            }
        }
    }

    private void colors(BiosCall call) {
        switch (call.al()) {
            case 0x00 -> vga.setAttribute(call.low(BX) & 0x1f, call.high(BX));
            case 0x01 -> vga.setAttribute(BORDER, call.high(BX));
            case 0x02 -> setAttributes(call);
            case 0x07 -> call.setHigh(BX, vga.attribute(call.low(BX) & 0x1f));
            case 0x08 -> call.setHigh(BX, vga.attribute(BORDER));
            case 0x09 -> readAttributes(call);
            case 0x18 -> vga.setPaletteMask(call.low(BX));
            case 0x19 -> call.setLow(BX, vga.paletteMask());
            case 0x1a -> call.setWord(BX, 0); // the first of four blocks of 64 colours
            case 0x1b -> toGreyScale(call);
            case 0x03 -> vga.setBlink(call.low(BX) != 0);
            case 0x10 -> vga.setPaletteEntry(call.word(BX), call.high(DX), call.high(CX), call.low(CX));
            case 0x12 -> setColors(call);
            case 0x15 -> {
                call.setHigh(DX, vga.paletteEntry(call.low(BX), 0));
                call.setHigh(CX, vga.paletteEntry(call.low(BX), 1));
                call.setLow(CX, vga.paletteEntry(call.low(BX), 2));
            }
            case 0x17 -> readColors(call);
            default -> {
                // Paging of the colours (13h): attributes always select the first block.
            }
        }
    }

    /** Sixteen palette registers and the border at ES:DX. */
    private void setAttributes(BiosCall call) {
        for (int i = 0; i <= 16; i++) {
            vga.setAttribute(i == 16 ? BORDER : i, call.read8(SegmentRegister.ES, call.word(DX) + i));
        }
    }

    private void readAttributes(BiosCall call) {
        for (int i = 0; i <= 16; i++) {
            call.write8(SegmentRegister.ES, call.word(DX) + i, vga.attribute(i == 16 ? BORDER : i));
        }
    }

    /** 30 % red, 59 % green, 11 % blue. */
    private void toGreyScale(BiosCall call) {
        for (int i = 0; i < call.word(CX); i++) {
            int index = call.word(BX) + i;
            int grey = (30 * vga.paletteEntry(index, 0)
                            + 59 * vga.paletteEntry(index, 1)
                            + 11 * vga.paletteEntry(index, 2)
                            + 50)
                    / 100;
            vga.setPaletteEntry(index, grey, grey, grey);
        }
    }

    private void setColors(BiosCall call) {
        int offset = call.word(DX);
        for (int i = 0; i < call.word(CX); i++) {
            int red = call.read8(SegmentRegister.ES, offset + 3 * i);
            int green = call.read8(SegmentRegister.ES, offset + 3 * i + 1);
            int blue = call.read8(SegmentRegister.ES, offset + 3 * i + 2);
            vga.setPaletteEntry(call.word(BX) + i, red, green, blue);
        }
    }

    private void readColors(BiosCall call) {
        int offset = call.word(DX);
        for (int i = 0; i < call.word(CX); i++) {
            for (int part = 0; part < 3; part++) {
                call.write8(SegmentRegister.ES, offset + 3 * i + part, vga.paletteEntry(call.word(BX) + i, part));
            }
        }
    }

    private void font(BiosCall call) {
        switch (call.al()) {
            case 0x02, 0x12 -> setCharacterHeight(8);
            case 0x01, 0x11 -> setCharacterHeight(14);
            case 0x04, 0x14 -> setCharacterHeight(16);
            case 0x30 -> {
                call.setWord(CX, data.get16(BiosDataArea.CHARACTER_HEIGHT));
                call.setLow(DX, data.get8(BiosDataArea.VIDEO_LAST_ROW));
                pointAtFont(call);
            }
            default -> {
                // User fonts change how characters look, not which they are.
            }
        }
    }

    /** ES:BP by BH: 0 and 1 the vectors 1Fh and 43h, 2 and 5 14 lines, 3 and 4 8 lines and their upper half, 6 and 7 16 lines. */
    private void pointAtFont(BiosCall call) {
        int which = call.high(BX);
        if (which <= 1) {
            long vector = call.state().idtr().base() + 4L * (which == 0 ? 0x1f : 0x43);
            call.setWord(BP, (int) call.cpu().physical.read(vector, 2));
            call.setSegment(SegmentRegister.ES, (int) call.cpu().physical.read(vector + 2, 2));
            return;
        }
        int lines = which == 2 || which == 5 ? 14 : which <= 4 ? 8 : 16;
        call.setWord(BP, rom.fontOffset(lines) + (which == 4 ? 128 * 8 : 0));
        call.setSegment(SegmentRegister.ES, BiosRom.SEGMENT);
    }

    private void setCharacterHeight(int lines) {
        vga.setCharacterHeight(lines);
        data.put16(BiosDataArea.CHARACTER_HEIGHT, lines);
        data.put8(BiosDataArea.VIDEO_LAST_ROW, vga.rows() - 1);
    }

    private void alternateSelect(BiosCall call) {
        switch (call.low(BX)) {
            case 0x10 -> {
                call.setWord(BX, 0x0003); // colour, 256 KiB
                call.setWord(CX, 0x0009);
            }
            case 0x30, 0x31, 0x32, 0x33, 0x34, 0x36 -> call.setLow(AX, 0x12);
            default -> {
                // Unknown subfunctions leave the registers alone.
            }
        }
    }
}
