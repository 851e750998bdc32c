package dev.bootsmith.imagebuilder.inspect;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.fat.FatVolume;
import dev.bootsmith.imagebuilder.iso.IsoReader;
import dev.bootsmith.imagebuilder.partition.GptTable;
import dev.bootsmith.imagebuilder.partition.MbrTable;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.imagebuilder.storage.Window;
import dev.bootsmith.imagebuilder.tree.FileTree;
import dev.bootsmith.imagebuilder.tree.TreeEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one volume of an image, whatever its file system. */
public interface MountedVolume {
    /** A file or directory. */
    record Item(String path, boolean isDirectory, long sizeBytes, LocalDateTime modified) {}

    /** Returns what is at a path: a file itself, or what a directory holds; empty if there is nothing. */
    Optional<List<Item>> list(String path) throws IOException;

    /** Returns everything below a path. */
    List<Item> walk() throws IOException;

    /** Returns whether there is something at a path, and what. */
    Optional<Item> find(String path) throws IOException;

    /** Copies the bytes of a file out. */
    void read(String path, OutputStream out) throws IOException;

    /**
     * Opens the volume of an image.
     *
     * @param partition its number, 0 for the whole disk or the first partition with a file system
     */
    static MountedVolume open(String name, Storage disk, int partition) throws IOException {
        if (partition == 0 && IsoReader.isPresent(disk)) {
            return new Tree<>(name, IsoReader.open(name, disk));
        }
        return new Tree<>(name, FatVolume.open(name, fatWindow(name, disk, partition)));
    }

    /** Returns the part of a disk that is a FAT volume. */
    static Storage fatWindow(String name, Storage disk, int partition) throws IOException {
        if (partition == 0 && FatVolume.isPresent(disk)) {
            return disk;
        }
        for (Partition candidate : partitions(disk)) {
            boolean isWanted = partition == 0 || candidate.number() == partition;
            boolean isInside = candidate.firstSector() > 0
                    && candidate.sectorCount() > 0
                    && candidate.lastSector() < disk.sectorCount();
            if (isWanted && isInside) {
                Storage window = new Window(
                        disk,
                        candidate.firstSector() * Storage.SECTOR_BYTES,
                        candidate.sectorCount() * Storage.SECTOR_BYTES);
                if (FatVolume.isPresent(window)) {
                    return window;
                }
            }
        }
        throw new BadImageException(
                Diagnostic.of(ImageCode.NO_FILE_SYSTEM, name).withHelp("I0048.help", name));
    }

    /** Returns the partitions of a disk. */
    static List<Partition> partitions(Storage disk) throws IOException {
        List<Partition> partitions = new ArrayList<>();
        if (disk.sizeBytes() < Storage.SECTOR_BYTES) {
            return partitions;
        }
        ByteView sector = ByteView.of(disk.read(0, Storage.SECTOR_BYTES));
        if (!MbrTable.isPlausible(sector)) {
            return partitions;
        }
        if (GptTable.isPresent(disk)) {
            return GptTable.read(disk).partitions();
        }
        for (Partition partition : MbrTable.primary(sector)) {
            partitions.add(partition);
            if (PartitionType.isExtended(partition.type().mbrCode())) {
                partitions.addAll(MbrTable.logical(disk, partition));
            }
        }
        return partitions;
    }

    /** A tree of files and the name of its image. */
    record Tree<E extends TreeEntry>(String name, FileTree<E> files) implements MountedVolume {
        @Override
        public Optional<List<Item>> list(String path) throws IOException {
            Optional<E> entry = files.find(path);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            List<Item> items = new ArrayList<>();
            if (!entry.get().isDirectory()) {
                items.add(item(path, entry.get()));
                return Optional.of(items);
            }
            String prefix = "/" + path.replaceAll("^/+|/+$", "");
            for (E child : files.list(entry.get())) {
                items.add(item((prefix.equals("/") ? "" : prefix) + "/" + child.name(), child));
            }
            return Optional.of(items);
        }

        @Override
        public List<Item> walk() throws IOException {
            List<Item> items = new ArrayList<>();
            for (FileTree.Found<E> found : files.walk()) {
                items.add(item(found.path(), found.entry()));
            }
            return items;
        }

        @Override
        public Optional<Item> find(String path) throws IOException {
            return files.find(path).map(entry -> item(path, entry));
        }

        @Override
        public void read(String path, OutputStream out) throws IOException {
            E entry = files.find(path)
                    .orElseThrow(() -> BadImageException.of(ImageCode.NO_SUCH_FILE_IN_IMAGE, name, path));
            if (entry.isDirectory()) {
                throw BadImageException.of(ImageCode.FAT_IS_A_DIRECTORY, name, path);
            }
            files.read(entry, out);
        }

        private static Item item(String path, TreeEntry entry) {
            return new Item(path, entry.isDirectory(), entry.isDirectory() ? 0 : entry.sizeBytes(), entry.modified());
        }
    }
}
