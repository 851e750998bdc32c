package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of every sample's Makefile with our tools; GNU's bytes were recorded by tools/regen-sample-goldens. */
class SamplesBytesTest {
    private static final Path GOLDEN = SampleFolders.ROOT.resolve("src/test/resources/golden");
    private static final int BYTES_A_LINE = 16;

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
                    tests.add(DynamicTest.dynamicTest(
                            sample + "/" + target,
                            () -> assertEquals(Files.readString(golden), hex(make(makefile, target)))));
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
                .filter(makefile -> !SampleFolders.sampleOf(makefile).equals("kvm-trampoline"))
                .map(makefile -> DynamicTest.dynamicTest(SampleFolders.sampleOf(makefile), () -> {
                    byte[] disk = make(makefile, "disk.img");
                    String program = SampleFolders.sampleOf(makefile).equals("long-mode") ? "mbr.bin" : "boot.bin";
                    byte[] expected = Arrays.copyOf(make(makefile, program), 2048 * 512);
                    assertEquals(-1, Arrays.mismatch(expected, disk), "first difference");
                }));
    }

    private static void assumeTools() {
        for (String tool : List.of("as", "ld", "dd")) {
            assumeTrue(Invocation.hasCommand(tool), "this build has no \"" + tool + "\" command yet");
        }
    }

    private byte[] make(Path makefile, String target) throws IOException {
        for (List<String> command : new SampleMakefile(makefile).commandsFor(target)) {
            List<String> words = command.stream()
                    .map(word -> placed(word, SampleFolders.ROOT.resolve(SampleFolders.sampleOf(makefile))))
                    .toList();
            Invocation invocation = Invocation.of(words);
            assertEquals(0, invocation.exitCode(), () -> words + ": " + invocation);
        }
        return Files.readAllBytes(folder.resolve(target));
    }

    /** Sources are read where they are; what is made goes to a folder of the test's own. */
    private String placed(String word, Path sample) {
        String operand = word.startsWith("if=") || word.startsWith("of=") ? word.substring(0, 3) : "";
        String name = word.substring(operand.length());
        if (name.endsWith(".s") || name.endsWith(".ld")) {
            return operand + sample.resolve(name);
        }
        return name.matches(".*\\.(o|bin|img)") ? operand + folder.resolve(name) : word;
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        HexFormat format = HexFormat.ofDelimiter(" ");
        for (int start = 0; start < bytes.length; start += BYTES_A_LINE) {
            text.append(format.formatHex(bytes, start, Math.min(bytes.length, start + BYTES_A_LINE)))
                    .append('\n');
        }
        return text.toString();
    }
}
