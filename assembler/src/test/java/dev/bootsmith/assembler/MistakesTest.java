package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each mistake that learners make gets its diagnostic on its line, and the change it proposes, applied by a machine,
 * assembles without complaint.
 */
class MistakesTest {
    private record Case(String number, ElfMachine machine, String code, String kind, int line, String text) {
        String source() {
            int cure = text.indexOf("---\n");
            return cure < 0 ? text : text.substring(0, cure);
        }

        String cure() {
            return text.substring(text.indexOf("---\n") + 4);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsNamedAndItsFixAssembles() throws IOException {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.number() + " " + c.source().strip().replace("\n", " | "), () -> check(c)));
    }

    private static void check(Case mistake) {
        Assemblies.Outcome outcome = Assemblies.assemble(mistake.machine(), mistake.source());
        String said = said(outcome);
        Diagnostic found = outcome.diagnostics().all().stream()
                .filter(diagnostic -> diagnostic.code().id().equals(mistake.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(mistake.code() + " expected:\n" + said));
        assertEquals(mistake.line(), Objects.requireNonNull(found.span(), said).line(), said);
        assertTrue(
                found.advice().stream().anyMatch(a -> a.kind() == Advice.Kind.HELP || a.kind() == Advice.Kind.NOTE),
                said);
        switch (mistake.kind()) {
            case "fix" -> mustBeClean(mistake.machine(), applied(outcome, mistake.source(), said), said);
            case "cure" -> mustBeClean(mistake.machine(), mistake.cure(), said);
            case "cure64" -> mustBeClean(ElfMachine.X86_64, mistake.source(), said);
            default -> assertFalse(outcome.diagnostics().hasErrors(), said);
        }
        for (Diagnostic diagnostic : outcome.diagnostics().all()) {
            // Rendering in Chinese must find every key.
            new TextRenderer(new Messages(Locale.SIMPLIFIED_CHINESE), TextRenderer.Palette.PLAIN).render(diagnostic);
        }
    }

    /** Applies the first change that each diagnostic proposes, from the end of the text to its start. */
    private static String applied(Assemblies.Outcome outcome, String source, String said) {
        List<Advice.Fix> fixes = new ArrayList<>();
        for (Diagnostic diagnostic : outcome.diagnostics().all()) {
            diagnostic.advice().stream()
                    .map(Advice::fix)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(fixes::add);
        }
        assertFalse(fixes.isEmpty(), "no fix:\n" + said);
        fixes.sort(Comparator.comparingInt((Advice.Fix fix) -> fix.span().startOffset())
                .reversed());
        StringBuilder text = new StringBuilder(source);
        for (Advice.Fix fix : fixes) {
            text.replace(fix.span().startOffset(), fix.span().endOffset(), fix.replacement());
        }
        return text.toString();
    }

    private static void mustBeClean(ElfMachine machine, String source, String said) {
        Assemblies.Outcome outcome = Assemblies.assemble(machine, source);
        assertTrue(
                outcome.diagnostics().all().isEmpty() && outcome.result().isPresent(),
                said + "became\n" + source + "and then\n" + said(outcome));
    }

    private static String said(Assemblies.Outcome outcome) {
        TextRenderer renderer = new TextRenderer(Messages.english(), TextRenderer.Palette.PLAIN);
        StringBuilder said = new StringBuilder();
        outcome.diagnostics().all().forEach(diagnostic -> said.append(renderer.render(diagnostic)));
        return said.toString();
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String[] header = null;
        StringBuilder text = new StringBuilder();
        try (InputStream in =
                Objects.requireNonNull(MistakesTest.class.getResourceAsStream("/mistakes/mistakes.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8) + "=== end";
            for (String line : all.split("\n")) {
                if (!line.startsWith("=== ")) {
                    text.append(line).append('\n');
                    continue;
                }
                if (header != null) {
                    ElfMachine machine = header[2].equals("64") ? ElfMachine.X86_64 : ElfMachine.I386;
                    int place = Integer.parseInt(header[5].substring(1));
                    cases.add(new Case(header[1], machine, header[3], header[4], place, text.toString()));
                }
                header = line.split(" ");
                text.setLength(0);
            }
        }
        return cases;
    }
}
