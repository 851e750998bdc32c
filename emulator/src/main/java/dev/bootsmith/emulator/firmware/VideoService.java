package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosCall.AX;
import static dev.bootsmith.emulator.firmware.BiosCall.BP;
import static dev.bootsmith.emulator.firmware.BiosCall.BX;
import static dev.bootsmith.emulator.firmware.BiosCall.CX;
import static dev.bootsmith.emulator.firmware.BiosCall.DI;
import static dev.bootsmith.emulator.firmware.BiosCall.DX;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.device.VgaRaster;
import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * INT 10h: the functions of the VGA BIOS for the modes 00h to 13h. Palette and font functions are {@link PaletteService}'s, drawing is {@link GraphicsText}'s.
 *
 * <p>Requests for modes that do not exist (08h to 0Ch) leave the mode as it is, as a VGA BIOS does with numbers it does not know.
 *
 * <p>Source: IBM PS/2 BIOS interface reference; behaviour of teletype output as in the IBM VGA BIOS.
 */
final class VideoService implements BiosService {
    private static final int MODE_TEXT = 3;
    private static final int KEEP_MEMORY = 0x80;
    private static final int DEFAULT_ATTRIBUTE = 0x07;

    private final Vga vga;
    private final BochsDisplay display;
    private final VbeService extensions;
    private final TextScreen screen;
    private final GraphicsText graphics;
    private final PaletteService palette;
    private final PhysicalMemory memory;
    private final BiosDataArea data;

    VideoService(Vga vga, BochsDisplay display, PhysicalMemory memory, BiosDataArea data, BiosRom rom) {
        this.display = display;
        this.extensions = new VbeService(display, vga, data, call -> setMode(call.al()));
        this.vga = vga;
        this.memory = memory;
        this.data = data;
        this.graphics = new GraphicsText(new VgaRaster(vga, memory), data);
        this.screen = new TextScreen(vga, memory, data, graphics);
        this.palette = new PaletteService(vga, data, rom);
    }

    @Override
    public void call(BiosCall call) {
        switch (call.ah()) {
            case 0x00 -> {
                setMode(call.al());
                // What VGA BIOSes answer: 30h in text modes, 20h above mode 7.
                call.setAl(vga.isTextMode() ? 0x30 : 0x20);
            }
            case 0x01 -> setCursorShape(call.word(CX));
            case 0x02 -> screen.setCursor(call.high(BX), call.high(DX), call.low(DX));
            case 0x03 -> {
                call.setWord(DX, screen.cursor(call.high(BX)));
                call.setWord(CX, data.get16(BiosDataArea.CURSOR_SHAPE));
            }
            case 0x04 -> call.setAh(0); // no light pen
            case 0x05 -> screen.selectPage(call.al());
            case 0x06 -> scroll(call, TextScreen.Direction.UP);
            case 0x07 -> scroll(call, TextScreen.Direction.DOWN);
            case 0x08 -> call.setWord(AX, vga.isTextMode() ? screen.cellAtCursor(call.high(BX)) : 0);
            case 0x09 -> screen.fill(call.high(BX), call.al(), call.low(BX), call.word(CX));
            case 0x0a ->
                screen.fill(
                        call.high(BX),
                        call.al(),
                        vga.isTextMode() ? TextScreen.KEEP_ATTRIBUTE : call.low(BX),
                        call.word(CX));
            case 0x0c -> {
                if (!vga.isTextMode()) {
                    graphics.putDot(call.word(CX), call.word(DX), call.al());
                }
            }
            case 0x0d -> call.setAl(vga.isTextMode() ? 0 : graphics.dot(call.word(CX), call.word(DX)));
            case 0x0e ->
                screen.teletype(
                        data.get8(BiosDataArea.VIDEO_PAGE),
                        call.al(),
                        vga.isTextMode() ? TextScreen.KEEP_ATTRIBUTE : call.low(BX));
            case 0x0f -> {
                call.setAh(data.get8(BiosDataArea.VIDEO_COLUMNS));
                // Bit 7 says that the last mode was set without clearing the memory.
                call.setAl(data.get8(BiosDataArea.VIDEO_MODE) | data.get8(BiosDataArea.VIDEO_OPTIONS) & KEEP_MEMORY);
                call.setHigh(BX, data.get8(BiosDataArea.VIDEO_PAGE));
            }
            case 0x13 -> writeString(call);
            case 0x1a -> displayCombination(call);
            case 0x1b -> stateInformation(call);
            case 0x0b, 0x10, 0x11, 0x12 -> palette.call(call);
            case 0x4f -> extensions.call(call);
            default -> {
                // Others: AX comes back unchanged, which is how a VGA BIOS says that it does not know them.
            }
        }
    }

    /** Sets mode 3 without a caller: power-on. */
    void initialise() {
        setMode(MODE_TEXT);
    }

    private void setMode(int request) {
        int mode = request & 0x7f;
        if (!vga.setMode(mode)) {
            return;
        }
        boolean text = vga.isTextMode();
        display.disable();
        int height = characterHeight(mode);
        data.put8(BiosDataArea.VIDEO_MODE, mode);
        data.put16(BiosDataArea.VIDEO_COLUMNS, vga.columns());
        data.put16(BiosDataArea.VIDEO_PAGE_BYTES, pageBytes(mode));
        data.put16(BiosDataArea.VIDEO_PAGE_START, 0);
        data.put8(BiosDataArea.VIDEO_PAGE, 0);
        data.put16(BiosDataArea.CRTC_PORT, vga.isColor() ? 0x3d4 : 0x3b4);
        data.put8(BiosDataArea.VIDEO_LAST_ROW, (mode == 0x11 || mode == 0x12 ? 30 : 25) - 1);
        data.put16(BiosDataArea.CHARACTER_HEIGHT, height);
        data.put8(BiosDataArea.VIDEO_OPTIONS, 0x60 | request & KEEP_MEMORY);
        for (int page = 0; page < 8; page++) {
            data.put16(BiosDataArea.CURSOR_POSITIONS + 2 * page, 0);
        }
        setCursorShape(text ? 0x0607 : 0);
        if ((request & KEEP_MEMORY) == 0) {
            clear(text);
        }
        screen.setCursor(0, 0, 0);
    }

    private static int characterHeight(int mode) {
        return switch (mode) {
            case 0x00, 0x01, 0x02, 0x03, 0x07, 0x11, 0x12 -> 16;
            case 0x0f, 0x10 -> 14;
            default -> 8;
        };
    }

    private static int pageBytes(int mode) {
        return switch (mode) {
            case 0x00, 0x01 -> 0x800;
            case 0x02, 0x03, 0x07 -> 0x1000;
            case 0x04, 0x05, 0x06, 0x0e -> 0x4000;
            case 0x0f, 0x10 -> 0x8000;
            case 0x11, 0x12 -> 0xa000;
            default -> 0x2000;
        };
    }

    private void clear(boolean text) {
        long base = vga.memoryBase();
        long bytes = base == 0xa_0000 ? 0x1_0000 : 0x8000;
        if (vga.isPlanar()) {
            vga.clearPlanes();
            return;
        }
        long fourCells = text ? 0x0001_0001_0001_0001L * (DEFAULT_ATTRIBUTE << 8 | ' ') : 0;
        for (int i = 0; i < bytes; i += Long.BYTES) {
            memory.write(base + i, Long.BYTES, fourCells);
        }
    }

    /** CX as programs give it, for a cell of 8 lines; a VGA BIOS scales it to 16 lines. Bit 5 of CH hides the cursor. */
    private void setCursorShape(int shape) {
        data.put16(BiosDataArea.CURSOR_SHAPE, shape);
        int first = shape >> 8 & 0x3f;
        int last = shape & 0x1f;
        boolean scale = data.get8(BiosDataArea.CHARACTER_HEIGHT) == 16 && last < 8 && (first & 0x20) == 0;
        if (scale) {
            boolean atBottom = last == 7 || last == 6;
            first = atBottom && first >= 4 ? first + 7 : first * 2;
            last = atBottom ? last + 7 : last * 2 + 1;
        }
        vga.setCursorShape(first, last);
    }

    private void scroll(BiosCall call, TextScreen.Direction direction) {
        screen.scroll(
                direction,
                new TextScreen.Window(call.high(CX), call.low(CX), call.high(DX), call.low(DX)),
                call.al(),
                call.high(BX));
    }

    /** AL bit 0: the cursor moves along; bit 1: the string has attributes between the characters. */
    private void writeString(BiosCall call) {
        int page = call.high(BX);
        int saved = screen.cursor(page);
        boolean withAttributes = (call.al() & 2) != 0;
        screen.setCursor(page, call.high(DX), call.low(DX));
        int offset = call.word(BP);
        for (int i = 0; i < call.word(CX); i++) {
            int character = call.read8(SegmentRegister.ES, offset++);
            int attribute = withAttributes ? call.read8(SegmentRegister.ES, offset++) : call.low(BX);
            screen.teletype(page, character, attribute);
        }
        if ((call.al() & 1) == 0) {
            screen.setCursor(page, saved >> 8, saved & 0xff);
        }
    }

    /** AH=1Bh: 64 bytes about the present mode, the fields of the data area among them; BX must be 0. */
    private void stateInformation(BiosCall call) {
        if (call.word(BX) != 0) {
            return;
        }
        int at = call.word(DI);
        for (int i = 0; i < 64; i++) {
            call.write8(SegmentRegister.ES, at + i, 0);
        }
        for (int i = 0; i < 30; i++) {
            call.write8(SegmentRegister.ES, at + 4 + i, data.get8(BiosDataArea.VIDEO_MODE + i));
        }
        call.write8(SegmentRegister.ES, at + 0x22, data.get8(BiosDataArea.VIDEO_LAST_ROW) + 1);
        call.write16(SegmentRegister.ES, at + 0x23, data.get16(BiosDataArea.CHARACTER_HEIGHT));
        call.write8(SegmentRegister.ES, at + 0x25, 0x08); // VGA with a colour display
        call.write16(SegmentRegister.ES, at + 0x27, vga.isTextMode() ? 16 : 256);
        call.write8(SegmentRegister.ES, at + 0x29, vga.isTextMode() ? 8 : 1);
        call.write8(SegmentRegister.ES, at + 0x2a, vga.isTextMode() ? 2 : 0); // 400 lines; 200
        call.write8(SegmentRegister.ES, at + 0x31, 3); // 256 KiB
        call.setAl(0x1b);
    }

    private void displayCombination(BiosCall call) {
        if (call.al() == 0) {
            call.setWord(BX, 0x0008); // VGA with a colour display, nothing else
        }
        call.setAl(0x1a);
    }
}
