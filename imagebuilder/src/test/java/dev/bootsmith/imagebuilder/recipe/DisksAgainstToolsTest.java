package dev.bootsmith.imagebuilder.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.HostTool;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.fat.FatType;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images that other people's tools have to find right: mtools, fsck.fat, sfdisk, gdisk, qemu-img, file. */
class DisksAgainstToolsTest {
    private static final List<String> NAMES = List.of(
            "/KERNEL.BIN",
            "/kernel.cfg",
            "/boot/grub/grub.cfg",
            "/Mixed.Name.txt",
            "/A long file name with blanks.text",
            "/boot/Mixed.Name.txt",
            "/empty",
            "/sub/sub/sub/deep.txt",
            "/\u4e2d\u6587.txt",
            "/archive.tar.gz",
            "/EFI/BOOT/BOOTX64.EFI");

    private final Path folder;

    DisksAgainstToolsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<FileEntry> files(int largest) {
        Random random = new Random(8);
        List<FileEntry> files = new ArrayList<>();
        for (String name : NAMES) {
            byte[] bytes = new byte[name.equals("/empty") ? 0 : random.nextInt(largest)];
            random.nextBytes(bytes);
            files.add(new FileEntry(name, FileSource.of(name, bytes)));
        }
        return files;
    }

    private static FatRecipe volume(Optional<FatType> type, String label, int largest) {
        FatOptions d = FatOptions.DEFAULT;
        FatOptions options = new FatOptions(type, label, d.serial(), 0, 0, 0, d.fats(), 0, d.bootCode());
        return new FatRecipe(options, Optional.empty(), List.of("/leer"), files(largest));
    }

    private Path write(DiskRecipe recipe, String name) throws Exception {
        DiagnosticList found = new DiagnosticList();
        Optional<BuiltImage> image = new DiskPlanner(recipe, found).plan();
        assertEquals(List.of(), found.all());
        Path file = folder.resolve(name);
        image.orElseThrow().write(file, ImageFormat.ofName(name));
        return file;
    }

    private static DiskRecipe superfloppy(long sectors, FatRecipe volume) {
        return new DiskRecipe(
                sectors,
                Optional.empty(),
                List.of(),
                DiskRecipe.Table.NONE,
                0,
                List.of(),
                Optional.of(volume),
                DiskRecipe.DEFAULT_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "320, ''",
        "360, ''",
        "640, ''",
        "720, ''",
        "1440, ''",
        "2400, ''",
        "2880, ''",
        "5760, ''",
        "8000, ''",
        "20480, ''",
        "65536, ''",
        "65536, FAT16",
        "131072, FAT32",
        "532481, FAT32",
        "2097152, ''",
        "16384, FAT12",
        "9000, FAT16",
        "100000, FAT12",
        "4194304, FAT16"
    })
    void mtoolsReadEveryFileAndFsckFindsNothing(long sectors, String type) throws Exception {
        Optional<FatType> wanted = type.isEmpty() ? Optional.empty() : Optional.of(FatType.valueOf(type));
        FatRecipe volume = volume(wanted, "BOOTSMITH", sectors < 1000 ? 5000 : 20000);
        Path image = write(superfloppy(sectors, volume), "fat.img");
        HostTool.run(folder, "fsck.fat", "-n", "-v", "fat.img");
        for (FileEntry file : volume.files()) {
            if (file.path().chars().allMatch(c -> c < 128)) {
                Files.deleteIfExists(folder.resolve("out"));
                HostTool.run(folder, "mcopy", "-n", "-i", "fat.img", "::" + file.path(), "out");
                assertArrayEquals(file.source().bytes(), Files.readAllBytes(folder.resolve("out")), file.path());
            }
        }
        String listing = HostTool.run(folder, "mdir", "-b", "-/", "-i", "fat.img", "::");
        assertTrue(listing.contains("::/A long file name with blanks.text"), listing);
        assertTrue(listing.contains("::/leer/"), listing);
        assertTrue(HostTool.run(folder, "mlabel", "-s", "-i", "fat.img", "::").contains("BOOTSMITH"), "label");
        assertEquals(sectors * 512, Files.size(image));
    }

    private static PartitionRecipe partition(long first, long count, String type, boolean isActive) {
        return new PartitionRecipe(
                first,
                count,
                PartitionType.parse(type).orElseThrow(),
                isActive ? Partition.Activity.ACTIVE : Partition.Activity.INACTIVE,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static DiskRecipe partitioned(long sectors, DiskRecipe.Table table, PartitionRecipe... partitions) {
        return new DiskRecipe(
                sectors,
                Optional.empty(),
                List.of(),
                table,
                0x12345678,
                List.of(partitions),
                Optional.empty(),
                DiskRecipe.DEFAULT_DATE);
    }

    @Test
    void theFirstSectorEqualsWhatSfdiskWrites() throws Exception {
        // What sfdisk (util-linux 2.38) wrote into bytes 440 to 511 for the same four partitions of a 2 TiB disk.
        String expected =
                "78 56 34 12 00 00 80 20 21 00 0c 66 25 01 00 08 00 00 00 50 00 00 00 66 26 01 83 5a f5 e5 00 58 "
                        + "00 00 00 24 f4 00 00 fe ff ff 82 fe ff ff 00 2d 31 01 d0 07 00 00 00 fe ff ff 07 fe ff ff 00 28 "
                        + "6b ee 00 c2 eb 0b 55 aa";
        DiskRecipe recipe = partitioned(
                1L << 32,
                DiskRecipe.Table.MBR,
                partition(2048, 20480, "fat32", true),
                partition(22528, 16_000_000, "linux", false),
                partition(20_000_000, 2000, "swap", false),
                partition(4_000_000_000L, 200_000_000, "0x07", false));
        Path image = write(recipe, "disk.img");
        assertEquals(1L << 41, Files.size(image));
        byte[] head = new byte[512];
        try (var stream = Files.newInputStream(image)) {
            assertEquals(512, stream.readNBytes(head, 0, 512));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 440; i < 512; i++) {
            text.append(String.format("%02x ", head[i]));
        }
        assertEquals(expected, text.toString().strip());
    }

    @Test
    void logicalPartitionsAreAChainThatSfdiskFollows() throws Exception {
        write(
                partitioned(
                        200_000,
                        DiskRecipe.Table.MBR,
                        partition(0, 20480, "fat16", true),
                        partition(0, 20480, "linux", false),
                        partition(0, 2048, "swap", false),
                        partition(0, 30000, "linux", false),
                        partition(0, 10000, "fat12", false),
                        partition(0, 0, "linux", false)),
                "disk.img");
        String dump = HostTool.run(folder, "sfdisk", "-d", "disk.img");
        assertTrue(dump.contains("disk.img1 : start=        2048, size=       20480, type=e, bootable"), dump);
        assertTrue(dump.contains("disk.img3 : start=       43008, size=        2048, type=82"), dump);
        assertTrue(dump.contains("disk.img4 : start=       45056, size=      154944, type=f"), dump);
        assertTrue(dump.contains("disk.img5 : start=       47104, size=       30000, type=83"), dump);
        assertTrue(dump.contains("disk.img6 : start=       77824, size=       10000, type=1"), dump);
        assertTrue(dump.contains("disk.img7 : start=       88064, size=      111936, type=83"), dump);
        HostTool.run(folder, "sfdisk", "-V", "disk.img");
        String list = HostTool.run(folder, "fdisk", "-l", "disk.img");
        assertTrue(list.contains("Disklabel type: dos") && list.contains("Disk identifier: 0x12345678"), list);
    }

    @Test
    void gdiskVerifiesBothCopiesOfAGpt() throws Exception {
        PartitionRecipe esp = new PartitionRecipe(
                0,
                80_000,
                PartitionType.parse("efi").orElseThrow(),
                Partition.Activity.INACTIVE,
                "ESP",
                Optional.empty(),
                Optional.of(volume(Optional.of(FatType.FAT32), "ESP", 20000)));
        write(partitioned(200_000, DiskRecipe.Table.GPT, esp, partition(0, 0, "linux", false)), "disk.img");
        String verdict = HostTool.run(folder, "sgdisk", "-v", "-p", "disk.img");
        assertTrue(verdict.contains("No problems found."), verdict);
        assertTrue(verdict.contains("ESP"), verdict);
        String list = HostTool.run(folder, "gdisk", "-l", "disk.img");
        assertTrue(list.contains("GPT: present") && list.contains("ESP"), list);
        String dump = HostTool.run(folder, "sfdisk", "-d", "disk.img");
        assertTrue(dump.contains("size=       80000, type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B"), dump);
        HostTool.run(folder, "mcopy", "-n", "-i", "disk.img@@1M", "::/EFI/BOOT/BOOTX64.EFI", "out");
        assertTrue(HostTool.run(folder, "file", "disk.img").contains("MBR boot sector"), "file");
    }

    @ParameterizedTest
    @CsvSource({"disk.vhd, vpc", "disk.qcow2, qcow2", "old.qcow2, qcow2"})
    void qemuFindsTheSameDiskInEveryContainer(String name, String format) throws Exception {
        FatRecipe volume = volume(Optional.empty(), "BOOTSMITH", 20000);
        BuiltImage image = new DiskPlanner(superfloppy(65536, volume), new DiagnosticList())
                .plan()
                .orElseThrow();
        image.write(folder.resolve("disk.img"), ImageFormat.RAW);
        ImageFormat wanted = name.startsWith("old") ? ImageFormat.QCOW2_VERSION_2 : ImageFormat.ofName(name);
        image.write(folder.resolve(name), wanted);
        if (format.equals("qcow2")) {
            assertTrue(HostTool.run(folder, "qemu-img", "check", name).contains("No errors were found"), name);
        }
        String verdict = HostTool.run(folder, "qemu-img", "compare", "-f", format, "-F", "raw", name, "disk.img");
        assertTrue(verdict.contains("Images are identical."), verdict);
        String info = HostTool.run(folder, "qemu-img", "info", "-f", format, name);
        assertTrue(info.contains("file format: " + format) && info.contains("(33554432 bytes)"), info);
    }

    @Test
    void aDiskOfTwoTebibytesCostsOnlyWhatIsOnIt() throws Exception {
        PartitionRecipe fat = new PartitionRecipe(
                2048,
                0,
                PartitionType.parse("fat32").orElseThrow(),
                Partition.Activity.INACTIVE,
                "",
                Optional.empty(),
                Optional.of(volume(Optional.empty(), "HUGE", 20000)));
        Path image = write(partitioned((1L << 32) - 2048, DiskRecipe.Table.MBR, fat), "huge.qcow2");
        assertTrue(Files.size(image) < 4 << 20, "bytes: " + Files.size(image));
        assertTrue(HostTool.run(folder, "qemu-img", "check", "huge.qcow2").contains("No errors"), "check");
    }
}
