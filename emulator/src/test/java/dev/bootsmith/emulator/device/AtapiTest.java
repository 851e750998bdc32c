package dev.bootsmith.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Expected values: ATA/ATAPI-6, 9.8 (PACKET) and 9.12 (signatures); MMC-3. The disc has 100 blocks; block n is filled with the byte n. */
class AtapiTest {
    private static final int BASE = 0x170;

    private final Bench bench = new Bench();
    private boolean irq;
    private final AtaChannel channel = new AtaChannel(bench.events, "ata1", level -> irq = level);

    @BeforeEach
    void attach() {
        byte[] image = new byte[100 * 2048];
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i / 2048);
        }
        channel.attach(bench.bus, BASE, 0x376);
        channel.connect(0, new AtapiDrive(MemoryDisk.ofImage(image), 0));
        packet(0, 0x03, 0, 0, 0, 18); // REQUEST SENSE takes the unit attention of power-on away
        while ((bench.in(BASE + 7) & 8) != 0) {
            bench.bus.read(BASE, 2);
        }
    }

    @Test
    void identifyDeviceIsAbortedAndTheSignatureTellsAPacketDevice() {
        bench.out(BASE + 6, 0xa0);
        bench.out(BASE + 7, 0xec);
        bench.pass(20_000);
        assertEquals(0x51, bench.in(BASE + 7));
        assertEquals(0x04, bench.in(BASE + 1));
        assertEquals(0x14, bench.in(BASE + 4));
        assertEquals(0xeb, bench.in(BASE + 5));
    }

    @Test
    void identifyPacketDeviceSaysRemovableCdRom() {
        bench.out(BASE + 7, 0xa1);
        bench.pass(20_000);
        assertEquals(0x85c0, bench.bus.read(BASE, 2));
    }

    @Test
    void readCapacityIsBigEndian() {
        packet(8, 0x25);
        assertEquals(0x02, bench.in(BASE + 2)); // data, towards the host
        assertEquals(8, bench.in(BASE + 4));
        assertEquals(0x0000, bench.bus.read(BASE, 2));
        assertEquals(99 << 8, bench.bus.read(BASE, 2)); // last block
        assertEquals(0x0000, bench.bus.read(BASE, 2));
        assertEquals(0x0008, bench.bus.read(BASE, 2)); // 0800h bytes
        assertEquals(0x50, bench.in(BASE + 7));
        assertEquals(0x03, bench.in(BASE + 2)); // the command is over
    }

    @Test
    void readTenComesInPiecesOfTheByteCountLimit() {
        packet(2048, 0x28, 0, 0, 0, 0, 5, 0, 0, 2);
        for (int block = 5; block < 7; block++) {
            assertTrue(irq);
            assertEquals(0x58, bench.in(BASE + 7));
            assertEquals(0x08, bench.in(BASE + 5)); // a piece of 2,048 bytes
            for (int i = 0; i < 1024; i++) {
                assertEquals(block * 0x0101, bench.bus.read(BASE, 2));
            }
        }
        assertEquals(0x50, bench.in(BASE + 7));
    }

    @Test
    void aReadBehindTheEndLeavesSenseData() {
        packet(2048, 0x28, 0, 0, 0, 0, 100, 0, 0, 1);
        assertEquals(0x51, bench.in(BASE + 7));
        assertEquals(0x54, bench.in(BASE + 1)); // illegal request, aborted
        packet(18, 0x03, 0, 0, 0, 18);
        assertEquals(0x0070, bench.bus.read(BASE, 2));
        assertEquals(0x0005, bench.bus.read(BASE, 2)); // sense key 5
        for (int i = 0; i < 4; i++) {
            bench.bus.read(BASE, 2);
        }
        assertEquals(0x0021, bench.bus.read(BASE, 2)); // logical block address out of range
    }

    @Test
    void anUnknownPacketIsAnIllegalRequest() {
        packet(0, 0xff);
        assertEquals(0x51, bench.in(BASE + 7));
        assertEquals(0x54, bench.in(BASE + 1));
    }

    private void packet(int byteCount, int... bytes) {
        bench.out(BASE + 1, 0);
        bench.out(BASE + 4, byteCount & 0xff);
        bench.out(BASE + 5, byteCount >> 8);
        bench.out(BASE + 6, 0xa0);
        bench.out(BASE + 7, 0xa0);
        bench.pass(20_000);
        assertEquals(0x01, bench.in(BASE + 2)); // a command is expected
        for (int i = 0; i < 12; i += 2) {
            int low = i < bytes.length ? bytes[i] : 0;
            int high = i + 1 < bytes.length ? bytes[i + 1] : 0;
            bench.bus.write(BASE, 2, low | high << 8);
        }
    }
}
