package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.fat.FatVolume;
import dev.bootsmith.imagebuilder.partition.ChsGeometry;
import dev.bootsmith.imagebuilder.partition.GptTable;
import dev.bootsmith.imagebuilder.partition.MbrTable;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.imagebuilder.storage.Window;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a planned disk: code and files, then the partitions' contents, then the tables over the boot code. */
final class DiskWriter {
    private static final int SECTOR_BYTES = Storage.SECTOR_BYTES;

    private final DiskRecipe recipe;
    private final List<Partition> partitions;
    private final Optional<Partition> extended;
    private final List<Long> linkSectors;

    DiskWriter(DiskRecipe recipe, List<Partition> partitions, Optional<Partition> extended, List<Long> linkSectors) {
        this.recipe = recipe;
        this.partitions = List.copyOf(partitions);
        this.extended = extended;
        this.linkSectors = List.copyOf(linkSectors);
    }

    void writeTo(Storage disk) throws IOException {
        if (recipe.volume().isPresent()) {
            fill(
                    disk,
                    recipe.volume().get(),
                    0,
                    recipe.boot().or(recipe.volume().get()::boot));
        } else if (recipe.boot().isPresent()) {
            copy(recipe.boot().get(), disk, 0);
        }
        for (DiskRecipe.Part part : recipe.parts()) {
            copy(part.source(), disk, part.firstSector() * SECTOR_BYTES);
        }
        for (int i = 0; i < partitions.size(); i++) {
            PartitionRecipe wanted = recipe.partitions().get(i);
            Partition place = partitions.get(i);
            Storage window = new Window(disk, place.firstSector() * SECTOR_BYTES, place.sectorCount() * SECTOR_BYTES);
            if (wanted.contents().isPresent()) {
                copy(wanted.contents().get(), window, 0);
            } else if (wanted.fat().isPresent()) {
                fill(
                        window,
                        wanted.fat().get(),
                        place.firstSector(),
                        wanted.fat().get().boot());
            }
        }
        writeTable(disk);
    }

    private void writeTable(Storage disk) throws IOException {
        if (recipe.table() == DiskRecipe.Table.GPT) {
            GptTable.write(disk, GptTable.guidOf("disk " + recipe.diskId()), partitions);
        } else if (recipe.table() == DiskRecipe.Table.MBR && !partitions.isEmpty()) {
            byte[] sector = disk.read(0, SECTOR_BYTES);
            List<Partition> entries = new ArrayList<>(partitions);
            extended.ifPresent(entries::add);
            MbrTable.write(sector, entries, recipe.diskId(), ChsGeometry.LBA_ASSISTED);
            disk.write(0, sector);
            if (extended.isPresent()) {
                List<Partition> logical = partitions.subList(partitions.size() - linkSectors.size(), partitions.size());
                List<byte[]> links = MbrTable.chain(extended.get(), logical, linkSectors, ChsGeometry.LBA_ASSISTED);
                for (int i = 0; i < links.size(); i++) {
                    disk.write(linkSectors.get(i) * SECTOR_BYTES, links.get(i));
                }
            }
        }
    }

    private void fill(Storage volume, FatRecipe wanted, long hiddenSectors, Optional<FileSource> boot)
            throws IOException {
        FatOptions options = wanted.options().withHiddenSectors(hiddenSectors).withBootCode(bootCode(boot));
        String name = boot.map(FileSource::name).orElse("FAT");
        FatVolume fat = FatVolume.create(name, volume, options, recipe.date());
        for (String directory : wanted.directories()) {
            fat.makeDirectory(directory, recipe.date());
        }
        for (FileEntry file : wanted.files()) {
            try (InputStream stream = file.source().open()) {
                fat.write(file.path(), stream, file.source().sizeBytes(), recipe.date());
            }
        }
        fat.finish();
    }

    static ByteView bootCode(Optional<FileSource> boot) throws IOException {
        return ByteView.of(boot.isPresent() ? boot.get().bytes() : new byte[0]);
    }

    /** Returns the first sector of a file, zeros behind a short one. */
    static byte[] firstSector(FileSource file) throws IOException {
        byte[] sector = new byte[SECTOR_BYTES];
        try (InputStream stream = file.open()) {
            stream.readNBytes(sector, 0, SECTOR_BYTES);
        }
        return sector;
    }

    private static void copy(FileSource file, Storage disk, long offset) throws IOException {
        byte[] block = new byte[1 << 16];
        try (InputStream stream = file.open()) {
            long at = offset;
            int count = stream.readNBytes(block, 0, block.length);
            while (count > 0) {
                disk.write(at, block, 0, count);
                at += count;
                count = stream.readNBytes(block, 0, block.length);
            }
        }
    }
}
