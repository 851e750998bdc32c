package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.time.VirtualClock;
import org.junit.jupiter.api.Test;

/**
 * The graphics controller between the processor and the planes, in mode 12h. Expected values are calculated by hand from the IBM VGA technical reference; whole
 * pictures of every mode were compared with QEMU's VGA.
 */
class VgaPlanesTest {
    private static final long WINDOW = 0xa_0000;
    private static final int AT = 0x1234;

    private final IoBus bus = new IoBus();
    private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
    private final Vga vga = new Vga(new VirtualClock(() -> 0));

    VgaPlanesTest() {
        vga.attach(bus);
        vga.connect(memory);
        vga.setMode(0x12);
    }

    @Test
    void writeMode0RotatesAndGoesToTheChosenPlanes() {
        sequencer(2, 0b0101);
        graphics(3, 1); // rotate right by one: 81h becomes c0h
        write(0x81);
        expectPlanes(0xc0, 0, 0xc0, 0);
    }

    @Test
    void setResetReplacesWhatIsWrittenInTheEnabledPlanes() {
        graphics(0, 0b0001);
        graphics(1, 0b0011); // plane 0 all ones, plane 1 all zeros, the others as written
        write(0x5a);
        expectPlanes(0xff, 0, 0x5a, 0x5a);
    }

    @Test
    void theBitMaskKeepsBitsOfTheLatches() {
        fill(0x0f, 0xf0, 0x00, 0xff);
        read();
        graphics(8, 0x3c);
        write(0xff); // ff & 3c, and the rest from the latches
        expectPlanes(0x3f, 0xfc, 0x3c, 0xff);
    }

    @Test
    void theFunctionsCombineWithTheLatches() {
        int[][] functions = {{1, 0x0c & 0x0a}, {2, 0x0c | 0x0a}, {3, 0x0c ^ 0x0a}};
        for (int[] function : functions) {
            fill(0x0a, 0x0a, 0x0a, 0x0a);
            read();
            graphics(3, function[0] << 3);
            write(0x0c);
            expectPlanes(function[1], function[1], function[1], function[1]);
            graphics(3, 0);
        }
    }

    @Test
    void writeMode1CopiesTheLatches() {
        fill(1, 2, 3, 4);
        read();
        graphics(5, 1);
        memory.write(WINDOW + AT + 1, 1, 0xee);
        assertEquals(1, vga.planes().get(0, AT + 1));
        assertEquals(4, vga.planes().get(3, AT + 1));
    }

    @Test
    void writeMode2TakesAColour() {
        graphics(5, 2);
        write(0b1001);
        expectPlanes(0xff, 0, 0, 0xff);
    }

    @Test
    void writeMode3TakesTheWrittenByteAsMask() {
        fill(0xaa, 0xaa, 0xaa, 0xaa);
        read();
        graphics(0, 0b0010);
        graphics(8, 0xf0);
        graphics(5, 3);
        write(0x3c); // mask 30h: plane 1 set there, the others cleared
        expectPlanes(0x8a, 0xba, 0x8a, 0x8a);
    }

    @Test
    void readMode0GivesOnePlaneAndReadMode1ComparesColours() {
        fill(0b1111_0000, 0b1100_1100, 0b0000_0000, 0b1111_1111);
        graphics(4, 1);
        assertEquals(0b1100_1100, read());
        graphics(5, 8);
        graphics(2, 0b1011); // planes 0, 1 and 3 set, plane 2 not
        graphics(7, 0b1111);
        assertEquals(0b1100_0000, read());
        graphics(7, 0b1010); // planes 0 and 2 do not matter
        assertEquals(0b1100_1100, read());
    }

    @Test
    void dotsAreReadAcrossThePlanes() {
        VgaRaster raster = new VgaRaster(vga, memory);
        assertEquals(640, raster.width());
        assertEquals(480, raster.height());
        vga.planes().set(0, 80 * 2 + 1, 0x40); // row 2, dot 9
        vga.planes().set(3, 80 * 2 + 1, 0x40);
        assertEquals(9, raster.get(9, 2));
        raster.set(639, 479, 6);
        assertEquals(1, vga.planes().get(1, 80 * 479 + 79));
        assertEquals(0, vga.planes().get(0, 80 * 479 + 79));
    }

    @Test
    void otherModesHavePlainMemoryAtTheWindow() {
        write(0xff);
        vga.setMode(0x13);
        memory.write(WINDOW + 5, 1, 42);
        assertEquals(42, new VgaRaster(vga, memory).get(5, 0));
        assertEquals(320, new VgaRaster(vga, memory).width());
        vga.setMode(0x12);
        expectPlanes(0xff, 0xff, 0xff, 0xff);
    }

    private void sequencer(int index, int value) {
        bus.write(0x3c4, 2, value << 8 | index);
    }

    private void graphics(int index, int value) {
        bus.write(0x3ce, 2, value << 8 | index);
    }

    private void fill(int... values) {
        for (int plane = 0; plane < values.length; plane++) {
            vga.planes().set(plane, AT, values[plane]);
        }
    }

    private void write(int value) {
        memory.write(WINDOW + AT, 1, value);
    }

    private int read() {
        return (int) memory.read(WINDOW + AT, 1);
    }

    private void expectPlanes(int... values) {
        for (int plane = 0; plane < values.length; plane++) {
            assertEquals(values[plane], vga.planes().get(plane, AT), "plane " + plane);
        }
    }
}
