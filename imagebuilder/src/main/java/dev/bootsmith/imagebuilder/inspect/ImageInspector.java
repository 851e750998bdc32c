package dev.bootsmith.imagebuilder.inspect;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.check.BootSectorCheck;
import dev.bootsmith.imagebuilder.fat.FatCheck;
import dev.bootsmith.imagebuilder.fat.FatEntry;
import dev.bootsmith.imagebuilder.fat.FatParameters;
import dev.bootsmith.imagebuilder.fat.FatVolume;
import dev.bootsmith.imagebuilder.fat.FloppyFormat;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoEntry;
import dev.bootsmith.imagebuilder.iso.IsoReader;
import dev.bootsmith.imagebuilder.linux.BzImage;
import dev.bootsmith.imagebuilder.partition.GptTable;
import dev.bootsmith.imagebuilder.partition.MbrTable;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.recipe.Region;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.imagebuilder.storage.Window;
import dev.bootsmith.imagebuilder.tree.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at an image from the first sector on and tells what it finds. It believes nothing that it cannot check. */
public final class ImageInspector {
    private static final int SECTOR_BYTES = Storage.SECTOR_BYTES;
    private static final int CD_SECTORS = 4;

    private final String name;
    private final DiskFile file;
    private final Storage disk;
    private final DiagnosticList hints = new DiagnosticList();
    private final List<Region> regions = new ArrayList<>();
    private final List<ImageReport.Volume> volumes = new ArrayList<>();

    public ImageInspector(String name, DiskFile file) {
        this.name = name;
        this.file = file;
        this.disk = file.storage();
    }

    public ImageReport inspect() throws IOException {
        byte[] first = disk.read(0, (int) Math.min(SECTOR_BYTES, disk.sizeBytes()));
        ByteView sector = ByteView.of(Arrays.copyOf(first, SECTOR_BYTES));
        boolean isCd = IsoReader.isPresent(disk);
        byte[] head = disk.read(0, (int) Math.min(1024, disk.sizeBytes()));
        Optional<ImageReport.Kernel> kernel = kernel(ByteView.of(head));
        boolean isFat = !isCd && kernel.isEmpty() && FatVolume.isPresent(disk);
        boolean hasTable = !isFat && MbrTable.isPlausible(sector);
        Optional<GptTable> gpt =
                hasTable && GptTable.isPresent(disk) ? Optional.of(GptTable.read(disk)) : Optional.empty();
        List<Partition> partitions = new ArrayList<>();
        if (gpt.isPresent()) {
            partitions.addAll(gpt.get().partitions());
            addGptRegions(gpt.get());
        } else if (hasTable && kernel.isEmpty()) {
            addMbrPartitions(sector, partitions);
        }
        checkBootSector(sector, isCd, kernel.isPresent());
        if (isFat) {
            addVolume(disk, 0, 0);
        }
        for (Partition partition : partitions) {
            addPartition(partition);
        }
        Optional<ImageReport.Cd> cd = isCd ? Optional.of(cd()) : Optional.empty();
        fillGaps();
        ImageReport.Kind kind = isCd
                ? ImageReport.Kind.CD
                : gpt.isPresent()
                        ? ImageReport.Kind.GPT_DISK
                        : isFat
                                ? ImageReport.Kind.FAT_VOLUME
                                : kernel.isPresent()
                                        ? ImageReport.Kind.LINUX_KERNEL
                                        : hasTable ? ImageReport.Kind.MBR_DISK : bootOrUnknown(sector);
        return new ImageReport(
                name,
                file.format(),
                disk.sizeBytes(),
                kind,
                sector.get16(510) == 0xaa55,
                ByteView.of(Arrays.copyOf(first, 16)),
                partitions,
                gpt,
                hasTable ? sector.getUnsigned32(MbrTable.DISK_ID_OFFSET) : 0,
                volumes,
                cd,
                kernel,
                regions,
                hints.all());
    }

    private static ImageReport.Kind bootOrUnknown(ByteView sector) {
        return sector.get16(510) == 0xaa55 ? ImageReport.Kind.BOOT_SECTOR : ImageReport.Kind.UNKNOWN;
    }

    private void hint(ImageCode code, Object... arguments) {
        hints.report(Diagnostic.of(code, arguments));
    }

    // ---- the first sector ----

    private void checkBootSector(ByteView sector, boolean isCd, boolean isKernel) throws IOException {
        if (isCd || isKernel) {
            return;
        }
        new BootSectorCheck(hints).check(name, sector, disk.sizeBytes(), BootSectorCheck.Origin.IMAGE);
        boolean isEmpty =
                DataRuns.between(disk, 0, Math.min(1, disk.sectorCount())).isEmpty();
        if (!isEmpty) {
            regions.add(new Region(sector.get16(510) == 0xaa55 ? "boot sector" : "", 0, 1, Region.Kind.BOOT_CODE));
        }
    }

    private Optional<ImageReport.Kernel> kernel(ByteView head) throws IOException {
        if (!BzImage.isPresent(head)) {
            return Optional.empty();
        }
        int setup = head.get8(BzImage.SETUP_SECTORS) == 0 ? 4 : head.get8(BzImage.SETUP_SECTORS);
        long system = head.getUnsigned32(BzImage.SYSTEM_SIZE) * 16;
        long end = (setup + 1L) * SECTOR_BYTES + system;
        boolean fits = end <= disk.sizeBytes() && end < 1L << 30;
        boolean hasChecksum = fits && BzImage.isChecksumRight(disk.read(0, (int) end));
        regions.add(new Region("setup", 0, setup + 1L, Region.Kind.BOOT_CODE));
        long left = disk.sectorCount() - setup - 1;
        if (left > 0) {
            regions.add(new Region("kernel", setup + 1L, left, Region.Kind.FILE));
        }
        return Optional.of(new ImageReport.Kernel(setup, head.get16(BzImage.PROTOCOL_VERSION), system, hasChecksum));
    }

    // ---- partitions ----

    private void addMbrPartitions(ByteView sector, List<Partition> partitions) throws IOException {
        List<Partition> primary = MbrTable.primary(sector);
        partitions.addAll(primary);
        for (Partition partition : primary) {
            if (PartitionType.isExtended(partition.type().mbrCode())) {
                List<Partition> logical = MbrTable.logical(disk, partition);
                partitions.addAll(logical);
            }
        }
        long active = primary.stream()
                .filter(partition -> partition.active() == Partition.Activity.ACTIVE)
                .count();
        if (active > 1) {
            hint(ImageCode.SEVERAL_ACTIVE, name, active);
        }
    }

    private void addGptRegions(GptTable gpt) {
        regions.add(new Region("GPT", 1, GptTable.FIRST_USABLE - 1, Region.Kind.PARTITION_TABLE));
        long tail = disk.sectorCount() - GptTable.TAIL_SECTORS;
        if (!gpt.problems().contains(GptTable.Problem.BACKUP_MISSING) && tail > GptTable.FIRST_USABLE) {
            regions.add(new Region("GPT (2)", tail, GptTable.TAIL_SECTORS, Region.Kind.PARTITION_TABLE));
        }
        for (GptTable.Problem problem : gpt.problems()) {
            hint(
                    ImageCode.GPT_PROBLEM,
                    name,
                    problem.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
    }

    private void addPartition(Partition partition) throws IOException {
        if (PartitionType.isExtended(partition.type().mbrCode())) {
            regions.add(new Region("EBR", partition.firstSector(), 1, Region.Kind.PARTITION_TABLE));
            return;
        }
        long first = partition.firstSector();
        if (first <= 0 || partition.sectorCount() <= 0 || partition.lastSector() >= disk.sectorCount()) {
            hint(
                    ImageCode.PARTITION_OUTSIDE,
                    name,
                    partition.number(),
                    first,
                    partition.lastSector(),
                    disk.sectorCount() - 1);
            return;
        }
        Storage window = new Window(disk, first * SECTOR_BYTES, partition.sectorCount() * SECTOR_BYTES);
        if (FatVolume.isPresent(window)) {
            addVolume(window, partition.number(), first);
        } else {
            String label = partition.number() + " " + partition.type().word();
            regions.add(new Region(label.strip(), first, partition.sectorCount(), Region.Kind.PARTITION));
        }
    }

    // ---- FAT ----

    private void addVolume(Storage window, int partition, long first) throws IOException {
        FatVolume volume;
        String shown = partition == 0 ? name : name + " (" + partition + ")";
        try {
            volume = FatVolume.open(shown, window);
        } catch (BadImageException e) {
            hints.report(e.diagnostic());
            return;
        }
        FatParameters p = volume.parameters();
        int unit = p.sectorBytes() / SECTOR_BYTES;
        String prefix = partition == 0 ? "" : partition + " ";
        regions.removeIf(region -> partition == 0 && region.kind() == Region.Kind.BOOT_CODE);
        regions.add(new Region(prefix + "boot sector", first, unit, Region.Kind.BOOT_CODE));
        if (p.reservedSectors() > 1) {
            regions.add(new Region(
                    prefix + "reserved", first + unit, (p.reservedSectors() - 1L) * unit, Region.Kind.FILE_SYSTEM));
        }
        for (int i = 0; i < p.fats(); i++) {
            long at = first + (p.reservedSectors() + i * p.fatSectors()) * unit;
            String label = prefix + p.type() + (i == 0 ? "" : " (" + (i + 1) + ")");
            regions.add(new Region(label, at, p.fatSectors() * unit, Region.Kind.FILE_SYSTEM));
        }
        if (p.rootCluster() != 0) {
            long root = first + p.clusterOffset(p.rootCluster()) / SECTOR_BYTES;
            regions.add(new Region(prefix + "/", root, (long) p.clusterSectors() * unit, Region.Kind.FILE_SYSTEM));
        }
        if (p.rootDirectorySectors() > 0) {
            long root = first + p.firstRootSector() * unit;
            regions.add(new Region(prefix + "/", root, p.rootDirectorySectors() * unit, Region.Kind.FILE_SYSTEM));
        }
        if (partition != 0 && p.hiddenSectors() != first) {
            hint(ImageCode.HIDDEN_SECTORS_WRONG, shown, p.hiddenSectors(), first);
        }
        boolean isFloppyMedia = p.media() == 0xf0;
        if (partition == 0
                && isFloppyMedia
                && FloppyFormat.ofSectors(disk.sectorCount()).isEmpty()) {
            hint(ImageCode.FLOPPY_OF_ODD_SIZE, shown, disk.sectorCount());
        }
        List<ImageReport.FileReport> files = new ArrayList<>();
        if (new FatCheck(shown, volume, hints).check()) {
            for (FileTree.Found<FatEntry> found : volume.walk()) {
                files.add(fileReport(volume, found, prefix, first, unit));
            }
        }
        long free = volume.freeBytes();
        volumes.add(new ImageReport.Volume(partition, first, p, label(volume), free, files));
    }

    private String label(FatVolume volume) throws IOException {
        try {
            return volume.label();
        } catch (BadImageException e) {
            hints.report(e.diagnostic());
            return volume.parameters().label();
        }
    }

    private ImageReport.FileReport fileReport(
            FatVolume volume, FileTree.Found<FatEntry> found, String prefix, long first, int unit) throws IOException {
        FatParameters p = volume.parameters();
        int[] clusters = volume.clusters(found.entry());
        int pieces = 0;
        long firstSector = 0;
        int start = 0;
        for (int i = 1; i <= clusters.length; i++) {
            if (i == clusters.length || clusters[i] != clusters[i - 1] + 1) {
                long at = first * SECTOR_BYTES + p.clusterOffset(clusters[start]);
                firstSector = pieces == 0 ? at / SECTOR_BYTES : firstSector;
                pieces++;
                long count = (long) (i - start) * p.clusterSectors() * unit;
                regions.add(new Region(prefix + found.path(), at / SECTOR_BYTES, count, Region.Kind.FILE));
                start = i;
            }
        }
        return new ImageReport.FileReport(
                found.path(), found.entry().isDirectory(), found.entry().sizeBytes(), firstSector, pieces);
    }

    // ---- CD ----

    private ImageReport.Cd cd() throws IOException {
        IsoReader reader = IsoReader.open(name, disk);
        regions.add(new Region("descriptors", 16L * CD_SECTORS, CD_SECTORS, Region.Kind.FILE_SYSTEM));
        List<ImageReport.FileReport> files = new ArrayList<>();
        try {
            for (FileTree.Found<IsoEntry> found : reader.walk()) {
                long sector = found.entry().sector() * CD_SECTORS;
                boolean isDirectory = found.entry().isDirectory();
                long size = found.entry().sizeBytes();
                files.add(new ImageReport.FileReport(
                        found.path(), isDirectory, isDirectory ? 0 : size, sector, size == 0 ? 0 : 1));
                long count = (size + 2047) / 2048 * CD_SECTORS;
                if (count > 0) {
                    regions.add(new Region(
                            found.path(), sector, count, isDirectory ? Region.Kind.FILE_SYSTEM : Region.Kind.FILE));
                }
            }
        } catch (BadImageException e) {
            hints.report(e.diagnostic());
        }
        List<ElTorito.Entry> boots = reader.boots();
        if (reader.catalogSector().isPresent() && boots.isEmpty()) {
            hint(ImageCode.BOOT_CATALOG_WRONG, name);
        }
        if (reader.catalogSector().isEmpty()) {
            hint(ImageCode.CD_NOT_BOOTABLE, name);
        }
        for (ElTorito.Entry boot : boots) {
            if ((boot.lba() + 1) * 2048 > disk.sizeBytes()) {
                hint(ImageCode.BOOT_CATALOG_WRONG, name);
            } else {
                long bytes = Math.max(1, boot.emulation().imageBytes() / SECTOR_BYTES);
                long count = Math.max(bytes, boot.loadSectors());
                regions.add(new Region("El Torito", boot.lba() * CD_SECTORS, count, Region.Kind.BOOT_CODE));
            }
        }
        return new ImageReport.Cd(reader.volumeId(), reader.sectorCount(), reader.hasJoliet(), boots, files);
    }

    // ---- the whole ----

    /** Orders the regions, drops what lies under others, and says of what is left whether it is data or free. */
    private void fillGaps() throws IOException {
        regions.sort(Comparator.comparingLong(Region::firstSector).thenComparing(Region::owner));
        List<Region> whole = new ArrayList<>();
        long next = 0;
        for (Region region : regions) {
            if (region.firstSector() < next || region.sectorCount() <= 0) {
                continue;
            }
            addGap(whole, next, region.firstSector());
            whole.add(region);
            next = region.lastSector() + 1;
        }
        addGap(whole, next, disk.sectorCount());
        regions.clear();
        regions.addAll(whole);
    }

    private void addGap(List<Region> whole, long from, long to) throws IOException {
        long next = from;
        for (DataRuns.Run run : DataRuns.between(disk, from, to)) {
            if (run.firstSector() > next) {
                whole.add(new Region("", next, run.firstSector() - next, Region.Kind.FREE));
            }
            whole.add(new Region(run.looksLike(), run.firstSector(), run.sectorCount(), Region.Kind.FILE));
            next = run.firstSector() + run.sectorCount();
        }
        if (next < to) {
            whole.add(new Region("", next, to - next, Region.Kind.FREE));
        }
    }
}
