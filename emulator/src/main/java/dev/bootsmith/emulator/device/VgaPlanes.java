package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.Arrays;

/**
 * The display memory of the planar modes: four planes of 64 KiB behind one window, with the graphics controller in between.
 *
 * <p>A read fills four latches, one byte from each plane; a write changes up to four planes at once, by what was written, the latches, and the registers:
 *
 * <pre>
 * graphics 0 set/reset   1 its enable   2 color compare   3 rotate (2-0), function (4-3)   4 plane to read   5 modes: write (1-0), read (3)   7 don't care   8 bit mask
 * sequencer 2 planes to write
 * </pre>
 *
 * <p>Source: IBM VGA technical reference; FreeVGA project documentation.
 */
final class VgaPlanes implements MmioRegion, Stateful {
    static final int PLANES = 4;
    static final int PLANE_BYTES = 0x1_0000;

    private final int[] sequencer;
    private final int[] graphics;
    /** Plane after plane; empty until a planar mode is used. */
    private byte[] memory = new byte[0];
    /** Latch of plane 0 in bits 7-0, and so on. */
    private int latches;

    /** @param sequencer registers, read at each access, and so {@code graphics} */
    VgaPlanes(int[] sequencer, int[] graphics) {
        this.sequencer = sequencer;
        this.graphics = graphics;
    }

    /** A byte of a plane. */
    int get(int plane, int offset) {
        return memory.length == 0 ? 0 : memory[plane * PLANE_BYTES + (offset & PLANE_BYTES - 1)] & 0xff;
    }

    void set(int plane, int offset, int value) {
        allocate();
        memory[plane * PLANE_BYTES + (offset & PLANE_BYTES - 1)] = (byte) value;
    }

    void clear() {
        Arrays.fill(memory, (byte) 0);
    }

    /** Most guests never come here: the memory is there when it is first used. */
    void allocate() {
        if (memory.length == 0) {
            memory = new byte[PLANES * PLANE_BYTES];
        }
    }

    @Override
    public long read(long offset, int sizeBytes) {
        long value = 0;
        for (int i = 0; i < sizeBytes; i++) {
            value |= (long) readByte((int) offset + i) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int sizeBytes, long value) {
        for (int i = 0; i < sizeBytes; i++) {
            writeByte((int) offset + i, (int) (value >>> 8 * i) & 0xff);
        }
    }

    private int readByte(int offset) {
        latches = 0;
        for (int plane = 0; plane < PLANES; plane++) {
            latches |= get(plane, offset) << 8 * plane;
        }
        boolean compares = (graphics[5] & 8) != 0;
        return compares ? compare() : latches >>> 8 * (graphics[4] & 3) & 0xff;
    }

    /** A bit is 1 where all planes that are cared for have the colour in question. */
    private int compare() {
        int same = 0xff;
        for (int plane = 0; plane < PLANES; plane++) {
            if ((graphics[7] >> plane & 1) != 0) {
                int wanted = (graphics[2] >> plane & 1) != 0 ? 0xff : 0;
                same &= ~(latches >>> 8 * plane & 0xff ^ wanted);
            }
        }
        return same & 0xff;
    }

    private void writeByte(int offset, int value) {
        int mode = graphics[5] & 3;
        int rotated = rotate(value, graphics[3] & 7);
        int bitMask = mode == 3 ? graphics[8] & rotated : graphics[8];
        for (int plane = 0; plane < PLANES; plane++) {
            if ((sequencer[2] >> plane & 1) == 0) {
                continue;
            }
            int latch = latches >>> 8 * plane & 0xff;
            int setReset = (graphics[0] >> plane & 1) != 0 ? 0xff : 0;
            int result = switch (mode) {
                case 0 -> masked((graphics[1] >> plane & 1) != 0 ? setReset : rotated, latch, bitMask);
                case 1 -> latch;
                case 2 -> masked((value >> plane & 1) != 0 ? 0xff : 0, latch, bitMask);
                default -> masked(setReset, latch, bitMask);
            };
            set(plane, offset, result);
        }
    }

    private int masked(int value, int latch, int bitMask) {
        int combined = switch (graphics[3] >> 3 & 3) {
            case 0 -> value;
            case 1 -> value & latch;
            case 2 -> value | latch;
            default -> value ^ latch;
        };
        return combined & bitMask | latch & ~bitMask;
    }

    private static int rotate(int value, int count) {
        return (value >> count | value << 8 - count) & 0xff;
    }

    @Override
    public void transferState(StateStream stream) {
        memory = stream.block(memory);
        latches = stream.int32(latches);
    }
}
