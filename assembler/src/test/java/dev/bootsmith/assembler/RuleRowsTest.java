package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The numbered rules that assemblers usually get wrong: for each, whole objects equal those of GNU as 2.40, byte for byte, and
 * the same lines have warnings and errors. The resource {@code golden/rule-rows.s} says which case covers which rule.
 */
class RuleRowsTest {
    private static final int RULES = 151;

    private record Case(List<String> header, List<String> lines) {
        int rule() {
            return Integer.parseInt(header.get(2));
        }

        String title() {
            return rule() + " " + String.join(" ", header.subList(3, header.size())) + " (" + header.get(1) + ")";
        }

        String source() {
            return header.get(1) + "\n" + String.join("\n", lines) + "\n";
        }
    }

    @Test
    void everyRuleHasACase() throws IOException {
        TreeSet<Integer> covered =
                cases("/golden/rule-rows.s").stream().map(Case::rule).collect(Collectors.toCollection(TreeSet::new));
        List<Integer> missing = IntStream.rangeClosed(1, RULES)
                .boxed()
                .filter(rule -> !covered.contains(rule))
                .toList();
        assertEquals(List.of(), missing, "rules without a case");
        assertEquals(RULES, covered.size());
    }

    @TestFactory
    Stream<DynamicTest> ruleIsKeptAsGnuAsKeepsIt() throws IOException {
        List<Case> sources = cases("/golden/rule-rows.s");
        List<Case> recorded = cases("/golden/rule-rows.objects");
        assertEquals(sources.size(), recorded.size(), "regenerate with tools/regen-assembler-goldens");
        return IntStream.range(0, sources.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        sources.get(i).title(),
                        () -> check(sources.get(i), recorded.get(i).lines())));
    }

    private static void check(Case source, List<String> recorded) {
        ElfMachine machine = source.header().get(0).equals("64") ? ElfMachine.X86_64 : ElfMachine.I386;
        AssemblerOptions options = AssemblerOptions.of(machine).withDialect(AssemblerOptions.Dialect.GNU);
        Assemblies.Outcome outcome = Assemblies.assemble(options, source.source());
        TreeSet<String> lines = new TreeSet<>();
        for (Diagnostic diagnostic : outcome.diagnostics().all()) {
            SourceSpan span = diagnostic.span();
            // GNU as names no line either where sizes do not settle.
            if (span != null) {
                lines.add((span.line() - 1) + (diagnostic.severity() == Severity.ERROR ? ":E" : ":W"));
            }
        }
        assertEquals(recorded.get(0), "lines " + String.join(" ", lines));
        String object = outcome.result()
                .map(result -> HexFormat.of().formatHex(result.toBytes()))
                .orElse("rejected");
        assertEquals(String.join("", recorded.subList(1, recorded.size())), object);
    }

    private static List<Case> cases(String resource) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(RuleRowsTest.class.getResourceAsStream(resource))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("=== ")) {
                    cases.add(new Case(List.of(line.substring(4).split(" ")), new ArrayList<>()));
                } else if (!cases.isEmpty()) {
                    cases.get(cases.size() - 1).lines().add(line);
                }
            }
        }
        return cases;
    }
}
