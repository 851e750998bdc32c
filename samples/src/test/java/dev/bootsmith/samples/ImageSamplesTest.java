package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

    @Test
    void aCdThatWasChangedHasItsFilesAndStillBoots() throws Exception {
        String image = path("cd.iso");
        assertEquals(
                0, run("image", "build", sample("el-torito-cd"), "-o", image).exitCode());
        Files.writeString(folder.resolve("new.txt"), "hello");
        assertEquals(
                0, run("image", "cp", path("new.txt"), image + ":/boot/new.txt").exitCode());
        assertEquals("hello", run("image", "cat", image, "/boot/new.txt").out());
        assertEquals(0, run("image", "rm", image, "/README.md").exitCode());
        assertEquals(65, run("image", "rm", image, "/README.md").exitCode());
        assertEquals("/boot/\n/boot/new.txt\n", run("image", "ls", "-r", image).out());
        assertTrue(reportOf(image).contains("booted from the CD named BOOTSMITH"));
    }

    private String reportOf(String input, String... options) throws Exception {
        List<String> words = new java.util.ArrayList<>(List.of("run", input, "--report", path("report.json")));
        words.addAll(List.of(options));
        Invocation run = Invocation.of(words);
        assertEquals(0, run.exitCode(), () -> run.toString());
        return Files.readString(folder.resolve("report.json"));
    }

    private Path project(String source, String recipe) throws Exception {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("boot.s"), source);
        Files.writeString(project.resolve("bootsmith.toml"), "[build]\nsources = [\"boot.s\"]\n" + recipe);
        return project;
    }

    /** El Torito specification 1.0, 2.2: an emulated diskette is drive 00h, an emulated hard disk drive 80h. */
    @Test
    void anEmulatedFloppyIsDrive0AndAnEmulatedHardDiskDrive80h() throws Exception {
        String halt =
                "        jmp start\n        nop\n        .space 59\nstart:  hlt\n        .org 510\n        .word 0xaa55\n";
        String boot = "[image.iso]\n[[image.iso.boot]]\nemulation = ";
        String code = "        .code16\n" + halt.replace("hlt", "cli\n        hlt");
        String floppy = reportOf(project(code, boot + "\"floppy-1440K\"\n[image.iso.boot.floppy]\n")
                .toString());
        assertTrue(floppy.contains("\"rdx\" : \"0x0\""), floppy);
        String disk = reportOf(project(code, boot + "\"hard-disk\"\n").toString());
        assertTrue(disk.contains("\"rdx\" : \"0x80\""), disk);
    }

    /** The guest writes its own first sector to LBA 2 (CHS 0, 0, 3) by INT 13h, AH=03h. */
    @Test
    void whatTheGuestWroteReachesTheFileOnlyWithWriteBack() throws Exception {
        String code = """
                        .code16
                        xorw    %ax, %ax
                        movw    %ax, %es
                        movw    $0x7c00, %bx
                        movw    $0x0301, %ax
                        movw    $3, %cx
                        movb    $0, %dh
                        int     $0x13
                        cli
                        hlt
                        .org    510
                        .word   0xaa55
                """;
        String image = path("disk.img");
        assertEquals(
                0,
                run("image", "build", project(code, "").toString(), "-o", image).exitCode());
        byte[] before = Files.readAllBytes(folder.resolve("disk.img"));
        reportOf(image);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("disk.img")));
        reportOf(image, "--write-back");
        byte[] after = Files.readAllBytes(folder.resolve("disk.img"));
        byte[] expected = before.clone();
        System.arraycopy(before, 0, expected, 2 * 512, 512);
        assertArrayEquals(expected, after);
    }

    @Test
    void runSaysThatTheSecondStageIsElsewhere() throws Exception {
        String code = """
                        .code16
                        xorw    %ax, %ax
                        movw    %ax, %es
                        movw    $0x8000, %bx
                        movw    $0x0201, %ax
                        movw    $2, %cx
                        movb    $0, %dh
                        int     $0x13
                        cli
                        hlt
                        .org    510
                        .word   0xaa55
                        .org    1024
                        hlt
                """;
        Invocation run = run("run", project(code, "").toString());
        assertTrue(run.err().contains("I0067"), run.toString());
    }
}
