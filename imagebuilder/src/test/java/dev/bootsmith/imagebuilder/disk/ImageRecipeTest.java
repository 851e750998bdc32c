package dev.bootsmith.imagebuilder.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.DiagnosticList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageRecipeTest {
    private final Path folder;

    ImageRecipeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static ImagePart part(String name, long sector, int sizeBytes) {
        byte[] bytes = new byte[sizeBytes];
        java.util.Arrays.fill(bytes, (byte) name.charAt(0));
        return new ImagePart(name, sector, ByteView.of(bytes));
    }

    @Test
    void placesPartsAtTheirSectors() throws IOException {
        Path target = folder.resolve("disk.img");
        ImageRecipe recipe = new ImageRecipe(8, List.of(part("a", 0, 512), part("b", 2, 513)));
        recipe.write(target);
        byte[] image = Files.readAllBytes(target);
        assertEquals(8 * 512, image.length);
        assertEquals('a', image[511]);
        assertEquals(0, image[512]);
        assertEquals('b', image[2 * 512]);
        assertEquals('b', image[3 * 512]);
        assertEquals(0, image[3 * 512 + 1]);
        assertEquals(
                java.util.HexFormat.of().formatHex(recipe.toByteArray()),
                java.util.HexFormat.of().formatHex(image));
    }

    @Test
    void namesBothOwnersOfASector() {
        DiagnosticList found = new DiagnosticList();
        assertFalse(new ImageRecipe(0, List.of(part("b", 1, 512), part("a", 0, 600))).check(found));
        assertEquals(List.of("a", "b", 1L, 1L), found.all().get(0).arguments());
    }

    @Test
    void refusesPartsBehindTheEnd() {
        DiagnosticList found = new DiagnosticList();
        assertFalse(new ImageRecipe(2, List.of(part("a", 1, 513))).check(found));
        assertEquals("I0011", found.all().get(0).code().id());
    }

    @Test
    void aSparseImageOfGigabytesTakesNoTime() throws IOException {
        Path target = folder.resolve("big.img");
        new ImageRecipe(1L << 24, List.of(part("a", 0, 512))).write(target); // 8 GiB
        assertEquals(8L << 30, Files.size(target));
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
        assertTrue(Files.exists(target));
    }
}
