package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * One ATA hard disk: identity, geometry and the address its registers name. The protocol is {@link AtaChannel}'s.
 *
 * <p>Source: ATA/ATAPI-6 (T13/1410D), IDENTIFY DEVICE and the addressing clauses.
 */
final class AtaDrive implements Stateful {
    static final int HEADS = 16;
    static final int SECTORS_PER_TRACK = 63;
    static final int MAX_MULTIPLE = 16;
    private static final long LBA28_LIMIT = 0x0fff_ffffL;

    private final BlockDevice medium;
    private final int number;
    private int heads = HEADS;
    private int sectorsPerTrack = SECTORS_PER_TRACK;
    private int multiple;

    /** @param number counts all disks of the machine from 0; part of the serial number */
    AtaDrive(BlockDevice medium, int number) {
        this.medium = medium;
        this.number = number;
    }

    BlockDevice medium() {
        return medium;
    }

    int number() {
        return number;
    }

    int multiple() {
        return multiple;
    }

    /** SET MULTIPLE MODE: 0, or a power of two up to {@link #MAX_MULTIPLE}. */
    boolean setMultiple(int sectors) {
        if (sectors > MAX_MULTIPLE || Integer.bitCount(sectors) > 1) {
            return false;
        }
        multiple = sectors;
        return true;
    }

    /** INITIALIZE DEVICE PARAMETERS. */
    void setGeometry(int newHeads, int newSectorsPerTrack) {
        heads = newHeads;
        sectorsPerTrack = Math.max(1, newSectorsPerTrack);
    }

    /** The sector a cylinder, head and sector number names; -1 for sector number 0. */
    long sectorOfChs(int cylinder, int head, int sector) {
        if (sector == 0 || sector > sectorsPerTrack || head >= heads) {
            return -1;
        }
        return ((long) cylinder * heads + head) * sectorsPerTrack + sector - 1;
    }

    /** The 512 bytes of IDENTIFY DEVICE. */
    byte[] identity() {
        IdentityWords words = new IdentityWords();
        long sectors = medium.sectorCount();
        int cylinders = (int) Math.min(16_383, sectors / (HEADS * SECTORS_PER_TRACK));
        int current = (int) Math.min(65_535, sectors / ((long) heads * sectorsPerTrack));
        long currentSectors = (long) current * heads * sectorsPerTrack;
        words.set(0, 0x0040); // fixed drive
        words.set(1, cylinders);
        words.set(3, HEADS);
        words.set(6, SECTORS_PER_TRACK);
        words.text(10, 20, String.format("BSHD%016d", number));
        words.text(23, 8, "1.0");
        words.text(27, 40, "Bootsmith ATA disk");
        words.set(47, 0x8000 | MAX_MULTIPLE);
        words.set(48, 1); // 32-bit data port
        words.set(49, 0x0300); // LBA and DMA
        words.set(51, 0x0200);
        words.set(53, 7); // words 54-58, 64-70 and 88 are valid
        words.set(54, current);
        words.set(55, heads);
        words.set(56, sectorsPerTrack);
        words.set32(57, currentSectors);
        words.set(59, multiple == 0 ? 0 : 0x100 | multiple);
        words.set32(60, Math.min(sectors, LBA28_LIMIT));
        words.set(63, 0x0007); // multiword DMA 0-2
        words.set(64, 3); // PIO 3 and 4
        words.set(65, 120);
        words.set(66, 120);
        words.set(67, 120);
        words.set(68, 120);
        words.set(80, 0x007e); // ATA-1 to ATA-6
        words.set(82, 0x4000); // NOP
        words.set(83, 0x7400); // FLUSH CACHE, FLUSH CACHE EXT, LBA48
        words.set(84, 0x4000);
        words.set(85, 0x4000);
        words.set(86, 0x3400);
        words.set(87, 0x4000);
        words.set(88, 0x003f); // Ultra DMA 0-5
        words.set(93, 0x600b);
        words.set32(100, sectors & 0xffff_ffffL);
        words.set32(102, sectors >>> 32);
        return words.bytes();
    }

    @Override
    public void transferState(StateStream stream) {
        heads = stream.int32(heads);
        sectorsPerTrack = stream.int32(sectorsPerTrack);
        multiple = stream.int32(multiple);
    }
}
