package dev.bootsmith.cli.screen;

import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.ScreenCells;
import dev.bootsmith.emulator.machine.ScreenImage;
import java.util.Arrays;

/** What a terminal is to show: characters with two colours each, row by row, and where the cursor stands. */
final class Picture {
    private static final int GRAPHICS_COLUMNS = 80;
    private static final int GRAPHICS_ROWS = 25;
    /** The lower half of its cell in the foreground colour: two pixels a cell. */
    private static final char LOWER_HALF = '\u2584';

    private final int columns;
    private final int rows;
    private final char[] characters;
    private final int[] foregrounds;
    private final int[] backgrounds;
    private int cursor = -1;

    Picture(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        characters = new char[columns * rows];
        foregrounds = new int[columns * rows];
        backgrounds = new int[columns * rows];
        Arrays.fill(characters, ' ');
    }

    /** The guest's screen; graphics as 80 by 50 large pixels. */
    static Picture of(Machine machine) {
        return machine.screenCells().map(Picture::ofText).orElseGet(() -> ofImage(machine.screenImage()));
    }

    private static Picture ofText(ScreenCells cells) {
        Picture picture = new Picture(cells.columns(), cells.rows());
        for (int i = 0; i < picture.characters.length; i++) {
            picture.set(i, cells.character(i), cells.foreground(i), cells.background(i));
        }
        picture.cursor = cells.cursor();
        return picture;
    }

    private static Picture ofImage(ScreenImage image) {
        Picture picture = new Picture(GRAPHICS_COLUMNS, GRAPHICS_ROWS);
        for (int i = 0; i < picture.characters.length; i++) {
            int column = i % GRAPHICS_COLUMNS;
            int row = i / GRAPHICS_COLUMNS;
            picture.set(i, LOWER_HALF, average(image, column, 2 * row + 1), average(image, column, 2 * row));
        }
        return picture;
    }

    /** Mean colour of the part of an image that one of 80 by 50 large pixels stands for. */
    private static int average(ScreenImage image, int column, int row) {
        int left = column * image.width() / GRAPHICS_COLUMNS;
        int right = Math.max(left + 1, (column + 1) * image.width() / GRAPHICS_COLUMNS);
        int top = row * image.height() / (2 * GRAPHICS_ROWS);
        int bottom = Math.max(top + 1, (row + 1) * image.height() / (2 * GRAPHICS_ROWS));
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = image.pixel(x, y);
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = (right - left) * (bottom - top);
        return red / count << 16 | green / count << 8 | blue / count;
    }

    void set(int cell, char character, int foreground, int background) {
        characters[cell] = character;
        foregrounds[cell] = foreground;
        backgrounds[cell] = background;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    char character(int cell) {
        return characters[cell];
    }

    int foreground(int cell) {
        return foregrounds[cell];
    }

    int background(int cell) {
        return backgrounds[cell];
    }

    /** Cell of the cursor; -1 for none. */
    int cursor() {
        return cursor;
    }

    /** Whether a cell looks the same in another picture of the same size. */
    boolean sameCell(Picture other, int cell) {
        return characters[cell] == other.characters[cell]
                && foregrounds[cell] == other.foregrounds[cell]
                && backgrounds[cell] == other.backgrounds[cell];
    }
}
