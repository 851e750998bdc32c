package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.debugger.diagnosis.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What broken/README.md says of each mistake is what its run says; and what is not broken is not accused. */
class BrokenSamplesTest {
    private static final Path BROKEN = SampleFolders.ROOT.resolve("broken");
    private static final Pattern ROW = Pattern.compile("\\| `([\\w-]+)\\.s` \\|.*\\| `([\\w-]+)` \\|");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> theRunNamesTheMistake() throws IOException {
        return statements().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
    }

    @Test
    void everyBrokenSampleIsInTheTable() throws IOException {
        assertEquals(
                new TreeSet<>(SampleFolders.files(".s").stream()
                        .filter(file -> file.startsWith(BROKEN))
                        .map(file -> file.getFileName().toString().replace(".s", ""))
                        .toList()),
                statements().keySet());
    }

    @Test
    void everyMistakeThatCanBeRecognisedHasASample() throws IOException {
        Set<FindingKind> missing = EnumSet.allOf(FindingKind.class);
        missing.removeIf(kind -> {
            try {
                return statements().containsValue(kind.id());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertEquals(Set.of(), missing);
    }

    @TestFactory
    Stream<DynamicTest> aGoodSampleIsAccusedOfNothing() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : SampleFolders.files("bootsmith.toml")) {
            String sample = SampleFolders.sampleOf(file);
            tests.add(DynamicTest.dynamicTest(
                    sample,
                    () -> assertEquals(
                            "", run(SampleFolders.ROOT.resolve(sample)).text("findings"))));
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    private void check(String name, String wanted) throws IOException {
        Path source = BROKEN.resolve(name + ".s");
        if (wanted.matches("[A-Z]\\d{4}")) {
            Invocation invocation = invoke(source);
            assertTrue(invocation.err().contains("[" + wanted + "]"), invocation.toString());
            return;
        }
        Report report = run(source);
        String finding = report.text("findings.0.id");
        String findings = report.text("findings");
        String faults = report.text("faults");
        boolean isReason = finding.equals("(absent)") && faults.contains("{id=" + wanted + ",");
        assertTrue(isReason || findings.contains("{id=" + wanted + ","), findings + faults);
    }

    private Report run(Path input) throws IOException {
        invoke(input);
        return Report.parse(Files.readAllBytes(folder.resolve("report.json")));
    }

    private Invocation invoke(Path input) {
        return Invocation.of(List.of(
                "run",
                "--max-instructions",
                "8M",
                "--report",
                folder.resolve("report.json").toString(),
                input.toString()));
    }

    /** The rows of the tables: what a run calls each sample's mistake. */
    private static Map<String, String> statements() throws IOException {
        return Files.readAllLines(BROKEN.resolve("README.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2), (first, second) -> first, TreeMap::new));
    }
}
