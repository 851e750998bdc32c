package dev.bootsmith.imagebuilder.partition;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The partition table in the first sector of a disk.
 *
 * <pre>
 *   0           440            444    446                          510
 *   | boot code | disk id      | 0 0  | four entries of 16 bytes   | 55 aa
 *
 *   entry:  0 active (80 or 00)   1 first C/H/S   4 type   5 last C/H/S   8 first LBA   12 sectors
 * </pre>
 *
 * <p>An extended partition holds a chain of such sectors; the first entry of each is a logical partition, the second the next
 * link.
 */
public final class MbrTable {
    public static final int DISK_ID_OFFSET = 440;
    public static final int TABLE_OFFSET = 446;
    public static final int ENTRY_BYTES = 16;
    public static final int ENTRIES = 4;

    private static final int SIGNATURE_OFFSET = 510;
    private static final int ACTIVE = 0x80;
    /** A longer chain is a loop, or nothing anyone made on purpose. */
    private static final int MAX_LOGICAL = 128;

    private MbrTable() {}

    /**
     * Writes four entries, the disk's number and the signature into a first sector; the code before them stays.
     *
     * @param sector array of 512 bytes
     * @param diskId 0 to leave the two fields as they are
     */
    public static void write(byte[] sector, List<Partition> partitions, long diskId, ChsGeometry geometry) {
        if (diskId != 0) {
            put32(sector, DISK_ID_OFFSET, diskId);
        }
        for (int i = 0; i < ENTRIES * ENTRY_BYTES; i++) {
            sector[TABLE_OFFSET + i] = 0;
        }
        for (Partition partition : partitions) {
            if (partition.number() <= ENTRIES) {
                int entry = TABLE_OFFSET + (partition.number() - 1) * ENTRY_BYTES;
                putEntry(sector, entry, partition, partition.firstSector(), geometry);
            }
        }
        sign(sector);
    }

    /**
     * Returns the sectors that chain the logical partitions: one each, at the sector before which its partition stands
     * aligned. Link i belongs at {@code links.get(i).firstSector()}.
     *
     * @param extended the partition that holds them
     * @param logical each with the sector of its link in {@code linkSectors}
     */
    public static List<byte[]> chain(
            Partition extended, List<Partition> logical, List<Long> linkSectors, ChsGeometry geometry) {
        List<byte[]> links = new ArrayList<>();
        for (int i = 0; i < logical.size(); i++) {
            byte[] sector = new byte[Storage.SECTOR_BYTES];
            long here = linkSectors.get(i);
            putEntry(sector, TABLE_OFFSET, logical.get(i), logical.get(i).firstSector() - here, geometry);
            if (i + 1 < logical.size()) {
                long next = linkSectors.get(i + 1);
                PartitionType type = new PartitionType("extended", 0x05, PartitionType.NONE);
                long count = logical.get(i + 1).lastSector() - next + 1;
                Partition link = new Partition(2, next, count, type, Partition.Activity.INACTIVE, "");
                putEntry(sector, TABLE_OFFSET + ENTRY_BYTES, link, next - extended.firstSector(), geometry);
            }
            sign(sector);
            links.add(sector);
        }
        return links;
    }

    private static void putEntry(byte[] sector, int at, Partition partition, long relativeFirst, ChsGeometry geometry) {
        sector[at] = (byte) (partition.active() == Partition.Activity.ACTIVE ? ACTIVE : 0);
        System.arraycopy(geometry.entryBytes(partition.firstSector()), 0, sector, at + 1, 3);
        sector[at + 4] = (byte) partition.type().mbrCode();
        System.arraycopy(geometry.entryBytes(partition.lastSector()), 0, sector, at + 5, 3);
        put32(sector, at + 8, relativeFirst);
        put32(sector, at + 12, partition.sectorCount());
    }

    private static void sign(byte[] sector) {
        sector[SIGNATURE_OFFSET] = 0x55;
        sector[SIGNATURE_OFFSET + 1] = (byte) 0xaa;
    }

    /**
     * Returns whether the bytes can be a partition table: signature, flags of 80 or 00, at least one entry, none that is
     * empty and has bytes, at most one active.
     */
    public static boolean isPlausible(ByteView sector) {
        if (!sector.has(SIGNATURE_OFFSET, 2) || sector.get16(SIGNATURE_OFFSET) != 0xaa55) {
            return false;
        }
        int used = 0;
        for (int i = 0; i < ENTRIES; i++) {
            int at = TABLE_OFFSET + i * ENTRY_BYTES;
            int flag = sector.get8(at);
            long count = sector.getUnsigned32(at + 12);
            if (flag != 0 && flag != ACTIVE) {
                return false;
            }
            if (sector.get8(at + 4) != 0) {
                if (count == 0) {
                    return false;
                }
                used++;
            } else if (count != 0) {
                return false;
            }
        }
        return used > 0;
    }

    /** Returns the primary partitions of a first sector, as they stand. */
    public static List<Partition> primary(ByteView sector) {
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            int at = TABLE_OFFSET + i * ENTRY_BYTES;
            if (sector.get8(at + 4) != 0) {
                partitions.add(entry(sector, at, i + 1, 0));
            }
        }
        return partitions;
    }

    /** Returns the logical partitions of an extended one; a chain that leaves it or does not end is cut there. */
    public static List<Partition> logical(Storage disk, Partition extended) throws IOException {
        List<Partition> partitions = new ArrayList<>();
        long link = extended.firstSector();
        while (partitions.size() < MAX_LOGICAL
                && link >= extended.firstSector()
                && link <= extended.lastSector()
                && link < disk.sectorCount()) {
            ByteView sector = ByteView.of(disk.read(link * Storage.SECTOR_BYTES, Storage.SECTOR_BYTES));
            if (sector.get16(SIGNATURE_OFFSET) != 0xaa55 || sector.get8(TABLE_OFFSET + 4) == 0) {
                break;
            }
            partitions.add(entry(sector, TABLE_OFFSET, 5 + partitions.size(), link));
            int second = TABLE_OFFSET + ENTRY_BYTES;
            long next = extended.firstSector() + sector.getUnsigned32(second + 8);
            if (!PartitionType.isExtended(sector.get8(second + 4)) || next <= link) {
                break;
            }
            link = next;
        }
        return partitions;
    }

    private static Partition entry(ByteView sector, int at, int number, long base) {
        int code = sector.get8(at + 4);
        return new Partition(
                number,
                base + sector.getUnsigned32(at + 8),
                sector.getUnsigned32(at + 12),
                new PartitionType(PartitionType.nameOf(code), code, PartitionType.NONE),
                sector.get8(at) == ACTIVE ? Partition.Activity.ACTIVE : Partition.Activity.INACTIVE,
                "");
    }

    private static void put32(byte[] bytes, int at, long value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }
}
