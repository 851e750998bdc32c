package dev.bootsmith.imagebuilder.recipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.fat.FatOptions;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskPlannerTest {
    private final Path folder;
    private final DiagnosticList found = new DiagnosticList();

    DiskPlannerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static FileSource bytes(String name, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) name.charAt(0));
        return FileSource.of(name, bytes);
    }

    private static DiskRecipe.Part part(String name, long sector, int size) {
        return new DiskRecipe.Part(bytes(name, size), sector);
    }

    private Optional<BuiltImage> plan(DiskRecipe recipe) throws IOException {
        return new DiskPlanner(recipe, found).plan();
    }

    private List<String> codes() {
        return found.all().stream().map(d -> d.code().id()).toList();
    }

    private static DiskRecipe disk(
            long sectors, FileSource boot, DiskRecipe.Table table, PartitionRecipe... partitions) {
        return new DiskRecipe(
                sectors,
                Optional.of(boot),
                List.of(),
                table,
                0,
                List.of(partitions),
                Optional.empty(),
                DiskRecipe.DEFAULT_DATE);
    }

    private static PartitionRecipe partition(long first, long count) {
        return new PartitionRecipe(
                first,
                count,
                PartitionType.parse("linux").orElseThrow(),
                Partition.Activity.INACTIVE,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static FatRecipe fat(Optional<FileSource> boot, FileEntry... files) {
        return new FatRecipe(FatOptions.DEFAULT, boot, List.of(), List.of(files));
    }

    private static DiskRecipe floppy(FatRecipe fat) {
        return new DiskRecipe(
                2880,
                Optional.empty(),
                List.of(),
                DiskRecipe.Table.NONE,
                0,
                List.of(),
                Optional.of(fat),
                DiskRecipe.DEFAULT_DATE);
    }

    @Test
    void placesPartsAtTheirSectors() throws IOException {
        DiskRecipe recipe = DiskRecipe.plain(8, Optional.of(bytes("a", 512)), List.of(part("b", 2, 513)));
        byte[] image = plan(recipe).orElseThrow().toByteArray();
        assertEquals(8 * 512, image.length);
        assertEquals("a0bb", "" + (char) image[511] + image[512] + (char) image[2 * 512] + (char) image[3 * 512]);
        assertEquals(0, image[3 * 512 + 1]);
    }

    @Test
    void namesBothOwnersOfASectorAndTheSectors() throws IOException {
        assertTrue(plan(DiskRecipe.plain(9, Optional.of(bytes("a", 600)), List.of(part("b", 1, 512))))
                .isEmpty());
        assertEquals(List.of("a", "b", 1L, 1L), found.all().get(0).arguments());
    }

    @Test
    void aLongPartCollidesWithEveryShortOneInIt() throws IOException {
        plan(DiskRecipe.plain(99, Optional.of(bytes("a", 512 * 20)), List.of(part("b", 3, 1), part("c", 7, 1))));
        assertEquals(List.of("I0010", "I0010"), codes());
    }

    @Test
    void refusesPartsBehindTheEndAndTablesThatMeetParts() throws IOException {
        assertTrue(plan(DiskRecipe.plain(2, Optional.of(bytes("a", 1)), List.of(part("b", 1, 513))))
                .isEmpty());
        assertTrue(plan(disk(100_000, bytes("a", 1024), DiskRecipe.Table.GPT, partition(2048, 100)))
                .isEmpty());
        assertTrue(plan(disk(100_000, bytes("\0", 512), DiskRecipe.Table.GPT, partition(2048, 97_930)))
                .isEmpty());
        assertEquals(List.of("I0011", "I0043", "I0010"), codes());
        assertEquals(
                List.of("partition 1 (linux)", "GPT (2)", 99_967L, 99_977L),
                found.all().get(2).arguments());
    }

    @Test
    void codeInThePartitionTableIsToldByItsByte() throws IOException {
        assertTrue(plan(disk(10_000, bytes("a", 448), DiskRecipe.Table.MBR, partition(2048, 100)))
                .isEmpty());
        assertEquals(List.of("a", 446, 1), found.all().get(0).arguments());
    }

    @Test
    void everyByteOfBootCodeOutsideTheParametersStays() throws IOException {
        byte[] code = new byte[512];
        for (int i = 0; i < 510; i++) {
            code[i] = (byte) (i * 7 + 1);
        }
        code[0] = (byte) 0xeb;
        code[1] = 0x3c; // to byte 62, the first one behind the parameters of FAT12
        code[510] = 0x55;
        code[511] = (byte) 0xaa;
        byte[] image = plan(floppy(fat(Optional.of(FileSource.of("boot", code)))))
                .orElseThrow()
                .toByteArray();
        assertArrayEquals(Arrays.copyOfRange(code, 62, 512), Arrays.copyOfRange(image, 62, 512));
        assertArrayEquals(Arrays.copyOf(code, 3), Arrays.copyOf(image, 3));
    }

    @Test
    void codeThatTheParametersWouldOverwriteIsRefused() throws IOException {
        for (int target : new int[] {0x3b, 0x10}) {
            byte[] code = {(byte) 0xeb, (byte) target, (byte) 0x90, 1, 2, 3};
            assertTrue(
                    plan(floppy(fat(Optional.of(FileSource.of("boot", code))))).isEmpty());
        }
        assertTrue(plan(floppy(fat(Optional.of(bytes("x", 100))))).isEmpty());
        assertEquals(List.of("I0025", "I0025", "I0025"), codes());
    }

    @Test
    void pathsThatClimbAndNamesThatMeetAreRefused() throws IOException {
        for (String path : List.of("/../x", "a/../../b", "..", "/", "a\\b", "./x")) {
            assertTrue(
                    plan(floppy(fat(Optional.empty(), new FileEntry(path, bytes("x", 1)))))
                            .isEmpty(),
                    path);
        }
        FileEntry one = new FileEntry("/A.TXT", bytes("x", 1));
        FileEntry two = new FileEntry("a.txt", bytes("y", 1));
        assertTrue(plan(floppy(fat(Optional.empty(), one, two))).isEmpty());
        assertEquals("I0042", codes().get(codes().size() - 1));
    }

    @Test
    void aFullVolumeLeavesTheOldImageAndNoOtherFile() throws IOException {
        Path target = Files.writeString(folder.resolve("old.img"), "old");
        BuiltImage image = plan(floppy(fat(Optional.empty(), new FileEntry("/big", bytes("x", 2_000_000)))))
                .orElseThrow();
        BadImageException full = assertThrows(BadImageException.class, () -> image.write(target, ImageFormat.RAW));
        assertEquals("I0030", full.diagnostic().code().id());
        assertEquals("old", Files.readString(target));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNoOther() throws IOException {
        Path target = Files.writeString(folder.resolve("old.img"), "old");
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(target, channel -> {
                    AtomicFile.writeFully(channel, new byte[10]);
                    throw new IOException("disk full");
                }));
        assertEquals("old", Files.readString(target));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theSameRecipeGivesTheSameBytesInEveryFormat() throws IOException {
        FatRecipe volume = fat(Optional.empty(), new FileEntry("/long name.text", bytes("x", 9000)));
        for (ImageFormat format : ImageFormat.values()) {
            plan(floppy(volume)).orElseThrow().write(folder.resolve("a"), format);
            plan(floppy(volume)).orElseThrow().write(folder.resolve("b"), format);
            assertEquals(-1, Files.mismatch(folder.resolve("a"), folder.resolve("b")), format.word());
        }
    }

    @Test
    void aSparseImageOfTwoTebibytesTakesNoTime() throws IOException {
        Path target = folder.resolve("big.img");
        plan(DiskRecipe.plain(1L << 32, Optional.of(bytes("a", 512)), List.of(part("z", (1L << 32) - 1, 3))))
                .orElseThrow()
                .write(target, ImageFormat.RAW);
        assertEquals(1L << 41, Files.size(target));
        assertTrue(plan(DiskRecipe.plain((1L << 32) + 1, Optional.empty(), List.of()))
                .isEmpty());
        assertEquals(List.of("I0013"), codes());
    }
}
