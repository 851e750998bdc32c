package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import java.nio.charset.StandardCharsets;

/**
 * The BIOS parameter block: where the tables of a FAT volume are. Sectors are numbered from the start of the volume.
 *
 * <pre>
 *    0 jump   3 OEM name   11 bytes per sector  13 sectors per cluster  14 reserved sectors  16 FATs  17 root entries
 *   19 sectors (16 bits)   21 media             22 FAT's sectors (16)   24 sectors per track 26 heads 28 hidden 32 sectors (32)
 *   FAT12, FAT16:  36 drive  38 signature 29h  39 serial  43 label  54 "FAT12   "                          62 code
 *   FAT32:         36 FAT's sectors (32)  40 flags  42 version  44 root cluster  48 FSInfo  50 backup
 *                  64 drive  66 signature 29h  67 serial  71 label  82 "FAT32   "                          90 code
 *
 *   | reserved (boot sector first) | FAT | FAT | root directory (not FAT32) | clusters 2, 3, ...
 * </pre>
 *
 * @param reservedSectors at least 1
 * @param fats copies of the table, 1 or 2
 * @param rootEntries 0 for FAT32
 * @param fatSectors length of one table
 * @param rootCluster FAT32 only
 * @param infoSector FAT32's FSInfo, 0 if none
 * @param backupSector FAT32's second boot sector, 0 if none
 */
public record FatParameters(
        FatType type,
        String oemName,
        int sectorBytes,
        int clusterSectors,
        int reservedSectors,
        int fats,
        int rootEntries,
        long totalSectors,
        int media,
        long fatSectors,
        int sectorsPerTrack,
        int heads,
        long hiddenSectors,
        int rootCluster,
        int infoSector,
        int backupSector,
        int drive,
        long serial,
        String label) {
    static final int ENTRY_BYTES = 32;

    /** Offset of the drive number, serial and label in each of the two forms. */
    private static final int SHORT_TAIL = 36;

    private static final int LONG_TAIL = 64;
    private static final int EXTENDED_SIGNATURE = 0x29;

    public long rootDirectorySectors() {
        return ((long) rootEntries * ENTRY_BYTES + sectorBytes - 1) / sectorBytes;
    }

    public long firstRootSector() {
        return reservedSectors + fats * fatSectors;
    }

    public long firstDataSector() {
        return firstRootSector() + rootDirectorySectors();
    }

    public long clusterCount() {
        return (totalSectors - firstDataSector()) / clusterSectors;
    }

    public int clusterBytes() {
        return clusterSectors * sectorBytes;
    }

    /** Returns the offset in bytes of a cluster. */
    public long clusterOffset(int cluster) {
        return (firstDataSector() + (cluster - 2L) * clusterSectors) * sectorBytes;
    }

    /** Returns whether a first sector has what a FAT volume's has; a quick look that says nothing about the rest. */
    public static boolean isPresent(ByteView sector) {
        if (!sector.has(0, 512) || sector.get16(510) != 0xaa55) {
            return false;
        }
        int perSector = sector.get16(11);
        int perCluster = sector.get8(13);
        int media = sector.get8(21);
        int copies = sector.get8(16);
        boolean powers = (perSector == 512 || perSector == 1024 || perSector == 2048 || perSector == 4096)
                && perCluster != 0
                && (perCluster & (perCluster - 1)) == 0;
        return powers
                && sector.get16(14) != 0
                && (copies == 1 || copies == 2)
                && (media == 0xf0 || media >= 0xf8)
                && (sector.get16(19) != 0 || sector.get32(32) != 0);
    }

    /**
     * Reads a parameter block and checks that its tables fit the volume.
     *
     * @param volumeBytes how large the volume can be at most
     */
    public static FatParameters read(String name, ByteView sector, long volumeBytes) throws BadImageException {
        if (!isPresent(sector)) {
            throw BadImageException.of(ImageCode.NOT_FAT, name);
        }
        int perSector = sector.get16(11);
        long total = sector.get16(19) != 0 ? sector.get16(19) : sector.getUnsigned32(32);
        long fatSectors = sector.get16(22) != 0 ? sector.get16(22) : sector.getUnsigned32(36);
        int reserved = sector.get16(14);
        int fats = sector.get8(16);
        int rootEntries = sector.get16(17);
        long rootSectors = ((long) rootEntries * ENTRY_BYTES + perSector - 1) / perSector;
        long data = total - reserved - fats * fatSectors - rootSectors;
        if (fatSectors == 0 || data < sector.get8(13)) {
            throw damaged(name, "sectors", total);
        }
        if (total * perSector > volumeBytes) {
            throw damaged(name, "sectors", total + " > " + volumeBytes / perSector);
        }
        long clusters = data / sector.get8(13);
        // What the table of 16-bit length says goes before the count: FAT32 has none.
        FatType type = sector.get16(22) == 0 ? FatType.FAT32 : FatType.ofClusters(clusters);
        if (type == FatType.FAT32 && sector.get16(22) != 0) {
            throw damaged(name, "FAT's sectors", sector.get16(22));
        }
        if (fatSectors * perSector * 8L / type.bits() < clusters + 2) {
            throw damaged(name, "FAT's sectors", fatSectors);
        }
        int tail = type == FatType.FAT32 ? LONG_TAIL : SHORT_TAIL;
        boolean hasTail = sector.get8(tail + 2) == EXTENDED_SIGNATURE;
        int root = type == FatType.FAT32 ? sector.get32(44) : 0;
        if (type == FatType.FAT32 && (root < 2 || root > clusters + 1)) {
            throw damaged(name, "root cluster", Integer.toUnsignedString(root));
        }
        return new FatParameters(
                type,
                text(sector, 3, 8),
                perSector,
                sector.get8(13),
                reserved,
                fats,
                rootEntries,
                total,
                sector.get8(21),
                fatSectors,
                sector.get16(24),
                sector.get16(26),
                sector.getUnsigned32(28),
                root,
                type == FatType.FAT32 ? reservedOnly(sector.get16(48), reserved) : 0,
                type == FatType.FAT32 ? reservedOnly(sector.get16(50), reserved) : 0,
                sector.get8(tail),
                hasTail ? sector.getUnsigned32(tail + 3) : 0,
                hasTail ? text(sector, tail + 7, 11) : "");
    }

    private static int reservedOnly(int sector, int reserved) {
        return sector > 0 && sector < reserved ? sector : 0;
    }

    private static BadImageException damaged(String name, String field, Object value) {
        return BadImageException.of(ImageCode.FAT_DAMAGED, name, field, value);
    }

    private static String text(ByteView sector, int at, int length) {
        return new String(sector.slice(at, length).toByteArray(), StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /** Writes the block into a boot sector, from the OEM name to where code begins. */
    void write(byte[] sector) {
        putText(sector, 3, oemName, 8);
        put(sector, 11, sectorBytes, 2);
        put(sector, 13, clusterSectors, 1);
        put(sector, 14, reservedSectors, 2);
        put(sector, 16, fats, 1);
        put(sector, 17, rootEntries, 2);
        boolean isSmall = totalSectors < 0x1_0000 && type != FatType.FAT32;
        put(sector, 19, isSmall ? totalSectors : 0, 2);
        put(sector, 21, media, 1);
        put(sector, 22, type == FatType.FAT32 ? 0 : fatSectors, 2);
        put(sector, 24, sectorsPerTrack, 2);
        put(sector, 26, heads, 2);
        put(sector, 28, hiddenSectors, 4);
        put(sector, 32, isSmall ? 0 : totalSectors, 4);
        int tail = SHORT_TAIL;
        if (type == FatType.FAT32) {
            tail = LONG_TAIL;
            put(sector, 36, fatSectors, 4);
            put(sector, 40, 0, 4);
            put(sector, 44, rootCluster, 4);
            put(sector, 48, infoSector, 2);
            put(sector, 50, backupSector, 2);
            for (int i = 52; i < LONG_TAIL; i++) {
                sector[i] = 0;
            }
        }
        put(sector, tail, drive, 1);
        put(sector, tail + 1, 0, 1);
        put(sector, tail + 2, EXTENDED_SIGNATURE, 1);
        put(sector, tail + 3, serial, 4);
        putText(sector, tail + 7, label.isEmpty() ? "NO NAME" : label, 11);
        putText(sector, tail + 18, type.name(), 8);
    }

    static void put(byte[] bytes, int at, long value, int width) {
        for (int i = 0; i < width; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }

    private static void putText(byte[] bytes, int at, String text, int length) {
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) (i < text.length() ? text.charAt(i) : ' ');
        }
    }
}
