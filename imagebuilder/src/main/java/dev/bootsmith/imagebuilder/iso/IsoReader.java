package dev.bootsmith.imagebuilder.iso;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.imagebuilder.tree.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a CD: the Joliet tree where there is one, else the plain one with Rock Ridge names where they are. */
public final class IsoReader implements FileTree<IsoEntry> {
    private static final int SECTOR_BYTES = IsoWriter.SECTOR_BYTES;
    private static final int MAX_DESCRIPTORS = 64;
    private static final int MAX_ENTRIES = 1_000_000;
    private static final int MAX_DIRECTORY_BYTES = 64 << 20;
    private static final String MAGIC = "CD001";

    private final String name;
    private final Storage disk;
    private final ByteView primary;
    private final Optional<ByteView> joliet;
    private final Optional<Long> catalog;
    private boolean hasRockRidge;

    private IsoReader(String name, Storage disk, ByteView primary, Optional<ByteView> joliet, Optional<Long> catalog) {
        this.name = name;
        this.disk = disk;
        this.primary = primary;
        this.joliet = joliet;
        this.catalog = catalog;
    }

    /** Returns whether there is a volume descriptor at sector 16. */
    public static boolean isPresent(Storage disk) throws IOException {
        long at = (long) IsoWriter.FIRST_DESCRIPTOR * SECTOR_BYTES;
        return disk.sizeBytes() >= at + SECTOR_BYTES
                && new String(disk.read(at + 1, 5), StandardCharsets.US_ASCII).equals(MAGIC);
    }

    public static IsoReader open(String name, Storage disk) throws IOException {
        Optional<ByteView> primary = Optional.empty();
        Optional<ByteView> joliet = Optional.empty();
        Optional<Long> catalog = Optional.empty();
        for (int i = 0; i < MAX_DESCRIPTORS; i++) {
            long at = (IsoWriter.FIRST_DESCRIPTOR + (long) i) * SECTOR_BYTES;
            if (at + SECTOR_BYTES > disk.sizeBytes()) {
                break;
            }
            ByteView descriptor = ByteView.of(disk.read(at, SECTOR_BYTES));
            if (!text(descriptor, 1, 5).equals(MAGIC) || descriptor.get8(0) == 255) {
                break;
            }
            if (descriptor.get8(0) == 1 && primary.isEmpty()) {
                primary = Optional.of(descriptor);
            } else if (descriptor.get8(0) == 2 && descriptor.get8(88) == '%' && descriptor.get8(89) == '/') {
                joliet = Optional.of(descriptor);
            } else if (descriptor.get8(0) == 0 && text(descriptor, 7, 23).equals(ElTorito.SYSTEM_ID)) {
                catalog = Optional.of(descriptor.getUnsigned32(71));
            }
        }
        if (primary.isEmpty() || primary.get().get16(128) != SECTOR_BYTES) {
            throw BadImageException.of(ImageCode.NOT_ISO, name);
        }
        return new IsoReader(name, disk, primary.get(), joliet, catalog);
    }

    public String volumeId() {
        return text(primary, 40, 32).stripTrailing();
    }

    /** Returns how many sectors of 2048 bytes the volume claims. */
    public long sectorCount() {
        return primary.getUnsigned32(80);
    }

    public boolean hasJoliet() {
        return joliet.isPresent();
    }

    /** Whether a directory read so far had Rock Ridge entries. */
    public boolean hasRockRidge() {
        return hasRockRidge;
    }

    public LocalDateTime date() {
        String digits = text(primary, 813, 14);
        try {
            return LocalDateTime.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)),
                    Integer.parseInt(digits.substring(8, 10)),
                    Integer.parseInt(digits.substring(10, 12)),
                    Integer.parseInt(digits.substring(12, 14)));
        } catch (DateTimeException | NumberFormatException e) {
            return LocalDateTime.of(1970, 1, 1, 0, 0); // a volume without a date
        }
    }

    /** Returns the sector of the boot catalog, if the CD has one. */
    public Optional<Long> catalogSector() {
        return catalog;
    }

    /** Returns the images that a firmware may boot. */
    public List<ElTorito.Entry> boots() throws IOException {
        if (catalog.isEmpty() || (catalog.get() + 1) * SECTOR_BYTES > disk.sizeBytes()) {
            return List.of();
        }
        return ElTorito.read(ByteView.of(disk.read(catalog.get() * SECTOR_BYTES, SECTOR_BYTES)));
    }

    public IsoEntry root() {
        ByteView record = joliet.orElse(primary).slice(156, 34);
        return new IsoEntry("/", true, record.getUnsigned32(2), record.getUnsigned32(10), date(record));
    }

    /** Returns what a directory shows. */
    @Override
    public List<IsoEntry> list(IsoEntry directory) throws IOException {
        if (directory.sizeBytes() > MAX_DIRECTORY_BYTES) {
            throw damaged(directory.name(), directory.sizeBytes());
        }
        checkExtent(directory);
        byte[] bytes = disk.read(directory.sector() * SECTOR_BYTES, (int) directory.sizeBytes());
        List<IsoEntry> entries = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] & 0xff;
            if (length == 0) {
                at = (at / SECTOR_BYTES + 1) * SECTOR_BYTES;
                continue;
            }
            if (length < 34 || at + length > bytes.length) {
                throw damaged(directory.name(), at);
            }
            ByteView record = ByteView.of(Arrays.copyOfRange(bytes, at, at + length));
            at += length;
            int idLength = record.get8(32);
            if (33 + idLength > length) {
                throw damaged(directory.name(), at);
            }
            boolean isDots = idLength == 1 && record.get8(33) <= 1;
            if (!isDots) {
                entries.add(new IsoEntry(
                        nameOf(record, idLength),
                        (record.get8(25) & 2) != 0,
                        record.getUnsigned32(2),
                        record.getUnsigned32(10),
                        date(record)));
            }
        }
        return entries;
    }

    private String nameOf(ByteView record, int idLength) {
        byte[] id = record.slice(33, idLength).toByteArray();
        String plain;
        if (joliet.isPresent()) {
            plain = new String(id, StandardCharsets.UTF_16BE);
        } else {
            Optional<String> longName = rockRidgeName(record, 33 + idLength + (idLength & 1 ^ 1));
            if (longName.isPresent()) {
                return longName.get();
            }
            plain = new String(id, StandardCharsets.ISO_8859_1);
        }
        return plain.replaceFirst(";\\d+$", "").replaceFirst("\\.$", "");
    }

    /** The NM entries of the system use area; an area continued elsewhere is not followed. */
    private Optional<String> rockRidgeName(ByteView record, int from) {
        StringBuilder found = new StringBuilder();
        int at = from;
        while (at + 4 < record.size()) {
            int length = record.get8(at + 2);
            if (length < 4 || at + length > record.size()) {
                break;
            }
            String tag = text(record, at, 2);
            hasRockRidge |= tag.equals("PX") || tag.equals("NM");
            if (tag.equals("NM") && length > 5) {
                found.append(new String(record.slice(at + 5, length - 5L).toByteArray(), StandardCharsets.UTF_8));
            }
            at += length;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.toString());
    }

    @Override
    public Optional<IsoEntry> find(String path) throws IOException {
        IsoEntry here = root();
        for (String part : path.split("/")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!here.isDirectory()) {
                return Optional.empty();
            }
            Optional<IsoEntry> next = list(here).stream()
                    .filter(entry -> entry.name().equalsIgnoreCase(part))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    /** Copies a file's bytes out. */
    @Override
    public void read(IsoEntry file, OutputStream out) throws IOException {
        try (InputStream stream = open(file)) {
            stream.transferTo(out);
        }
    }

    private InputStream open(IsoEntry file) throws IOException {
        checkExtent(file);
        return new ExtentStream(disk, file.sector() * SECTOR_BYTES, file.sizeBytes());
    }

    private void checkExtent(IsoEntry entry) throws IOException {
        if (entry.sizeBytes() > 0 && entry.sector() * SECTOR_BYTES > disk.sizeBytes() - entry.sizeBytes()) {
            throw damaged(entry.name(), entry.sector());
        }
    }

    private BadImageException damaged(String what, Object value) {
        return BadImageException.of(ImageCode.ISO_DAMAGED, name, what, value);
    }

    /** Returns all files and directories; a directory that contains itself is an error. */
    @Override
    public List<Found<IsoEntry>> walk() throws IOException {
        List<Found<IsoEntry>> all = new ArrayList<>();
        walk(root(), "", new HashSet<>(), all);
        return all;
    }

    private void walk(IsoEntry directory, String path, Set<Long> above, List<Found<IsoEntry>> all) throws IOException {
        if (!above.add(directory.sector())) {
            throw damaged(path, directory.sector());
        }
        for (IsoEntry entry : list(directory)) {
            all.add(new Found<>(path + "/" + entry.name(), entry));
            if (all.size() > MAX_ENTRIES) {
                throw damaged(path, all.size());
            }
            if (entry.isDirectory()) {
                walk(entry, path + "/" + entry.name(), above, all);
            }
        }
        above.remove(directory.sector());
    }

    /** Returns the tree as one that can be written again. */
    public IsoTree toTree() throws IOException {
        IsoTree tree = new IsoTree();
        for (Found<IsoEntry> found : walk()) {
            IsoEntry entry = found.entry();
            if (entry.isDirectory()) {
                tree.addDirectory(found.path(), entry.modified());
            } else {
                tree.addFile(found.path(), source(found.path(), entry), entry.modified());
            }
        }
        return tree;
    }

    private FileSource source(String path, IsoEntry entry) {
        return new FileSource(path, entry.sizeBytes(), () -> open(entry));
    }

    /** Returns the boot images as ones that can be written again. */
    public List<IsoOptions.Boot> bootImages() throws IOException {
        List<IsoOptions.Boot> boots = new ArrayList<>();
        for (ElTorito.Entry entry : boots()) {
            long bytes = entry.emulation().imageBytes() != 0 ? entry.emulation().imageBytes() : imageBytes(entry);
            IsoEntry extent = new IsoEntry("El Torito", false, entry.lba(), bytes, date());
            checkExtent(extent);
            boots.add(new IsoOptions.Boot(
                    source("El Torito", extent),
                    entry.emulation(),
                    entry.loadSegment(),
                    entry.loadSectors(),
                    entry.platform(),
                    IsoOptions.InfoTable.NONE));
        }
        return boots;
    }

    /** The catalog says how much to load, not how long the image is: a file that begins there does. */
    private long imageBytes(ElTorito.Entry entry) throws IOException {
        for (Found<IsoEntry> found : walk()) {
            if (!found.entry().isDirectory() && found.entry().sector() == entry.lba()) {
                return found.entry().sizeBytes();
            }
        }
        long loaded = entry.loadSectors() * 512L;
        return Math.min(loaded, disk.sizeBytes() - entry.lba() * SECTOR_BYTES);
    }

    private static LocalDateTime date(ByteView record) {
        try {
            return LocalDateTime.of(
                    1900 + record.get8(18),
                    record.get8(19),
                    record.get8(20),
                    record.get8(21),
                    record.get8(22),
                    record.get8(23));
        } catch (DateTimeException e) {
            return LocalDateTime.of(1970, 1, 1, 0, 0); // a record without a date
        }
    }

    private static String text(ByteView view, int at, int length) {
        return new String(view.slice(at, length).toByteArray(), StandardCharsets.ISO_8859_1);
    }

    /** The bytes of one extent. */
    private static final class ExtentStream extends InputStream {
        private final Storage disk;
        private long at;
        private long left;

        ExtentStream(Storage disk, long at, long left) {
            this.disk = disk;
            this.at = at;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return length == 0 ? 0 : -1;
            }
            int count = (int) Math.min(left, length);
            disk.read(at, buffer, offset, count);
            at += count;
            left -= count;
            return count;
        }
    }
}
