package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.CharacterRom;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.device.VgaRaster;
import dev.bootsmith.emulator.memory.PhysicalMemory;

/** What a monitor would show: text modes in cells of 8 dots, dots of modes with 320 columns or 200 rows doubled in that direction, extended modes as they are. */
public final class ScreenImage {
    private static final int CELL_WIDTH = 8;
    private static final int TEXT_MASK = 0x7fff;
    private static final int NARROW = 400;
    private static final int LOW = 240;

    private final int width;
    private final int height;
    /** Row by row from the top left, 0xrrggbb. */
    private final int[] pixels;

    private ScreenImage(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A pixel as 0xrrggbb; 0, 0 is the top left. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    static ScreenImage of(Vga vga, BochsDisplay display, PhysicalMemory memory) {
        if (display.isEnabled()) {
            return ofDisplay(display);
        }
        return vga.isTextMode() ? ofText(vga, memory) : ofGraphics(vga, memory);
    }

    private static ScreenImage ofDisplay(BochsDisplay display) {
        int[] pixels = new int[display.width() * display.height()];
        for (int y = 0; y < display.height(); y++) {
            for (int x = 0; x < display.width(); x++) {
                pixels[y * display.width() + x] = display.pixel(x, y);
            }
        }
        return new ScreenImage(display.width(), display.height(), pixels);
    }

    private static ScreenImage ofGraphics(Vga vga, PhysicalMemory memory) {
        VgaRaster raster = new VgaRaster(vga, memory);
        int across = raster.width() <= NARROW ? 2 : 1;
        int down = raster.height() <= LOW ? 2 : 1;
        int width = across * raster.width();
        int[] pixels = new int[width * down * raster.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = raster.color(i % width / across, i / width / down);
        }
        return new ScreenImage(width, down * raster.height(), pixels);
    }

    private static ScreenImage ofText(Vga vga, PhysicalMemory memory) {
        int cellHeight = vga.characterHeight();
        int width = vga.columns() * CELL_WIDTH;
        int[] pixels = new int[width * vga.rows() * cellHeight];
        CharacterRom font = CharacterRom.ofHeight(cellHeight <= 8 ? 8 : cellHeight <= 14 ? 14 : 16);
        for (int row = 0; row < vga.rows(); row++) {
            for (int column = 0; column < vga.columns(); column++) {
                int cell = vga.startAddress() + row * vga.columns() + column;
                int value = (int) memory.read(vga.memoryBase() + (2L * cell & TEXT_MASK), 2);
                boolean cursor = vga.isCursorVisible() && cell == vga.cursorAddress();
                drawCell(vga, font, value, cursor, pixels, row * cellHeight * width + column * CELL_WIDTH, width);
            }
        }
        return new ScreenImage(width, vga.rows() * cellHeight, pixels);
    }

    private static void drawCell(
            Vga vga, CharacterRom font, int value, boolean cursor, int[] pixels, int topLeft, int width) {
        int attribute = value >> 8;
        int backgroundMask = vga.isBlinkEnabled() ? 7 : 15;
        int foreground = vga.color(vga.attributeColor(attribute & 15));
        int background = vga.color(vga.attributeColor(attribute >> 4 & backgroundMask));
        for (int line = 0; line < vga.characterHeight(); line++) {
            boolean cursorLine = cursor && line >= vga.cursorFirstLine() && line <= vga.cursorLastLine();
            int dots = cursorLine ? 0xff : font.row(value & 0xff, line);
            for (int x = 0; x < CELL_WIDTH; x++) {
                pixels[topLeft + line * width + x] = (dots >> 7 - x & 1) != 0 ? foreground : background;
            }
        }
    }
}
