package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: 82077AA and 8237A data sheets. A 1.44 MB diskette whose sector n is filled with the byte n. */
class FloppyControllerTest {
    private final Bench bench = new Bench();
    private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
    private final Dma8237 dma = new Dma8237(memory);
    private boolean irq;
    private final FloppyController floppy = new FloppyController(bench.events, level -> irq = level, dma);
    private final MemoryDisk diskette = MemoryDisk.ofImage(image());

    @BeforeEach
    void attach() {
        dma.attach(bench.bus);
        floppy.attach(bench.bus);
        floppy.insert(0, diskette, 80, 2, 18);
        bench.out(0x3f2, 0x00);
        bench.out(0x3f2, 0x1c);
        for (int drive = 0; drive < 4; drive++) {
            send(0x08);
            assertEquals(0xc0 | drive, bench.in(0x3f5));
            bench.in(0x3f5);
        }
    }

    @Test
    void resetInterruptsAndIsReadyForACommand() {
        bench.out(0x3f2, 0x00);
        assertEquals(0, bench.in(0x3f4));
        bench.out(0x3f2, 0x1c);
        assertTrue(irq);
        assertEquals(0x80, bench.in(0x3f4));
    }

    @Test
    void versionIsThatOfAnEnhancedController() {
        send(0x10);
        assertEquals(0xd0, bench.in(0x3f4)); // ready, towards the host, busy
        assertEquals(0x90, bench.in(0x3f5));
        assertEquals(0x80, bench.in(0x3f4));
    }

    @Test
    void recalibrateEndsTheSeekAndClearsTheChangeLine() {
        assertEquals(0x80, bench.in(0x3f7) & 0x80);
        send(0x07, 0);
        assertFalse(irq);
        bench.pass(1_000_000);
        assertTrue(irq);
        send(0x08);
        assertEquals(0x20, bench.in(0x3f5));
        assertEquals(0, bench.in(0x3f5));
        assertEquals(0, bench.in(0x3f7) & 0x80);
    }

    @Test
    void aReadByDmaCrossesToTheOtherSide() {
        programDma(0x1_2000, 2 * 512, 0x46);
        // READ, MT and MFM, cylinder 0 head 0 sector 18: then head 1 sector 1.
        send(0xe6, 0, 0, 0, 18, 2, 18, 0x1b, 0xff);
        bench.pass(1_000_000);
        assertTrue(irq);
        int[] expected = {0x00, 0x00, 0x00, 0, 1, 2, 2};
        for (int value : expected) {
            assertEquals(value, bench.in(0x3f5));
        }
        assertFalse(irq);
        assertEquals(17, memory.read(0x1_2000, 1));
        assertEquals(18, memory.read(0x1_2200, 1));
        assertEquals(0x04, bench.in(0x08) & 0x04); // terminal count of channel 2
    }

    @Test
    void aWriteReachesTheDiskette() {
        for (int i = 0; i < 512; i++) {
            memory.write(0x3000 + i, 1, 0xa5);
        }
        programDma(0x3000, 512, 0x4a);
        send(0xc5, 0, 0, 0, 2, 2, 18, 0x1b, 0xff);
        bench.pass(1_000_000);
        assertEquals(0x00, bench.in(0x3f5));
        assertEquals(0xa5, diskette.toImage()[512] & 0xff);
    }

    @Test
    void aSectorThatDoesNotExistIsNoData() {
        programDma(0x3000, 512, 0x46);
        send(0xe6, 0, 0, 0, 19, 2, 19, 0x1b, 0xff);
        bench.pass(1_000_000);
        assertEquals(0x40, bench.in(0x3f5));
        assertEquals(0x04, bench.in(0x3f5));
    }

    @Test
    void anUnknownCommandIsInvalid() {
        send(0x1f);
        assertEquals(0x80, bench.in(0x3f5));
    }

    @Test
    void theDmaControllersCountsReadBackThroughTheBytePointer() {
        programDma(0x1_2345, 16, 0x46);
        bench.out(0x0c, 0);
        assertEquals(0x45, bench.in(0x04));
        assertEquals(0x23, bench.in(0x04));
        assertEquals(0x0f, bench.in(0x05));
        assertEquals(0x00, bench.in(0x05));
        assertEquals(0x01, bench.in(0x81));
    }

    @Test
    void aDmaTransferWrapsInsideItsPage() {
        programDma(0x1_ffff, 2, 0x46);
        dma.write(2, new byte[] {1, 2}, 0, 2);
        assertEquals(1, memory.read(0x1_ffff, 1));
        assertEquals(2, memory.read(0x1_0000, 1));
    }

    private void programDma(int address, int bytes, int mode) {
        bench.out(0x0a, 0x06);
        bench.out(0x0c, 0);
        bench.out(0x0b, mode);
        bench.out(0x04, address & 0xff);
        bench.out(0x04, address >> 8 & 0xff);
        bench.out(0x81, address >> 16);
        bench.out(0x05, bytes - 1 & 0xff);
        bench.out(0x05, bytes - 1 >> 8);
        bench.out(0x0a, 0x02);
    }

    private void send(int... bytes) {
        for (int value : bytes) {
            bench.out(0x3f5, value);
        }
    }

    private static byte[] image() {
        byte[] image = new byte[2880 * 512];
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i / 512);
        }
        return image;
    }
}
