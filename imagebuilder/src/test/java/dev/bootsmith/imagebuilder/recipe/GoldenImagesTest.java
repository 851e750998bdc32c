package dev.bootsmith.imagebuilder.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.fat.FatType;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.linux.BzImage;
import dev.bootsmith.imagebuilder.linux.CpioArchive;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole images against digests that were recorded once the tools named in {@code golden/PROVENANCE.md} had found those images
 * right: where the tools are not installed, a change of a single byte is still seen.
 */
class GoldenImagesTest {
    private final Path folder;

    GoldenImagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Bytes that any Java gives: the algorithm of Random is part of its specification. */
    private static FileSource file(String name, int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return FileSource.of(name, bytes);
    }

    private static List<FileEntry> files() {
        return List.of(
                new FileEntry("/KERNEL.BIN", file("k", 5000)),
                new FileEntry("/boot/grub/grub.cfg", file("g", 700)),
                new FileEntry("/A long file name.text", file("l", 1)));
    }

    private static FatRecipe volume(Optional<FatType> type) {
        FatOptions d = FatOptions.DEFAULT;
        FatOptions options = new FatOptions(type, "BOOTSMITH", d.serial(), 0, 0, 0, d.fats(), 0, d.bootCode());
        return new FatRecipe(options, Optional.empty(), List.of("/empty"), files());
    }

    private static BuiltImage disk(
            long sectors, DiskRecipe.Table table, List<PartitionRecipe> partitions, Optional<FatRecipe> volume)
            throws IOException {
        DiskRecipe recipe = new DiskRecipe(
                sectors, Optional.empty(), List.of(), table, 0x1234_5678L, partitions, volume, DiskRecipe.DEFAULT_DATE);
        return planned(new DiskPlanner(recipe, new DiagnosticList()).plan());
    }

    private static BuiltImage planned(Optional<BuiltImage> image) {
        return image.orElseThrow();
    }

    private static BuiltImage fat(FatType type, long sectors) throws IOException {
        return disk(sectors, DiskRecipe.Table.NONE, List.of(), Optional.of(volume(Optional.of(type))));
    }

    private static BuiltImage partitioned(DiskRecipe.Table table) throws IOException {
        return disk(
                20480,
                table,
                List.of(
                        new PartitionRecipe(
                                2048,
                                8192,
                                PartitionType.parse("fat16").orElseThrow(),
                                Partition.Activity.INACTIVE,
                                "one",
                                Optional.empty(),
                                Optional.of(volume(Optional.empty()))),
                        new PartitionRecipe(
                                10240,
                                4096,
                                PartitionType.parse("linux").orElseThrow(),
                                Partition.Activity.INACTIVE,
                                "two",
                                Optional.of(file("raw", 9000)),
                                Optional.empty())),
                Optional.empty());
    }

    private static BuiltImage cd() throws IOException {
        IsoOptions.Boot none = new IsoOptions.Boot(
                file("boot", 3000), ElTorito.Emulation.NONE, 0, 0, ElTorito.Entry.BIOS, IsoOptions.InfoTable.NONE);
        IsoOptions options = new IsoOptions("BOOTSMITH", IsoOptions.Joliet.ON, DiskRecipe.DEFAULT_DATE, List.of(none));
        return planned(new IsoRecipe(options, List.of("/empty"), files()).plan(new DiagnosticList()));
    }

    private static byte[] bzImage() throws Exception {
        byte[] setup = file("setup", 3000).bytes();
        setup[510] = 0x55;
        setup[511] = (byte) 0xaa;
        return BzImage.join(
                "setup", ByteView.of(setup), ByteView.of(file("kernel", 9001).bytes()), 0x0301);
    }

    /** Without compression: what gzip gives depends on the library that the Java was built with. */
    private static byte[] archive() throws IOException {
        CpioArchive archive = new CpioArchive(0);
        archive.addFile("/sbin/init", file("init", 777), 0755);
        archive.addLink("init", "sbin/init");
        archive.addDevice("dev/console", 'c', 5, 1);
        return archive.toByteArray(CpioArchive.Compression.NONE);
    }

    private byte[] written(BuiltImage image, String name) throws IOException {
        return written(image, ImageFormat.ofName(name), name);
    }

    private byte[] written(BuiltImage image, ImageFormat format, String name) throws IOException {
        Path file = folder.resolve(name);
        image.write(file, format);
        return Files.readAllBytes(file);
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void everyKindOfImageHasTheBytesThatTheToolsFoundRight() throws Exception {
        TreeMap<String, String> actual = new TreeMap<>();
        actual.put("fat12.img", digest(written(fat(FatType.FAT12, 2880), "fat12.img")));
        actual.put("fat16.img", digest(written(fat(FatType.FAT16, 20480), "fat16.img")));
        actual.put("fat32.img", digest(written(fat(FatType.FAT32, 80000), "fat32.img")));
        actual.put("mbr.img", digest(written(partitioned(DiskRecipe.Table.MBR), "mbr.img")));
        actual.put("gpt.img", digest(written(partitioned(DiskRecipe.Table.GPT), "gpt.img")));
        actual.put("mbr.vhd", digest(written(partitioned(DiskRecipe.Table.MBR), "mbr.vhd")));
        actual.put("mbr.qcow2", digest(written(partitioned(DiskRecipe.Table.MBR), "mbr.qcow2")));
        actual.put(
                "mbr-v2.qcow2", digest(written(partitioned(DiskRecipe.Table.MBR), ImageFormat.QCOW2_VERSION_2, "v2")));
        actual.put("cd.iso", digest(written(cd(), "cd.iso")));
        actual.put("bzImage", digest(bzImage()));
        actual.put("initramfs.cpio", digest(archive()));

        Properties golden = new Properties();
        try (InputStream in = GoldenImagesTest.class.getResourceAsStream("/golden/images.sha256.properties")) {
            golden.load(Objects.requireNonNull(in));
        }
        TreeMap<String, String> expected = new TreeMap<>();
        golden.stringPropertyNames().forEach(name -> expected.put(name, golden.getProperty(name)));
        assertEquals(expected, actual);
    }
}
