package dev.bootsmith.toolchain.layout;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FloppyFormat;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.linux.BzImage;
import dev.bootsmith.imagebuilder.linux.CpioArchive;
import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.imagebuilder.recipe.DiskPlanner;
import dev.bootsmith.imagebuilder.recipe.DiskRecipe;
import dev.bootsmith.imagebuilder.recipe.FatRecipe;
import dev.bootsmith.imagebuilder.recipe.FileEntry;
import dev.bootsmith.imagebuilder.recipe.IsoRecipe;
import dev.bootsmith.imagebuilder.recipe.PartitionRecipe;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.toolchain.ToolchainCode;
import dev.bootsmith.toolchain.project.ImageSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns an {@link ImageSpec} into an image. Every missing file is reported, each at its place in the recipe. */
public final class ImageAssembler {
    /** 1 MiB: one cylinder of most geometries, and what the samples' Makefiles make. */
    private static final long DEFAULT_SECTORS = 2048;

    /** More than any initial file system; what is larger is a slip, and would fill the heap. */
    private static final long MAX_IN_MEMORY = 1L << 30;

    /** The host's permissions would differ from machine to machine; an initial file system is there to be run. */
    private static final int EXECUTABLE = 0755;

    private final ImageSpec spec;
    private final Path folder;
    private final Optional<FileSource> boot;
    private final Map<String, ByteView> programs;
    private final DiagnosticSink sink;
    private boolean good = true;

    /**
     * Prepares.
     *
     * @param folder what names in the recipe are relative to
     * @param boot the program that the project links, for sector 0 or for the CD's boot image
     * @param programs further programs by name
     */
    public ImageAssembler(
            ImageSpec spec,
            Path folder,
            Optional<FileSource> boot,
            Map<String, ByteView> programs,
            DiagnosticSink sink) {
        this.spec = spec;
        this.folder = folder;
        this.boot = boot;
        this.programs = Map.copyOf(programs);
        this.sink = sink;
    }

    /** Returns the image, or reports everything that keeps it from being made. */
    public Optional<BuiltImage> assemble() throws IOException {
        try {
            if (spec.iso().isPresent()) {
                return cd(spec.iso().get());
            }
            if (spec.linux().isPresent()) {
                return kernel(spec.linux().get());
            }
            return spec.initramfs().isPresent() ? archive(spec.initramfs().get()) : disk();
        } catch (BadImageException e) {
            sink.report(e.diagnostic());
            return Optional.empty();
        }
    }

    /** Returns what stands at sector 0: what the recipe says, else what the project links. */
    public Optional<FileSource> bootSource() throws IOException {
        Optional<FileSource> named =
                spec.boot().isPresent() ? source(spec.boot().get()) : Optional.empty();
        return named.or(() -> boot);
    }

    private Optional<BuiltImage> disk() throws IOException {
        List<DiskRecipe.Part> parts = new ArrayList<>();
        for (ImageSpec.Part part : spec.parts()) {
            source(part.bytes()).ifPresent(source -> parts.add(new DiskRecipe.Part(source, part.sector())));
        }
        List<PartitionRecipe> partitions = new ArrayList<>();
        for (ImageSpec.PartitionSpec wanted : spec.partitions()) {
            partitions.add(new PartitionRecipe(
                    wanted.start(),
                    wanted.sizeBytes() / Storage.SECTOR_BYTES,
                    wanted.type(),
                    wanted.active(),
                    wanted.name(),
                    source(wanted.contents()),
                    volume(wanted.fat())));
        }
        Optional<FileSource> first = bootSource();
        Optional<FatRecipe> volume = volume(spec.fat());
        long sectors = spec.sizeBytes() / Storage.SECTOR_BYTES;
        if (sectors == 0 && spec.isPlain()) {
            long needed = first.map(ImageAssembler::sectors).orElse(1L);
            for (DiskRecipe.Part part : parts) {
                needed = Math.max(needed, part.firstSector() + sectors(part.source()));
            }
            sectors = Math.max(DEFAULT_SECTORS, needed);
        }
        DiskRecipe recipe =
                new DiskRecipe(sectors, first, parts, spec.table(), spec.diskId(), partitions, volume, spec.date());
        return good ? new DiskPlanner(recipe, sink).plan() : Optional.empty();
    }

    private static long sectors(FileSource source) {
        return (source.sizeBytes() + Storage.SECTOR_BYTES - 1) / Storage.SECTOR_BYTES;
    }

    private Optional<FatRecipe> volume(Optional<ImageSpec.Fat> wanted) throws IOException {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        ImageSpec.Fat fat = wanted.get();
        List<String> directories = new ArrayList<>(fat.directories());
        List<FileEntry> files = entries(fat.entries(), directories);
        return Optional.of(new FatRecipe(fat.options(), source(fat.boot()), directories, files));
    }

    // ---- files ----

    private Optional<FileSource> source(Optional<ImageSpec.Bytes> bytes) throws IOException {
        return bytes.isPresent() ? source(bytes.get()) : Optional.empty();
    }

    private Optional<FileSource> source(ImageSpec.Bytes bytes) throws IOException {
        if (bytes.origin() == ImageSpec.Bytes.Origin.PROGRAM) {
            ByteView program = programs.get(bytes.name());
            if (program != null) {
                return Optional.of(FileSource.of(bytes.name(), program.toByteArray()));
            }
            Diagnostic unknown =
                    Diagnostic.of(ToolchainCode.NO_SUCH_PROGRAM, bytes.name()).at(bytes.place());
            Optional<String> nearest = Nearest.to(bytes.name(), programs.keySet());
            return fail(nearest.isPresent() ? unknown.withHelp("T0031.help.nearest", nearest.get()) : unknown);
        }
        Path path = folder.resolve(bytes.name());
        if (!Files.isRegularFile(path)) {
            Diagnostic missing =
                    Diagnostic.of(ToolchainCode.NO_SUCH_FILE, bytes.name()).at(bytes.place());
            Optional<String> nearest = nearestFile(path);
            return fail(nearest.isPresent() ? missing.withHelp("T0031.help.nearest", nearest.get()) : missing);
        }
        return Optional.of(FileSource.of(bytes.name(), path));
    }

    private static Optional<String> nearestFile(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        Path last = path.getFileName();
        if (parent == null || last == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (Stream<Path> names = Files.list(parent)) {
            return Nearest.to(
                    last.toString(),
                    names.map(name -> String.valueOf(name.getFileName()))
                            .sorted()
                            .toList());
        }
    }

    private Optional<FileSource> fail(Diagnostic diagnostic) {
        sink.report(diagnostic);
        good = false;
        return Optional.empty();
    }

    /** Files one by one, and folders with everything in them in the order of their names. */
    private List<FileEntry> entries(List<ImageSpec.Entry> wanted, List<String> directories) throws IOException {
        List<FileEntry> files = new ArrayList<>();
        for (ImageSpec.Entry entry : wanted) {
            Path path = folder.resolve(entry.from().name());
            boolean isFolder = entry.from().origin() == ImageSpec.Bytes.Origin.FILE && Files.isDirectory(path);
            if (isFolder) {
                addFolder(path, entry, directories, files);
            } else {
                String to = entry.to().isEmpty() || entry.to().endsWith("/")
                        ? entry.to() + "/" + lastName(entry.from().name())
                        : entry.to();
                source(entry.from()).ifPresent(source -> files.add(new FileEntry(to, source)));
            }
        }
        return files;
    }

    private static String lastName(String name) {
        return String.valueOf(Path.of(name).getFileName());
    }

    private void addFolder(Path path, ImageSpec.Entry entry, List<String> directories, List<FileEntry> files)
            throws IOException {
        List<Path> below;
        try (Stream<Path> walk = Files.walk(path)) {
            below = walk.sorted().toList();
        }
        for (Path each : below) {
            String relative = path.relativize(each).toString().replace('\\', '/');
            String to = entry.to() + (relative.isEmpty() ? "" : "/" + relative);
            if (Files.isDirectory(each)) {
                if (!to.replace("/", "").isEmpty()) {
                    directories.add(to);
                }
            } else {
                files.add(new FileEntry(to, FileSource.of(entry.from().name() + "/" + relative, each)));
            }
        }
    }

    // ---- a CD ----

    private Optional<BuiltImage> cd(ImageSpec.Iso iso) throws IOException {
        List<String> directories = new ArrayList<>(iso.directories());
        List<FileEntry> files = entries(iso.entries(), directories);
        List<IsoOptions.Boot> boots = new ArrayList<>();
        for (ImageSpec.IsoBoot wanted : iso.boots()) {
            Optional<FileSource> image = wanted.floppy().isPresent()
                    ? floppy(wanted.floppy().get(), wanted.emulation())
                    : wanted.bytes().isPresent() ? source(wanted.bytes()) : boot;
            image.ifPresent(bytes -> boots.add(new IsoOptions.Boot(
                    bytes,
                    wanted.emulation(),
                    wanted.loadSegment(),
                    wanted.loadSectors(),
                    wanted.platform(),
                    wanted.infoTable())));
        }
        if (iso.boots().isEmpty() && boot.isPresent()) {
            boots.add(new IsoOptions.Boot(
                    boot.get(), ElTorito.Emulation.NONE, 0, 0, ElTorito.Entry.BIOS, IsoOptions.InfoTable.NONE));
        }
        if (!good) {
            return Optional.empty();
        }
        IsoOptions options = new IsoOptions(iso.volume(), iso.joliet(), spec.date(), boots);
        return new IsoRecipe(options, directories, files).plan(sink);
    }

    /** A floppy for emulation, made on the spot; its boot sector is the project's program unless the recipe names another. */
    private Optional<FileSource> floppy(ImageSpec.Fat fat, ElTorito.Emulation emulation) throws IOException {
        long bytes = emulation.imageBytes() == 0 ? 2880 * 512 : emulation.imageBytes();
        Optional<FatRecipe> volume = volume(Optional.of(fat));
        DiskRecipe recipe = new DiskRecipe(
                bytes / Storage.SECTOR_BYTES,
                fat.boot().isPresent() ? Optional.empty() : boot,
                List.of(),
                DiskRecipe.Table.NONE,
                0,
                List.of(),
                volume,
                spec.date());
        Optional<BuiltImage> image = good ? new DiskPlanner(recipe, sink).plan() : Optional.empty();
        if (image.isEmpty()) {
            good = false;
            return Optional.empty();
        }
        String name = FloppyFormat.ofSectors(bytes / Storage.SECTOR_BYTES)
                .map(FloppyFormat::name)
                .orElse("");
        return Optional.of(FileSource.of("floppy " + name, image.get().toByteArray()));
    }

    // ---- Linux ----

    private Optional<BuiltImage> kernel(ImageSpec.Linux linux) throws IOException {
        Optional<FileSource> setup = source(linux.setup());
        Optional<FileSource> kernel = source(linux.kernel());
        if (!good || tooLarge(setup) || tooLarge(kernel)) {
            return Optional.empty();
        }
        byte[] image = BzImage.join(
                linux.setup().name(),
                ByteView.of(setup.orElseThrow().bytes()),
                ByteView.of(kernel.orElseThrow().bytes()),
                linux.rootDevice());
        return Optional.of(file(image));
    }

    private boolean tooLarge(Optional<FileSource> file) {
        if (file.isPresent() && file.get().sizeBytes() > MAX_IN_MEMORY) {
            fail(Diagnostic.of(
                    ToolchainCode.TOO_LARGE, file.get().name(), file.get().sizeBytes(), MAX_IN_MEMORY));
            return true;
        }
        return false;
    }

    private Optional<BuiltImage> archive(ImageSpec.Initramfs initramfs) throws IOException {
        CpioArchive archive = new CpioArchive(spec.date().toEpochSecond(ZoneOffset.UTC));
        List<String> directories = new ArrayList<>(initramfs.directories());
        List<FileEntry> files = entries(initramfs.entries(), directories);
        Optional<String> outside = FileEntry.outside(files, directories);
        if (outside.isPresent()) {
            fail(Diagnostic.of(ImageCode.NAME_NOT_IN_IMAGE, outside.get()).withHelp("I0046.help"));
        }
        directories.forEach(archive::addDirectory);
        long total = 0;
        for (FileEntry file : files) {
            total += file.source().sizeBytes();
            if (!archive.addFile(file.path(), file.source(), EXECUTABLE)) {
                taken(file.path());
            }
        }
        for (ImageSpec.Link link : initramfs.links()) {
            if (!archive.addLink(link.path(), link.target())) {
                taken(link.path());
            }
        }
        for (ImageSpec.Device device : initramfs.devices()) {
            if (!archive.addDevice(device.path(), device.kind(), device.major(), device.minor())) {
                taken(device.path());
            }
        }
        if (total > MAX_IN_MEMORY) {
            fail(Diagnostic.of(ToolchainCode.TOO_LARGE, "initramfs", total, MAX_IN_MEMORY));
        }
        return good ? Optional.of(file(archive.toByteArray(initramfs.compression()))) : Optional.empty();
    }

    private void taken(String path) {
        fail(Diagnostic.of(ImageCode.NAME_TAKEN, path));
    }

    private static BuiltImage file(byte[] bytes) {
        return new BuiltImage(bytes.length, List.of(), storage -> storage.write(0, bytes));
    }
}
