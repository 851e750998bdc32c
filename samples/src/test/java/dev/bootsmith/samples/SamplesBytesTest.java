package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of every sample's Makefile with our tools; GNU's bytes were recorded by tools/regen-sample-goldens. */
class SamplesBytesTest {
    private static final Path GOLDEN = SampleFolders.ROOT.resolve("src/test/resources/golden");
    /** The bzImage of GNU's has no checksum at its end; its archive is taken as it was recorded. */
    private static final List<String> NOT_OURS = List.of("bzImage", "kernel.bin.gz");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> ourToolsMakeTheSameBytesAsGnus() throws IOException {
        assumeTools();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path makefile : SampleFolders.files("Makefile")) {
            String sample = SampleFolders.sampleOf(makefile);
            try (Stream<Path> goldens = Files.list(GOLDEN.resolve(sample))) {
                for (Path golden : goldens.sorted().toList()) {
                    String target =
                            GOLDEN.resolve(sample).relativize(golden).toString().replace(".hex", "");
                    if (NOT_OURS.contains(target)) {
                        continue;
                    }
                    tests.add(DynamicTest.dynamicTest(
                            sample + "/" + target,
                            () -> assertEquals(Files.readString(golden), SampleBuild.hex(make(makefile, target)))));
                }
            }
        }
        assertTrue(tests.size() >= 16, "goldens are missing: " + tests.size());
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> diskImagesAreTheProgramAndZerosBehindIt() throws IOException {
        assumeTools();
        return SampleFolders.files("Makefile").stream()
                .filter(SamplesBytesTest::makesADiskOfOneProgram)
                .map(makefile -> DynamicTest.dynamicTest(SampleFolders.sampleOf(makefile), () -> {
                    byte[] disk = make(makefile, "disk.img");
                    String program = SampleFolders.sampleOf(makefile).equals("long-mode") ? "mbr.bin" : "boot.bin";
                    byte[] expected = Arrays.copyOf(make(makefile, program), 2048 * 512);
                    assertEquals(-1, Arrays.mismatch(expected, disk), "first difference");
                }));
    }

    private static boolean makesADiskOfOneProgram(Path makefile) {
        try {
            return !SampleFolders.sampleOf(makefile).equals("smp") && new SampleMakefile(makefile).hasRule("disk.img");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assumeTools() {
        for (String tool : List.of("as", "ld", "dd")) {
            assumeTrue(Invocation.hasCommand(tool), "this build has no \"" + tool + "\" command yet");
        }
    }

    private byte[] make(Path makefile, String target) throws IOException {
        return Files.readAllBytes(new SampleBuild(SampleFolders.sampleOf(makefile), folder).make(target));
    }
}
