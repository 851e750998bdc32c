package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.observe.ChipRegister;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registers of a VGA: CRT controller, sequencer, graphics and attribute controllers, palette DAC, and the retrace status.
 *
 * <p>Display memory of the text modes, of the CGA's modes and of mode 13h is plain memory at b8000h and a0000h, read by whoever draws; when the registers describe
 * a planar mode, {@link VgaPlanes} takes its place. Modelled: everything software can read back, the cursor, the start address, which mode the registers describe.
 *
 * <pre>
 * 3c0/3c1 attribute  3c2/3cc misc output  3c4/3c5 sequencer  3c6-3c9 DAC  3ce/3cf graphics  3d4/3d5 (3b4/3b5) CRTC  3da (3ba) status 1
 * </pre>
 *
 * <p>Source: IBM VGA technical reference; FreeVGA project documentation for field layouts.
 */
public final class Vga implements IoDevice, Stateful {
    private static final int MISC_COLOR = 1;
    private static final int CRTC_HORIZONTAL_END = 0x01;
    private static final int CRTC_OVERFLOW = 0x07;
    private static final int CRTC_MAX_SCAN_LINE = 0x09;
    private static final int CRTC_CURSOR_START = 0x0a;
    private static final int CRTC_START_HIGH = 0x0c;
    private static final int CRTC_CURSOR_HIGH = 0x0e;
    private static final int CRTC_RETRACE_END = 0x11;
    private static final int CRTC_VERTICAL_END = 0x12;
    private static final int CRTC_ROW_OFFSET = 0x13;
    private static final int WINDOW = 0xa_0000;
    private static final int WINDOW_BYTES = 0x1_0000;
    /** 70.086 frames of 449 lines per second; the picture occupies 400 lines, the retrace pulse two. */
    private static final long FRAME_NANOS = 14_268_000;

    private static final long LINE_NANOS = FRAME_NANOS / 449;

    private final VirtualClock clock;
    private final int[] crtc = new int[0x19];
    private final int[] sequencer = new int[5];
    private final int[] graphics = new int[9];
    private final int[] attribute = new int[0x15];
    private final byte[] palette = new byte[256 * 3];
    private final VgaPlanes planes = new VgaPlanes(sequencer, graphics);
    /** What the planes are mapped over; null in a VGA that stands alone. */
    private @Nullable PhysicalMemory memory;

    private boolean planesMapped;
    private int crtcIndex;
    private int sequencerIndex;
    private int graphicsIndex;
    private int attributeIndex;
    private boolean attributeDataNext;
    private int miscOutput;
    private int featureControl;
    private int paletteMask = 0xff;
    private int paletteReadIndex;
    private int paletteWriteIndex;
    private boolean paletteReading;

    /** Columns of the standard text modes. */
    public enum TextWidth {
        COLUMNS_40,
        COLUMNS_80
    }

    private IgnoredAccess ignored = IgnoredAccess.UNNOTICED;

    public Vga(VirtualClock clock) {
        this.clock = clock;
        setTextMode(TextWidth.COLUMNS_80);
    }

    /** Sets who is told what this chip ignores. */
    public void setIgnored(IgnoredAccess listener) {
        ignored = listener;
    }

    public void attach(IoBus bus) {
        bus.claim(0x3b4, 0x3b5, IoBus.Width.BYTE, this);
        bus.claim(0x3ba, 0x3ba, IoBus.Width.BYTE, this);
        bus.claim(0x3c0, 0x3cf, IoBus.Width.BYTE, this);
        bus.claim(0x3d4, 0x3d5, IoBus.Width.BYTE, this);
        bus.claim(0x3da, 0x3da, IoBus.Width.BYTE, this);
    }

    /** Connects the display memory: planar modes need to be in between. */
    public void connect(PhysicalMemory displayMemory) {
        memory = displayMemory;
        updateWindow();
    }

    /** Whether the registers are at the colour addresses, 3D4h and 3DAh. */
    public boolean isColor() {
        return (miscOutput & MISC_COLOR) != 0;
    }

    /** Makes all planes black. */
    public void clearPlanes() {
        planes.clear();
    }

    VgaPlanes planes() {
        return planes;
    }

    /** Programs mode 3: 80x25 characters of 9x16 dots. */
    public void setTextMode(TextWidth width) {
        (width == TextWidth.COLUMNS_40 ? VgaModes.TEXT_40X25 : VgaModes.TEXT_80X25).program(this);
    }

    /**
     * Programs one of the standard modes, 00h to 13h.
     *
     * @return false, with nothing changed, if there is no such mode
     */
    public boolean setMode(int number) {
        VgaModes mode = VgaModes.ofNumber(number);
        if (mode != null) {
            mode.program(this);
        }
        return mode != null;
    }

    /** Whether the registers describe four planes behind a window at a0000h. */
    public boolean isPlanar() {
        boolean window = (graphics[6] & 0x08) == 0;
        boolean chained = (sequencer[4] & 0x08) != 0;
        boolean oddEven = (sequencer[4] & 0x04) == 0;
        return !isTextMode() && window && !chained && !oddEven;
    }

    /** Whether a dot is a byte: 256 colours. */
    public boolean hasByteDots() {
        return (graphics[5] & 0x40) != 0;
    }

    /** Whether two neighbouring bits are a dot, as in the CGA's four-colour modes. */
    public boolean hasTwoBitDots() {
        return (graphics[5] & 0x20) != 0;
    }

    /** Rows of dots: lines of the picture, over how often each is repeated. */
    public int dotRows() {
        int repeat = (crtc[CRTC_MAX_SCAN_LINE] & 0x1f) + 1;
        boolean doubled = (crtc[CRTC_MAX_SCAN_LINE] & 0x80) != 0;
        return displayedLines() / (doubled ? 2 * repeat : repeat);
    }

    /** Addresses from one row to the next. */
    public int rowBytes() {
        return 2 * crtc[CRTC_ROW_OFFSET];
    }

    /** Colour planes that are shown, one bit each. */
    public int enabledPlanes() {
        return attribute[0x12] & 15;
    }

    /** What the CRT controller shows; addresses count characters, as its registers do. */
    public List<ChipRegister> registers() {
        return List.of(
                new ChipRegister("columns", columns()),
                new ChipRegister("rows", rows()),
                new ChipRegister("start-address", startAddress()),
                new ChipRegister("cursor", cursorAddress()),
                ChipRegister.of("cursor-visible", isCursorVisible()),
                new ChipRegister("cursor-first-line", cursorFirstLine()),
                new ChipRegister("cursor-last-line", cursorLastLine()));
    }

    /** Whether the registers describe a text mode. */
    public boolean isTextMode() {
        return (graphics[6] & 1) == 0;
    }

    /** Characters per row, or groups of dots. */
    public int columns() {
        return crtc[CRTC_HORIZONTAL_END] + 1;
    }

    /** Rows of text. */
    public int rows() {
        return displayedLines() / characterHeight();
    }

    /** Dots from the top of one row of text to the next, 1 to 32. */
    public int characterHeight() {
        return (crtc[CRTC_MAX_SCAN_LINE] & 0x1f) + 1;
    }

    /** Index of the first displayed character. */
    public int startAddress() {
        return crtc[CRTC_START_HIGH] << 8 | crtc[CRTC_START_HIGH + 1];
    }

    public void setStartAddress(int character) {
        crtc[CRTC_START_HIGH] = character >> 8 & 0xff;
        crtc[CRTC_START_HIGH + 1] = character & 0xff;
    }

    /** Index of the character under the cursor. */
    public int cursorAddress() {
        return crtc[CRTC_CURSOR_HIGH] << 8 | crtc[CRTC_CURSOR_HIGH + 1];
    }

    public void setCursorAddress(int character) {
        crtc[CRTC_CURSOR_HIGH] = character >> 8 & 0xff;
        crtc[CRTC_CURSOR_HIGH + 1] = character & 0xff;
    }

    /** First and last line of the cursor as CRTC registers 0Ah and 0Bh hold them; bit 5 of the first hides it. */
    public void setCursorShape(int firstLine, int lastLine) {
        crtc[CRTC_CURSOR_START] = firstLine & 0x3f;
        crtc[CRTC_CURSOR_START + 1] = lastLine & 0x7f;
    }

    public boolean isCursorVisible() {
        return (crtc[CRTC_CURSOR_START] & 0x20) == 0;
    }

    /** First line of the cursor inside the character, 0 to 31. */
    public int cursorFirstLine() {
        return crtc[CRTC_CURSOR_START] & 0x1f;
    }

    /** Last line of the cursor inside the character, 0 to 31. */
    public int cursorLastLine() {
        return crtc[CRTC_CURSOR_START + 1] & 0x1f;
    }

    /** Sets the height of a character cell and so the number of rows. */
    public void setCharacterHeight(int lines) {
        crtc[CRTC_MAX_SCAN_LINE] = crtc[CRTC_MAX_SCAN_LINE] & 0xe0 | lines - 1;
    }

    /** Physical address of the display memory that the registers select. */
    public int memoryBase() {
        return switch (graphics[6] >> 2 & 3) {
            case 0, 1 -> 0xa_0000;
            case 2 -> 0xb_0000;
            default -> 0xb_8000;
        };
    }

    /** A colour of the DAC as 0xrrggbb with 8 bits each. */
    public int color(int index) {
        int masked = (index & paletteMask) * 3;
        return expand(palette[masked]) << 16 | expand(palette[masked + 1]) << 8 | expand(palette[masked + 2]);
    }

    /** The DAC index that an attribute colour (0 to 15) leads to. */
    public int attributeColor(int color) {
        return attribute[color & 15] & 0x3f | (attribute[0x14] & 0x0c) << 4;
    }

    /** Whether attribute bit 7 blinks (true) or brightens the background. */
    public boolean isBlinkEnabled() {
        return (attribute[0x10] & 8) != 0;
    }

    public void setBlink(boolean enabled) {
        attribute[0x10] = enabled ? attribute[0x10] | 8 : attribute[0x10] & ~8;
    }

    /** An attribute controller register, 0 to 14h; others read as 0. */
    public int attribute(int index) {
        return index < attribute.length ? attribute[index] : 0;
    }

    public void setAttribute(int index, int value) {
        if (index < attribute.length) {
            attribute[index] = value;
        }
    }

    public int paletteMask() {
        return paletteMask;
    }

    public void setPaletteMask(int value) {
        paletteMask = value;
    }

    /** One of the three 6-bit parts of a DAC entry, 0 red, 1 green, 2 blue. */
    public int paletteEntry(int index, int part) {
        return palette[(index & 0xff) * 3 + part];
    }

    public void setPaletteEntry(int index, int red, int green, int blue) {
        palette[(index & 0xff) * 3] = (byte) (red & 0x3f);
        palette[(index & 0xff) * 3 + 1] = (byte) (green & 0x3f);
        palette[(index & 0xff) * 3 + 2] = (byte) (blue & 0x3f);
    }

    /** Loads all registers at once; arrays as in {@link VgaModes}. */
    void program(VgaModes mode) {
        miscOutput = mode.miscOutput();
        mode.copyTo(sequencer, crtc, graphics, attribute);
        updateWindow();
        paletteMask = 0xff;
        Arrays.fill(palette, (byte) 0);
        mode.fillPalette(this);
    }

    @Override
    public int read(int port, int sizeBytes) {
        return switch (port) {
            case 0x3c0 -> attributeIndex;
            case 0x3c1 -> (attributeIndex & 0x1f) < attribute.length ? attribute[attributeIndex & 0x1f] : 0;
            case 0x3c2 -> 0x10; // switch sense: a colour monitor
            case 0x3c4 -> sequencerIndex;
            case 0x3c5 -> sequencerIndex < sequencer.length ? sequencer[sequencerIndex] : 0;
            case 0x3c6 -> paletteMask;
            case 0x3c7 -> paletteReading ? 3 : 0;
            case 0x3c8 -> paletteWriteIndex / 3;
            case 0x3c9 -> readPalette();
            case 0x3ca -> featureControl;
            case 0x3cc -> miscOutput;
            case 0x3ce -> graphicsIndex;
            case 0x3cf -> graphicsIndex < graphics.length ? graphics[graphicsIndex] : 0;
            case 0x3b4, 0x3d4 -> isCrtcPort(port) ? crtcIndex : 0xff;
            case 0x3b5, 0x3d5 -> isCrtcPort(port) ? readCrtc() : 0xff;
            case 0x3ba, 0x3da -> isCrtcPort(port) ? readStatus() : 0xff;
            default -> 0xff;
        };
    }

    @Override
    public void write(int port, int sizeBytes, int value) {
        switch (port) {
            case 0x3c0 -> writeAttribute(value);
            case 0x3c2 -> miscOutput = value;
            case 0x3c4 -> sequencerIndex = value & 7;
            case 0x3c5 -> {
                if (sequencerIndex < sequencer.length) {
                    sequencer[sequencerIndex] = value;
                    updateWindow();
                } else {
                    ignored.note("vga.sequencer", sequencerIndex);
                }
            }
            case 0x3c6 -> paletteMask = value;
            case 0x3c7 -> {
                paletteReadIndex = value * 3;
                paletteReading = true;
            }
            case 0x3c8 -> {
                paletteWriteIndex = value * 3;
                paletteReading = false;
            }
            case 0x3c9 -> {
                palette[paletteWriteIndex] = (byte) (value & 0x3f);
                paletteWriteIndex = (paletteWriteIndex + 1) % palette.length;
            }
            case 0x3ce -> graphicsIndex = value & 0x0f;
            case 0x3cf -> {
                if (graphicsIndex < graphics.length) {
                    graphics[graphicsIndex] = value;
                    updateWindow();
                } else {
                    ignored.note("vga.graphics", graphicsIndex);
                }
            }
            case 0x3b4, 0x3d4 -> {
                if (isCrtcPort(port)) {
                    crtcIndex = value & 0x3f;
                } else {
                    ignored.note("vga.port", port); // the other of the colour and monochrome addresses
                }
            }
            case 0x3b5, 0x3d5 -> {
                if (isCrtcPort(port)) {
                    writeCrtc(value);
                } else {
                    ignored.note("vga.port", port);
                }
            }
            case 0x3ba, 0x3da -> featureControl = value & 3;
            default -> ignored.note("vga.port", port); // 3c1h, 3cch and the gaps: nothing to write
        }
    }

    /** The colour bit of the miscellaneous output register decides between the 3Dx and the 3Bx addresses. */
    private boolean isCrtcPort(int port) {
        return (miscOutput & MISC_COLOR) != 0 == port >= 0x3d0;
    }

    private int displayedLines() {
        int overflow = crtc[CRTC_OVERFLOW];
        return (crtc[CRTC_VERTICAL_END] | (overflow & 2) << 7 | (overflow & 0x40) << 3) + 1;
    }

    private int readCrtc() {
        return crtcIndex < crtc.length ? crtc[crtcIndex] : 0;
    }

    private void writeCrtc(int value) {
        boolean locked = (crtc[CRTC_RETRACE_END] & 0x80) != 0;
        if (crtcIndex >= crtc.length) {
            ignored.note("vga.crtc", crtcIndex);
            return;
        }
        if (!locked || crtcIndex > CRTC_OVERFLOW) {
            crtc[crtcIndex] = value;
        } else if (crtcIndex < CRTC_OVERFLOW) {
            ignored.note("vga.crtc-protected", crtcIndex); // bit 7 of register 11h protects 0 to 7
        } else {
            // Registers 0-7 are protected but for the line-compare bit.
            crtc[CRTC_OVERFLOW] = crtc[CRTC_OVERFLOW] & ~0x10 | value & 0x10;
        }
    }

    private int readStatus() {
        attributeDataNext = false;
        long inFrame = clock.nowNanos() % FRAME_NANOS;
        long line = inFrame / LINE_NANOS;
        boolean verticalRetrace = line >= 412 && line < 414;
        boolean blanked = line >= 400 || inFrame % LINE_NANOS >= LINE_NANOS * 4 / 5;
        return (blanked ? 1 : 0) | (verticalRetrace ? 8 : 0);
    }

    private void writeAttribute(int value) {
        if (!attributeDataNext) {
            attributeIndex = value & 0x3f;
        } else if ((attributeIndex & 0x1f) < attribute.length) {
            attribute[attributeIndex & 0x1f] = value;
        }
        attributeDataNext = !attributeDataNext;
    }

    private int readPalette() {
        int value = palette[paletteReadIndex];
        paletteReadIndex = (paletteReadIndex + 1) % palette.length;
        return value;
    }

    /** Lets the planes answer at the window, or plain memory. */
    private void updateWindow() {
        PhysicalMemory displayMemory = memory;
        if (displayMemory == null || planesMapped == isPlanar()) {
            return;
        }
        planesMapped = isPlanar();
        if (planesMapped) {
            planes.allocate();
            displayMemory.mapRegion(WINDOW, WINDOW_BYTES, planes);
        } else {
            displayMemory.unmapRegion(planes);
        }
    }

    private static int expand(int sixBits) {
        return sixBits << 2 | sixBits >> 4;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("vga");
        stream.ints(crtc);
        stream.ints(sequencer);
        stream.ints(graphics);
        stream.ints(attribute);
        stream.bytes(palette);
        crtcIndex = stream.int32(crtcIndex);
        sequencerIndex = stream.int32(sequencerIndex);
        graphicsIndex = stream.int32(graphicsIndex);
        attributeIndex = stream.int32(attributeIndex);
        attributeDataNext = stream.bool(attributeDataNext);
        miscOutput = stream.int32(miscOutput);
        featureControl = stream.int32(featureControl);
        paletteMask = stream.int32(paletteMask);
        paletteReadIndex = stream.int32(paletteReadIndex);
        paletteWriteIndex = stream.int32(paletteWriteIndex);
        paletteReading = stream.bool(paletteReading);
        planes.transferState(stream);
        updateWindow();
    }
}
