package dev.bootsmith.emulator.firmware;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * A firmware image in place of ours, where a PC has its ROM.
 *
 * <pre>
 * 4 GiB - size .. 4 GiB      the whole image; RESET begins 16 bytes below its end
 * 1 MiB - 128 KiB .. 1 MiB   its last 128 KiB, or all of a smaller one, at the end of this range
 * </pre>
 */
public final class UserRom implements MmioRegion {
    private static final long TOP = 1L << 32;
    private static final int LOW_TOP = 1 << 20;
    private static final int LOW_BYTES = 128 << 10;

    private final byte[] image;

    public UserRom(ByteView rom) {
        image = rom.toByteArray();
    }

    /** Puts the image to both places, read-only. */
    public void place(PhysicalMemory memory) {
        memory.mapRegion(TOP - image.length, image.length, this);
        int low = Math.min(image.length, LOW_BYTES);
        byte[] end = new byte[low];
        System.arraycopy(image, image.length - low, end, 0, low);
        memory.load(LOW_TOP - low, end);
        memory.protect(LOW_TOP - low, low);
    }

    @Override
    public long read(long offset, int sizeBytes) {
        long value = 0;
        for (int i = 0; i < sizeBytes && offset + i < image.length; i++) {
            value |= (image[(int) offset + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int sizeBytes, long value) {
        // A ROM.
    }
}
