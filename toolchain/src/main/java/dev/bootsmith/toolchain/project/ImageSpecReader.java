package dev.bootsmith.toolchain.project;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.fat.FatType;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.linux.CpioArchive;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.recipe.DiskRecipe;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.toolchain.ToolchainCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlTable;

/** Reads {@code [image]} and what is below it. Every list of keys here is one of docs/formats/bootsmith-toml.md. */
final class ImageSpecReader {
    static final List<String> IMAGE_KEYS = List.of(
            "format",
            "size",
            "sectors",
            "boot",
            "program",
            "part",
            "table",
            "disk-id",
            "partition",
            "fat",
            "iso",
            "linux",
            "initramfs",
            "date");
    static final List<String> PART_KEYS = List.of("file", "program", "sector");
    static final List<String> PARTITION_KEYS =
            List.of("type", "start", "size", "sectors", "active", "name", "file", "program", "fat");
    static final List<String> FAT_KEYS = List.of(
            "type",
            "label",
            "serial",
            "cluster",
            "reserved",
            "root-entries",
            "copies",
            "boot",
            "program",
            "directories",
            "files",
            "file");
    static final List<String> FILE_KEYS = List.of("from", "program", "to");
    static final List<String> ISO_KEYS = List.of("volume", "joliet", "directories", "files", "file", "boot");
    static final List<String> ISO_BOOT_KEYS =
            List.of("file", "program", "floppy", "emulation", "load-segment", "load-sectors", "platform", "info-table");
    static final List<String> LINUX_KEYS = List.of("setup", "kernel", "root-device");
    static final List<String> INITRAMFS_KEYS = List.of("compression", "directories", "files", "file", "link", "device");
    static final List<String> LINK_KEYS = List.of("path", "target");
    static final List<String> DEVICE_KEYS = List.of("path", "kind", "major", "minor");

    private static final long MAX_32 = 0xffff_ffffL;
    private static final int MAX_16 = 0xffff;

    private final TomlReader toml;

    ImageSpecReader(TomlReader toml) {
        this.toml = toml;
    }

    ImageSpec read(@Nullable TomlTable image) {
        if (image == null) {
            return ImageSpec.EMPTY;
        }
        toml.refuseUnknown(image, IMAGE_KEYS);
        long sizeBytes = toml.size(image, "size");
        long sectors = toml.number(image, "sectors", 0, 1L << 40);
        if (sizeBytes != 0 && sectors != 0) {
            both(image, "size", "sectors");
        }
        long disk = sectors != 0 ? sectors * Storage.SECTOR_BYTES : sizeBytes;
        if (disk % Storage.SECTOR_BYTES != 0) {
            toml.wrongType(image, "size", "n * 512");
        }
        ImageSpec spec = new ImageSpec(
                toml.choice(image, "format", words(ImageFormat.values())).flatMap(ImageFormat::named),
                disk,
                bytes(image, "boot"),
                parts(image),
                table(image),
                toml.number(image, "disk-id", 0, MAX_32),
                partitions(image),
                Optional.ofNullable(toml.table(image, "fat")).map(this::fat),
                Optional.ofNullable(toml.table(image, "iso")).map(this::iso),
                Optional.ofNullable(toml.table(image, "linux")).flatMap(this::linux),
                Optional.ofNullable(toml.table(image, "initramfs")).map(this::initramfs),
                date(image));
        checkKinds(image, spec);
        return spec;
    }

    /** A disk, a CD, a kernel and an archive exclude each other. */
    private void checkKinds(TomlTable image, ImageSpec spec) {
        List<String> kinds = new ArrayList<>();
        if (spec.fat().isPresent()) {
            kinds.add("fat");
        }
        if (!spec.partitions().isEmpty()) {
            kinds.add("partition");
        }
        for (String key : List.of("iso", "linux", "initramfs")) {
            if (image.contains(List.of(key))) {
                kinds.add(key);
            }
        }
        if (kinds.size() > 1) {
            both(image, kinds.get(0), kinds.get(1));
        }
        if (!spec.partitions().isEmpty() && spec.table() == DiskRecipe.Table.NONE) {
            toml.missing("table", toml.at(image, "partition"));
        }
    }

    private void both(TomlTable table, String first, String second) {
        toml.report(Diagnostic.of(ToolchainCode.KEYS_EXCLUDE_EACH_OTHER, first, second)
                .at(toml.at(table, second)));
    }

    private static List<String> words(ImageFormat[] formats) {
        return Arrays.stream(formats).map(ImageFormat::word).toList();
    }

    /** Returns what {@code key} or {@code program} names. */
    private Optional<ImageSpec.Bytes> bytes(TomlTable table, String key) {
        Optional<String> program = toml.text(table, "program");
        Optional<String> file = toml.fileName(table, key);
        if (program.isPresent() && table.contains(List.of(key))) {
            both(table, key, "program");
        }
        if (program.isPresent()) {
            SourceSpan place = toml.at(table, "program");
            return Optional.of(new ImageSpec.Bytes(program.get(), ImageSpec.Bytes.Origin.PROGRAM, place));
        }
        return file.map(name -> new ImageSpec.Bytes(name, ImageSpec.Bytes.Origin.FILE, toml.at(table, key)));
    }

    private Optional<ImageSpec.Bytes> required(TomlTable table, String key) {
        Optional<ImageSpec.Bytes> bytes = bytes(table, key);
        if (bytes.isEmpty() && !table.contains(List.of(key)) && !table.contains(List.of("program"))) {
            toml.missing(key, start(table));
        }
        return bytes;
    }

    private SourceSpan start(TomlTable table) {
        for (String key : table.keySet()) {
            return toml.at(table, key);
        }
        return toml.source().span(0, 0);
    }

    private List<ImageSpec.Part> parts(TomlTable image) {
        List<ImageSpec.Part> parts = new ArrayList<>();
        for (TomlTable part : toml.tables(image, "part", "image.part")) {
            toml.refuseUnknown(part, PART_KEYS);
            long sector = toml.number(part, "sector", 0, Long.MAX_VALUE);
            required(part, "file").ifPresent(bytes -> parts.add(new ImageSpec.Part(bytes, sector)));
        }
        return parts;
    }

    private DiskRecipe.Table table(TomlTable image) {
        return toml.choice(image, "table", List.of("mbr", "gpt"))
                .map(word -> DiskRecipe.Table.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(DiskRecipe.Table.NONE);
    }

    private LocalDateTime date(TomlTable image) {
        Object value = image.get(List.of("date"));
        if (value instanceof LocalDateTime local) {
            return checkedYear(image, local);
        }
        if (value instanceof LocalDate day) {
            return checkedYear(image, day.atStartOfDay());
        }
        if (value instanceof OffsetDateTime offset) {
            return checkedYear(
                    image, offset.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        }
        if (value != null) {
            toml.wrongType(image, "date", "2026-01-31T12:00:00");
        }
        return DiskRecipe.DEFAULT_DATE;
    }

    /** FAT begins with 1980 and ends with 2107; so do we everywhere. */
    private LocalDateTime checkedYear(TomlTable image, LocalDateTime date) {
        if (date.getYear() < 1980 || date.getYear() > 2107) {
            toml.wrongType(image, "date", "1980-01-01 ... 2107-12-31");
            return DiskRecipe.DEFAULT_DATE;
        }
        return date.withNano(0);
    }

    private List<ImageSpec.PartitionSpec> partitions(TomlTable image) {
        List<ImageSpec.PartitionSpec> partitions = new ArrayList<>();
        for (TomlTable partition : toml.tables(image, "partition", "image.partition")) {
            toml.refuseUnknown(partition, PARTITION_KEYS);
            Optional<ImageSpec.Fat> fat =
                    Optional.ofNullable(toml.table(partition, "fat")).map(this::fat);
            Optional<ImageSpec.Bytes> contents = bytes(partition, "file");
            if (fat.isPresent() && contents.isPresent()) {
                both(partition, "file", "fat");
            }
            long sizeBytes = toml.size(partition, "size");
            long sectors = toml.number(partition, "sectors", 0, 1L << 32);
            if (sizeBytes != 0 && sectors != 0) {
                both(partition, "size", "sectors");
            }
            if (sizeBytes % Storage.SECTOR_BYTES != 0) {
                toml.wrongType(partition, "size", "n * 512");
            }
            partitions.add(new ImageSpec.PartitionSpec(
                    type(partition, fat),
                    toml.number(partition, "start", 0, 1L << 32),
                    sectors != 0 ? sectors * Storage.SECTOR_BYTES : sizeBytes,
                    toml.truth(partition, "active") ? Partition.Activity.ACTIVE : Partition.Activity.INACTIVE,
                    name(partition),
                    contents,
                    fat));
        }
        return partitions;
    }

    private String name(TomlTable partition) {
        String name = toml.text(partition, "name").orElse("");
        if (name.length() > 36) {
            toml.wrongType(partition, "name", "\"...\" (36)");
            return "";
        }
        return name;
    }

    private PartitionType type(TomlTable partition, Optional<ImageSpec.Fat> fat) {
        Optional<String> word = toml.text(partition, "type");
        Optional<PartitionType> type = word.flatMap(PartitionType::parse);
        if (word.isPresent() && type.isEmpty()) {
            toml.wrongType(
                    partition, "type", "\"" + String.join("\" | \"", PartitionType.words()) + "\" | \"0x0c\" | UUID");
        }
        String otherwise = fat.flatMap(volume -> volume.options().type())
                .map(width -> width.name().toLowerCase(Locale.ROOT))
                .orElse(fat.isPresent() ? "fat32" : "linux");
        return type.orElseGet(() -> PartitionType.parse(otherwise).orElseThrow());
    }

    private ImageSpec.Fat fat(TomlTable table) {
        toml.refuseUnknown(table, FAT_KEYS);
        Optional<FatType> type = Optional.empty();
        long bits = toml.number(table, "type", 0, 32);
        if (bits == 12 || bits == 16 || bits == 32) {
            type = Optional.of(FatType.valueOf("FAT" + bits));
        } else if (bits != 0) {
            toml.wrongType(table, "type", "12 | 16 | 32");
        }
        long cluster = toml.number(table, "cluster", 0, 128);
        if ((cluster & cluster - 1) != 0) {
            toml.wrongType(table, "cluster", "1 | 2 | 4 | 8 | 16 | 32 | 64 | 128");
            cluster = 0;
        }
        long copies = toml.number(table, "copies", 2, 2);
        String label = toml.text(table, "label").orElse("");
        if (!label.matches("[ !#$%&'()0-9@A-Za-z^_`{}~-]{0,11}")) {
            toml.wrongType(table, "label", "\"ABCDEFGH-11\"");
            label = "";
        }
        FatOptions options = new FatOptions(
                type,
                label,
                toml.number(table, "serial", -1, MAX_32),
                (int) cluster,
                (int) toml.number(table, "reserved", 0, MAX_16),
                (int) toml.number(table, "root-entries", 0, MAX_16) + 15 & ~15,
                Math.max(1, (int) copies),
                0,
                ByteView.of(new byte[0]));
        return new ImageSpec.Fat(options, bytes(table, "boot"), directories(table), entries(table));
    }

    private List<String> directories(TomlTable table) {
        return toml.texts(table, "directories", "[\"/boot\", ...]");
    }

    /** {@code files} names what goes into the root; each {@code [[...file]]} says where it goes. */
    private List<ImageSpec.Entry> entries(TomlTable table) {
        List<ImageSpec.Entry> entries = new ArrayList<>();
        SourceSpan place = table.contains(List.of("files"))
                ? toml.at(table, "files")
                : toml.source().span(0, 0);
        for (String name : toml.fileNames(table, "files", "[\"kernel.bin\", ...]")) {
            entries.add(new ImageSpec.Entry(new ImageSpec.Bytes(name, ImageSpec.Bytes.Origin.FILE, place), ""));
        }
        for (TomlTable file : toml.tables(table, "file", "file")) {
            toml.refuseUnknown(file, FILE_KEYS);
            String to = toml.text(file, "to").orElse("");
            required(file, "from").ifPresent(bytes -> entries.add(new ImageSpec.Entry(bytes, to)));
        }
        return entries;
    }

    private ImageSpec.Iso iso(TomlTable table) {
        toml.refuseUnknown(table, ISO_KEYS);
        String volume = toml.text(table, "volume").orElse("CDROM");
        if (!volume.matches("[A-Za-z0-9_ -]{0,32}")) {
            toml.wrongType(table, "volume", "\"A-Z0-9_\" (32)");
        }
        List<ImageSpec.IsoBoot> boots = new ArrayList<>();
        for (TomlTable boot : toml.tables(table, "boot", "image.iso.boot")) {
            boots.add(isoBoot(boot));
        }
        IsoOptions.Joliet joliet = toml.truth(table, "joliet") ? IsoOptions.Joliet.ON : IsoOptions.Joliet.OFF;
        return new ImageSpec.Iso(volume, joliet, directories(table), entries(table), boots);
    }

    private ImageSpec.IsoBoot isoBoot(TomlTable table) {
        toml.refuseUnknown(table, ISO_BOOT_KEYS);
        Optional<ImageSpec.Fat> floppy =
                Optional.ofNullable(toml.table(table, "floppy")).map(this::fat);
        Optional<ImageSpec.Bytes> bytes = bytes(table, "file");
        if (floppy.isPresent() && bytes.isPresent()) {
            both(table, "file", "floppy");
        }
        List<String> words = Arrays.stream(ElTorito.Emulation.values())
                .map(emulation -> emulation.word().toLowerCase(Locale.ROOT))
                .toList();
        ElTorito.Emulation emulation = toml.choice(table, "emulation", words)
                .flatMap(ElTorito.Emulation::named)
                .orElse(floppy.isPresent() ? ElTorito.Emulation.FLOPPY_1440K : ElTorito.Emulation.NONE);
        int platform = toml.choice(table, "platform", List.of("bios", "uefi"))
                        .orElse("bios")
                        .equals("uefi")
                ? ElTorito.Entry.UEFI
                : ElTorito.Entry.BIOS;
        return new ImageSpec.IsoBoot(
                bytes,
                floppy,
                emulation,
                (int) toml.number(table, "load-segment", 0, MAX_16),
                (int) toml.number(table, "load-sectors", 0, MAX_16),
                platform,
                toml.truth(table, "info-table") ? IsoOptions.InfoTable.PATCHED : IsoOptions.InfoTable.NONE);
    }

    private Optional<ImageSpec.Linux> linux(TomlTable table) {
        toml.refuseUnknown(table, LINUX_KEYS);
        Optional<ImageSpec.Bytes> setup = required(table, "setup");
        Optional<ImageSpec.Bytes> kernel = required(table, "kernel");
        int root = (int) toml.number(table, "root-device", 0, MAX_16);
        return setup.isPresent() && kernel.isPresent()
                ? Optional.of(new ImageSpec.Linux(setup.get(), kernel.get(), root))
                : Optional.empty();
    }

    private ImageSpec.Initramfs initramfs(TomlTable table) {
        toml.refuseUnknown(table, INITRAMFS_KEYS);
        List<ImageSpec.Link> links = new ArrayList<>();
        for (TomlTable link : toml.tables(table, "link", "image.initramfs.link")) {
            toml.refuseUnknown(link, LINK_KEYS);
            links.add(new ImageSpec.Link(requiredText(link, "path"), requiredText(link, "target")));
        }
        List<ImageSpec.Device> devices = new ArrayList<>();
        for (TomlTable device : toml.tables(table, "device", "image.initramfs.device")) {
            toml.refuseUnknown(device, DEVICE_KEYS);
            String kind = toml.choice(device, "kind", List.of("c", "b")).orElse("c");
            devices.add(new ImageSpec.Device(
                    requiredText(device, "path"), kind.charAt(0), (int) toml.number(device, "major", 0, MAX_16), (int)
                            toml.number(device, "minor", 0, MAX_16)));
        }
        CpioArchive.Compression compression = toml.choice(table, "compression", List.of("gzip", "none"))
                        .orElse("gzip")
                        .equals("none")
                ? CpioArchive.Compression.NONE
                : CpioArchive.Compression.GZIP;
        return new ImageSpec.Initramfs(compression, directories(table), entries(table), links, devices);
    }

    private String requiredText(TomlTable table, String key) {
        Optional<String> text = toml.text(table, key);
        if (text.isEmpty() && !table.contains(List.of(key))) {
            toml.missing(key, start(table));
        }
        return text.orElse("");
    }
}
