package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Objects equal those that GNU as 2.40 made, byte for byte; what it rejects is rejected. */
class GoldenObjectTest {
    private record Case(String header, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> objectsEqualThoseOfGnuAs() throws IOException {
        return Stream.of(
                        "rules",
                        "directives",
                        "compiled",
                        "sections",
                        "symbols",
                        "frames",
                        "linkage",
                        "intel",
                        "architectures",
                        "odd-operands",
                        "operands",
                        "numbers",
                        "references")
                .flatMap(GoldenObjectTest::tests);
    }

    private static Stream<DynamicTest> tests(String file) {
        try {
            List<Case> sources = cases("/golden/" + file + ".s");
            List<Case> objects = cases("/golden/" + file + ".objects");
            assertEquals(sources.size(), objects.size(), "regenerate with tools/regen-assembler-goldens");
            List<DynamicTest> tests = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                Case source = sources.get(i);
                String expected = String.join("", objects.get(i).lines());
                String all = String.join("; ", source.lines());
                String name = file + " " + i + ": " + all.substring(0, Math.min(100, all.length()));
                tests.add(DynamicTest.dynamicTest(name, () -> check(source, expected)));
            }
            return tests.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(Case source, String expected) {
        String[] options = source.header().split(" ");
        ElfMachine machine = options[0].equals("64") ? ElfMachine.X86_64 : ElfMachine.I386;
        String text = options[1] + "\n" + String.join("\n", source.lines()) + "\n";
        Assemblies.Outcome outcome = Assemblies.assemble(machine, text);
        TextRenderer renderer = new TextRenderer(Messages.english(), TextRenderer.Palette.PLAIN);
        StringBuilder said = new StringBuilder();
        outcome.diagnostics().all().forEach(diagnostic -> said.append(renderer.render(diagnostic)));
        if (expected.equals("rejected")) {
            assertTrue(outcome.result().isEmpty(), "GNU as rejects this");
            assertTrue(outcome.diagnostics().hasErrors());
            return;
        }
        assertTrue(outcome.result().isPresent(), said.toString());
        assertEquals(
                expected,
                HexFormat.of().formatHex(outcome.result().orElseThrow().toBytes()),
                said.toString());
    }

    private static List<Case> cases(String resource) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(GoldenObjectTest.class.getResourceAsStream(resource))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("=== ")) {
                    cases.add(new Case(line.substring(4), new ArrayList<>()));
                } else if (!cases.isEmpty()) {
                    cases.get(cases.size() - 1).lines().add(line);
                }
            }
        }
        return cases;
    }
}
