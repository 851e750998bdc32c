package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.memory.PhysicalMemory;

/**
 * The BIOS data area at 0040:0000, by the names of its fields. All offsets are relative to physical address 400h.
 *
 * <p>Source: IBM PC/AT technical reference, data area listing; PS/2 BIOS interface reference.
 */
final class BiosDataArea {
    static final int SERIAL_PORTS = 0x00;
    static final int EBDA_SEGMENT = 0x0e;
    static final int EQUIPMENT = 0x10;
    static final int BASE_MEMORY_KIB = 0x13;
    static final int KEYBOARD_FLAGS = 0x17;
    static final int KEYBOARD_FLAGS_2 = 0x18;
    static final int ALT_NUMBER = 0x19;
    static final int KEY_BUFFER_HEAD = 0x1a;
    static final int KEY_BUFFER_TAIL = 0x1c;
    static final int KEY_BUFFER = 0x1e;
    static final int KEY_BUFFER_END = 0x3e;
    static final int DISKETTE_STATUS = 0x41;
    static final int VIDEO_MODE = 0x49;
    static final int VIDEO_COLUMNS = 0x4a;
    static final int VIDEO_PAGE_BYTES = 0x4c;
    static final int VIDEO_PAGE_START = 0x4e;
    static final int CURSOR_POSITIONS = 0x50;
    static final int CURSOR_SHAPE = 0x60;
    static final int VIDEO_PAGE = 0x62;
    static final int CRTC_PORT = 0x63;
    static final int TICKS = 0x6c;
    static final int MIDNIGHT = 0x70;
    static final int CTRL_BREAK = 0x71;
    static final int DISK_STATUS = 0x74;
    static final int DISK_COUNT = 0x75;
    static final int PRINTER_TIMEOUT = 0x78;
    static final int SERIAL_TIMEOUTS = 0x7c;
    static final int KEY_BUFFER_START_POINTER = 0x80;
    static final int KEY_BUFFER_END_POINTER = 0x82;
    static final int VIDEO_LAST_ROW = 0x84;
    static final int CHARACTER_HEIGHT = 0x85;
    static final int VIDEO_OPTIONS = 0x87;
    static final int VIDEO_SWITCHES = 0x88;
    static final int VIDEO_MODE_SET = 0x89;
    static final int DISPLAY_COMBINATION = 0x8a;
    static final int KEYBOARD_FLAGS_3 = 0x96;
    static final int KEYBOARD_LIGHTS = 0x97;
    /** Bit 0 while INT 15h AH=86h waits. */
    static final int WAIT_FLAG = 0xa0;

    private static final int BASE = 0x400;

    private final PhysicalMemory memory;

    BiosDataArea(PhysicalMemory memory) {
        this.memory = memory;
    }

    int get8(int offset) {
        return (int) memory.read(BASE + offset, 1);
    }

    int get16(int offset) {
        return (int) memory.read(BASE + offset, 2);
    }

    long get32(int offset) {
        return memory.read(BASE + offset, 4);
    }

    void put8(int offset, int value) {
        memory.write(BASE + offset, 1, value);
    }

    void put16(int offset, int value) {
        memory.write(BASE + offset, 2, value);
    }

    void put32(int offset, long value) {
        memory.write(BASE + offset, 4, value);
    }
}
