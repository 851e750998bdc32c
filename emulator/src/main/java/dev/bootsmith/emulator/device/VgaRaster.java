package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * The dots of a VGA's graphics modes: where in display memory each one lies, for whoever draws and for whoever shows.
 *
 * <p>Five arrangements exist: four planes of bits (modes 0Dh to 12h), one byte a dot in a row (13h) or spread over the planes (13h unchained), and the CGA's two
 * and four colours in two interleaved halves (4 to 6).
 */
public final class VgaRaster {
    private static final int CGA_BANK = 0x2000;
    private static final int CGA_BANK_MASK = 0x3fff;
    private static final int CGA_ROW_BYTES = 80;
    private static final int CGA_ROWS = 200;
    private static final int WINDOW_MASK = 0xffff;

    private final Vga vga;
    private final PhysicalMemory memory;

    public VgaRaster(Vga vga, PhysicalMemory memory) {
        this.vga = vga;
        this.memory = memory;
    }

    /** How the present registers arrange the dots. */
    public enum Arrangement {
        PLANES_OF_BITS,
        BYTES,
        BYTES_IN_PLANES,
        TWO_BITS,
        ONE_BIT
    }

    public Arrangement arrangement() {
        if (vga.isPlanar()) {
            return vga.hasByteDots() ? Arrangement.BYTES_IN_PLANES : Arrangement.PLANES_OF_BITS;
        }
        if (vga.hasByteDots()) {
            return Arrangement.BYTES;
        }
        return vga.hasTwoBitDots() ? Arrangement.TWO_BITS : Arrangement.ONE_BIT;
    }

    /** Dots in a row. */
    public int width() {
        return switch (arrangement()) {
            case BYTES, BYTES_IN_PLANES -> vga.columns() * 4;
            case PLANES_OF_BITS, TWO_BITS, ONE_BIT -> vga.columns() * 8;
        };
    }

    /** Rows of dots. */
    public int height() {
        boolean cga = arrangement() == Arrangement.TWO_BITS || arrangement() == Arrangement.ONE_BIT;
        return cga ? CGA_ROWS : vga.dotRows();
    }

    /** Colours that a dot can have. */
    public int colors() {
        return switch (arrangement()) {
            case BYTES, BYTES_IN_PLANES -> 256;
            case PLANES_OF_BITS -> 16;
            case TWO_BITS -> 4;
            case ONE_BIT -> 2;
        };
    }

    /** Number of a dot's colour. */
    public int get(int x, int y) {
        int at = address(x, y);
        return switch (arrangement()) {
            case BYTES -> (int) memory.read(vga.memoryBase() + (long) at, 1);
            case BYTES_IN_PLANES -> vga.planes().get(x & 3, at);
            case PLANES_OF_BITS -> {
                int color = 0;
                for (int plane = 0; plane < VgaPlanes.PLANES; plane++) {
                    color |= (vga.planes().get(plane, at) >> 7 - (x & 7) & 1) << plane;
                }
                yield color;
            }
            case TWO_BITS -> (int) memory.read(vga.memoryBase() + (long) at, 1) >> 6 - 2 * (x & 3) & 3;
            case ONE_BIT -> (int) memory.read(vga.memoryBase() + (long) at, 1) >> 7 - (x & 7) & 1;
        };
    }

    /** Gives a dot a colour; dots outside are ignored. */
    public void set(int x, int y, int color) {
        if (x < 0 || y < 0 || x >= width() || y >= height()) {
            return;
        }
        int at = address(x, y);
        switch (arrangement()) {
            case BYTES -> memory.write(vga.memoryBase() + (long) at, 1, color);
            case BYTES_IN_PLANES -> vga.planes().set(x & 3, at, color);
            case PLANES_OF_BITS -> {
                int bit = 0x80 >> (x & 7);
                for (int plane = 0; plane < VgaPlanes.PLANES; plane++) {
                    int old = vga.planes().get(plane, at);
                    vga.planes().set(plane, at, (color >> plane & 1) != 0 ? old | bit : old & ~bit);
                }
            }
            case TWO_BITS -> setBits(at, 6 - 2 * (x & 3), 3, color);
            case ONE_BIT -> setBits(at, 7 - (x & 7), 1, color);
        }
    }

    /** A dot as 0xrrggbb. */
    public int color(int x, int y) {
        int number = get(x, y);
        return colors() == 256 ? vga.color(number) : vga.color(vga.attributeColor(number & vga.enabledPlanes()));
    }

    private void setBits(int at, int shift, int mask, int color) {
        int old = (int) memory.read(vga.memoryBase() + (long) at, 1);
        memory.write(vga.memoryBase() + (long) at, 1, old & ~(mask << shift) | (color & mask) << shift);
    }

    /** Offset of a dot's byte in the window, or in its planes. */
    private int address(int x, int y) {
        return switch (arrangement()) {
            case BYTES -> vga.startAddress() * 4 + y * vga.rowBytes() * 4 + x & WINDOW_MASK;
            case BYTES_IN_PLANES -> vga.startAddress() + y * vga.rowBytes() + x / 4;
            case PLANES_OF_BITS -> vga.startAddress() + y * vga.rowBytes() + x / 8;
            case TWO_BITS -> (y & 1) * CGA_BANK + (y >> 1) * CGA_ROW_BYTES + x / 4 & CGA_BANK_MASK;
            case ONE_BIT -> (y & 1) * CGA_BANK + (y >> 1) * CGA_ROW_BYTES + x / 8 & CGA_BANK_MASK;
        };
    }
}
