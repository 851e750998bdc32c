package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.device.BochsDisplay;
import dev.bootsmith.emulator.device.CodePage437;
import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import java.util.Optional;

/**
 * A text screen, cell by cell: characters with the colours a monitor would show.
 *
 * <pre>
 * cell   15 blink, or bright background   14-12 background   11-8 foreground   7-0 character
 * </pre>
 */
public final class ScreenCells {
    private static final int TEXT_MASK = 0x7fff;
    private static final int COLORS = 16;

    private final int columns;
    private final int rows;
    private final int[] cells;
    private final int[] palette = new int[COLORS];
    private final boolean blinks;
    private final int cursor;

    private ScreenCells(Vga vga, PhysicalMemory memory) {
        columns = vga.columns();
        rows = vga.rows();
        cells = new int[columns * rows];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (int) memory.read(vga.memoryBase() + (2L * (vga.startAddress() + i) & TEXT_MASK), 2);
        }
        for (int i = 0; i < COLORS; i++) {
            palette[i] = vga.color(vga.attributeColor(i));
        }
        blinks = vga.isBlinkEnabled();
        int place = vga.cursorAddress() - vga.startAddress();
        boolean shows = vga.isCursorVisible() && vga.cursorFirstLine() <= vga.cursorLastLine();
        cursor = shows && place >= 0 && place < cells.length ? place : -1;
    }

    static Optional<ScreenCells> of(Vga vga, BochsDisplay display, PhysicalMemory memory) {
        return !vga.isTextMode() || display.isEnabled() ? Optional.empty() : Optional.of(new ScreenCells(vga, memory));
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** The character as Unicode; cells count from the top left, row by row. */
    public char character(int cell) {
        return CodePage437.character(cells[cell] & 0xff);
    }

    /** Colour of the character, 0xrrggbb. */
    public int foreground(int cell) {
        return palette[cells[cell] >> 8 & 15];
    }

    /** Colour behind it, 0xrrggbb. */
    public int background(int cell) {
        return palette[cells[cell] >> 12 & (blinks ? 7 : 15)];
    }

    /** The cell that the cursor blinks in; -1 when it is off or elsewhere. */
    public int cursor() {
        return cursor;
    }
}
