package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.core.diag.TextRenderer;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code explain} shows as wrong provokes the diagnostic, and what it shows as right assembles silently. */
class ExampleTest {
    private final ResourceBundle examples = ResourceBundle.getBundle("dev.bootsmith.assembler.examples");

    @TestFactory
    Stream<DynamicTest> eachExampleProvokesItsCodeAndItsCureDoesNot() {
        return new TreeSet<>(examples.keySet())
                .stream()
                        .filter(key -> key.endsWith(".wrong"))
                        .map(key -> key.substring(0, 5))
                        .map(id -> DynamicTest.dynamicTest(id, () -> check(id)));
    }

    private void check(String id) {
        Assemblies.Outcome wrong = assemble(id, examples.getString(id + ".wrong"));
        assertTrue(
                wrong.diagnostics().all().stream()
                        .anyMatch(diagnostic -> diagnostic.code().id().equals(id)),
                said(wrong));
        Assemblies.Outcome right = assemble(id, examples.getString(id + ".right"));
        assertTrue(right.result().isPresent() && right.diagnostics().all().isEmpty(), said(right));
    }

    private static Assemblies.Outcome assemble(String id, String text) {
        boolean wide = text.contains(".code64") && !id.equals("A0602") || id.equals("A0602") && text.contains("rip");
        return Assemblies.assemble(wide ? ElfMachine.X86_64 : ElfMachine.I386, text + "\n");
    }

    private static String said(Assemblies.Outcome outcome) {
        TextRenderer renderer = new TextRenderer(Messages.english(), TextRenderer.Palette.PLAIN);
        StringBuilder said = new StringBuilder(outcome.source().text());
        outcome.diagnostics().all().forEach(diagnostic -> said.append(renderer.render(diagnostic)));
        return said.toString();
    }

    @Test
    void everyExampleBelongsToACodeAndHasBothSides() {
        Set<String> known = new HashSet<>();
        for (AssemblerCode code : AssemblerCode.values()) {
            known.add(code.id() + ".wrong");
            known.add(code.id() + ".right");
        }
        assertTrue(known.containsAll(examples.keySet()));
        long wrong =
                examples.keySet().stream().filter(key -> key.endsWith(".wrong")).count();
        assertEquals(examples.keySet().size(), 2 * wrong);
    }
}
