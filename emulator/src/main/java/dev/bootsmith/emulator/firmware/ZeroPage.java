package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.memory.PhysicalMemory;
import java.util.List;

/**
 * Linux' {@code boot_params} at 90000h: what its setup code would have asked the firmware for, and what a boot loader tells it.
 *
 * <p>Source: Documentation/x86/zero-page.rst and boot.rst of the kernel.
 */
final class ZeroPage {
    static final int ADDRESS = 0x9_0000;
    static final int COMMAND_LINE = 0x2_0000;
    static final int SIZE_BYTES = 0x1000;

    private static final int TYPE_OF_LOADER = 0x210;
    private static final int LOAD_FLAGS = 0x211;
    private static final int RAMDISK_IMAGE = 0x218;
    private static final int RAMDISK_SIZE = 0x21c;
    private static final int HEAP_END = 0x224;
    private static final int COMMAND_LINE_POINTER = 0x228;
    private static final int E820_ENTRIES = 0x1e8;
    private static final int E820_TABLE = 0x2d0;
    private static final int CAN_USE_HEAP = 0x80;
    private static final int UNKNOWN_LOADER = 0xff;

    private final PhysicalMemory memory;

    ZeroPage(PhysicalMemory memory) {
        this.memory = memory;
    }

    void clear() {
        memory.load(ADDRESS, new byte[SIZE_BYTES]);
    }

    /** The fields of the setup header that a loader writes. */
    void fillHeader(long ramdisk, int ramdiskSize) {
        put(TYPE_OF_LOADER, 1, UNKNOWN_LOADER);
        put(LOAD_FLAGS, 1, memory.read(ADDRESS + LOAD_FLAGS, 1) | CAN_USE_HEAP);
        put(HEAP_END, 2, 0xe000 - 0x200);
        put(COMMAND_LINE_POINTER, 4, COMMAND_LINE);
        put(RAMDISK_IMAGE, 4, ramdiskSize == 0 ? 0 : ramdisk);
        put(RAMDISK_SIZE, 4, ramdiskSize);
    }

    /** Screen and memory map. */
    void fillFirmwareAnswers() {
        put(0x06, 1, 3); // video mode
        put(0x07, 1, 80);
        put(0x0e, 1, 25);
        put(0x0f, 1, 1); // a VGA
        put(0x10, 2, 16);
        put(0x02, 2, Math.min(0xfc00, (memory.ramBytes() >> 10) - 1_024));
        put(0x1e0, 4, (memory.ramBytes() >> 10) - 1_024);
        List<E820Map.Entry> entries = E820Map.ofMemory(memory.ramBytes()).entries();
        put(E820_ENTRIES, 1, entries.size());
        for (int i = 0; i < entries.size(); i++) {
            E820Map.Entry entry = entries.get(i);
            put(E820_TABLE + 20 * i, 8, entry.base());
            put(E820_TABLE + 20 * i + 8, 8, entry.lengthBytes());
            put(E820_TABLE + 20 * i + 16, 4, entry.type().number());
        }
    }

    /** A header for a kernel that brings none. */
    void fillMagic() {
        put(0x1fe, 2, 0xaa55);
        put(0x202, 4, 0x5372_6448); // HdrS
        put(0x206, 2, 0x020f);
        put(LOAD_FLAGS, 1, 1);
    }

    void put(int offset, int sizeBytes, long value) {
        memory.write(ADDRESS + offset, sizeBytes, value);
    }
}
