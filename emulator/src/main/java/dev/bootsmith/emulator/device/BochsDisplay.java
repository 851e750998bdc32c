package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.snapshot.StateStream;
import java.util.Arrays;

/**
 * The display adapter's PCI function and its extended modes: the DISPI interface of Bochs, with a linear frame buffer behind base address register 0.
 *
 * <pre>
 * 1ceh  index      1cfh  data
 * 0 identifier b0c5h   1 x   2 y   3 bits per pixel   4 enable: 7 keep memory, 6 linear, 5 8-bit DAC, 1 capabilities, 0 on
 * 5 bank   6 virtual width   7 virtual height   8 x offset   9 y offset   10 memory in 64 KiB
 * </pre>
 *
 * <p>Banks of 64 KiB at a0000h are not modelled; the frame buffer is. Source: Bochs' VBE specification (vbe_display_api.txt) and QEMU's "standard-vga".
 */
public final class BochsDisplay extends PciFunction implements IoDevice, MmioRegion {
    /** Where the firmware puts the frame buffer. */
    public static final int DEFAULT_FRAME_BUFFER = 0xe000_0000;

    public static final int FRAME_BUFFER_BYTES = 8 << 20;
    private static final int INDEX_PORT = 0x1ce;
    private static final int IDENTIFIER = 0xb0c5;
    private static final int LATEST_WRITABLE_IDENTIFIER = 0xb0c5;
    private static final int OLDEST_IDENTIFIER = 0xb0c0;
    private static final int ENABLED = 1;
    private static final int CAPABILITIES = 2;
    private static final int LINEAR = 0x40;
    private static final int KEEP_MEMORY = 0x80;
    private static final int MAX_X = 1600;
    private static final int MAX_Y = 1200;

    private final PhysicalMemory memory;
    private final Vga vga;
    private final int[] registers = new int[11];
    private byte[] frameBuffer = new byte[0];
    private int identifier = IDENTIFIER;
    private int index;
    private long mappedAt = -1;

    public BochsDisplay(PhysicalMemory memory, Vga vga) {
        super(new Identity(0x1234, 0x1111, 0x03_0000, 2));
        this.memory = memory;
        this.vga = vga;
        allow(COMMAND, 2, COMMAND_IO | COMMAND_MEMORY);
        allowBaseAddress(0, FRAME_BUFFER_BYTES, 8); // prefetchable
        set(0x2c, 4, 0x1100_1af4);
    }

    public void attach(IoBus bus) {
        bus.claim(INDEX_PORT, INDEX_PORT + 2, IoBus.Width.WORD, this);
    }

    /** Whether an extended mode shows the frame buffer instead of the VGA's memory. */
    public boolean isEnabled() {
        return (registers[4] & ENABLED) != 0;
    }

    public int width() {
        return registers[1];
    }

    public int height() {
        return registers[2];
    }

    public int bitsPerPixel() {
        return registers[3];
    }

    /** Bytes from one line to the next. */
    public int bytesPerLine() {
        return registers[6] * bytesPerPixel();
    }

    private int bytesPerPixel() {
        return (registers[3] + 7) / 8;
    }

    /** Shows a mode of the given size, as the firmware does. */
    public void setMode(int width, int height, int bitsPerPixel) {
        disable();
        registers[1] = width;
        registers[2] = height;
        registers[3] = bitsPerPixel;
        enable(ENABLED | LINEAR | KEEP_MEMORY);
    }

    /** Back to the VGA's own modes. */
    public void disable() {
        registers[4] = 0;
    }

    /** Makes the whole frame buffer black. */
    public void clear() {
        Arrays.fill(frameBuffer, (byte) 0);
    }

    /** Pixels from one line to the next; less than the width is ignored. */
    public void setVirtualWidth(int pixels) {
        if (pixels >= registers[1]) {
            registers[6] = pixels;
        }
    }

    /** The pixel shown at the top left. */
    public void setOrigin(int x, int y) {
        registers[8] = x;
        registers[9] = y;
    }

    public int originX() {
        return registers[8];
    }

    public int originY() {
        return registers[9];
    }

    /** Physical address of the frame buffer as the PCI registers have it. */
    public long frameBufferAddress() {
        return Integer.toUnsignedLong(baseAddress(0));
    }

    /** A pixel as 0xrrggbb. */
    public int pixel(int x, int y) {
        int at = (y + registers[9]) * bytesPerLine() + (x + registers[8]) * bytesPerPixel();
        if (at + bytesPerPixel() > frameBuffer.length) {
            return 0;
        }
        return switch (registers[3]) {
            case 8 -> vga.color(frameBuffer[at] & 0xff);
            case 15 -> fromBits(little(at, 2), 10, 5, 5);
            case 16 -> fromBits(little(at, 2), 11, 5, 6);
            default -> little(at, 3);
        };
    }

    private static int fromBits(int value, int redShift, int greenShift, int greenBits) {
        int red = (value >> redShift & 31) * 255 / 31;
        int green = (value >> greenShift & (1 << greenBits) - 1) * 255 / ((1 << greenBits) - 1);
        return red << 16 | green << 8 | (value & 31) * 255 / 31;
    }

    private int little(int at, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (frameBuffer[at + i] & 0xff) << 8 * i;
        }
        return value;
    }

    @Override
    public int read(int port, int sizeBytes) {
        if (port == INDEX_PORT) {
            return index;
        }
        if (index == 0) {
            return identifier;
        }
        if ((registers[4] & CAPABILITIES) != 0 && index <= 3) {
            return index == 1 ? MAX_X : index == 2 ? MAX_Y : 32;
        }
        return index == 10 ? FRAME_BUFFER_BYTES >> 16 : index < registers.length ? registers[index] : 0;
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        if (port == INDEX_PORT) {
            index = value & 0xffff;
            return;
        }
        switch (index) {
            case 0 -> {
                if (value >= OLDEST_IDENTIFIER && value <= LATEST_WRITABLE_IDENTIFIER) {
                    identifier = value;
                }
            }
            case 1, 2, 3 -> {
                if (!isEnabled()) {
                    registers[index] = value;
                }
            }
            case 4 -> enable(value);
            case 5, 8, 9 -> registers[index] = value;
            case 6 -> {
                if (value >= registers[1]) {
                    registers[6] = value;
                }
            }
            default -> {
                // The virtual height follows from the memory.
            }
        }
    }

    private void enable(int value) {
        boolean starts = (value & ENABLED) != 0 && !isEnabled();
        if (starts) {
            boolean possible = registers[1] > 0 && registers[1] <= MAX_X && registers[2] > 0 && registers[2] <= MAX_Y;
            int bits = registers[3];
            boolean depth = bits == 8 || bits == 15 || bits == 16 || bits == 24 || bits == 32;
            if (!possible || !depth) {
                return;
            }
            registers[6] = registers[1];
            registers[7] = FRAME_BUFFER_BYTES / bytesPerLine();
            registers[8] = 0;
            registers[9] = 0;
            ensureMemory();
            if ((value & KEEP_MEMORY) == 0) {
                Arrays.fill(frameBuffer, (byte) 0);
            }
        }
        registers[4] = value;
    }

    /** Most guests never come here: the memory is allocated when it is first used. */
    private void ensureMemory() {
        if (frameBuffer.length == 0) {
            frameBuffer = new byte[FRAME_BUFFER_BYTES];
        }
    }

    @Override
    void configurationWritten(int offset, int sizeBytes) {
        long wanted = commandHas(COMMAND_MEMORY) && baseAddress(0) != 0 ? frameBufferAddress() : -1;
        if (wanted != mappedAt) {
            memory.unmapRegion(this);
            mappedAt = wanted;
            if (wanted >= memory.ramBytes()) {
                memory.mapRegion(wanted, FRAME_BUFFER_BYTES, this);
            }
        }
    }

    @Override
    public long read(long offset, int sizeBytes) {
        ensureMemory();
        long value = 0;
        for (int i = 0; i < sizeBytes && offset + i < frameBuffer.length; i++) {
            value |= (frameBuffer[(int) offset + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int sizeBytes, long value) {
        ensureMemory();
        for (int i = 0; i < sizeBytes && offset + i < frameBuffer.length; i++) {
            frameBuffer[(int) offset + i] = (byte) (value >> 8 * i);
        }
    }

    @Override
    public void transferState(StateStream stream) {
        super.transferState(stream);
        stream.ints(registers);
        frameBuffer = stream.block(frameBuffer);
        identifier = stream.int32(identifier);
        index = stream.int32(index);
    }
}
