package dev.bootsmith.imagebuilder.iso;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lays a CD out and writes it. Every number that appears in a descriptor is known before the first byte is written:
 *
 * <pre>
 *   0..15 zeros | 16 volume | 17 boot record | Joliet volume | end | path tables | directories | boot catalog and images | files
 * </pre>
 *
 * <p>Source: ECMA-119, 4th edition; Joliet Specification, Microsoft, 1995.
 */
public final class IsoWriter {
    public static final int SECTOR_BYTES = 2048;

    static final int FIRST_DESCRIPTOR = 16;
    private static final int DIRECTORY_FLAG = 2;
    private static final int MAX_DEPTH = 8;
    /** Escape sequence for UCS-2 level 3. */
    private static final String JOLIET_ESCAPE = "%/E";

    private final IsoTree root;
    private final IsoOptions options;
    private final List<Volume> volumes = new ArrayList<>();
    private final IdentityHashMap<FileSource, Long> fileSectors = new IdentityHashMap<>();
    private final List<Long> bootSectors = new ArrayList<>();
    private long catalogSector;
    private long sectors;

    /** One directory of one of the two trees, with its place. */
    private static final class Directory {
        final IsoTree tree;
        final LocalDateTime modified;
        final byte[] identifier;
        final int parent;
        final List<Directory> children = new ArrayList<>();
        long sector;
        int sizeBytes;

        Directory(IsoTree tree, LocalDateTime modified, byte[] identifier, int parent) {
            this.tree = tree;
            this.modified = modified;
            this.identifier = identifier;
            this.parent = parent;
        }
    }

    /** One tree: the plain one or Joliet's. */
    private static final class Volume {
        final IsoOptions.Joliet joliet;
        final List<Directory> directories = new ArrayList<>();
        byte[] pathTable = new byte[0];
        long littleEndianTable;
        long bigEndianTable;

        Volume(IsoOptions.Joliet joliet) {
            this.joliet = joliet;
        }
    }

    /** Lays the CD out. */
    public IsoWriter(IsoTree root, IsoOptions options) {
        this.root = root;
        this.options = options;
        layOut();
    }

    public long sizeBytes() {
        return sectors * SECTOR_BYTES;
    }

    /** Returns whether directories are nested deeper than ISO 9660 allows, eight levels with the root. */
    public static boolean isTooDeep(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).count() > MAX_DEPTH;
    }

    private void layOut() {
        volumes.add(new Volume(IsoOptions.Joliet.OFF));
        if (options.joliet() == IsoOptions.Joliet.ON) {
            volumes.add(new Volume(IsoOptions.Joliet.ON));
        }
        sectors = (long) FIRST_DESCRIPTOR + volumes.size() + (options.boots().isEmpty() ? 0 : 1) + 1;
        for (Volume volume : volumes) {
            collect(volume);
            int tableSectors = (int) ceil(pathTable(volume, Order.LITTLE_ENDIAN).length);
            volume.littleEndianTable = take(tableSectors);
            volume.bigEndianTable = take(tableSectors);
        }
        for (Volume volume : volumes) {
            for (Directory directory : volume.directories) {
                directory.sizeBytes = records(directory, volume).length;
                directory.sector = take(directory.sizeBytes / SECTOR_BYTES);
            }
            volume.pathTable = pathTable(volume, Order.LITTLE_ENDIAN);
        }
        if (!options.boots().isEmpty()) {
            catalogSector = take(1);
            for (IsoOptions.Boot boot : options.boots()) {
                bootSectors.add(take(ceil(boot.image().sizeBytes())));
            }
        }
        placeFiles(root);
    }

    private void placeFiles(IsoTree tree) {
        for (IsoTree.Node node : tree.children.values()) {
            if (node.file() != null) {
                FileSource file = node.file();
                fileSectors.put(file, file.sizeBytes() == 0 ? 0 : take(ceil(file.sizeBytes())));
            }
        }
        for (IsoTree.Node node : tree.children.values()) {
            if (node.directory() != null) {
                placeFiles(node.directory());
            }
        }
    }

    private long take(long count) {
        long first = sectors;
        sectors += count;
        return first;
    }

    private static long ceil(long bytes) {
        return (bytes + SECTOR_BYTES - 1) / SECTOR_BYTES;
    }

    /** The directories level by level, as a path table has to list them. */
    private void collect(Volume volume) {
        volume.directories.add(new Directory(root, options.date(), new byte[] {0}, 0));
        for (int i = 0; i < volume.directories.size(); i++) {
            Directory parent = volume.directories.get(i);
            for (IsoName child : IsoName.identifiers(parent.tree, volume.joliet)) {
                IsoTree.Node node = parent.tree.children.get(child.name());
                if (node != null && node.directory() != null) {
                    Directory directory = new Directory(node.directory(), node.modified(), child.bytes(), i);
                    parent.children.add(directory);
                    volume.directories.add(directory);
                }
            }
        }
    }

    private enum Order {
        LITTLE_ENDIAN,
        BIG_ENDIAN
    }

    private static byte[] pathTable(Volume volume, Order order) {
        ByteBuilder table = new ByteBuilder();
        for (Directory directory : volume.directories) {
            table.put8(directory.identifier.length).put8(0);
            int sector = (int) directory.sector;
            int parent = directory.parent + 1;
            table.put32(order == Order.LITTLE_ENDIAN ? sector : Integer.reverseBytes(sector));
            table.put16(order == Order.LITTLE_ENDIAN ? parent : Short.reverseBytes((short) parent));
            table.put(directory.identifier);
            table.fill(0, directory.identifier.length & 1);
        }
        return table.toByteArray();
    }

    /** Returns a directory's records, filled up to whole sectors; no record crosses from one to the next. */
    private byte[] records(Directory directory, Volume volume) {
        ByteBuilder bytes = new ByteBuilder();
        Directory parent = volume.directories.get(directory.parent);
        put(bytes, record(new byte[] {0}, directory.sector, directory.sizeBytes, directory.modified, DIRECTORY_FLAG));
        put(bytes, record(new byte[] {1}, parent.sector, parent.sizeBytes, parent.modified, DIRECTORY_FLAG));
        Map<IsoTree, Directory> places = new HashMap<>();
        directory.children.forEach(child -> places.put(child.tree, child));
        for (IsoName child : IsoName.identifiers(directory.tree, volume.joliet)) {
            IsoTree.Node node = java.util.Objects.requireNonNull(directory.tree.children.get(child.name()));
            FileSource file = node.file();
            if (file != null) {
                long sector = fileSectors.getOrDefault(file, 0L);
                put(bytes, record(child.bytes(), sector, file.sizeBytes(), node.modified(), 0));
            } else {
                Directory place = java.util.Objects.requireNonNull(places.get(node.directory()));
                put(bytes, record(child.bytes(), place.sector, place.sizeBytes, node.modified(), DIRECTORY_FLAG));
            }
        }
        bytes.fill(0, (int) (ceil(bytes.size()) * SECTOR_BYTES) - bytes.size());
        return bytes.toByteArray();
    }

    private static void put(ByteBuilder directory, byte[] record) {
        int room = SECTOR_BYTES - directory.size() % SECTOR_BYTES;
        if (record.length > room) {
            directory.fill(0, room);
        }
        directory.put(record);
    }

    private static byte[] record(byte[] identifier, long sector, long sizeBytes, LocalDateTime date, int flags) {
        ByteBuilder record = new ByteBuilder();
        int length = 33 + identifier.length + (identifier.length & 1 ^ 1);
        record.put8(length).put8(0);
        putBoth32(record, sector);
        putBoth32(record, sizeBytes);
        record.put8(date.getYear() - 1900).put8(date.getMonthValue()).put8(date.getDayOfMonth());
        record.put8(date.getHour())
                .put8(date.getMinute())
                .put8(date.getSecond())
                .put8(0);
        record.put8(flags).put8(0).put8(0);
        putBoth16(record, 1);
        record.put8(identifier.length).put(identifier);
        record.fill(0, identifier.length & 1 ^ 1);
        return record.toByteArray();
    }

    /** Writes everything. The storage must read as zeros. */
    public void writeTo(Storage disk) throws IOException {
        int descriptor = FIRST_DESCRIPTOR;
        disk.write((long) descriptor++ * SECTOR_BYTES, descriptor(volumes.get(0)));
        if (!options.boots().isEmpty()) {
            disk.write((long) descriptor++ * SECTOR_BYTES, bootRecord());
        }
        if (volumes.size() > 1) {
            disk.write((long) descriptor++ * SECTOR_BYTES, descriptor(volumes.get(1)));
        }
        disk.write((long) descriptor * SECTOR_BYTES, new byte[] {(byte) 255, 'C', 'D', '0', '0', '1', 1});
        for (Volume volume : volumes) {
            disk.write(volume.littleEndianTable * SECTOR_BYTES, volume.pathTable);
            disk.write(volume.bigEndianTable * SECTOR_BYTES, pathTable(volume, Order.BIG_ENDIAN));
            for (Directory directory : volume.directories) {
                disk.write(directory.sector * SECTOR_BYTES, records(directory, volume));
            }
        }
        if (!options.boots().isEmpty()) {
            writeBoot(disk);
        }
        for (Map.Entry<FileSource, Long> file : fileSectors.entrySet()) {
            copy(file.getKey(), disk, file.getValue() * SECTOR_BYTES);
        }
    }

    private void writeBoot(Storage disk) throws IOException {
        List<ElTorito.Entry> entries = new ArrayList<>();
        for (int i = 0; i < options.boots().size(); i++) {
            IsoOptions.Boot boot = options.boots().get(i);
            long sector = bootSectors.get(i);
            copy(boot.image(), disk, sector * SECTOR_BYTES);
            if (boot.infoTable() == IsoOptions.InfoTable.PATCHED) {
                disk.write(sector * SECTOR_BYTES + 8, infoTable(boot.image().bytes(), sector));
            }
            int all = (int) Math.min(0xffff, (boot.image().sizeBytes() + 511) / 512);
            int loaded = boot.loadSectors() != 0
                    ? boot.loadSectors()
                    : boot.emulation() == ElTorito.Emulation.NONE ? all : 1;
            entries.add(new ElTorito.Entry(
                    boot.platform(), boot.emulation(), boot.loadSegment(), systemType(boot), loaded, sector));
        }
        disk.write(catalogSector * SECTOR_BYTES, ElTorito.catalog(entries));
    }

    /** The type of the first partition of a hard disk image, as the specification asks. */
    private static int systemType(IsoOptions.Boot boot) throws IOException {
        if (boot.emulation() != ElTorito.Emulation.HARD_DISK) {
            return 0;
        }
        try (InputStream stream = boot.image().open()) {
            byte[] sector = stream.readNBytes(512);
            return sector.length == 512 ? sector[446 + 4] & 0xff : 0;
        }
    }

    /** Where the volume descriptor and the image are, the image's length, and the sum of its words from byte 64 on. */
    private static byte[] infoTable(byte[] image, long sector) {
        int sum = 0;
        byte[] padded = Arrays.copyOf(image, (image.length + 3) / 4 * 4);
        for (int i = 64; i < padded.length; i += 4) {
            sum += padded[i] & 0xff | (padded[i + 1] & 0xff) << 8 | (padded[i + 2] & 0xff) << 16 | padded[i + 3] << 24;
        }
        ByteBuilder table = new ByteBuilder();
        table.put32(FIRST_DESCRIPTOR)
                .put32((int) sector)
                .put32(image.length)
                .put32(sum)
                .fill(0, 40);
        return table.toByteArray();
    }

    private byte[] bootRecord() {
        ByteBuilder record = new ByteBuilder();
        record.put8(0).put("CD001".getBytes(StandardCharsets.US_ASCII)).put8(1);
        record.put(Arrays.copyOf(ElTorito.SYSTEM_ID.getBytes(StandardCharsets.US_ASCII), 32))
                .fill(0, 32);
        record.put32((int) catalogSector);
        record.fill(0, SECTOR_BYTES - record.size());
        return record.toByteArray();
    }

    private byte[] descriptor(Volume volume) {
        boolean isJoliet = volume.joliet == IsoOptions.Joliet.ON;
        ByteBuilder bytes = new ByteBuilder();
        bytes.put8(isJoliet ? 2 : 1)
                .put("CD001".getBytes(StandardCharsets.US_ASCII))
                .put8(1)
                .put8(0);
        putText(bytes, "", 32, isJoliet);
        putText(bytes, isJoliet ? options.volumeId() : options.volumeId().toUpperCase(Locale.ROOT), 32, isJoliet);
        bytes.fill(0, 8);
        putBoth32(bytes, sectors);
        bytes.put(Arrays.copyOf(isJoliet ? JOLIET_ESCAPE.getBytes(StandardCharsets.US_ASCII) : new byte[0], 32));
        putBoth16(bytes, 1);
        putBoth16(bytes, 1);
        putBoth16(bytes, SECTOR_BYTES);
        putBoth32(bytes, volume.pathTable.length);
        bytes.put32((int) volume.littleEndianTable).put32(0);
        bytes.put32(Integer.reverseBytes((int) volume.bigEndianTable)).put32(0);
        Directory top = volume.directories.get(0);
        bytes.put(record(new byte[] {0}, top.sector, top.sizeBytes, top.modified, DIRECTORY_FLAG));
        putText(bytes, "", 128, isJoliet);
        putText(bytes, "", 128, isJoliet);
        putText(bytes, "", 128, isJoliet);
        putText(bytes, "BOOTSMITH", 128, isJoliet);
        for (int i = 0; i < 3; i++) {
            putText(bytes, "", 37, isJoliet);
        }
        byte[] date = longDate(options.date());
        bytes.put(date)
                .put(date)
                .put("0000000000000000\0".getBytes(StandardCharsets.US_ASCII))
                .put(date);
        bytes.put8(1);
        bytes.fill(0, SECTOR_BYTES - bytes.size());
        return bytes.toByteArray();
    }

    private static byte[] longDate(LocalDateTime date) {
        return String.format(
                        Locale.ROOT,
                        "%04d%02d%02d%02d%02d%02d00\0",
                        date.getYear(),
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        date.getHour(),
                        date.getMinute(),
                        date.getSecond())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void putText(ByteBuilder bytes, String text, int length, boolean isJoliet) {
        byte[] raw = text.getBytes(isJoliet ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
        byte[] field = new byte[length];
        for (int i = 0; i < length; i++) {
            // A blank of UCS-2 is two bytes; an odd byte at the end stays zero.
            field[i] = i < raw.length
                    ? raw[i]
                    : (byte) (isJoliet && (i & 1) == 0 || isJoliet && i == length - 1 && (length & 1) == 1 ? 0 : ' ');
        }
        bytes.put(field);
    }

    private static void putBoth32(ByteBuilder bytes, long value) {
        bytes.put32((int) value).put32(Integer.reverseBytes((int) value));
    }

    private static void putBoth16(ByteBuilder bytes, int value) {
        bytes.put16(value).put16(Short.reverseBytes((short) value));
    }

    private static void copy(FileSource file, Storage disk, long offset) throws IOException {
        byte[] block = new byte[1 << 16];
        try (InputStream stream = file.open()) {
            long left = file.sizeBytes();
            long at = offset;
            while (left > 0) {
                int count = stream.readNBytes(block, 0, (int) Math.min(left, block.length));
                if (count == 0) {
                    break;
                }
                disk.write(at, block, 0, count);
                at += count;
                left -= count;
            }
        }
    }
}
