package dev.bootsmith.imagebuilder.iso;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.imagebuilder.HostTool;
import dev.bootsmith.imagebuilder.disk.FileSource;
import dev.bootsmith.imagebuilder.recipe.BuiltImage;
import dev.bootsmith.imagebuilder.recipe.DiskRecipe;
import dev.bootsmith.imagebuilder.recipe.FileEntry;
import dev.bootsmith.imagebuilder.recipe.IsoRecipe;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CDs as xorriso, file and our own reader find them. */
class IsoTest {
    private final Path folder;

    IsoTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static List<FileEntry> files() {
        List<FileEntry> files = new ArrayList<>();
        for (String path : List.of(
                "/KERNEL.BIN", "/boot/grub/grub.cfg", "/boot/a long name with blanks.text", "/empty", "/x.y.z")) {
            byte[] bytes = path.equals("/empty") ? new byte[0] : random(3000 + path.length() * 100);
            files.add(new FileEntry(path, FileSource.of(path, bytes)));
        }
        for (int i = 0; i < 70; i++) {
            String path = "/many/file number " + i;
            files.add(new FileEntry(path, FileSource.of(path, random(i))));
        }
        return files;
    }

    private static BuiltImage cd(IsoOptions.Joliet joliet, List<IsoOptions.Boot> boots) {
        IsoOptions options = new IsoOptions("BOOTSMITH", joliet, DiskRecipe.DEFAULT_DATE, boots);
        DiagnosticList found = new DiagnosticList();
        Optional<BuiltImage> image = new IsoRecipe(options, List.of("/leer"), files()).plan(found);
        assertEquals(List.of(), found.all());
        return image.orElseThrow();
    }

    private static IsoOptions.Boot boot(ElTorito.Emulation emulation, int size, int platform) {
        return new IsoOptions.Boot(
                FileSource.of("boot.img", random(size)), emulation, 0, 0, platform, IsoOptions.InfoTable.NONE);
    }

    @Test
    void ourReaderGivesBackEveryFileOfBothTrees() throws Exception {
        for (IsoOptions.Joliet joliet : IsoOptions.Joliet.values()) {
            try (Storage disk = cd(joliet, List.of()).toStorage()) {
                IsoReader reader = IsoReader.open("cd", disk);
                for (FileEntry file : files()) {
                    String path = joliet == IsoOptions.Joliet.ON
                            ? file.path()
                            : file.path().replace(' ', '_');
                    path = joliet == IsoOptions.Joliet.ON ? path : path.replace("x.y.z", "x_y.z");
                    IsoEntry entry = reader.find(path).orElseThrow();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    reader.read(entry, bytes);
                    assertArrayEquals(file.source().bytes(), bytes.toByteArray(), path);
                }
            }
        }
    }

    @Test
    void xorrisoFindsTheFilesAndTheBootImages() throws Exception {
        cd(
                        IsoOptions.Joliet.ON,
                        List.of(
                                boot(ElTorito.Emulation.NONE, 5000, ElTorito.Entry.BIOS),
                                boot(ElTorito.Emulation.NONE, 100_000, ElTorito.Entry.UEFI)))
                .write(folder.resolve("cd.iso"), ImageFormat.RAW);
        String report = HostTool.run(
                folder, "xorriso", "-indev", "cd.iso", "-report_el_torito", "plain", "-find", "/", "-type", "f");
        assertTrue(report.contains("El Torito boot img :   1  BIOS  y   none  0x0000  0x00     10"), report);
        assertTrue(report.contains("El Torito boot img :   2  UEFI  y   none  0x0000  0x00    196"), report);
        assertTrue(report.contains("a long name with blanks.text"), report);
        assertTrue(report.contains("Volume id    : 'BOOTSMITH'"), report);
        HostTool.run(folder, "xorriso", "-osirrox", "on", "-indev", "cd.iso", "-extract", "/", "out");
        for (FileEntry file : files()) {
            assertArrayEquals(
                    file.source().bytes(), Files.readAllBytes(folder.resolve("out" + file.path())), file.path());
        }
        String kind = HostTool.run(folder, "file", "cd.iso");
        assertTrue(kind.contains("ISO 9660 CD-ROM filesystem data 'BOOTSMITH' (bootable)"), kind);
    }

    @Test
    void floppyEmulationIsReportedAsSuch() throws Exception {
        cd(IsoOptions.Joliet.OFF, List.of(boot(ElTorito.Emulation.FLOPPY_1440K, 1_474_560, ElTorito.Entry.BIOS)))
                .write(folder.resolve("cd.iso"), ImageFormat.RAW);
        String report = HostTool.run(folder, "xorriso", "-indev", "cd.iso", "-report_el_torito", "plain");
        assertTrue(report.contains("1  BIOS  y  fd1.4  0x0000  0x00      1"), report);
    }

    @Test
    void xorrisosOwnCdIsReadWithItsLongNames() throws Exception {
        Files.createDirectories(folder.resolve("tree/sub"));
        Files.writeString(folder.resolve("tree/sub/a long Name.text"), "hello");
        HostTool.run(folder, "xorriso", "-as", "mkisofs", "-R", "-o", "cd.iso", "tree");
        try (Storage disk = dev.bootsmith.imagebuilder.storage.DiskFile.open(folder.resolve("cd.iso"))
                .storage()) {
            IsoReader reader = IsoReader.open("cd", disk);
            assertEquals(5, reader.find("/sub/a long Name.text").orElseThrow().sizeBytes());
            assertTrue(reader.hasRockRidge());
        }
    }
}
