package dev.bootsmith.cli.screen;

import org.jspecify.annotations.Nullable;

/**
 * What to send to a terminal so that it shows a picture, given what it shows already: only cells that changed.
 *
 * <p>Source: ECMA-48 (CUP, SGR); xterm's control sequences for the alternate screen, the cursor and 24-bit colours.
 */
final class AnsiPainter {
    static final String ENTER = "\033[?1049h\033[2J\033[?25l";
    static final String LEAVE = "\033[0m\033[?25h\033[?1049l";

    /** The sixteen colours as a VGA shows them, in the order of SGR 30-37 and 90-97. */
    private static final int[] STANDARD = {
        0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa,
        0x555555, 0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff
    };

    private final boolean trueColor;
    private @Nullable Picture shown;
    private int shownColumns;
    private int shownRows;
    private String status = "";

    AnsiPainter(boolean trueColor) {
        this.trueColor = trueColor;
    }

    /**
     * Returns what to send; nothing if nothing changed.
     *
     * @param terminalColumns size of the terminal: what does not fit is cut off
     * @param newStatus a line under the picture
     */
    String paint(Picture picture, String newStatus, int terminalColumns, int terminalRows) {
        StringBuilder out = new StringBuilder();
        Picture before = shown;
        boolean resized = terminalColumns != shownColumns || terminalRows != shownRows;
        boolean sameSize = before != null && before.columns() == picture.columns() && before.rows() == picture.rows();
        if (resized || !sameSize) {
            out.append("\033[0m\033[2J");
            before = null;
        }
        paintCells(picture, before, terminalColumns, terminalRows, out);
        boolean statusFits = picture.rows() < terminalRows;
        if (statusFits && (before == null || !status.equals(newStatus))) {
            String line = newStatus.length() > terminalColumns ? newStatus.substring(0, terminalColumns) : newStatus;
            out.append("\033[")
                    .append(picture.rows() + 1)
                    .append(";1H\033[0m\033[K")
                    .append(line);
        }
        paintCursor(picture, before, terminalColumns, terminalRows, out);
        shown = picture;
        shownColumns = terminalColumns;
        shownRows = terminalRows;
        status = newStatus;
        return out.toString();
    }

    private void paintCells(
            Picture picture, @Nullable Picture before, int terminalColumns, int terminalRows, StringBuilder out) {
        int pen = -1;
        int foreground = -1;
        int background = -1;
        for (int row = 0; row < Math.min(picture.rows(), terminalRows); row++) {
            for (int column = 0; column < Math.min(picture.columns(), terminalColumns); column++) {
                int cell = row * picture.columns() + column;
                if (before != null && picture.sameCell(before, cell)) {
                    continue;
                }
                if (pen != cell || column == 0) {
                    out.append("\033[")
                            .append(row + 1)
                            .append(';')
                            .append(column + 1)
                            .append('H');
                }
                if (picture.foreground(cell) != foreground || picture.background(cell) != background) {
                    foreground = picture.foreground(cell);
                    background = picture.background(cell);
                    setColors(foreground, background, out);
                }
                out.append(picture.character(cell));
                pen = cell + 1;
            }
        }
    }

    private static void paintCursor(
            Picture picture, @Nullable Picture before, int terminalColumns, int terminalRows, StringBuilder out) {
        int cursor = picture.cursor();
        boolean same = before != null && before.cursor() == cursor && out.length() == 0;
        if (same) {
            return;
        }
        int row = cursor < 0 ? 0 : cursor / picture.columns();
        int column = cursor < 0 ? 0 : cursor % picture.columns();
        if (cursor < 0 || row >= terminalRows || column >= terminalColumns) {
            out.append("\033[?25l");
        } else {
            out.append("\033[").append(row + 1).append(';').append(column + 1).append("H\033[?25h");
        }
    }

    private void setColors(int foreground, int background, StringBuilder out) {
        if (trueColor) {
            out.append("\033[38;2;");
            appendParts(foreground, out);
            out.append(";48;2;");
            appendParts(background, out);
            out.append('m');
            return;
        }
        int front = nearest(foreground);
        int back = nearest(background);
        out.append("\033[").append(front < 8 ? 30 + front : 82 + front);
        out.append(';').append(back < 8 ? 40 + back : 92 + back).append('m');
    }

    private static void appendParts(int color, StringBuilder out) {
        out.append(color >> 16 & 0xff)
                .append(';')
                .append(color >> 8 & 0xff)
                .append(';')
                .append(color & 0xff);
    }

    /** The standard colour with the smallest squared distance. */
    private static int nearest(int color) {
        int best = 0;
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < STANDARD.length; i++) {
            int distance = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                int difference = (color >> shift & 0xff) - (STANDARD[i] >> shift & 0xff);
                distance += difference * difference;
            }
            if (distance < smallest) {
                smallest = distance;
                best = i;
            }
        }
        return best;
    }
}
