package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code build --plan} prints is a program for a shell: run with the real tools, its image shows what ours shows. */
class PlanAgainstToolsTest {
    private final Path folder;

    PlanAgainstToolsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "hello-bios, image.img, --disk, as ld dd",
        "long-mode, image.img, --disk, as ld dd",
        "two-stage, image.img, --disk, as ld dd",
        "fat-floppy, image.img, --floppy, as ld dd mformat mcopy",
        "partitioned-disk, image.img, --disk, as ld dd sfdisk mformat mcopy mmd",
        "partitioned-disk, image.qcow2, --disk, as ld dd sfdisk mformat mcopy mmd qemu-img",
        "el-torito-cd, image.iso, --cdrom, as ld xorriso"
    })
    void theCommandsOfAPlanBuildAnImageThatBootsAlike(String sample, String image, String drive, String tools)
            throws Exception {
        for (String tool : tools.split(" ")) {
            assumeTrue(isPresent(tool), "needs " + tool);
        }
        Path ours = folder.resolve("ours-" + image);
        Path theirs = folder.resolve(image);
        copyOfSample(sample);
        Invocation plan =
                Invocation.of(List.of("build", "--plan", folder.resolve(sample).toString(), "-o", theirs.toString()));
        assertEquals(0, plan.exitCode(), () -> plan.toString());
        Path log = folder.resolve("log");
        Process shell = new ProcessBuilder("sh", "-e", "-c", plan.out())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, shell.waitFor(), plan.out() + Files.readString(log));
        Invocation build = Invocation.of(List.of("build", folder.resolve(sample).toString(), "-o", ours.toString()));
        assertEquals(0, build.exitCode(), () -> build.toString());
        String expected = screenOf(drive, ours);
        assertFalse(expected.isBlank(), "nothing on the screen");
        assertEquals(expected, screenOf(drive, theirs), plan.out());
    }

    private static boolean isPresent(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder("sh", "-c", "command -v " + tool)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The plan writes objects beside the sources; those of the samples stay as they are. */
    private void copyOfSample(String sample) throws IOException {
        Path from = SampleFolders.ROOT.resolve(sample);
        Path to = Files.createDirectories(folder.resolve(sample));
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private static String screenOf(String drive, Path image) {
        List<String> words = new ArrayList<>(List.of("run", drive, image.toString(), "--max-instructions", "20000000"));
        return Invocation.of(words)
                .out()
                .lines()
                .filter(line -> line.startsWith("  | "))
                .collect(Collectors.joining("\n"));
    }
}
