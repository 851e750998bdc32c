package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Valid statements changed at random are refused, warned about or taken as GNU as 2.40 does, all in one run and each on its
 * line. The verdicts were recorded with {@code tools/regen-assembler-verdicts}.
 */
class VerdictTest {
    @ParameterizedTest
    @ValueSource(ints = {16, 32, 64})
    void changedStatementsGetTheVerdictOfGnuAs(int width) throws IOException {
        List<String> lines = lines("/golden/verdicts-" + width + ".txt");
        StringBuilder source = new StringBuilder(".code" + width + "\n");
        lines.forEach(line -> source.append(line.substring(2)).append('\n'));
        ElfMachine machine = width == 64 ? ElfMachine.X86_64 : ElfMachine.I386;
        AssemblerOptions options = AssemblerOptions.of(machine).withDialect(AssemblerOptions.Dialect.GNU);
        char[] verdicts = new char[lines.size()];
        Arrays.fill(verdicts, '-');
        for (Diagnostic diagnostic :
                Assemblies.assemble(options, source.toString()).diagnostics().all()) {
            int index = Objects.requireNonNull(diagnostic.span()).line() - 2;
            if (diagnostic.severity() == Severity.ERROR) {
                verdicts[index] = 'E';
            } else if (verdicts[index] == '-') {
                verdicts[index] = 'W';
            }
        }
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            actual.add(verdicts[i] + lines.get(i).substring(1));
        }
        assertEquals(String.join("\n", lines), String.join("\n", actual));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(VerdictTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
