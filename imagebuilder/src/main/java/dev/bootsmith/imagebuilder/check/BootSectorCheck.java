package dev.bootsmith.imagebuilder.check;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.imagebuilder.ImageCode;

/**
 * What a firmware, and a person who wrote the sector, would find wrong with the first 512 bytes of a disk.
 *
 * <pre>
 *   0        3                    62                 446              510  512
 *   | jump   | BIOS parameter     | code             | 4 partition    | 55 AA
 *   |        | block (FAT only)   |                  | entries        |
 * </pre>
 *
 * <p>It looks at bytes only: whether the code does what it should is for the machine to show.
 */
public final class BootSectorCheck {
    public static final int SECTOR_BYTES = 512;

    private static final int SIGNATURE_OFFSET = 510;
    private static final int PARTITION_TABLE_OFFSET = 446;
    private static final int PARTITION_ENTRY_BYTES = 16;
    private static final int PARTITION_ENTRIES = 4;
    /** The bytes 55 AA read as a little-endian word. */
    private static final int SIGNATURE = 0xaa55;

    private static final int SIGNATURE_SWAPPED = 0x55aa;

    private final DiagnosticSink sink;

    /** Whose bytes these are. */
    public enum Origin {
        /** Just linked from sources: the remedy is in the source. */
        LINKED,
        /** A disk image made elsewhere. */
        IMAGE
    }

    public BootSectorCheck(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Reports what keeps the start of an image from booting.
     *
     * @param name the image's name, for messages
     * @param image its bytes, at least the first sector if it is longer
     * @param sizeBytes the whole image's size
     * @return whether a firmware would start it
     */
    public boolean check(String name, ByteView image, long sizeBytes, Origin origin) {
        if (sizeBytes == 0) {
            sink.report(Diagnostic.of(ImageCode.EMPTY_IMAGE, name).withHelp("I0001.help"));
            return false;
        }
        if (isElf(image)) {
            sink.report(Diagnostic.of(ImageCode.BOOT_SECTOR_IS_ELF, name).withHelp("I0006.help"));
            return false;
        }
        if (!hasSignature(name, image, sizeBytes, origin)) {
            return false;
        }
        if (isBlank(image)) {
            sink.report(Diagnostic.of(ImageCode.BOOT_SECTOR_BLANK, name));
            return false;
        }
        warnOfParameterBlock(name, image);
        return true;
    }

    private boolean hasSignature(String name, ByteView image, long sizeBytes, Origin origin) {
        int word = image.has(SIGNATURE_OFFSET, 2) ? image.get16(SIGNATURE_OFFSET) : -1;
        if (word == SIGNATURE) {
            return true;
        }
        int end = image.size() - 2;
        boolean endsWithSignature = sizeBytes == image.size() && end >= 0 && image.get16(end) == SIGNATURE;
        if (origin == Origin.LINKED && sizeBytes > SECTOR_BYTES && endsWithSignature) {
            sink.report(Diagnostic.of(ImageCode.BOOT_SECTOR_TOO_LONG, name, sizeBytes, sizeBytes - SECTOR_BYTES)
                    .withNote("I0004.note.signature", end)
                    .withHelp("I0004.help"));
        } else if (origin == Origin.LINKED && sizeBytes > SIGNATURE_OFFSET && sizeBytes != SECTOR_BYTES) {
            sink.report(Diagnostic.of(
                            ImageCode.BOOT_SECTOR_OVERFULL,
                            name,
                            sizeBytes,
                            sizeBytes - SIGNATURE_OFFSET,
                            SIGNATURE_OFFSET)
                    .withNote("I0009.note.signature")
                    .withHelp("I0004.help"));
        } else if (word == SIGNATURE_SWAPPED) {
            sink.report(Diagnostic.of(ImageCode.SIGNATURE_SWAPPED, name).withHelp("I0003.help"));
        } else {
            Diagnostic missing = Diagnostic.of(ImageCode.SIGNATURE_MISSING, name);
            missing = word < 0
                    ? missing.withNote("I0002.note.short", sizeBytes)
                    : missing.withNote("I0002.note.found", hex(image.get8(510)), hex(image.get8(511)));
            sink.report(missing.withHelp(origin == Origin.LINKED ? "I0002.help.source" : "I0002.help.image"));
        }
        return false;
    }

    private static boolean isElf(ByteView image) {
        return image.has(0, 4) && image.get32(0) == 0x464c_457f;
    }

    private static boolean isBlank(ByteView image) {
        for (int i = 0; i < Math.min(SIGNATURE_OFFSET, image.size()); i++) {
            if (image.get8(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** A FAT volume's parameters are data at offset 11; the first instruction has to jump over them. */
    public void warnOfParameterBlock(String name, ByteView image) {
        int first = image.get8(0);
        if (hasParameterBlock(image) && first != 0xeb && first != 0xe9) {
            sink.report(Diagnostic.of(ImageCode.PARAMETER_BLOCK_NOT_JUMPED_OVER, name, hex(first))
                    .withHelp("I0008.help"));
        }
    }

    private static boolean hasParameterBlock(ByteView image) {
        return image.get16(11) == SECTOR_BYTES
                && (image.get8(21) == 0xf0 || image.get8(21) >= 0xf8)
                && (image.get8(16) == 1 || image.get8(16) == 2);
    }

    /** Returns whether a first sector ends in 55 AA. */
    public static boolean hasSignature(ByteView sector) {
        return sector.has(SIGNATURE_OFFSET, 2) && sector.get16(SIGNATURE_OFFSET) == SIGNATURE;
    }

    /**
     * Warns of code that runs into a partition table: some of the four entries describe a partition of this disk, and others
     * are no entries at all. A disk without any good entry has no table, and its code may use those bytes; so may that of a
     * FAT volume without partitions.
     *
     * @param sector the first sector
     * @param sectorCount size of the disk
     */
    public void warnOfDamagedPartitionTable(String name, ByteView sector, long sectorCount) {
        if (hasParameterBlock(sector)) {
            return;
        }
        int good = 0;
        int damaged = -1;
        for (int i = PARTITION_ENTRIES - 1; i >= 0; i--) {
            int at = PARTITION_TABLE_OFFSET + i * PARTITION_ENTRY_BYTES;
            if (isPartition(sector, at, sectorCount)) {
                good++;
            } else if (!isUnused(sector, at)) {
                damaged = at;
            }
        }
        if (good > 0 && damaged >= 0) {
            int entry = (damaged - PARTITION_TABLE_OFFSET) / PARTITION_ENTRY_BYTES + 1;
            sink.report(Diagnostic.of(ImageCode.CODE_IN_PARTITION_TABLE, name, damaged, entry)
                    .withHelp("I0007.help"));
        }
    }

    private static boolean isPartition(ByteView sector, int at, long sectorCount) {
        int flag = sector.get8(at);
        long first = sector.getUnsigned32(at + 8);
        long count = sector.getUnsigned32(at + 12);
        return (flag == 0 || flag == 0x80)
                && sector.get8(at + 4) != 0
                && first > 0
                && count > 0
                && first + count <= sectorCount;
    }

    /** An entry of type 0 is unused, whatever else stands in it, if its flag is one that a firmware accepts and it has no size. */
    private static boolean isUnused(ByteView sector, int at) {
        int flag = sector.get8(at);
        return (flag == 0 || flag == 0x80) && sector.get8(at + 4) == 0 && sector.getUnsigned32(at + 12) == 0;
    }

    private static String hex(int value) {
        return String.format(java.util.Locale.ROOT, "%02x", value);
    }
}
