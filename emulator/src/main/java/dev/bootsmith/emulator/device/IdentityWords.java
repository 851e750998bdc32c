package dev.bootsmith.emulator.device;

import java.nio.charset.StandardCharsets;

/** The 256 words of an IDENTIFY answer, little-endian. */
final class IdentityWords {
    private final byte[] bytes = new byte[BlockDevice.SECTOR_SIZE_BYTES];

    byte[] bytes() {
        return bytes;
    }

    void set(int index, int value) {
        bytes[2 * index] = (byte) value;
        bytes[2 * index + 1] = (byte) (value >> 8);
    }

    void set32(int index, long value) {
        set(index, (int) value);
        set(index + 1, (int) (value >> 16));
    }

    /** ATA strings are padded with blanks, two characters per word, the first in the high byte. */
    void text(int index, int length, String text) {
        byte[] characters = (text + " ".repeat(length - text.length())).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < length; i++) {
            bytes[2 * index + (i ^ 1)] = characters[i];
        }
    }
}
