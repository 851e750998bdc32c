package dev.bootsmith.emulator.firmware;

import dev.bootsmith.emulator.device.BlockDevice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The boot catalogue of a CD: which image is booted, and how.
 *
 * <p>Source: "El Torito" Bootable CD-ROM Format Specification 1.0. Only the initial entry is looked at.
 *
 * @param emulation 0 none, 1 to 3 a diskette of 1.2, 1.44 or 2.88 MB, 4 a hard disk
 * @param loadSegment real-mode segment the image is loaded to
 * @param sectorCount sectors of 512 bytes to load
 * @param firstBlock of the image, in blocks of 2,048 bytes
 */
record ElTorito(int emulation, int loadSegment, int sectorCount, long firstBlock) {
    static final int BLOCK_SECTORS = 4;
    private static final int BLOCK_BYTES = 2048;
    private static final int BOOT_RECORD_BLOCK = 17;
    private static final int CATALOGUE_POINTER = 0x47;
    private static final int DEFAULT_SEGMENT = 0x7c0;
    private static final String IDENTIFIER = "EL TORITO SPECIFICATION";

    /** Reads the catalogue; null if the disc is not bootable. */
    static @Nullable ElTorito read(BlockDevice disc) {
        byte[] record = block(disc, BOOT_RECORD_BLOCK);
        boolean isBootRecord = record[0] == 0
                && new String(record, 1, 5, StandardCharsets.US_ASCII).equals("CD001")
                && new String(record, 7, IDENTIFIER.length(), StandardCharsets.US_ASCII).equals(IDENTIFIER);
        if (!isBootRecord) {
            return null;
        }
        byte[] catalogue = block(disc, get32(record, CATALOGUE_POINTER));
        boolean valid = catalogue[0] == 1 && (catalogue[30] & 0xff) == 0x55 && (catalogue[31] & 0xff) == 0xaa;
        boolean bootable = (catalogue[32] & 0xff) == 0x88;
        if (!valid || !bootable) {
            return null;
        }
        int segment = catalogue[34] & 0xff | (catalogue[35] & 0xff) << 8;
        int count = catalogue[38] & 0xff | (catalogue[39] & 0xff) << 8;
        return new ElTorito(
                catalogue[33] & 0x0f, segment == 0 ? DEFAULT_SEGMENT : segment, count, get32(catalogue, 40));
    }

    boolean isEmulation() {
        return emulation != 0;
    }

    /** The disk that an emulated image is. */
    BlockDevice emulatedDisk(BlockDevice disc) {
        long sectors = switch (emulation) {
            case 1 -> 2400;
            case 2 -> 2880;
            case 3 -> 5760;
            default -> disc.sectorCount() - firstBlock * BLOCK_SECTORS;
        };
        return new ImageOnDisc(disc, firstBlock * BLOCK_SECTORS, sectors);
    }

    private static byte[] block(BlockDevice disc, long number) {
        byte[] bytes = new byte[BLOCK_BYTES];
        if ((number + 1) * BLOCK_SECTORS <= disc.sectorCount()) {
            disc.read(number * BLOCK_SECTORS, BLOCK_SECTORS, bytes, 0);
        }
        return bytes;
    }

    private static long get32(byte[] bytes, int offset) {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value |= (bytes[offset + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    /** A read-only stretch of a disc. */
    private record ImageOnDisc(BlockDevice disc, long first, long sectorCount) implements BlockDevice {
        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public void read(long firstSector, int count, byte[] target, int targetOffset) {
            long there = Math.max(0, Math.min(count, disc.sectorCount() - first - firstSector));
            if (there > 0) {
                disc.read(first + firstSector, (int) there, target, targetOffset);
            }
            int done = (int) there * SECTOR_SIZE_BYTES;
            Arrays.fill(target, targetOffset + done, targetOffset + count * SECTOR_SIZE_BYTES, (byte) 0);
        }

        @Override
        public void write(long firstSector, int count, byte[] source, int sourceOffset) {
            throw new IllegalStateException("callers ask isReadOnly first");
        }
    }
}
