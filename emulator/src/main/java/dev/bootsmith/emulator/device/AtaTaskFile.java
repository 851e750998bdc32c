package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * The registers through which software tells an ATA channel what it wants, and what their values mean.
 *
 * <pre>
 * 1 features  2 sector count  3 LBA low  4 LBA mid  5 LBA high  6 device: 6 LBA 4 drive 3-0 head or LBA 27-24  7 command
 * </pre>
 *
 * <p>Source: ATA/ATAPI-6 (T13/1410D), clauses 6.7, 6.16, 7 and 9.12.
 */
final class AtaTaskFile implements Stateful {
    private static final int SECTOR_COUNT = 2;
    private static final int LBA_LOW = 3;
    private static final int LBA_MID = 4;
    private static final int LBA_HIGH = 5;
    private static final int DEVICE = 6;
    private static final int COMMAND = 7;
    private static final int DEVICE_LBA = 0x40;
    private static final int BOTH_DRIVES = 3;

    private final int[] registers = new int[8];
    /** What the registers held before the last write: the upper half of LBA48 values. */
    private final int[] previous = new int[8];
    /** Drives that show their signature until software writes the task file. */
    private int signatures;

    int register(int number) {
        return registers[number];
    }

    /** What a drive leaves in a register. */
    void put(int number, int value) {
        registers[number] = value;
    }

    /** What software writes. */
    void write(int number, int value) {
        if (number >= SECTOR_COUNT && number <= LBA_HIGH) {
            signatures = 0;
        }
        previous[number] = registers[number];
        registers[number] = value;
    }

    /** What software reads; the values before the last ones if the control register says so. */
    int read(int number, boolean highOrder) {
        return highOrder ? previous[number] : registers[number];
    }

    /** The drive that is meant, 0 or 1. */
    int selected() {
        return registers[DEVICE] >> 4 & 1;
    }

    int command() {
        return registers[COMMAND];
    }

    void setCommand(int code) {
        registers[COMMAND] = code;
    }

    // ---- signatures ----

    boolean showsSignature() {
        return (signatures >> selected() & 1) != 0;
    }

    /** The selected drive shows its signature, so that software sees what it is talking to. */
    void showSignature() {
        signatures |= 1 << selected();
    }

    void showBothSignatures() {
        signatures = BOTH_DRIVES;
    }

    /** Sector count and LBA registers after reset: 1, 1, and 0000h for a disk, eb14h for a packet device. */
    static int signature(int number, boolean isPacketDevice) {
        return switch (number) {
            case LBA_MID -> isPacketDevice ? 0x14 : 0;
            case LBA_HIGH -> isPacketDevice ? 0xeb : 0;
            default -> 1;
        };
    }

    /** What reset and diagnostics leave for an ATA disk. */
    void reset() {
        registers[SECTOR_COUNT] = 1;
        registers[LBA_LOW] = 1;
        registers[LBA_MID] = 0;
        registers[LBA_HIGH] = 0;
        registers[DEVICE] = 0;
        signatures = BOTH_DRIVES;
    }

    // ---- what the values mean ----

    /** Whether the command takes 48-bit addresses. */
    private boolean isExtended() {
        int code = registers[COMMAND];
        return code == 0x24
                || code == 0x25
                || code == 0x29
                || code == 0x34
                || code == 0x35
                || code == 0x39
                || code == 0x42;
    }

    /** Sectors that the command is about; 0 stands for the most there can be. */
    int sectorCount() {
        int low = registers[SECTOR_COUNT];
        if (!isExtended()) {
            return low == 0 ? 0x100 : low;
        }
        int count = low | previous[SECTOR_COUNT] << 8;
        return count == 0 ? 0x1_0000 : count;
    }

    /** The first of them; negative if cylinder, head and sector name none of the drive's. */
    long firstSector(AtaDrive drive) {
        if (isExtended()) {
            long low = registers[LBA_LOW] | registers[LBA_MID] << 8 | registers[LBA_HIGH] << 16;
            long high = previous[LBA_LOW] | previous[LBA_MID] << 8 | previous[LBA_HIGH] << 16;
            return low | high << 24;
        }
        int cylinder = registers[LBA_MID] | registers[LBA_HIGH] << 8;
        int head = registers[DEVICE] & 0x0f;
        boolean lba = (registers[DEVICE] & DEVICE_LBA) != 0;
        return lba
                ? registers[LBA_LOW] | cylinder << 8 | head << 24
                : drive.sectorOfChs(cylinder, head, registers[LBA_LOW]);
    }

    /** READ NATIVE MAX ADDRESS, of 28 or (EXT) 48 bits. */
    void putNativeMaximum(long last, boolean extended) {
        registers[LBA_LOW] = (int) last & 0xff;
        registers[LBA_MID] = (int) (last >> 8) & 0xff;
        registers[LBA_HIGH] = (int) (last >> 16) & 0xff;
        if (extended) {
            previous[LBA_LOW] = (int) (last >> 24) & 0xff;
            previous[LBA_MID] = (int) (last >> 32) & 0xff;
            previous[LBA_HIGH] = (int) (last >> 40) & 0xff;
        } else {
            registers[DEVICE] = registers[DEVICE] & 0xf0 | (int) (Math.min(last, 0x0fff_ffff) >> 24) & 0x0f;
        }
    }

    /** SET FEATURES: write cache, read look-ahead, transfer mode, keep settings. */
    boolean isKnownFeature() {
        return switch (registers[1]) {
            case 0x02, 0x82, 0x03, 0x55, 0xaa, 0x66, 0xcc -> true;
            default -> false;
        };
    }

    @Override
    public void transferState(StateStream stream) {
        stream.ints(registers);
        stream.ints(previous);
        signatures = stream.int32(signatures);
    }
}
