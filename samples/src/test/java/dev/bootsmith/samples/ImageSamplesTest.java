package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The images of samples, by way of the command line: built, looked at, changed, converted. */
class ImageSamplesTest {
    private final Path folder;

    ImageSamplesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Invocation run(String... words) {
        return Invocation.of(List.of(words));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String sample(String name) {
        return SampleFolders.ROOT.resolve(name).toString();
    }

    @Test
    void theCdShowsItsBootImageAndItsFiles() {
        assertEquals(
                0,
                run("image", "build", sample("el-torito-cd"), "-o", path("cd.iso"))
                        .exitCode());
        String info = run("image", "info", "--json", path("cd.iso")).out();
        assertTrue(info.contains("\"emulation\" : \"none\""), info);
        assertTrue(info.contains("\"volume\" : \"BOOTSMITH\""), info);
        String files = run("image", "ls", "-r", path("cd.iso")).out();
        assertEquals("/README.md\n/boot/\n", files);
    }

    @Test
    void aFileGoesIntoTheFloppyAndComesBackAndIsRemoved() throws Exception {
        String image = path("floppy.img");
        assertEquals(0, run("image", "build", sample("fat-floppy"), "-o", image).exitCode());
        byte[] before = Files.readAllBytes(folder.resolve("floppy.img"));
        Files.writeString(folder.resolve("a long name.txt"), "hello");
        assertEquals(
                0, run("image", "cp", path("a long name.txt"), image + ":/sub/").exitCode(), "into a new folder");
        assertEquals("hello", run("image", "cat", image, "/SUB/A LONG NAME.TXT").out());
        assertEquals(
                0, run("image", "rm", image, "/sub/a long name.txt", "/sub").exitCode());
        assertEquals(65, run("image", "cat", image, "/sub/a long name.txt").exitCode());
        assertEquals(65, run("image", "rm", image, "/none").exitCode());
        byte[] after = Files.readAllBytes(folder.resolve("floppy.img"));
        assertEquals(before.length, after.length);
        assertEquals(
                0,
                run("image", "cp", image + ":/KERNEL.BIN", path("kernel.bin")).exitCode());
        assertEquals(1502, Files.size(folder.resolve("kernel.bin")));
    }

    @Test
    void aDiskBootsFromEveryContainer() throws Exception {
        assertEquals(
                0,
                run("image", "build", sample("partitioned-disk"), "-o", path("disk.qcow2"))
                        .exitCode());
        assertEquals(
                0, run("image", "convert", path("disk.qcow2"), path("disk.vhd")).exitCode());
        assertEquals(
                0, run("image", "convert", path("disk.vhd"), path("disk.img")).exitCode());
        for (String name : List.of("disk.qcow2", "disk.vhd", "disk.img")) {
            Invocation run = run("run", path(name), "--report", path("report.json"));
            assertEquals(0, run.exitCode(), () -> run.toString());
            String report = Files.readString(folder.resolve("report.json"));
            assertTrue(report.contains("boot sector of the volume SAMPLE     at sector 2048"), name);
        }
    }

    @Test
    void optionsStandForARecipeThatGivesTheSameImage() throws Exception {
        Files.writeString(folder.resolve("file.txt"), "text");
        List<String> options =
                List.of("--size", "720K", "--fat", "12", "--label", "X", "--file", path("file.txt") + ":/T/FILE.TXT");
        List<String> print = new java.util.ArrayList<>(List.of("image", "build", "--recipe"));
        print.addAll(options);
        String recipe = Invocation.of(print).out();
        List<String> build = new java.util.ArrayList<>(List.of("image", "build", "-o", path("a.img")));
        build.addAll(options);
        assertEquals(0, Invocation.of(build).exitCode());
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.copy(folder.resolve("file.txt"), project.resolve("file.txt"));
        Files.writeString(project.resolve("bootsmith.toml"), recipe.replace(folder + "/", ""));
        assertEquals(
                0,
                run("image", "build", project.toString(), "-o", path("b.img")).exitCode());
        assertEquals(-1, Files.mismatch(folder.resolve("a.img"), folder.resolve("b.img")));
    }
}
