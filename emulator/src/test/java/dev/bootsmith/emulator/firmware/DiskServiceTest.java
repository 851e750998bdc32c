package dev.bootsmith.emulator.firmware;

import static dev.bootsmith.emulator.firmware.BiosBench.AX;
import static dev.bootsmith.emulator.firmware.BiosBench.BX;
import static dev.bootsmith.emulator.firmware.BiosBench.CX;
import static dev.bootsmith.emulator.firmware.BiosBench.DX;
import static dev.bootsmith.emulator.firmware.BiosBench.SI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.MemoryDisk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values: IBM PS/2 BIOS interface reference and the EDD specification. Sector n is filled with the byte n. */
class DiskServiceTest {
    private final MemoryDisk disk = MemoryDisk.ofImage(numbered(20_480)); // 10 MiB: 21 cylinders of 16 heads
    private final MemoryDisk floppy = MemoryDisk.ofImage(numbered(2_880));
    private final BiosBench bench = new BiosBench(List.of(floppy), List.of(disk));

    @Test
    void readByCylinderHeadAndSector() {
        // Cylinder 0, head 1, sector 2 of a 1.44 MB diskette: 18 + 1 = 19.
        bench.with(SegmentRegister.ES, 0x1000).with(BX, 0x200);
        bench.with(AX, 0x0202).with(CX, 0x0002).with(DX, 0x0100).interrupt(0x13);
        assertFalse(bench.carry());
        assertEquals(0x0002, bench.get(AX));
        assertEquals(19, bench.memory.read(0x1_0200, 1));
        assertEquals(20, bench.memory.read(0x1_0400, 1));
        assertEquals(0x0100, bench.get(DX));
    }

    @Test
    void sectorZeroIsRefusedAndTheStatusIsKept() {
        bench.with(AX, 0x0201).with(CX, 0x0000).with(DX, 0x0080).interrupt(0x13);
        assertTrue(bench.carry());
        assertEquals(0x01, bench.get(AX) >> 8);
        bench.with(AX, 0x0100).with(DX, 0x0080).interrupt(0x13);
        assertTrue(bench.carry());
        assertEquals(0x01, bench.get(AX) >> 8);
    }

    @Test
    void aMissingDriveFails() {
        bench.with(AX, 0x0201).with(CX, 0x0001).with(DX, 0x0081).interrupt(0x13);
        assertTrue(bench.carry());
        assertEquals(0x01, bench.get(AX) >> 8);
    }

    @Test
    void extendedReadTakesAPacket() {
        packet(0x600, 3, 0x2000, 0x0010, 300);
        bench.with(SegmentRegister.DS, 0).with(SI, 0x600);
        bench.with(AX, 0x4200).with(DX, 0x0080).interrupt(0x13);
        assertFalse(bench.carry());
        assertEquals(300 & 0xff, bench.memory.read(0x2_0010, 1));
        assertEquals(302 & 0xff, bench.memory.read(0x2_0010 + 1_024, 1));
    }

    @Test
    void anExtendedReadBehindTheEndFailsAndClearsTheCount() {
        packet(0x600, 2, 0x2000, 0, 20_479);
        bench.with(SegmentRegister.DS, 0).with(SI, 0x600);
        bench.with(AX, 0x4200).with(DX, 0x0080).interrupt(0x13);
        assertTrue(bench.carry());
        assertEquals(0, bench.memory.read(0x602, 2));
    }

    @Test
    void writesReachTheMedium() {
        bench.memory.write(0x3_0000, 4, 0xcafe_babeL);
        bench.with(SegmentRegister.ES, 0x3000).with(BX, 0);
        bench.with(AX, 0x0301).with(CX, 0x0003).with(DX, 0x0080).interrupt(0x13);
        assertFalse(bench.carry());
        assertEquals((byte) 0xbe, disk.toImage()[1_024]);
    }

    @Test
    void extensionsAreAnnounced() {
        bench.with(AX, 0x4100).with(BX, 0x55aa).with(DX, 0x0080).interrupt(0x13);
        assertFalse(bench.carry());
        assertEquals(0xaa55, bench.get(BX));
        assertEquals(1, bench.get(CX) & 1);
        bench.with(AX, 0x4100).with(BX, 0x55aa).with(DX, 0x0000).interrupt(0x13);
        assertTrue(bench.carry());
    }

    @Test
    void parametersOfADiskPackTheCylinder() {
        // 20,480 sectors = 20.3 cylinders of 1,008 sectors: 0 to 19 are whole, and the last is kept back: 18, as
        // SeaBIOS 1.16 and Bochs' BIOS answer.
        bench.with(AX, 0x0800).with(DX, 0x0080).interrupt(0x13);
        assertFalse(bench.carry());
        assertEquals(0x123f, bench.get(CX));
        assertEquals(0x0f01, bench.get(DX));
    }

    @Test
    void parametersOfADisketteNameItsType() {
        bench.with(AX, 0x0800).with(DX, 0x0000).interrupt(0x13);
        assertEquals(0x4f12, bench.get(CX));
        assertEquals(0x0101, bench.get(DX));
        assertEquals(0x04, bench.get(BX) & 0xff);
    }

    @Test
    void driveTypeCountsTheSectors() {
        bench.with(AX, 0x1500).with(DX, 0x0080).interrupt(0x13);
        assertFalse(bench.carry());
        assertEquals(3, bench.get(AX) >> 8);
        // 19 cylinders x 16 x 63 = 19,152
        assertEquals(19_152, bench.get(CX) << 16 | bench.get(DX));
    }

    @Test
    void extendedParametersGiveTheNumberOfSectors() {
        bench.memory.write(0x700, 2, 30);
        bench.with(SegmentRegister.DS, 0).with(SI, 0x700);
        bench.with(AX, 0x4800).with(DX, 0x0080).interrupt(0x13);
        assertFalse(bench.carry());
        assertEquals(20_480, bench.memory.read(0x710, 8));
        assertEquals(512, bench.memory.read(0x718, 2));
    }

    private void packet(int at, int count, int segment, int offset, long sector) {
        bench.memory.write(at, 2, 0x10);
        bench.memory.write(at + 2, 2, count);
        bench.memory.write(at + 4, 2, offset);
        bench.memory.write(at + 6, 2, segment);
        bench.memory.write(at + 8, 8, sector);
    }

    private static byte[] numbered(int sectors) {
        byte[] image = new byte[sectors * 512];
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) (i / 512);
        }
        return image;
    }
}
