package dev.bootsmith.emulator.device;

import java.text.Normalizer;

/**
 * The shapes of the 256 characters of code page 437, in cells of 8 dots by 8, 14 or 16 lines: what the VGA shows, and what INT 10h AX=1130h points at.
 *
 * <p>Letters, digits and signs are drawn on a grid of 5 by 7 and stretched; frames and blocks are computed; a letter with an accent shows without it, and other
 * signs show as a box. Drawn for this project.
 */
public final class CharacterRom {
    private static final int CHARACTERS = 256;
    private static final int GRID_ROWS = 7;
    private static final int FIRST_DRAWN = 0x20;
    private static final int LAST_DRAWN = 0x7e;

    /** Seven rows of two hexadecimal digits for each character from blank to tilde; bit 4 is the leftmost dot. */
    private static final String DRAWN =
            "00000000000000040404040400040A0A0A000000000A0A1F0A1F0A0A040F140E051E04181902040813030C12140815120D04040800000000"
                    + "02040808080402080402020204080004150E1504000004041F040400000000000C04080000001F00000000000000000C0C00010204081000"
                    + "0E11131519110E040C040404040E0E11010608101F1F02040601110E02060A121F02021F101E0101110E0608101E11110E1F010204080808"
                    + "0E11110E11110E0E11110F01020C000C0C000C0C00000C0C000C04080204081008040200001F001F0000080402010204080E110102040004"
                    + "0E11171516100F040A11111F11111E11111E11111E0E11101010110E1C12111111121C1F10101E10101F1F10101E1010100E11101711110F"
                    + "1111111F1111110E04040404040E0702020202120C111214181412111010101010101F111B1515111111111915131111110E11111111110E"
                    + "1E11111E1010100E11111115120D1E11111E1412110F10100E01011E1F0404040404041111111111110E111111110A0A0411111115151B11"
                    + "11110A040A111111110A040404041F01020408101F0E08080808080E001008040201000E02020202020E040A11000000000000000000001F"
                    + "0804020000000000000E010F110F10101E1111111E00000F1010100F01010F1111110F00000E111F100E06081C08080808000F11110F010E"
                    + "10101E1111111104000C0404040E0200060202120C101012141814120C04040404040E00001A1515151500001E1111111100000E1111110E"
                    + "001E11111E1010000F11110F01010000161910101000000F100E011E08081C080809060000111111110F00001111110A040000111115150A"
                    + "0000110A040A11001111110F010E00001F0204081F03040408040403040404040404041804040204041800000815020000";

    /**
     * How the frame characters from b3h to dah go left, right, up and down: 0 not, 1 by a single, 2 by a double line.
     */
    private static final String FRAMES =
            "0011 1011 2011 1022 1002 2001 2022 0022 2002 2020 1020 2010 1001 0110 1110 1101 0111 1100 1111 0211 0122 0220 0202"
                    + " 2220 2202 0222 2200 2222 2210 1120 2201 1102 0120 0210 0201 0102 1122 2211 1010 0101";

    private static final CharacterRom OF_8 = new CharacterRom(8);
    private static final CharacterRom OF_14 = new CharacterRom(14);
    private static final CharacterRom OF_16 = new CharacterRom(16);

    private final int lines;
    private final byte[] shapes;

    private CharacterRom(int lines) {
        this.lines = lines;
        this.shapes = new byte[CHARACTERS * lines];
        for (int code = 0; code < CHARACTERS; code++) {
            draw(code);
        }
    }

    /** @param lines of a cell: 8, 14 or 16 */
    public static CharacterRom ofHeight(int lines) {
        return switch (lines) {
            case 8 -> OF_8;
            case 14 -> OF_14;
            case 16 -> OF_16;
            default -> throw new IllegalArgumentException("no shapes of " + lines + " lines");
        };
    }

    /** All shapes, one after the other; a byte is a row, bit 7 its leftmost dot. */
    public byte[] shapes() {
        return shapes.clone();
    }

    /** One row of one character. */
    public int row(int code, int line) {
        return line < lines ? shapes[code * lines + line] & 0xff : 0;
    }

    private void draw(int code) {
        if (code >= FIRST_DRAWN && code <= LAST_DRAWN) {
            drawLetter(code, code);
        } else if (code >= 0xb0 && code <= 0xb2) {
            shade(code);
        } else if (code >= 0xb3 && code <= 0xda) {
            String way = FRAMES.substring(5 * (code - 0xb3), 5 * (code - 0xb3) + 4);
            frame(code, way.charAt(0) - '0', way.charAt(1) - '0', way.charAt(2) - '0', way.charAt(3) - '0');
        } else if (code >= 0xdb && code <= 0xdf) {
            block(code);
        } else if (code != 0 && code != 0xff) {
            drawLetter(code, plainLetter(code));
        }
    }

    /** The letter under an accent; 0 for signs that have none. */
    private static int plainLetter(int code) {
        if (code < 0x80) {
            return 0;
        }
        String decomposed = Normalizer.normalize(String.valueOf(CodePage437.character(code)), Normalizer.Form.NFD);
        char first = decomposed.charAt(0);
        return first >= FIRST_DRAWN && first <= LAST_DRAWN ? first : 0;
    }

    private void drawLetter(int code, int letter) {
        int height = lines == 8 ? GRID_ROWS : 2 * GRID_ROWS - (lines == 14 ? 3 : 2);
        int top = lines == 8 ? 0 : 2;
        for (int line = 0; line < height; line++) {
            int gridRow = line * GRID_ROWS / height;
            int dots = letter == 0 ? box(gridRow) : grid(letter, gridRow);
            shapes[code * lines + top + line] = (byte) (dots << 2);
        }
    }

    private static int grid(int letter, int row) {
        int at = 2 * ((letter - FIRST_DRAWN) * GRID_ROWS + row);
        return Integer.parseInt(DRAWN, at, at + 2, 16);
    }

    private static int box(int row) {
        return row == 0 || row == GRID_ROWS - 1 ? 0x1f : 0x11;
    }

    private void shade(int code) {
        int[][] patterns = {{0x22, 0x88}, {0x55, 0xaa}, {0xdd, 0x77}};
        for (int line = 0; line < lines; line++) {
            set(code, line, patterns[code - 0xb0][line & 1]);
        }
    }

    private void frame(int code, int left, int right, int up, int down) {
        int middle = lines / 2;
        for (int line = 0; line < lines; line++) {
            int vertical = line < middle ? up : down;
            int dots = vertical == 2 ? 0x24 : vertical == 1 ? 0x10 : 0;
            boolean single = line == middle;
            boolean pair = line == middle - 1 || line == middle + 1;
            dots |= horizontal(left, single, pair) & 0xf0 | horizontal(right, single, pair) & 0x1f;
            set(code, line, dots);
        }
    }

    private static int horizontal(int way, boolean single, boolean pair) {
        return way == 1 && single || way == 2 && pair ? 0xff : 0;
    }

    /** Full, lower half, left half, right half, upper half. */
    private void block(int code) {
        for (int line = 0; line < lines; line++) {
            boolean upper = line < lines / 2;
            int dots = switch (code) {
                case 0xdc -> upper ? 0 : 0xff;
                case 0xdd -> 0xf0;
                case 0xde -> 0x0f;
                case 0xdf -> upper ? 0xff : 0;
                default -> 0xff;
            };
            set(code, line, dots);
        }
    }

    private void set(int code, int line, int dots) {
        shapes[code * lines + line] = (byte) dots;
    }
}
