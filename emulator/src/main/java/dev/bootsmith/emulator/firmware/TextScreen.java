package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.device.Vga;
import dev.bootsmith.emulator.memory.PhysicalMemory;

/** Characters and attributes in the text pages, as the BIOS writes them: cursor positions per page, teletype output, scrolling. In graphics modes they are drawn. */
final class TextScreen {
    /** Instead of an attribute: the one that the cell has. */
    static final int KEEP_ATTRIBUTE = -1;

    private static final int BELL = 7;
    private static final int BACKSPACE = 8;
    private static final int LINE_FEED = 10;
    private static final int CARRIAGE_RETURN = 13;
    private static final int MEMORY_MASK = 0x7fff;

    private final Vga vga;
    private final PhysicalMemory memory;
    private final BiosDataArea data;
    private final GraphicsText graphics;

    TextScreen(Vga vga, PhysicalMemory memory, BiosDataArea data, GraphicsText graphics) {
        this.graphics = graphics;
        this.vga = vga;
        this.memory = memory;
        this.data = data;
    }

    enum Direction {
        UP,
        DOWN
    }

    /** A rectangle of cells, corners included. */
    record Window(int top, int left, int bottom, int right) {}

    /** Row in the high, column in the low byte. */
    int cursor(int page) {
        return data.get16(BiosDataArea.CURSOR_POSITIONS + 2 * (page & 7));
    }

    void setCursor(int page, int row, int column) {
        data.put16(BiosDataArea.CURSOR_POSITIONS + 2 * (page & 7), row << 8 | column);
        if ((page & 7) == data.get8(BiosDataArea.VIDEO_PAGE)) {
            vga.setCursorAddress(data.get16(BiosDataArea.VIDEO_PAGE_START) / 2 + row * columns() + column);
        }
    }

    void selectPage(int page) {
        int start = (page & 7) * data.get16(BiosDataArea.VIDEO_PAGE_BYTES);
        data.put8(BiosDataArea.VIDEO_PAGE, page & 7);
        data.put16(BiosDataArea.VIDEO_PAGE_START, start);
        vga.setStartAddress(start / 2);
        setCursor(page, cursor(page) >> 8, cursor(page) & 0xff);
    }

    /** Attribute in the high, character in the low byte. */
    int cellAtCursor(int page) {
        return (int) memory.read(address(page, cursor(page) >> 8, cursor(page) & 0xff), 2);
    }

    /** Writes a character several times from the cursor on; the cursor stays. */
    void fill(int page, int character, int attribute, int count) {
        int row = cursor(page) >> 8;
        int column = cursor(page) & 0xff;
        if (!vga.isTextMode()) {
            // A graphics BIOS stays in the row.
            for (int i = 0; i < Math.min(count, columns() - column); i++) {
                graphics.drawCharacter(row, column + i, character, Math.max(0, attribute));
            }
            return;
        }
        long base = vga.memoryBase();
        long start = address(page, row, column);
        for (int i = 0; i < count; i++) {
            put(base + (start - base + 2L * i & MEMORY_MASK), character, attribute);
        }
    }

    /** Writes a character at the cursor and moves it; bell, backspace, line feed and carriage return act; the last line scrolls. */
    void teletype(int page, int character, int attribute) {
        int row = cursor(page) >> 8;
        int column = cursor(page) & 0xff;
        switch (character) {
            case BELL -> {
                // A beep of the speaker, which nobody hears.
            }
            case BACKSPACE -> column = Math.max(0, column - 1);
            case LINE_FEED -> row++;
            case CARRIAGE_RETURN -> column = 0;
            default -> {
                if (vga.isTextMode()) {
                    put(address(page, row, column), character, attribute);
                } else {
                    graphics.drawCharacter(row, column, character, Math.max(0, attribute));
                }
                column++;
                if (column >= columns()) {
                    column = 0;
                    row++;
                }
            }
        }
        if (row > lastRow()) {
            row = lastRow();
            // The new line takes the attribute under the cursor, as on a VGA.
            int blank = vga.isTextMode() ? (int) memory.read(address(page, row, column) + 1, 1) : 0;
            scrollPage(page, Direction.UP, new Window(0, 0, lastRow(), columns() - 1), 1, blank);
        }
        setCursor(page, row, column);
    }

    /** Scrolls a window of the current page; 0 lines clear it. */
    void scroll(Direction direction, Window window, int lines, int blankAttribute) {
        scrollPage(data.get8(BiosDataArea.VIDEO_PAGE), direction, window, lines, blankAttribute);
    }

    private void scrollPage(int page, Direction direction, Window window, int lines, int blankAttribute) {
        int bottom = Math.min(window.bottom, lastRow());
        int right = Math.min(window.right, columns() - 1);
        int height = bottom - window.top + 1;
        if (height <= 0 || right < window.left) {
            return;
        }
        int moved = lines == 0 || lines > height ? height : lines;
        if (!vga.isTextMode()) {
            graphics.scroll(direction, new Window(window.top, window.left, bottom, right), moved, blankAttribute);
            return;
        }
        for (int i = 0; i < height; i++) {
            int target = direction == Direction.UP ? window.top + i : bottom - i;
            int source = direction == Direction.UP ? target + moved : target - moved;
            boolean exists = i + moved < height;
            for (int column = window.left; column <= right; column++) {
                long cell = exists ? memory.read(address(page, source, column), 2) : blankAttribute << 8 | ' ';
                memory.write(address(page, target, column), 2, cell);
            }
        }
    }

    private void put(long address, int character, int attribute) {
        memory.write(address, 1, character);
        if (attribute != KEEP_ATTRIBUTE) {
            memory.write(address + 1, 1, attribute);
        }
    }

    private long address(int page, int row, int column) {
        int start = (page & 7) * data.get16(BiosDataArea.VIDEO_PAGE_BYTES);
        return vga.memoryBase() + (start + 2L * (row * columns() + column) & MEMORY_MASK);
    }

    private int columns() {
        return data.get16(BiosDataArea.VIDEO_COLUMNS);
    }

    private int lastRow() {
        return data.get8(BiosDataArea.VIDEO_LAST_ROW);
    }
}
