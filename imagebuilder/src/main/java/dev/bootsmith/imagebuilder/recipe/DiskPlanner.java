package dev.bootsmith.imagebuilder.recipe;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatFormatter;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.fat.FatParameters;
import dev.bootsmith.imagebuilder.fat.FloppyFormat;
import dev.bootsmith.imagebuilder.partition.GptTable;
import dev.bootsmith.imagebuilder.partition.MbrTable;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.storage.SparseMemory;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every part of a disk its sectors. Three steps: place the partitions (from here on every start and size is known), list
 * the regions with their owners, refuse what overlaps or sticks out. What remains can be written without asking again.
 */
public final class DiskPlanner {
    private static final int SECTOR_BYTES = Storage.SECTOR_BYTES;
    /** 1 MiB: where every partitioning program of today begins. */
    private static final long ALIGNMENT = 2048;

    private final DiskRecipe recipe;
    private final DiagnosticSink sink;
    private final List<Region> regions = new ArrayList<>();
    private final List<Partition> partitions = new ArrayList<>();
    private final List<Long> linkSectors = new ArrayList<>();
    private Optional<Partition> extended = Optional.empty();
    private boolean good = true;

    public DiskPlanner(DiskRecipe recipe, DiagnosticSink sink) {
        this.recipe = recipe;
        this.sink = sink;
    }

    /** Returns the disk, or reports everything that does not fit. */
    public Optional<BuiltImage> plan() throws IOException {
        checkNames();
        if (recipe.boot().isPresent() && recipe.volume().isEmpty()) {
            addBoot(recipe.boot().get());
        }
        for (DiskRecipe.Part part : recipe.parts()) {
            addFile(part.source(), part.firstSector());
        }
        placePartitions();
        long sectors = diskSectors();
        if (recipe.table() == DiskRecipe.Table.GPT) {
            regions.add(new Region("GPT", 1, GptTable.FIRST_USABLE - 1, Region.Kind.PARTITION_TABLE));
            long tail = sectors - GptTable.TAIL_SECTORS;
            regions.add(new Region("GPT (2)", tail, GptTable.TAIL_SECTORS, Region.Kind.PARTITION_TABLE));
        }
        if (recipe.table() == DiskRecipe.Table.MBR && recipe.boot().isEmpty()) {
            regions.add(new Region("MBR", 0, 1, Region.Kind.PARTITION_TABLE));
        }
        if (good && recipe.volume().isPresent()) {
            addVolume(recipe.volume().get(), sectors);
        }
        if (!good || !RegionCheck.check(regions, sectors, sink)) {
            return Optional.empty();
        }
        regions.sort(java.util.Comparator.comparingLong(Region::firstSector));
        DiskWriter writer = new DiskWriter(recipe, partitions, extended, linkSectors);
        return Optional.of(new BuiltImage(sectors * SECTOR_BYTES, regions, writer::writeTo));
    }

    private void checkNames() {
        List<FatRecipe> volumes = new ArrayList<>();
        recipe.volume().ifPresent(volumes::add);
        recipe.partitions().forEach(partition -> partition.fat().ifPresent(volumes::add));
        for (FatRecipe volume : volumes) {
            Optional<String> outside = FileEntry.outside(volume.files(), volume.directories());
            outside.ifPresent(path ->
                    fail(Diagnostic.of(ImageCode.NAME_NOT_IN_IMAGE, path).withHelp("I0046.help")));
            List<String> seen = new ArrayList<>();
            for (FileEntry file : volume.files()) {
                String key = file.path()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("/+", "/")
                        .replaceFirst("^/", "");
                if (seen.contains(key)) {
                    fail(Diagnostic.of(ImageCode.NAME_TAKEN, file.path()));
                }
                seen.add(key);
            }
        }
    }

    private void fail(Diagnostic diagnostic) {
        sink.report(diagnostic);
        good = false;
    }

    private void addBoot(FileSource boot) throws IOException {
        long count = Math.max(1, (boot.sizeBytes() + SECTOR_BYTES - 1) / SECTOR_BYTES);
        regions.add(new Region(boot.name(), 0, count, Region.Kind.BOOT_CODE));
        if (recipe.table() == DiskRecipe.Table.NONE) {
            return;
        }
        byte[] sector = DiskWriter.firstSector(boot);
        int from = MbrTable.TABLE_OFFSET;
        boolean hasOwnTable = MbrTable.isPlausible(ByteView.of(sector));
        for (int i = from; i < from + MbrTable.ENTRIES * MbrTable.ENTRY_BYTES && !hasOwnTable; i++) {
            if (sector[i] != 0) {
                int entry = (i - from) / MbrTable.ENTRY_BYTES + 1;
                fail(Diagnostic.of(ImageCode.BOOT_CODE_IN_PARTITION_TABLE, boot.name(), i, entry)
                        .withHelp("I0043.help", from));
                return;
            }
        }
    }

    private void addFile(FileSource source, long firstSector) {
        long count = Math.max(1, (source.sizeBytes() + SECTOR_BYTES - 1) / SECTOR_BYTES);
        regions.add(new Region(source.name(), firstSector, count, Region.Kind.FILE));
    }

    // ---- partitions ----

    private void placePartitions() {
        int primaries =
                recipe.table() == DiskRecipe.Table.MBR && recipe.partitions().size() > MbrTable.ENTRIES
                        ? MbrTable.ENTRIES - 1
                        : recipe.partitions().size();
        if (recipe.table() == DiskRecipe.Table.GPT && primaries > GptTable.ENTRIES) {
            fail(Diagnostic.of(ImageCode.MBR_FULL, "GPT", GptTable.ENTRIES, primaries));
            return;
        }
        long next = ALIGNMENT;
        for (int i = 0; i < recipe.partitions().size(); i++) {
            PartitionRecipe wanted = recipe.partitions().get(i);
            boolean isLogical = i >= primaries;
            long linkRoom = isLogical ? 1 : 0;
            long first = wanted.firstSector() != 0 ? wanted.firstSector() : align(next + linkRoom);
            long count = sizeOf(wanted, i, first);
            int number = isLogical ? MbrTable.ENTRIES + 1 + i - primaries : i + 1;
            Partition partition = new Partition(number, first, count, wanted.type(), wanted.active(), wanted.name());
            if (isLogical) {
                // Just behind the one before; the first may stand a whole track before its partition.
                long link = linkSectors.isEmpty() ? Math.max(next, first - ALIGNMENT) : next;
                linkSectors.add(link);
                regions.add(new Region("EBR " + number, link, 1, Region.Kind.PARTITION_TABLE));
            }
            partitions.add(partition);
            String owner = ownerOf(partition);
            regions.add(new Region(owner, first, Math.max(1, count), Region.Kind.PARTITION));
            wanted.contents().ifPresent(contents -> checkFits(contents, partition, owner));
            next = first + count;
        }
        if (!linkSectors.isEmpty()) {
            long start = linkSectors.get(0);
            PartitionType type = PartitionType.parse("extended").orElseThrow();
            extended = Optional.of(
                    new Partition(MbrTable.ENTRIES, start, next - start, type, Partition.Activity.INACTIVE, ""));
        }
    }

    private static String ownerOf(Partition partition) {
        String name = partition.name().isEmpty() ? partition.type().word() : partition.name();
        return "partition " + partition.number() + " (" + name + ")";
    }

    private void checkFits(FileSource contents, Partition partition, String owner) {
        long needed = (contents.sizeBytes() + SECTOR_BYTES - 1) / SECTOR_BYTES;
        if (needed > partition.sectorCount()) {
            fail(Diagnostic.of(
                            ImageCode.PART_BEYOND_END,
                            contents.name(),
                            partition.firstSector(),
                            partition.firstSector() + needed - 1,
                            partition.lastSector())
                    .withNote("I0011.note", owner));
        }
    }

    private long sizeOf(PartitionRecipe wanted, int index, long first) {
        if (wanted.sectorCount() != 0) {
            return wanted.sectorCount();
        }
        if (wanted.contents().isPresent()) {
            return Math.max(1, (wanted.contents().get().sizeBytes() + SECTOR_BYTES - 1) / SECTOR_BYTES);
        }
        long end = recipe.sizeSectors() - (recipe.table() == DiskRecipe.Table.GPT ? GptTable.TAIL_SECTORS : 0);
        for (int i = index + 1; i < recipe.partitions().size(); i++) {
            if (recipe.partitions().get(i).firstSector() > first) {
                end = Math.min(end, recipe.partitions().get(i).firstSector());
                break;
            }
        }
        if (end <= first && recipe.sizeSectors() != 0) {
            fail(Diagnostic.of(
                            ImageCode.PART_BEYOND_END,
                            "partition " + (index + 1),
                            first,
                            first,
                            recipe.sizeSectors() - 1)
                    .withHelp("I0011.help", first + ALIGNMENT));
            return 1;
        }
        if (end <= first) {
            fail(Diagnostic.of(ImageCode.PARTITION_WITHOUT_SIZE, index + 1, first)
                    .withHelp("I0050.help"));
            return 1;
        }
        return end - first;
    }

    private static long align(long sector) {
        return (sector + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private long diskSectors() {
        if (recipe.sizeSectors() != 0) {
            return recipe.sizeSectors();
        }
        if (recipe.volume().isPresent()) {
            return FloppyFormat.ALL.stream()
                    .filter(format -> format.name().equals("1440K"))
                    .findFirst()
                    .orElseThrow()
                    .sectors();
        }
        long needed = 1;
        for (Region region : regions) {
            needed = Math.max(needed, region.lastSector() + 1);
        }
        return recipe.table() == DiskRecipe.Table.GPT ? align(needed) + ALIGNMENT : needed;
    }

    // ---- a volume over the whole disk ----

    private void addVolume(FatRecipe volume, long sectors) throws IOException {
        FatOptions options =
                volume.options().withBootCode(DiskWriter.bootCode(recipe.boot().or(volume::boot)));
        String code = recipe.boot().or(volume::boot).map(FileSource::name).orElse("boot sector");
        FatParameters parameters;
        try {
            // A trial in memory tells where the tables will be.
            parameters = new FatFormatter(code, options).format(new SparseMemory(sectors * SECTOR_BYTES));
        } catch (BadImageException e) {
            fail(e.diagnostic());
            return;
        }
        long codeSectors = Math.max(1, (options.bootCode().size() + SECTOR_BYTES - 1) / SECTOR_BYTES);
        regions.add(new Region(code, 0, codeSectors, Region.Kind.BOOT_CODE));
        if (parameters.infoSector() != 0) {
            regions.add(new Region("FSInfo", parameters.infoSector(), 1, Region.Kind.FILE_SYSTEM));
            regions.add(new Region("boot sector (2)", parameters.backupSector(), 2, Region.Kind.FILE_SYSTEM));
        }
        long tables = parameters.reservedSectors();
        regions.add(new Region(
                parameters.type().name(), tables, parameters.firstDataSector() - tables, Region.Kind.FILE_SYSTEM));
        long data = parameters.firstDataSector();
        regions.add(new Region(parameters.type().name() + " data", data, sectors - data, Region.Kind.FILE_SYSTEM));
    }
}
