package dev.bootsmith.emulator.device;

import org.jspecify.annotations.Nullable;

/**
 * Register values of the modes the firmware sets.
 *
 * <p>Source: the register tables of the IBM VGA technical reference.
 */
enum VgaModes {
    TEXT_80X25(
            0x67,
            "0300030002",
            "5f4f50825581bf1f004f0d0e000000009c8e8f281f96b9a3ff",
            "0000000000100e00ff",
            "000102030405140738393a3b3c3d3e3f0c000f0800"),
    TEXT_40X25(
            0x67,
            "0308030002",
            "2d2728902ba0bf1f004f0d0e000000009c8e8f141f96b9a3ff",
            "0000000000100e00ff",
            "000102030405140738393a3b3c3d3e3f0c000f0800"),
    TEXT_MONOCHROME(
            0x66,
            "0300030002",
            "5f4f50825581bf1f004f0d0e000000009c8e8f280f96b9a3ff",
            "0000000000100a00ff",
            "000808080808080810181818181818180e000f0800"),
    CGA_FOUR_COLORS(
            0x63,
            "0309030002",
            "2d2728902b80bf1f00c10000000000009c8e8f140096b9a2ff",
            "0000000000300f00ff",
            "001315170204060710111213141516170100030000"),
    CGA_TWO_COLORS(
            0x63,
            "0301010006",
            "5f4f50825480bf1f00c10000000000009c8e8f280096b9c2ff",
            "0000000000000d00ff",
            "001717171717171717171717171717170100010000"),
    GRAPHICS_320X200X16(
            0x63,
            "03090f0006",
            "2d2728902b80bf1f00c00000000000009c8e8f140096b9e3ff",
            "000000000000050fff",
            "0001020304050607101112131415161701000f0000"),
    GRAPHICS_640X200X16(
            0x63,
            "03010f0006",
            "5f4f50825480bf1f00c00000000000009c8e8f280096b9e3ff",
            "000000000000050fff",
            "0001020304050607101112131415161701000f0000"),
    GRAPHICS_640X350X2(
            0xa2,
            "03010f0006",
            "5f4f50825480bf1f004000000000000083855d280f63bae3ff",
            "000000000000050fff",
            "000800001818000000080000001800000b00050000"),
    GRAPHICS_640X350X16(
            0xa3,
            "03010f0006",
            "5f4f50825480bf1f004000000000000083855d280f63bae3ff",
            "000000000000050fff",
            "000102030405140738393a3b3c3d3e3f01000f0000"),
    GRAPHICS_640X480X2(
            0xe3,
            "03010f0006",
            "5f4f508254800b3e0040000000000000ea8cdf2800e704e3ff",
            "000000000000050fff",
            "003f003f003f003f003f003f003f003f01000f0000"),
    GRAPHICS_640X480X16(
            0xe3,
            "03010f0006",
            "5f4f508254800b3e0040000000000000ea8cdf2800e704e3ff",
            "000000000000050fff",
            "000102030405140738393a3b3c3d3e3f01000f0000"),
    GRAPHICS_320X200(
            0x63,
            "03010f000e",
            "5f4f50825480bf1f00410000000000009c8e8f284096b9a3ff",
            "000000000040050fff",
            "000102030405060708090a0b0c0d0e0f41000f0000");

    /** By bits 4 and 3: black, normal, black in the background of inverse cells, bright. */
    private static final int[] MONOCHROME_SHADES = {0, 0x2a, 0, 0x3f};

    private final int miscOutput;
    private final String sequencer;
    private final String crtc;
    private final String graphics;
    private final String attribute;

    VgaModes(int miscOutput, String sequencer, String crtc, String graphics, String attribute) {
        this.miscOutput = miscOutput;
        this.sequencer = sequencer;
        this.crtc = crtc;
        this.graphics = graphics;
        this.attribute = attribute;
    }

    /** The mode of a number as INT 10h counts; null if there is none. */
    static @Nullable VgaModes ofNumber(int number) {
        return switch (number) {
            case 0x00, 0x01 -> TEXT_40X25;
            case 0x02, 0x03 -> TEXT_80X25;
            case 0x04, 0x05 -> CGA_FOUR_COLORS;
            case 0x06 -> CGA_TWO_COLORS;
            case 0x07 -> TEXT_MONOCHROME;
            case 0x0d -> GRAPHICS_320X200X16;
            case 0x0e -> GRAPHICS_640X200X16;
            case 0x0f -> GRAPHICS_640X350X2;
            case 0x10 -> GRAPHICS_640X350X16;
            case 0x11 -> GRAPHICS_640X480X2;
            case 0x12 -> GRAPHICS_640X480X16;
            case 0x13 -> GRAPHICS_320X200;
            default -> null;
        };
    }

    int miscOutput() {
        return miscOutput;
    }

    void program(Vga vga) {
        vga.program(this);
    }

    void copyTo(int[] sequencerRegisters, int[] crtcRegisters, int[] graphicsRegisters, int[] attributeRegisters) {
        fill(sequencerRegisters, sequencer);
        fill(crtcRegisters, crtc);
        fill(graphicsRegisters, graphics);
        fill(attributeRegisters, attribute);
    }

    /** The default palette: 64 colours; in modes of 200 lines the 16 of the CGA; 16 colours, 16 greys and 216 hues for mode 13h; shades in monochrome. */
    void fillPalette(Vga vga) {
        switch (this) {
            case GRAPHICS_320X200 -> fillMode13Palette(vga);
            case CGA_FOUR_COLORS, CGA_TWO_COLORS, GRAPHICS_320X200X16, GRAPHICS_640X200X16 -> {
                for (int i = 0; i < 64; i++) {
                    setCgaColor(vga, i, i & 7 | (i & 0x10) >> 1);
                }
            }
            case TEXT_MONOCHROME, GRAPHICS_640X350X2 -> {
                for (int i = 0; i < 64; i++) {
                    int level = MONOCHROME_SHADES[i >> 3 & 3];
                    vga.setPaletteEntry(i, level, level, level);
                }
            }
            case TEXT_80X25, TEXT_40X25, GRAPHICS_640X350X16, GRAPHICS_640X480X2, GRAPHICS_640X480X16 -> {
                for (int i = 0; i < 64; i++) {
                    vga.setPaletteEntry(i, egaPart(i, 2), egaPart(i, 1), egaPart(i, 0));
                }
            }
        }
    }

    /** One of the 16 colours of a CGA, 6 being brown. */
    private static void setCgaColor(Vga vga, int index, int color) {
        int bright = color >= 8 ? 0x15 : 0;
        int green = color == 6 ? 0x15 : (color >> 1 & 1) * 0x2a + bright;
        vga.setPaletteEntry(index, (color >> 2 & 1) * 0x2a + bright, green, (color & 1) * 0x2a + bright);
    }

    /** EGA colours: bits 0-2 give two thirds, bits 3-5 one third of blue, green and red. */
    private static int egaPart(int color, int bit) {
        return (color >> bit & 1) * 0x2a + (color >> bit + 3 & 1) * 0x15;
    }

    private static void fillMode13Palette(Vga vga) {
        for (int i = 0; i < 16; i++) {
            setCgaColor(vga, i, i);
        }
        int[] greys = {0, 5, 8, 11, 14, 17, 20, 24, 28, 32, 36, 40, 45, 50, 56, 63};
        for (int i = 0; i < 16; i++) {
            vga.setPaletteEntry(16 + i, greys[i], greys[i], greys[i]);
        }
        // Three brightnesses by three saturations of 24 hues each, starting at blue.
        int[][] levels = {
            {0, 16, 31, 47, 63}, {31, 39, 47, 55, 63}, {45, 49, 54, 58, 63},
            {0, 7, 14, 21, 28}, {14, 17, 21, 24, 28}, {20, 22, 24, 26, 28},
            {0, 4, 8, 12, 16}, {8, 10, 12, 14, 16}, {11, 12, 13, 15, 16}
        };
        for (int group = 0; group < levels.length; group++) {
            for (int hue = 0; hue < 24; hue++) {
                int[] level = levels[group];
                vga.setPaletteEntry(
                        32 + group * 24 + hue, level[ramp(hue + 4)], level[ramp(hue + 20)], level[ramp(hue + 12)]);
            }
        }
    }

    /** Strength 0-4 of a primary around a circle of 24 hues: it rises after 4, is full from 8 to 16 and gone at 20. */
    private static int ramp(int position) {
        int hue = position % 24;
        if (hue < 4) {
            return 0;
        }
        if (hue < 8) {
            return hue - 4;
        }
        if (hue <= 16) {
            return 4;
        }
        return hue < 20 ? 20 - hue : 0;
    }

    private static void fill(int[] registers, String hex) {
        for (int i = 0; i < registers.length; i++) {
            registers[i] = Integer.parseInt(hex, 2 * i, 2 * i + 2, 16);
        }
    }
}
