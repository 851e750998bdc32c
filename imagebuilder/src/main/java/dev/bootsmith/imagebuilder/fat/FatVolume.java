package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.imagebuilder.tree.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files and directories of a FAT volume. Paths use {@code /} and begin at the root; letter case does not matter, as for DOS.
 */
public final class FatVolume implements FileTree<FatEntry> {
    private static final long MAX_FILE_BYTES = 0xffff_ffffL;

    private final String name;
    private final Storage volume;
    private final FatParameters parameters;
    private final FatTable table;

    private FatVolume(String name, Storage volume, FatParameters parameters) {
        this.name = name;
        this.volume = volume;
        this.parameters = parameters;
        this.table = new FatTable(name, volume, parameters);
    }

    /** Opens a volume whose first sector is the storage's first. */
    public static FatVolume open(String name, Storage volume) throws IOException {
        if (volume.sizeBytes() < Storage.SECTOR_BYTES) {
            throw BadImageException.of(ImageCode.NOT_FAT, name);
        }
        ByteView sector = ByteView.of(volume.read(0, Storage.SECTOR_BYTES));
        return new FatVolume(name, volume, FatParameters.read(name, sector, volume.sizeBytes()));
    }

    /** Returns whether the storage begins like a FAT volume. */
    public static boolean isPresent(Storage volume) throws IOException {
        return volume.sizeBytes() >= Storage.SECTOR_BYTES
                && FatParameters.isPresent(ByteView.of(volume.read(0, Storage.SECTOR_BYTES)));
    }

    public FatParameters parameters() {
        return parameters;
    }

    FatTable table() {
        return table;
    }

    public long freeBytes() throws IOException {
        return table.countFree() * parameters.clusterBytes();
    }

    /** Returns the label: that of the root directory, else that of the parameter block. */
    public String label() throws IOException {
        return directory("/", 0).entries().stream()
                .filter(FatEntry::isLabel)
                .findFirst()
                .map(entry -> entry.shortName().stripTrailing())
                .orElse(parameters.label().equals("NO NAME") ? "" : parameters.label());
    }

    /** Returns what a directory shows: no labels, no dots. */
    @Override
    public List<FatEntry> list(FatEntry directory) throws IOException {
        return list(directory.name(), directory.firstCluster());
    }

    private List<FatEntry> list(String path, int firstCluster) throws IOException {
        return directory(path, firstCluster).entries().stream()
                .filter(entry -> !entry.isLabel() && !entry.isDots())
                .toList();
    }

    public FatEntry root() {
        return new FatEntry("/", "", FatEntry.DIRECTORY, 0, 0, LocalDateTime.of(1980, 1, 1, 0, 0), -1, -1);
    }

    private FatDirectory directory(String path, int firstCluster) throws IOException {
        return FatDirectory.open(path, volume, parameters, table, firstCluster);
    }

    /** Finds a file or directory by its long or short name. */
    @Override
    public Optional<FatEntry> find(String path) throws IOException {
        FatEntry here = root();
        for (String part : parts(path)) {
            if (!here.isDirectory()) {
                return Optional.empty();
            }
            Optional<FatEntry> next = child(here, part);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    private Optional<FatEntry> child(FatEntry directory, String part) throws IOException {
        for (FatEntry entry : list(directory)) {
            if (entry.name().equalsIgnoreCase(part)
                    || FatName.shown(entry.shortName(), 0).equalsIgnoreCase(part)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** Returns the clusters of a file or directory in order; none for an empty file. */
    public int[] clusters(FatEntry entry) throws IOException {
        return entry.firstCluster() == 0 ? new int[0] : table.chain(entry.firstCluster(), entry.name());
    }

    /** Copies a file's bytes out. A chain shorter than the size is an error. */
    @Override
    public void read(FatEntry file, OutputStream out) throws IOException {
        int[] chain = clusters(file);
        long left = file.sizeBytes();
        byte[] cluster = new byte[parameters.clusterBytes()];
        if ((long) chain.length * cluster.length < left) {
            throw BadImageException.of(
                    ImageCode.FAT_CHAIN_SHORT, name, file.name(), left, (long) chain.length * cluster.length);
        }
        for (int number : chain) {
            int count = (int) Math.min(left, cluster.length);
            volume.read(parameters.clusterOffset(number), cluster, 0, count);
            out.write(cluster, 0, count);
            left -= count;
            if (left == 0) {
                break;
            }
        }
    }

    /** Makes a directory and those above it; one that is there already is left as it is. */
    public FatEntry makeDirectory(String path, LocalDateTime when) throws IOException {
        FatEntry here = root();
        for (String part : parts(path)) {
            Optional<FatEntry> next = child(here, part);
            if (next.isPresent() && !next.get().isDirectory()) {
                throw BadImageException.of(ImageCode.FAT_NOT_A_DIRECTORY, name, path, part);
            }
            here = next.isPresent() ? next.get() : newDirectory(here, checked(part), when);
        }
        return here;
    }

    private FatEntry newDirectory(FatEntry parent, String part, LocalDateTime when) throws IOException {
        int cluster = table.allocate(1, part)[0];
        volume.write(parameters.clusterOffset(cluster), new byte[parameters.clusterBytes()]);
        // The root is cluster 0 to its children, wherever it is.
        directory(part, cluster).addDots(cluster, parent.firstCluster(), when);
        return directory(parent.name(), parent.firstCluster()).add(part, FatEntry.DIRECTORY, cluster, 0, when);
    }

    /** Writes a file; one of that name is replaced. Directories above it are made. */
    public void write(String path, InputStream contents, long sizeBytes, LocalDateTime when) throws IOException {
        List<String> parts = parts(path);
        if (parts.isEmpty()) {
            throw BadImageException.of(ImageCode.FAT_BAD_NAME, name, path);
        }
        String last = checked(parts.get(parts.size() - 1));
        if (sizeBytes > MAX_FILE_BYTES) {
            throw BadImageException.of(ImageCode.FAT_FULL, name, path, sizeBytes, MAX_FILE_BYTES);
        }
        FatEntry parent = makeDirectory(String.join("/", parts.subList(0, parts.size() - 1)), when);
        Optional<FatEntry> old = child(parent, last);
        if (old.isPresent()) {
            if (old.get().isDirectory()) {
                throw BadImageException.of(ImageCode.FAT_IS_A_DIRECTORY, name, path);
            }
            remove(path);
        }
        int clusterBytes = parameters.clusterBytes();
        long needed = (sizeBytes + clusterBytes - 1) / clusterBytes;
        int[] chain = table.allocate((int) Math.min(Integer.MAX_VALUE, needed), path);
        long left = sizeBytes;
        for (int cluster : chain) {
            int count = (int) Math.min(left, clusterBytes);
            byte[] bytes = new byte[clusterBytes];
            contents.readNBytes(bytes, 0, count);
            volume.write(parameters.clusterOffset(cluster), bytes);
            left -= count;
        }
        directory(parent.name(), parent.firstCluster())
                .add(last, FatEntry.ARCHIVE, chain.length == 0 ? 0 : chain[0], sizeBytes, when);
    }

    /** Removes a file, or a directory that is empty. */
    public void remove(String path) throws IOException {
        List<String> parts = parts(path);
        Optional<FatEntry> found = find(path);
        if (found.isEmpty()) {
            throw BadImageException.of(ImageCode.NO_SUCH_FILE_IN_IMAGE, name, path);
        }
        FatEntry entry = found.get();
        if (entry.slot() < 0) {
            throw BadImageException.of(ImageCode.FAT_BAD_NAME, name, path);
        }
        if (entry.isDirectory() && !list(entry).isEmpty()) {
            throw BadImageException.of(ImageCode.FAT_DIRECTORY_NOT_EMPTY, name, path);
        }
        FatEntry parent =
                find(String.join("/", parts.subList(0, parts.size() - 1))).orElseThrow();
        table.free(clusters(entry));
        directory(parent.name(), parent.firstCluster()).remove(entry);
    }

    /** Writes the label into the root directory. */
    void setLabel(String label, LocalDateTime when) throws IOException {
        directory("/", 0).addLabel(label.toUpperCase(Locale.ROOT), when);
    }

    /** Formats a storage and opens it, its label in the root directory too. */
    public static FatVolume create(String name, Storage volume, FatOptions options, LocalDateTime when)
            throws IOException {
        FatParameters parameters = new FatFormatter(name, options).format(volume);
        FatVolume made = new FatVolume(name, volume, parameters);
        if (!parameters.label().isEmpty()) {
            made.setLabel(parameters.label(), when);
        }
        return made;
    }

    /** Brings FAT32's hints about free space up to date. To be called after the last change. */
    public void finish() throws IOException {
        if (parameters.infoSector() == 0) {
            return;
        }
        long free = table.countFree();
        byte[] info = FatFormatter.infoSector(free, 2);
        volume.write((long) parameters.infoSector() * parameters.sectorBytes(), info);
        if (parameters.backupSector() != 0 && parameters.backupSector() + 1 < parameters.reservedSectors()) {
            volume.write((parameters.backupSector() + 1L) * parameters.sectorBytes(), info);
        }
    }

    private String checked(String part) throws BadImageException {
        if (!FatName.isAllowed(part)) {
            throw new BadImageException(
                    Diagnostic.of(ImageCode.FAT_BAD_NAME, name, part).withHelp("I0033.help"));
        }
        return part;
    }

    /** Returns all files and directories with their paths, in the order of the directories. */
    @Override
    public List<Found<FatEntry>> walk() throws IOException {
        List<Found<FatEntry>> all = new ArrayList<>();
        walk(root(), "", 0, all);
        return all;
    }

    private void walk(FatEntry directory, String path, int depth, List<Found<FatEntry>> all) throws IOException {
        if (depth > MAX_DEPTH) {
            throw BadImageException.of(ImageCode.FAT_CHAIN_LOOPS, name, path, directory.firstCluster());
        }
        for (FatEntry entry : list(directory)) {
            all.add(new Found<>(path + "/" + entry.name(), entry));
            if (all.size() > MAX_FOUND) {
                throw BadImageException.of(ImageCode.FAT_CHAIN_LOOPS, name, path, directory.firstCluster());
            }
            if (entry.isDirectory()) {
                if (entry.firstCluster() == 0) {
                    // Only ".." may point to the root; a child that does would make the tree a circle.
                    throw BadImageException.of(ImageCode.FAT_CHAIN_LOOPS, name, path + "/" + entry.name(), 0);
                }
                walk(entry, path + "/" + entry.name(), depth + 1, all);
            }
        }
    }

    /** DOS allows paths of 64 characters; nobody nests deeper but a circle. */
    private static final int MAX_DEPTH = 64;

    private static final int MAX_FOUND = 1_000_000;
}
