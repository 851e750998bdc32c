package dev.bootsmith.imagebuilder.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The last 512 bytes of a fixed VHD, which is a raw disk otherwise. Numbers are big-endian.
 *
 * <pre>
 *   0 "conectix"   8 features 2   12 version 1.0   16 data offset, all ones   24 seconds since 2000   28 creator
 *   32 its version 36 its system  40 original size 48 current size  56 cylinders, heads, sectors  60 type  64 checksum
 *   68 UUID        84 saved state
 * </pre>
 *
 * <p>Source: Virtual Hard Disk Image Format Specification, Microsoft, 2006.
 */
final class VhdFooter {
    static final int BYTES = 512;
    static final String COOKIE = "conectix";
    static final int FIXED = 2;
    static final int DYNAMIC = 3;
    static final int DIFFERENCING = 4;

    private static final int TYPE_OFFSET = 60;
    private static final int CHECKSUM_OFFSET = 64;
    private static final int CURRENT_SIZE_OFFSET = 48;

    private VhdFooter() {}

    static boolean isFooter(byte[] bytes) {
        return bytes.length >= BYTES
                && new String(bytes, 0, COOKIE.length(), StandardCharsets.ISO_8859_1).equals(COOKIE);
    }

    static int type(byte[] footer) {
        return ByteBuffer.wrap(footer).getInt(TYPE_OFFSET);
    }

    static long currentSize(byte[] footer) {
        return ByteBuffer.wrap(footer).getLong(CURRENT_SIZE_OFFSET);
    }

    static boolean isChecksumRight(byte[] footer) {
        return ByteBuffer.wrap(footer).getInt(CHECKSUM_OFFSET) == checksum(footer);
    }

    /**
     * Returns the footer of a fixed disk. The date is that of the format's epoch and the UUID follows from the size, so that
     * the same disk always gives the same file.
     */
    static byte[] of(long sizeBytes) {
        ByteBuffer footer = ByteBuffer.allocate(BYTES);
        footer.put(COOKIE.getBytes(StandardCharsets.ISO_8859_1));
        footer.putInt(2).putInt(0x0001_0000).putLong(-1L).putInt(0);
        // Readers take the exact size only from creators they know, and the product of the geometry from others.
        footer.put("win ".getBytes(StandardCharsets.ISO_8859_1)).putInt(0x000a_0000);
        footer.put("Wi2k".getBytes(StandardCharsets.ISO_8859_1));
        footer.putLong(sizeBytes)
                .putLong(sizeBytes)
                .putInt(geometry(sizeBytes / Storage.SECTOR_BYTES))
                .putInt(FIXED);
        UUID id = UUID.nameUUIDFromBytes(("bootsmith vhd " + sizeBytes).getBytes(StandardCharsets.UTF_8));
        footer.putLong(CHECKSUM_OFFSET + 4, id.getMostSignificantBits());
        footer.putLong(CHECKSUM_OFFSET + 12, id.getLeastSignificantBits());
        footer.putInt(CHECKSUM_OFFSET, checksum(footer.array()));
        return footer.array();
    }

    private static int checksum(byte[] footer) {
        int sum = 0;
        for (int i = 0; i < BYTES; i++) {
            boolean isChecksum = i >= CHECKSUM_OFFSET && i < CHECKSUM_OFFSET + 4;
            sum += isChecksum ? 0 : footer[i] & 0xff;
        }
        return ~sum;
    }

    /** The specification's appendix "CHS calculation": cylinders in 16 bits, heads in 8, sectors of a track in 8. */
    private static int geometry(long sectors) {
        long total = Math.min(sectors, 65535L * 16 * 255);
        long perTrack;
        long heads;
        long cylinderTimesHeads;
        if (total >= 65535L * 16 * 63) {
            perTrack = 255;
            heads = 16;
            cylinderTimesHeads = total / perTrack;
        } else {
            perTrack = 17;
            cylinderTimesHeads = total / perTrack;
            heads = Math.max(4, (cylinderTimesHeads + 1023) / 1024);
            if (cylinderTimesHeads >= heads * 1024 || heads > 16) {
                perTrack = 31;
                heads = 16;
                cylinderTimesHeads = total / perTrack;
            }
            if (cylinderTimesHeads >= heads * 1024) {
                perTrack = 63;
                heads = 16;
                cylinderTimesHeads = total / perTrack;
            }
        }
        return (int) (cylinderTimesHeads / heads << 16 | heads << 8 | perTrack);
    }
}
