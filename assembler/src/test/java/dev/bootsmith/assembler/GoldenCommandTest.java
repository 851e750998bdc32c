package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.option.AsCommandLine;
import dev.bootsmith.assembler.option.AsOptionsParser;
import dev.bootsmith.assembler.option.FileAccess;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** With GNU as's options, objects with debugging information and listings equal those of GNU as 2.40, byte for byte. */
class GoldenCommandTest {
    private record Case(String header, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> objectsWithDebuggingInformationEqualThoseOfGnuAs() {
        return tests("debug", GoldenCommandTest::checkObject);
    }

    @TestFactory
    Stream<DynamicTest> objectsWithOtherEncodingsAndInsertedCodeEqualThoseOfGnuAs() {
        return tests("options", GoldenCommandTest::checkObject);
    }

    @TestFactory
    Stream<DynamicTest> listingsEqualThoseOfGnuAs() {
        return tests("listing", GoldenCommandTest::checkListing);
    }

    private interface Check {
        void run(Optional<AssemblyResult> result, DiagnosticList diagnostics, String expected);
    }

    private static Stream<DynamicTest> tests(String file, Check check) {
        List<Case> sources = cases("/golden/debug/" + file + ".s");
        List<Case> objects = cases("/golden/debug/" + file + ".objects");
        assertEquals(sources.size(), objects.size(), "regenerate with tools/regen-assembler-goldens");
        return IntStream.range(0, sources.size()).mapToObj(i -> {
            Case source = sources.get(i);
            String expected = String.join("", objects.get(i).lines());
            return DynamicTest.dynamicTest(file + " " + i + ": " + source.header(), () -> {
                DiagnosticList diagnostics = new DiagnosticList();
                check.run(assemble(source, diagnostics), diagnostics, expected);
            });
        });
    }

    private static Optional<AssemblyResult> assemble(Case source, DiagnosticList diagnostics) {
        AsCommandLine line = AsOptionsParser.parse(
                        List.of(source.header().split(" ")), FileAccess.NONE, "/", diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        String name = line.inputs().get(0).equals("-") ? "{standard input}" : "case.s";
        SourceFile text = new SourceFile(name, String.join("\n", source.lines()) + "\n");
        return Assembler.assemble(line.options(), List.of(text), diagnostics);
    }

    private static void checkObject(Optional<AssemblyResult> result, DiagnosticList diagnostics, String expected) {
        if (expected.equals("rejected")) {
            assertTrue(diagnostics.hasErrors(), "GNU as rejects this");
            return;
        }
        assertTrue(result.isPresent(), () -> diagnostics.all().toString());
        assertEquals(expected, HexFormat.of().formatHex(result.orElseThrow().toBytes()));
    }

    private static void checkListing(Optional<AssemblyResult> result, DiagnosticList diagnostics, String expected) {
        String listing =
                result.orElseThrow(() -> new AssertionError(diagnostics.all())).listing();
        byte[] bytes = HexFormat.of().parseHex(expected);
        assertEquals(new String(bytes, StandardCharsets.UTF_8), listing);
    }

    private static List<Case> cases(String resource) {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(GoldenCommandTest.class.getResourceAsStream(resource))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("=== ")) {
                    cases.add(new Case(line.substring(4), new ArrayList<>()));
                } else if (!cases.isEmpty()) {
                    cases.get(cases.size() - 1).lines().add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }
}
