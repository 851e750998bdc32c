package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.device.CharacterRom;
import dev.bootsmith.emulator.device.VgaRaster;

/** Characters in graphics modes, as the VGA BIOS draws them: dot by dot, by the shapes of the ROM. */
final class GraphicsText {
    private static final int CHARACTER_WIDTH = 8;
    /** In a colour of at most 16: combine with what is there. */
    private static final int EXCLUSIVE_OR = 0x80;

    private final VgaRaster raster;
    private final BiosDataArea data;

    GraphicsText(VgaRaster raster, BiosDataArea data) {
        this.raster = raster;
        this.data = data;
    }

    /** Gives a dot a colour, or with bit 7 of the number combines it with the one that is there. */
    void putDot(int x, int y, int color) {
        if (x >= raster.width() || y >= raster.height()) {
            return;
        }
        boolean combines = raster.colors() <= 16 && (color & EXCLUSIVE_OR) != 0;
        raster.set(x, y, combines ? raster.get(x, y) ^ color & 15 : color);
    }

    /** Number of a dot's colour; 0 outside. */
    int dot(int x, int y) {
        return x < raster.width() && y < raster.height() ? raster.get(x, y) : 0;
    }

    void drawCharacter(int row, int column, int character, int color) {
        int height = height();
        CharacterRom shapes = CharacterRom.ofHeight(height <= 8 ? 8 : height <= 14 ? 14 : 16);
        boolean combines = raster.colors() <= 16 && (color & EXCLUSIVE_OR) != 0;
        for (int line = 0; line < height; line++) {
            int dots = shapes.row(character, line);
            for (int i = 0; i < CHARACTER_WIDTH; i++) {
                int x = column * CHARACTER_WIDTH + i;
                int y = row * height + line;
                boolean isSet = (dots >> 7 - i & 1) != 0;
                if (isSet || !combines) {
                    putDot(x, y, isSet ? color : 0);
                }
            }
        }
    }

    /** Moves rows of characters inside a window, corners included; the new ones get a colour. */
    void scroll(TextScreen.Direction direction, TextScreen.Window window, int lines, int color) {
        int height = height();
        int top = window.top() * height;
        int bottom = Math.min((window.bottom() + 1) * height, raster.height());
        int moved = (lines == 0 ? bottom : lines * height);
        for (int i = 0; i < bottom - top; i++) {
            int target = direction == TextScreen.Direction.UP ? top + i : bottom - 1 - i;
            int source = direction == TextScreen.Direction.UP ? target + moved : target - moved;
            boolean exists = source >= top && source < bottom;
            int right = Math.min((window.right() + 1) * CHARACTER_WIDTH, raster.width());
            for (int x = window.left() * CHARACTER_WIDTH; x < right; x++) {
                raster.set(x, target, exists ? raster.get(x, source) : color);
            }
        }
    }

    private int height() {
        return Math.max(1, data.get16(BiosDataArea.CHARACTER_HEIGHT));
    }
}
