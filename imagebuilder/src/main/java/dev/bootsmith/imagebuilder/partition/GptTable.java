package dev.bootsmith.imagebuilder.partition;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * The GUID partition table: a header and 128 entries at the start of the disk, the same at its end in reverse order, and a
 * protective MBR for programs that know no better.
 *
 * <pre>
 *   0  protective MBR     1  header     2..33  entries     34..  partitions     last-32..last-1  entries     last  header
 *
 *   header:  0 "EFI PART"  8 revision  12 size  16 CRC of the header  24 own LBA  32 other LBA  40 first usable
 *            48 last usable  56 disk GUID  72 entries' LBA  80 their number  84 their size  88 their CRC
 *   entry:   0 type GUID  16 own GUID  32 first LBA  40 last LBA  48 attributes  56 name, UTF-16
 * </pre>
 *
 * <p>Source: UEFI Specification 2.10, chapter 5.
 *
 * @param diskGuid the disk's own
 * @param partitions numbered from 1
 * @param problems message keys of what is wrong with it, each with its arguments
 */
public record GptTable(UUID diskGuid, List<Partition> partitions, List<Problem> problems) {
    public static final int ENTRIES = 128;
    public static final int ENTRY_BYTES = 128;
    /** Sectors that one copy of the entries takes. */
    public static final int TABLE_SECTORS = ENTRIES * ENTRY_BYTES / Storage.SECTOR_BYTES;
    /** First sector that a partition may use. */
    public static final int FIRST_USABLE = 2 + TABLE_SECTORS;
    /** Sectors at the end of the disk that no partition may use. */
    public static final int TAIL_SECTORS = 1 + TABLE_SECTORS;

    public static final int MAX_NAME_UNITS = 36;

    private static final int HEADER_BYTES = 92;
    private static final int MAX_ENTRIES_READ = 1024;
    private static final long LEGACY_BOOT = 4;
    private static final String SIGNATURE = "EFI PART";

    /** Something that does not fit. */
    public enum Problem {
        HEADER_CHECKSUM,
        TABLE_CHECKSUM,
        BACKUP_MISSING,
        BACKUP_DIFFERS
    }

    public GptTable {
        partitions = List.copyOf(partitions);
        problems = List.copyOf(problems);
    }

    /** Writes both copies and the protective entry; boot code in the first sector stays. */
    public static void write(Storage disk, UUID diskGuid, List<Partition> partitions) throws IOException {
        byte[] mbr = disk.read(0, Storage.SECTOR_BYTES);
        long last = disk.sectorCount() - 1;
        PartitionType protective = new PartitionType("protective", PartitionType.PROTECTIVE, PartitionType.NONE);
        long covered = Math.min(last, 0xffff_ffffL);
        MbrTable.write(
                mbr,
                List.of(new Partition(1, 1, covered, protective, Partition.Activity.INACTIVE, "")),
                0,
                ChsGeometry.LBA_ASSISTED);
        // UEFI asks for ff ff ff where the end cannot be said in cylinders; everybody writes it always.
        for (int i = 0; i < 3; i++) {
            mbr[MbrTable.TABLE_OFFSET + 5 + i] = (byte) 0xff;
        }
        disk.write(0, mbr);
        byte[] entries = entries(diskGuid, partitions);
        disk.write(2L * Storage.SECTOR_BYTES, entries);
        disk.write(Storage.SECTOR_BYTES, header(diskGuid, entries, 1, last, 2, last));
        disk.write((last - TABLE_SECTORS) * Storage.SECTOR_BYTES, entries);
        disk.write(last * Storage.SECTOR_BYTES, header(diskGuid, entries, last, 1, last - TABLE_SECTORS, last));
    }

    private static byte[] header(UUID diskGuid, byte[] entries, long own, long other, long table, long last) {
        ByteBuffer header = ByteBuffer.allocate(Storage.SECTOR_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(SIGNATURE.getBytes(StandardCharsets.US_ASCII))
                .putInt(0x0001_0000)
                .putInt(HEADER_BYTES);
        header.putInt(0).putInt(0).putLong(own).putLong(other);
        header.putLong(FIRST_USABLE).putLong(last - TAIL_SECTORS);
        putGuid(header, diskGuid);
        header.putLong(table).putInt(ENTRIES).putInt(ENTRY_BYTES).putInt(crc(entries, entries.length));
        header.putInt(16, crc(header.array(), HEADER_BYTES));
        return header.array();
    }

    private static byte[] entries(UUID diskGuid, List<Partition> partitions) {
        ByteBuffer table = ByteBuffer.allocate(ENTRIES * ENTRY_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (Partition partition : partitions) {
            table.position((partition.number() - 1) * ENTRY_BYTES);
            putGuid(table, partition.type().gptGuid());
            putGuid(table, guidOf(diskGuid + " partition " + partition.number()));
            table.putLong(partition.firstSector()).putLong(partition.lastSector());
            table.putLong(partition.active() == Partition.Activity.ACTIVE ? LEGACY_BOOT : 0);
            table.put(partition.name().getBytes(StandardCharsets.UTF_16LE));
        }
        return table.array();
    }

    /** Returns a GUID that follows from a text, so that the same recipe always gives the same disk. */
    public static UUID guidOf(String text) {
        return UUID.nameUUIDFromBytes(("bootsmith " + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether the disk has the signature of a GPT header at sector 1. */
    public static boolean isPresent(Storage disk) throws IOException {
        return disk.sectorCount() > FIRST_USABLE
                && new String(disk.read(Storage.SECTOR_BYTES, 8), StandardCharsets.US_ASCII).equals(SIGNATURE);
    }

    /** Reads the table, with whatever is wrong with it. */
    public static GptTable read(Storage disk) throws IOException {
        List<Problem> problems = new ArrayList<>();
        ByteView header = ByteView.of(disk.read(Storage.SECTOR_BYTES, Storage.SECTOR_BYTES));
        int headerBytes = header.get32(12);
        if (headerBytes < HEADER_BYTES
                || headerBytes > Storage.SECTOR_BYTES
                || headerCrc(header, headerBytes) != header.get32(16)) {
            problems.add(Problem.HEADER_CHECKSUM);
        }
        long entriesAt = header.get64(72);
        long count = header.getUnsigned32(80);
        int size = header.get32(84);
        List<Partition> partitions = new ArrayList<>();
        boolean isReadable = size >= ENTRY_BYTES
                && size <= 4096
                && count <= MAX_ENTRIES_READ
                && entriesAt > 0
                && entriesAt < disk.sectorCount()
                && entriesAt * Storage.SECTOR_BYTES + count * size <= disk.sizeBytes();
        if (isReadable) {
            byte[] table = disk.read(entriesAt * Storage.SECTOR_BYTES, (int) count * size);
            if (crc(table, table.length) != header.get32(88)) {
                problems.add(Problem.TABLE_CHECKSUM);
            }
            partitions.addAll(partitions(ByteView.of(table), (int) count, size));
        } else {
            problems.add(Problem.TABLE_CHECKSUM);
        }
        checkBackup(disk, header, problems);
        return new GptTable(guid(header, 56), partitions, problems);
    }

    private static void checkBackup(Storage disk, ByteView header, List<Problem> problems) throws IOException {
        ByteView backup = ByteView.of(disk.read((disk.sectorCount() - 1) * Storage.SECTOR_BYTES, Storage.SECTOR_BYTES));
        boolean isThere = new String(backup.slice(0, 8).toByteArray(), StandardCharsets.US_ASCII).equals(SIGNATURE);
        if (!isThere || headerCrc(backup, HEADER_BYTES) != backup.get32(16)) {
            problems.add(Problem.BACKUP_MISSING);
        } else if (backup.get32(88) != header.get32(88)) {
            problems.add(Problem.BACKUP_DIFFERS);
        }
    }

    private static List<Partition> partitions(ByteView table, int count, int size) {
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = i * size;
            UUID type = guid(table, at);
            if (!type.equals(PartitionType.NONE)) {
                String name = new String(table.slice(at + 56, 72).toByteArray(), StandardCharsets.UTF_16LE);
                int end = name.indexOf('\0');
                long first = table.get64(at + 32);
                partitions.add(new Partition(
                        i + 1,
                        first,
                        table.get64(at + 40) - first + 1,
                        new PartitionType(PartitionType.nameOf(type), -1, type),
                        (table.get64(at + 48) & LEGACY_BOOT) != 0
                                ? Partition.Activity.ACTIVE
                                : Partition.Activity.INACTIVE,
                        end < 0 ? name : name.substring(0, end)));
            }
        }
        return partitions;
    }

    private static int headerCrc(ByteView header, int bytes) {
        byte[] copy = header.toByteArray();
        for (int i = 0; i < 4; i++) {
            copy[16 + i] = 0;
        }
        return crc(copy, Math.min(bytes, copy.length));
    }

    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    /** The first three fields are little-endian, the rest is as it is written. */
    private static void putGuid(ByteBuffer buffer, UUID guid) {
        long high = guid.getMostSignificantBits();
        buffer.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
        buffer.putLong(Long.reverseBytes(guid.getLeastSignificantBits()));
    }

    private static UUID guid(ByteView bytes, int at) {
        long high = bytes.getUnsigned32(at) << 32 | (long) bytes.get16(at + 4) << 16 | bytes.get16(at + 6);
        return new UUID(high, Long.reverseBytes(bytes.get64(at + 8)));
    }
}
