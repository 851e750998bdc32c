package dev.bootsmith.imagebuilder.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.fat.FatType;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.iso.IsoOptions;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.imagebuilder.recipe.DiskPlanner;
import dev.bootsmith.imagebuilder.recipe.DiskRecipe;
import dev.bootsmith.imagebuilder.recipe.FatRecipe;
import dev.bootsmith.imagebuilder.recipe.FileEntry;
import dev.bootsmith.imagebuilder.recipe.IsoRecipe;
import dev.bootsmith.imagebuilder.recipe.PartitionRecipe;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Valid images of every kind with bytes of their tables changed: looking at them ends, soon, with what was found or with an
 * {@link IOException} that says what is wrong, and changing them never writes anything but the image.
 *
 * <p>{@code -Dcases=20000 -Dseed=7} makes it longer.
 */
class HostileImagesTest {
    /** More names than this come from a circle that was not seen. */
    private static final int FEW_FILES = 100_000;

    private static final byte[] EXTREMES = {0, 1, 2, (byte) 0x7f, (byte) 0x80, (byte) 0xf0, (byte) 0xff};

    private final Path folder;

    HostileImagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static long number(String property, long otherwise) {
        String given = System.getProperty(property, "");
        return given.matches("-?\\d+") ? Long.parseLong(given) : otherwise;
    }

    private static FatRecipe volume(Optional<FatType> type) {
        FatOptions d = FatOptions.DEFAULT;
        FatOptions options = new FatOptions(type, "BOOTSMITH", d.serial(), 0, 0, 0, d.fats(), 0, d.bootCode());
        List<FileEntry> files = List.of(
                new FileEntry("/KERNEL.BIN", FileSource.of("k", new byte[5000])),
                new FileEntry("/boot/grub/grub.cfg", FileSource.of("g", "timeout".getBytes(StandardCharsets.US_ASCII))),
                new FileEntry("/A long file name.text", FileSource.of("l", new byte[1])));
        return new FatRecipe(options, Optional.empty(), List.of("/empty"), files);
    }

    private byte[] disk(
            long sectors,
            DiskRecipe.Table table,
            List<PartitionRecipe> partitions,
            Optional<FatRecipe> volume,
            ImageFormat format)
            throws IOException {
        DiskRecipe recipe = new DiskRecipe(
                sectors, Optional.empty(), List.of(), table, 0x1234_5678L, partitions, volume, DiskRecipe.DEFAULT_DATE);
        return written(new DiskPlanner(recipe, new DiagnosticList()).plan(), format);
    }

    private byte[] fat(FatType type, long sectors, ImageFormat format) throws IOException {
        return disk(sectors, DiskRecipe.Table.NONE, List.of(), Optional.of(volume(Optional.of(type))), format);
    }

    /** Five partitions, so that an MBR needs a chain of extended ones. */
    private byte[] partitioned(DiskRecipe.Table table, ImageFormat format) throws IOException {
        List<PartitionRecipe> partitions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            partitions.add(new PartitionRecipe(
                    2048 + i * 4096L,
                    2048,
                    PartitionType.parse(i == 0 ? "fat12" : "linux").orElseThrow(),
                    Partition.Activity.INACTIVE,
                    "p" + i,
                    Optional.empty(),
                    i == 0 ? Optional.of(volume(Optional.empty())) : Optional.empty()));
        }
        return disk(24576, table, partitions, Optional.empty(), format);
    }

    private byte[] cd(IsoOptions.Joliet joliet) throws IOException {
        IsoOptions.Boot none = new IsoOptions.Boot(
                FileSource.of("boot", new byte[3000]),
                ElTorito.Emulation.NONE,
                0,
                0,
                ElTorito.Entry.BIOS,
                IsoOptions.InfoTable.NONE);
        IsoOptions options = new IsoOptions("BOOTSMITH", joliet, DiskRecipe.DEFAULT_DATE, List.of(none));
        IsoRecipe recipe = new IsoRecipe(
                options, List.of("/empty"), volume(Optional.empty()).files());
        return written(recipe.plan(new DiagnosticList()), ImageFormat.RAW);
    }

    private byte[] written(Optional<BuiltImage> image, ImageFormat format) throws IOException {
        Path file = folder.resolve("valid");
        image.orElseThrow().write(file, format);
        return Files.readAllBytes(file);
    }

    @Test
    @Timeout(1800)
    void anImageWithAnyBytesChangedIsReadOrRefusedAndNeverBreaksTheReader() throws IOException {
        List<byte[]> valid = List.of(
                fat(FatType.FAT12, 2880, ImageFormat.RAW),
                fat(FatType.FAT16, 20480, ImageFormat.QCOW2),
                fat(FatType.FAT32, 80000, ImageFormat.QCOW2_VERSION_2),
                partitioned(DiskRecipe.Table.MBR, ImageFormat.VHD),
                partitioned(DiskRecipe.Table.GPT, ImageFormat.QCOW2),
                cd(IsoOptions.Joliet.OFF),
                cd(IsoOptions.Joliet.ON));
        List<int[]> used = valid.stream().map(HostileImagesTest::usedBytes).toList();
        long seed = number("seed", 20261128);
        long cases = number("cases", 350);
        Random random = new Random(seed);
        for (long i = 0; i < cases; i++) {
            int kind = (int) (i % valid.size());
            byte[] image = valid.get(kind).clone();
            StringBuilder changes = new StringBuilder();
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                int at = used.get(kind)[random.nextInt(used.get(kind).length)];
                image[at] = random.nextBoolean()
                        ? EXTREMES[random.nextInt(EXTREMES.length)]
                        : (byte) (image[at] ^ 1 << random.nextInt(8));
                changes.append(' ').append(at).append('=').append(image[at] & 0xff);
            }
            if (random.nextInt(12) == 0) {
                image = Arrays.copyOf(image, random.nextInt(image.length));
                changes.append(" cut to ").append(image.length);
            }
            try {
                lookAt(image);
            } catch (IOException e) {
                assertTrue(e.getMessage() != null && !e.getMessage().isBlank(), "no reason: " + e);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail("seed " + seed + ", case " + i + ", image " + kind + ":" + changes, e);
            }
        }
    }

    /** The tables are what matters: bytes that are not zero, and their neighbours. */
    private static int[] usedBytes(byte[] image) {
        return java.util.stream.IntStream.range(1, image.length - 1)
                .filter(i -> image[i - 1] != 0 || image[i] != 0 || image[i + 1] != 0)
                .toArray();
    }

    private void lookAt(byte[] bytes) throws IOException {
        Path file = folder.resolve("hostile");
        Files.write(file, bytes);
        List<String> before = names();
        try (Storage disk = DiskFile.open(file).storage()) {
            new ImageInspector("hostile", DiskFile.open(file)).inspect();
            MountedVolume volume = MountedVolume.open("hostile", disk, 0);
            List<MountedVolume.Item> items = volume.walk();
            assertTrue(items.size() < FEW_FILES, items.size() + " files");
            for (MountedVolume.Item item : items.subList(0, Math.min(items.size(), 20))) {
                if (!item.isDirectory()) {
                    volume.read(item.path(), OutputStream.nullOutputStream());
                }
            }
        }
        new ImageEditor("hostile", file, 0, DiskRecipe.DEFAULT_DATE)
                .add(List.of("/NEW"), List.of(new ImageEditor.Addition("/NEW/F", FileSource.of("f", new byte[100]))));
        assertEquals(before, names(), "files beside the image");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
