package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.samples.Transcript.Expectation;
import dev.bootsmith.samples.Transcript.Relation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Expected values come from runs of the same images in QEMU and KVM (registers, screen, page tables) and from the manual where QEMU is known to differ.
 */
class SamplesBootTest {
    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everySampleBootsAndItsReportSaysWhatIsExpected() throws IOException {
        assumeTrue(Invocation.hasCommand("run"), "this build has no \"run\" command yet");
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : SampleFolders.files(".expected")) {
            for (Transcript transcript : Transcript.readAll(file)) {
                tests.add(DynamicTest.dynamicTest(String.join(" ", transcript.words()), () -> check(transcript)));
            }
        }
        assertTrue(tests.size() >= 8, "samples are missing: " + tests.size());
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> aFolderWithAProjectFileIsRunByItsName() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : SampleFolders.files("bootsmith.toml")) {
            String sample = SampleFolders.sampleOf(file);
            Path expected = SampleFolders.ROOT.resolve(sample).resolve(sample + ".expected");
            if (!Files.exists(expected)) {
                continue;
            }
            Transcript first = Transcript.readAll(expected).get(0);
            Transcript byFolder = new Transcript(List.of("run", sample), first.expectations());
            tests.add(DynamicTest.dynamicTest(sample, () -> check(byFolder)));
        }
        assertEquals(17, tests.size());
        return tests.stream();
    }

    private void check(Transcript transcript) throws IOException {
        byte[] first = reportOf(transcript);
        Report report = Report.parse(first);
        List<String> differences = new ArrayList<>();
        for (Expectation expectation : transcript.expectations()) {
            String actual = report.text(expectation.path());
            boolean isMet = expectation.relation() == Relation.HAS
                    ? actual.contains(expectation.text())
                    : actual.equals(expectation.text());
            if (!isMet) {
                differences.add(expectation + "\n    but it is " + actual);
            }
        }
        assertEquals("", String.join("\n", differences), () -> new String(first, StandardCharsets.UTF_8));
        assertArrayEquals(first, reportOf(transcript), "a second run gave another report");
    }

    private byte[] reportOf(Transcript transcript) throws IOException {
        Path report = folder.resolve("report.json");
        List<String> words = new ArrayList<>(List.of("run", "--report", report.toString()));
        for (String word : transcript.words().subList(1, transcript.words().size())) {
            words.add(placed(word));
        }
        Invocation invocation = Invocation.of(words);
        assertTrue(Files.exists(report), () -> "no report: " + invocation);
        return Files.readAllBytes(report);
    }

    /** The files of a transcript are named from the folder of the samples; what a Makefile makes is made first. */
    private String placed(String word) throws IOException {
        Path file = SampleFolders.ROOT.resolve(word);
        if (word.startsWith("-")) {
            return word;
        }
        Path name = file.getFileName();
        if (word.matches("[a-z0-9-]+/[\\w.]+") && Files.exists(file.resolveSibling("Makefile")) && name != null) {
            SampleBuild build = new SampleBuild(SampleFolders.sampleOf(file), folder);
            if (!Files.exists(file) && build.canMake(name.toString())) {
                return build.make(name.toString()).toString();
            }
        }
        return Files.exists(file) ? file.toString() : word;
    }
}
