package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: ATA/ATAPI-6. The disk has 2,048 sectors; sector n is filled with the byte n. */
class AtaChannelTest {
    private static final int BASE = 0x1f0;
    private static final int SECTORS = 2_048;

    private final Bench bench = new Bench();
    private final MemoryDisk disk = MemoryDisk.ofImage(numberedSectors());
    private boolean irq;
    private final AtaChannel channel = new AtaChannel(bench.events, "ata0", level -> irq = level);

    @BeforeEach
    void attach() {
        channel.attach(bench.bus, BASE, 0x3f6);
        channel.connect(0, disk, 0);
    }

    @Test
    void readSectorsByLba28TakesOneRunOfWordsOverAllSectors() {
        command(0x20, 5, 3, 0xe0);
        assertEquals(0x80, status() & 0x80);
        bench.pass(20_000);
        assertEquals(0x58, status());
        for (int sector = 5; sector < 8; sector++) {
            for (int word = 0; word < 256; word++) {
                assertEquals(sector * 0x0101, bench.bus.read(BASE, 2));
            }
        }
        assertEquals(0x50, status());
    }

    @Test
    void writeSectorsReachTheMedium() {
        command(0x30, 9, 2, 0xe0);
        bench.pass(20_000);
        assertEquals(0x58, status());
        for (int word = 0; word < 512; word++) {
            bench.bus.write(BASE, 2, word);
        }
        assertEquals(0x50, status());
        byte[] image = disk.toImage();
        assertEquals(0x00, image[9 * 512] & 0xff);
        assertEquals(0x01, image[9 * 512 + 2] & 0xff);
        assertEquals(0xff, image[11 * 512 - 2] & 0xff);
        assertEquals(0x01, image[11 * 512 - 1] & 0xff);
    }

    @Test
    void theFirstSectorToWriteIsTakenAtOnce() {
        command(0x30, 7, 1, 0xe0);
        for (int word = 0; word < 128; word++) {
            bench.bus.write(BASE, 4, 0x7e7e_7e7e);
        }
        assertTrue(irq, "the command is complete");
        assertEquals(0x50, status());
        assertEquals(0x7e, disk.toImage()[7 * 512 + 511]);
        assertEquals(0x08, disk.toImage()[8 * 512]);
    }

    @Test
    void chsAddressesUseTheGeometryOfIdentify() {
        // Cylinder 1, head 0, sector 1 of 16 heads and 63 sectors: 1,008.
        bench.out(BASE + 2, 1);
        bench.out(BASE + 3, 1);
        bench.out(BASE + 4, 1);
        bench.out(BASE + 5, 0);
        bench.out(BASE + 6, 0xa0);
        bench.out(BASE + 7, 0x20);
        bench.pass(20_000);
        assertEquals(1_008 % 256 * 0x0101, bench.bus.read(BASE, 2));
    }

    @Test
    void lba48ReadsThroughTheTwoDeepRegisters() {
        for (int register = 2; register <= 5; register++) {
            bench.out(BASE + register, 0);
        }
        bench.out(BASE + 2, 1);
        bench.out(BASE + 3, 0x34);
        bench.out(BASE + 4, 0x02);
        bench.out(BASE + 6, 0x40);
        bench.out(BASE + 7, 0x24);
        bench.pass(20_000);
        assertEquals(0x3434, bench.bus.read(BASE, 2));
    }

    @Test
    void aSectorBehindTheEndIsNotFound() {
        command(0x20, SECTORS - 1, 2, 0xe0);
        bench.pass(20_000);
        assertEquals(0x51, status());
        assertEquals(0x10, bench.in(BASE + 1));
    }

    @Test
    void identifyGivesSizeAndModel() {
        command(0xec, 0, 0, 0xa0);
        bench.pass(20_000);
        int[] words = new int[256];
        for (int i = 0; i < 256; i++) {
            words[i] = bench.bus.read(BASE, 2);
        }
        assertEquals(SECTORS, words[60] | words[61] << 16);
        assertEquals(16, words[3]);
        assertEquals(63, words[6]);
        assertEquals('B' << 8 | 'o', words[27]);
        assertEquals(SECTORS, words[100]);
    }

    @Test
    void anUnknownCommandIsAborted() {
        command(0xa1, 0, 0, 0xa0);
        bench.pass(20_000);
        assertEquals(0x51, status());
        assertEquals(0x04, bench.in(BASE + 1));
    }

    @Test
    void theInterruptIsRaisedAndReadingTheStatusEndsIt() {
        command(0x20, 0, 1, 0xe0);
        assertFalse(irq);
        bench.pass(20_000);
        assertTrue(irq);
        bench.in(0x3f6);
        assertTrue(irq);
        status();
        assertFalse(irq);
    }

    @Test
    void nIenKeepsTheInterruptDown() {
        bench.out(0x3f6, 0x02);
        command(0x20, 0, 1, 0xe0);
        bench.pass(20_000);
        assertFalse(irq);
    }

    @Test
    void softwareResetLeavesTheSignature() {
        bench.out(0x3f6, 0x04);
        assertEquals(0x80, status());
        bench.out(0x3f6, 0x00);
        assertEquals(0x50, status());
        assertEquals(1, bench.in(BASE + 2));
        assertEquals(1, bench.in(BASE + 3));
        assertEquals(0, bench.in(BASE + 4));
        assertEquals(0, bench.in(BASE + 5));
    }

    @Test
    void anAbsentSlaveAnswersZeroAndAnEmptyChannelFloats() {
        bench.out(BASE + 6, 0xb0);
        assertEquals(0, status());
        AtaChannel empty = new AtaChannel(bench.events, "ata1", InterruptLine.UNCONNECTED);
        empty.attach(bench.bus, 0x170, 0x376);
        assertEquals(0xff, bench.in(0x177));
    }

    private void command(int code, int lba, int count, int device) {
        bench.out(BASE + 2, count);
        bench.out(BASE + 3, lba & 0xff);
        bench.out(BASE + 4, lba >> 8 & 0xff);
        bench.out(BASE + 5, lba >> 16 & 0xff);
        bench.out(BASE + 6, device | lba >> 24 & 0x0f);
        bench.out(BASE + 7, code);
    }

    private int status() {
        return bench.in(BASE + 7);
    }

    private static byte[] numberedSectors() {
        byte[] image = new byte[SECTORS * 512];
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i / 512);
        }
        return image;
    }
}
