package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
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
    private final Vga vga;
    private final BiosDataArea data;

    PaletteService(Vga vga, BiosDataArea data) {
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
                // Attribute registers and grey scales: the default assignment is the only one.
            }
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
            }
            default -> {
                // User fonts change how characters look, not which they are.
            }
        }
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
