package dev.bootsmith.emulator.firmware;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An extended video mode: VESA's own numbers from 100h to 11bh, and Bochs' numbers from 140h on for 32 bits per pixel.
 *
 * @param bits per pixel: 8, 15, 16, 24 or 32
 */
record VbeMode(int number, int width, int height, int bits) {
    static final List<VbeMode> ALL = all();

    private static List<VbeMode> all() {
        List<VbeMode> modes = new ArrayList<>(List.of(
                new VbeMode(0x100, 640, 400, 8),
                new VbeMode(0x101, 640, 480, 8),
                new VbeMode(0x103, 800, 600, 8),
                new VbeMode(0x105, 1024, 768, 8),
                new VbeMode(0x107, 1280, 1024, 8)));
        int[][] sizes = {{320, 200}, {640, 480}, {800, 600}, {1024, 768}, {1280, 1024}};
        for (int i = 0; i < sizes.length; i++) {
            modes.add(new VbeMode(0x10d + 3 * i, sizes[i][0], sizes[i][1], 15));
            modes.add(new VbeMode(0x10e + 3 * i, sizes[i][0], sizes[i][1], 16));
            modes.add(new VbeMode(0x10f + 3 * i, sizes[i][0], sizes[i][1], 24));
        }
        int[][] deep = {{320, 200}, {640, 400}, {640, 480}, {800, 600}, {1024, 768}, {1280, 1024}};
        for (int i = 0; i < deep.length; i++) {
            modes.add(new VbeMode(0x140 + i, deep[i][0], deep[i][1], 32));
        }
        return List.copyOf(modes);
    }

    static @Nullable VbeMode find(int number) {
        for (VbeMode mode : ALL) {
            if (mode.number == number) {
                return mode;
            }
        }
        return null;
    }

    int bytesPerLine() {
        return width * ((bits + 7) / 8);
    }

    /** Size and position of red, green, blue and the unused bits. */
    int[] colorFields() {
        return switch (bits) {
            case 15 -> new int[] {5, 10, 5, 5, 5, 0, 1, 15};
            case 16 -> new int[] {5, 11, 6, 5, 5, 0, 0, 0};
            case 24 -> new int[] {8, 16, 8, 8, 8, 0, 0, 0};
            case 32 -> new int[] {8, 16, 8, 8, 8, 0, 8, 24};
            default -> new int[8];
        };
    }
}
