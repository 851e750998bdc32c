package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;
import static dev.bootsmith.emulator.firmware.BiosCall.DI;
import static dev.bootsmith.emulator.firmware.BiosCall.DX;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.Vga;
import java.nio.charset.StandardCharsets;

/**
 * INT 10h AH=4Fh: the VESA BIOS extensions, for modes with a linear frame buffer.
 *
 * <p>Not provided: windows at a0000h (the mode information says so), protected-mode entry points, power management, DDC.
 *
 * <p>Source: VESA BIOS Extension (VBE) Core Functions Standard 2.0 and 3.0.
 */
final class VbeService implements BiosService {
    private static final int SUCCESS = 0x004f;
    private static final int FAILURE = 0x014f;
    private static final int LINEAR = 0x4000;
    private static final int KEEP_MEMORY = 0x8000;
    private static final int NUMBER_MASK = 0x01ff;
    private static final int SIGNATURE_VBE2 = 0x3245_4256;
    private static final int MODE_LIST_OFFSET = 0x22;
    private static final int STRINGS_OFFSET = 0x100;

    private final BochsDisplay display;
    private final Vga vga;
    private final BiosDataArea data;
    private final BiosService standardModes;

    /** @param standardModes sets modes below 100h: INT 10h AH=00h */
    VbeService(BochsDisplay display, Vga vga, BiosDataArea data, BiosService standardModes) {
        this.display = display;
        this.vga = vga;
        this.data = data;
        this.standardModes = standardModes;
    }

    @Override
    public void call(BiosCall call) {
        boolean done = switch (call.al()) {
            case 0x00 -> controllerInformation(call);
            case 0x01 -> modeInformation(call);
            case 0x02 -> setMode(call);
            case 0x03 -> {
                call.setWord(BX, currentMode());
                yield true;
            }
            case 0x06 -> lineLength(call);
            case 0x07 -> displayStart(call);
            case 0x08 -> {
                call.setHigh(BX, 6); // the DAC keeps 6 bits
                yield call.low(BX) <= 1;
            }
            case 0x09 -> palette(call);
            default -> false;
        };
        call.setWord(AX, done ? SUCCESS : FAILURE);
    }

    private int currentMode() {
        for (VbeMode mode : VbeMode.ALL) {
            boolean same = display.isEnabled()
                    && mode.width() == display.width()
                    && mode.height() == display.height()
                    && mode.bits() == display.bitsPerPixel();
            if (same) {
                return mode.number() | LINEAR;
            }
        }
        return data.get8(BiosDataArea.VIDEO_MODE);
    }

    private boolean controllerInformation(BiosCall call) {
        int at = call.word(DI);
        boolean version2 = call.read32(SegmentRegister.ES, at) == SIGNATURE_VBE2;
        int segment = call.state().segment(SegmentRegister.ES).selector();
        for (int i = 0; i < (version2 ? 512 : 256); i++) {
            call.write8(SegmentRegister.ES, at + i, 0);
        }
        text(call, at, "VESA");
        call.write16(SegmentRegister.ES, at + 4, 0x0300);
        int strings = version2 ? STRINGS_OFFSET : 0xe0;
        far(call, at + 6, segment, at + strings);
        text(call, at + strings, "Bootsmith VBE");
        call.write32(SegmentRegister.ES, at + 10, 0); // fixed DAC, VGA compatible
        far(call, at + 14, segment, at + MODE_LIST_OFFSET);
        call.write16(SegmentRegister.ES, at + 18, BochsDisplay.FRAME_BUFFER_BYTES >> 16);
        if (version2) {
            call.write16(SegmentRegister.ES, at + 20, 0x0100);
            far(call, at + 22, segment, at + strings);
            far(call, at + 26, segment, at + strings);
            far(call, at + 30, segment, at + strings);
        }
        int next = at + MODE_LIST_OFFSET;
        for (VbeMode mode : VbeMode.ALL) {
            call.write16(SegmentRegister.ES, next, mode.number());
            next += 2;
        }
        call.write16(SegmentRegister.ES, next, 0xffff);
        return true;
    }

    private boolean modeInformation(BiosCall call) {
        VbeMode mode = VbeMode.find(call.word(CX) & NUMBER_MASK);
        if (mode == null) {
            return false;
        }
        int at = call.word(DI);
        for (int i = 0; i < 256; i++) {
            call.write8(SegmentRegister.ES, at + i, 0);
        }
        // Supported, information complete, colour, graphics, no VGA registers, no windows, linear frame buffer.
        call.write16(SegmentRegister.ES, at, 0x00fb);
        call.write16(SegmentRegister.ES, at + 0x10, mode.bytesPerLine());
        call.write16(SegmentRegister.ES, at + 0x12, mode.width());
        call.write16(SegmentRegister.ES, at + 0x14, mode.height());
        call.write8(SegmentRegister.ES, at + 0x16, 8);
        call.write8(SegmentRegister.ES, at + 0x17, 16);
        call.write8(SegmentRegister.ES, at + 0x18, 1);
        call.write8(SegmentRegister.ES, at + 0x19, mode.bits());
        call.write8(SegmentRegister.ES, at + 0x1a, 1);
        call.write8(SegmentRegister.ES, at + 0x1b, mode.bits() == 8 ? 4 : 6); // packed pixel or direct colour
        int pages = BochsDisplay.FRAME_BUFFER_BYTES / (mode.bytesPerLine() * mode.height());
        call.write8(SegmentRegister.ES, at + 0x1d, Math.min(255, pages - 1));
        call.write8(SegmentRegister.ES, at + 0x1e, 1);
        int[] fields = mode.colorFields();
        for (int i = 0; i < fields.length; i++) {
            call.write8(SegmentRegister.ES, at + 0x1f + i, fields[i]);
            call.write8(SegmentRegister.ES, at + 0x36 + i, fields[i]);
        }
        call.write32(SegmentRegister.ES, at + 0x28, display.frameBufferAddress());
        call.write16(SegmentRegister.ES, at + 0x32, mode.bytesPerLine());
        call.write8(SegmentRegister.ES, at + 0x35, Math.min(255, pages - 1));
        return true;
    }

    private boolean setMode(BiosCall call) {
        int request = call.word(BX);
        int number = request & NUMBER_MASK;
        if (number < 0x100) {
            call.setWord(AX, number & 0x7f | ((request & KEEP_MEMORY) != 0 ? 0x80 : 0));
            standardModes.call(call);
            return true;
        }
        VbeMode mode = VbeMode.find(number);
        if (mode == null) {
            return false;
        }
        display.setMode(mode.width(), mode.height(), mode.bits());
        if ((request & KEEP_MEMORY) == 0) {
            display.clear();
        }
        data.put8(BiosDataArea.VIDEO_MODE, 0x7f); // none of the standard ones
        return true;
    }

    /** BL 0 sets the length in pixels, 1 tells it, 2 sets it in bytes, 3 tells the most that can be set. */
    private boolean lineLength(BiosCall call) {
        if (!display.isEnabled()) {
            return false;
        }
        int pixelBytes = (display.bitsPerPixel() + 7) / 8;
        int most = BochsDisplay.FRAME_BUFFER_BYTES / display.height() / pixelBytes;
        switch (call.low(BX)) {
            case 0 -> display.setVirtualWidth(call.word(CX));
            case 2 -> display.setVirtualWidth((call.word(CX) + pixelBytes - 1) / pixelBytes);
            default -> {
                // Nothing is set.
            }
        }
        int pixels = call.low(BX) == 3 ? Math.min(most, 0xffff) : display.bytesPerLine() / pixelBytes;
        call.setWord(BX, pixels * pixelBytes);
        call.setWord(CX, pixels);
        call.setWord(DX, Math.min(0xffff, BochsDisplay.FRAME_BUFFER_BYTES / (pixels * pixelBytes)));
        return true;
    }

    private boolean displayStart(BiosCall call) {
        if (!display.isEnabled()) {
            return false;
        }
        if ((call.low(BX) & 0x7f) == 0) {
            display.setOrigin(call.word(CX), call.word(DX));
        } else {
            call.setHigh(BX, 0);
            call.setWord(CX, display.originX());
            call.setWord(DX, display.originY());
        }
        return true;
    }

    /** CX entries from DX on at ES:DI, four bytes each: blue, green, red, none. */
    private boolean palette(BiosCall call) {
        boolean set = (call.low(BX) & 0x7f) == 0;
        for (int i = 0; i < call.word(CX); i++) {
            int at = call.word(DI) + 4 * i;
            int index = call.word(DX) + i;
            if (set) {
                vga.setPaletteEntry(
                        index,
                        call.read8(SegmentRegister.ES, at + 2),
                        call.read8(SegmentRegister.ES, at + 1),
                        call.read8(SegmentRegister.ES, at));
            } else {
                for (int part = 0; part < 3; part++) {
                    call.write8(SegmentRegister.ES, at + part, vga.paletteEntry(index, 2 - part));
                }
            }
        }
        return call.low(BX) == 0x80 || call.low(BX) <= 1;
    }

    private static void far(BiosCall call, int at, int segment, int offset) {
        call.write16(SegmentRegister.ES, at, offset);
        call.write16(SegmentRegister.ES, at + 2, segment);
    }

    private static void text(BiosCall call, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            call.write8(SegmentRegister.ES, at + i, bytes[i]);
        }
    }
}
