package dev.bootsmith.emulator.device;

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
    GRAPHICS_320X200(
            0x63,
            "03010f000e",
            "5f4f50825480bf1f00410000000000009c8e8f284096b9a3ff",
            "000000000040050fff",
            "000102030405060708090a0b0c0d0e0f41000f0000");

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

    /** The default palette: 64 colours for text; 16 colours, 16 greys and 216 hues for mode 13h. */
    void fillPalette(Vga vga) {
        if (this != GRAPHICS_320X200) {
            for (int i = 0; i < 64; i++) {
                vga.setPaletteEntry(i, egaPart(i, 2), egaPart(i, 1), egaPart(i, 0));
            }
        } else {
            fillMode13Palette(vga);
        }
    }

    /** EGA colours: bits 0-2 give two thirds, bits 3-5 one third of blue, green and red. */
    private static int egaPart(int color, int bit) {
        return (color >> bit & 1) * 0x2a + (color >> bit + 3 & 1) * 0x15;
    }

    private static void fillMode13Palette(Vga vga) {
        for (int i = 0; i < 16; i++) {
            int bright = i >= 8 ? 0x15 : 0;
            int green = i == 6 ? 0x15 : (i >> 1 & 1) * 0x2a + bright; // colour 6 is brown
            vga.setPaletteEntry(i, (i >> 2 & 1) * 0x2a + bright, green, (i & 1) * 0x2a + bright);
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
