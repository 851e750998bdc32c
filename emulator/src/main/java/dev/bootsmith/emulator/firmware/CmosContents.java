package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.device.CmosRtc;

/**
 * What the battery-backed memory beside the clock says about the board.
 *
 * <pre>
 * 10h      types of two diskette drives     12h      types of two hard disks (15: see elsewhere)
 * 14h      equipment, the low byte          15h, 16h KiB below 640 KiB
 * 17h, 18h KiB above 1 MiB, again 30h, 31h  2eh, 2fh sum of 10h to 2dh, high byte first
 * 34h, 35h units of 64 KiB above 16 MiB     38h, 3dh order of booting: 1 diskette, 2 disk, 3 CD
 * 5fh      processors beyond the first
 * </pre>
 *
 * <p>Up to 2fh as the PC/AT has it; the rest as firmware for QEMU's and Bochs' boards expects it.
 */
final class CmosContents {
    /** Bits 9-11 serial ports, 5-4 initial video mode 80x25 colour, 2 mouse, 1 coprocessor. */
    private static final int EQUIPMENT_BASE = 0x0226;
    /** First diskette, then disk, then CD. */
    private static final int BOOT_ORDER_FIRST_TWO = 0x21;

    private static final int BOOT_ORDER_THIRD = 0x30;

    private CmosContents() {}

    static void fill(CmosRtc rtc, BoardDescription board, BiosDrives drives) {
        long kibAbove1 = (board.ramBytes() >> 10) - 1_024L;
        long blocksAbove16 = Math.max(0, (board.ramBytes() - (16L << 20)) >> 16);
        putWord(rtc, 0x15, 640);
        putWord(rtc, 0x17, (int) Math.min(kibAbove1, 0xfc00));
        putWord(rtc, 0x30, (int) Math.min(kibAbove1, 0xfc00));
        putWord(rtc, 0x34, (int) blocksAbove16);
        rtc.put(0x10, floppyType(drives, 0) << 4 | floppyType(drives, 1));
        rtc.put(0x12, (drives.diskCount() > 0 ? 0xf0 : 0) | (drives.diskCount() > 1 ? 0x0f : 0));
        rtc.put(0x14, equipment(drives) & 0xff);
        rtc.put(0x38, BOOT_ORDER_THIRD);
        rtc.put(0x3d, BOOT_ORDER_FIRST_TWO);
        rtc.put(0x5f, board.processors() - 1);
        int sum = 0;
        for (int register = 0x10; register <= 0x2d; register++) {
            sum += rtc.get(register);
        }
        rtc.put(0x2e, sum >> 8);
        rtc.put(0x2f, sum & 0xff);
    }

    /** The equipment word that INT 11h gives: bit 0 and bits 6-7 count the diskette drives. */
    static int equipment(BiosDrives drives) {
        int floppyBits = drives.floppyCount() == 0 ? 0 : 1 | drives.floppyCount() - 1 << 6;
        return EQUIPMENT_BASE | floppyBits;
    }

    private static int floppyType(BiosDrives drives, int number) {
        BiosDrives.Drive drive = drives.find(number);
        return drive == null ? 0 : drive.geometry().floppyType();
    }

    private static void putWord(CmosRtc rtc, int register, int value) {
        rtc.put(register, value & 0xff);
        rtc.put(register + 1, value >> 8 & 0xff);
    }
}
