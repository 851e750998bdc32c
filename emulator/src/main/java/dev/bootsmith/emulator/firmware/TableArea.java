package dev.bootsmith.emulator.firmware;

import java.nio.charset.StandardCharsets;

/** A stretch of the ROM in which tables are placed one behind the other. */
final class TableArea {
    private final byte[] rom;
    private final int romAddress;
    private int next;

    /** @param first offset of the first free byte in the ROM */
    TableArea(byte[] rom, int romAddress, int first) {
        this.rom = rom;
        this.romAddress = romAddress;
        this.next = first;
    }

    /** Places bytes at the next aligned address and returns that. */
    int place(byte[] bytes, int alignment) {
        next = next + alignment - 1 & -alignment;
        System.arraycopy(bytes, 0, rom, next, bytes.length);
        int address = romAddress + next;
        next += bytes.length;
        return address;
    }

    /** Offset of the first byte behind the last table. */
    int end() {
        return next;
    }

    static void put(byte[] bytes, int offset, int sizeBytes, long value) {
        for (int i = 0; i < sizeBytes; i++) {
            bytes[offset + i] = (byte) (value >> 8 * i);
        }
    }

    static void text(byte[] bytes, int offset, String text) {
        byte[] characters = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(characters, 0, bytes, offset, characters.length);
    }

    /** Sets one byte so that a range sums up to 0 modulo 256. */
    static void sum(byte[] bytes, int checksumOffset, int first, int length) {
        bytes[checksumOffset] = 0;
        int sum = 0;
        for (int i = first; i < first + length; i++) {
            sum += bytes[i];
        }
        bytes[checksumOffset] = (byte) -sum;
    }
}
