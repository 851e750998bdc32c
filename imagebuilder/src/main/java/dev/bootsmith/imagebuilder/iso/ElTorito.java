package dev.bootsmith.imagebuilder.iso;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The boot catalog of a CD: which image a firmware loads, and as what.
 *
 * <pre>
 *   validation entry   0 01h  1 platform  4 identification  28 checksum  30 55h aah
 *   initial entry      0 88h  1 media     2 load segment    4 system     6 sectors of 512  8 image's LBA
 *   section header     0 91h (last) or 90h   1 platform     2 entries
 *   section entry      as the initial one
 * </pre>
 *
 * <p>Source: "El Torito" Bootable CD-ROM Format Specification 1.0, Phoenix and IBM, 1995.
 */
public final class ElTorito {
    static final String SYSTEM_ID = "EL TORITO SPECIFICATION";
    private static final int ENTRY_BYTES = 32;
    private static final int BOOTABLE = 0x88;
    private static final int CATALOG_BYTES = IsoWriter.SECTOR_BYTES;

    private ElTorito() {}

    /** As what the firmware shows the image to the program in it. */
    public enum Emulation {
        /** Loaded and entered; the CD stays a CD. */
        NONE("none", 0),
        FLOPPY_1200K("floppy-1200K", 1),
        FLOPPY_1440K("floppy-1440K", 2),
        FLOPPY_2880K("floppy-2880K", 3),
        HARD_DISK("hard-disk", 4);

        private final String word;
        private final int media;

        Emulation(String word, int media) {
            this.word = word;
            this.media = media;
        }

        public String word() {
            return word;
        }

        /** Returns the emulation of a name, whatever its case. */
        public static Optional<Emulation> named(String word) {
            for (Emulation emulation : values()) {
                if (emulation.word.equalsIgnoreCase(word)) {
                    return Optional.of(emulation);
                }
            }
            return Optional.empty();
        }

        static Emulation ofMedia(int media) {
            for (Emulation emulation : values()) {
                if (emulation.media == (media & 15)) {
                    return emulation;
                }
            }
            return NONE;
        }

        /** Returns how many bytes the image must have, 0 for any number. */
        public long imageBytes() {
            return switch (this) {
                case NONE, HARD_DISK -> 0;
                case FLOPPY_1200K -> 2400 * 512;
                case FLOPPY_1440K -> 2880 * 512;
                case FLOPPY_2880K -> 5760 * 512;
            };
        }
    }

    /**
     * One image of the catalog.
     *
     * @param platform 0 for a BIOS, ef for UEFI
     * @param loadSegment 0 for 07c0
     * @param systemType the partition type of a hard disk image, else 0
     * @param loadSectors how many sectors of 512 bytes the firmware loads
     * @param lba where the image begins, in sectors of 2048 bytes
     */
    public record Entry(int platform, Emulation emulation, int loadSegment, int systemType, int loadSectors, long lba) {
        public static final int BIOS = 0;
        public static final int UEFI = 0xef;
    }

    static byte[] catalog(List<Entry> entries) {
        ByteBuilder catalog = new ByteBuilder();
        byte[] id = new byte[24];
        System.arraycopy("BOOTSMITH".getBytes(StandardCharsets.US_ASCII), 0, id, 0, 9);
        catalog.put8(1)
                .put8(entries.get(0).platform())
                .put16(0)
                .put(id)
                .put16(0)
                .put8(0x55)
                .put8(0xaa);
        int sum = 0;
        byte[] validation = catalog.toByteArray();
        for (int i = 0; i < ENTRY_BYTES; i += 2) {
            sum += validation[i] & 0xff | (validation[i + 1] & 0xff) << 8;
        }
        catalog.patch(28, -sum & 0xffff, 2);
        put(catalog, entries.get(0));
        for (int i = 1; i < entries.size(); i++) {
            boolean isLast = i == entries.size() - 1;
            catalog.put8(isLast ? 0x91 : 0x90)
                    .put8(entries.get(i).platform())
                    .put16(1)
                    .fill(0, 28);
            put(catalog, entries.get(i));
        }
        catalog.fill(0, CATALOG_BYTES - catalog.size());
        return catalog.toByteArray();
    }

    private static void put(ByteBuilder catalog, Entry entry) {
        catalog.put8(BOOTABLE)
                .put8(entry.emulation().media)
                .put16(entry.loadSegment())
                .put8(entry.systemType());
        catalog.put8(0).put16(entry.loadSectors()).put32((int) entry.lba()).fill(0, 20);
    }

    /** Returns the bootable entries of a catalog; none if its checksum is wrong. */
    static List<Entry> read(ByteView catalog) {
        List<Entry> entries = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < ENTRY_BYTES; i += 2) {
            sum += catalog.get16(i);
        }
        if (catalog.get8(0) != 1 || catalog.get16(30) != 0xaa55 || (sum & 0xffff) != 0) {
            return entries;
        }
        add(entries, catalog, ENTRY_BYTES, catalog.get8(1));
        int at = 2 * ENTRY_BYTES;
        while (catalog.has(at, ENTRY_BYTES) && (catalog.get8(at) == 0x90 || catalog.get8(at) == 0x91)) {
            int header = at;
            int count = catalog.get16(header + 2);
            at += ENTRY_BYTES;
            for (int i = 0; i < count && catalog.has(at, ENTRY_BYTES); i++) {
                add(entries, catalog, at, catalog.get8(header + 1));
                at += ENTRY_BYTES;
            }
            if (catalog.get8(header) == 0x91) {
                break;
            }
        }
        return entries;
    }

    private static void add(List<Entry> entries, ByteView catalog, int at, int platform) {
        if (catalog.get8(at) == BOOTABLE) {
            entries.add(new Entry(
                    platform,
                    Emulation.ofMedia(catalog.get8(at + 1)),
                    catalog.get16(at + 2),
                    catalog.get8(at + 4),
                    catalog.get16(at + 6),
                    catalog.getUnsigned32(at + 8)));
        }
    }
}
