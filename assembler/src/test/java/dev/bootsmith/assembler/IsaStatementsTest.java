package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements whose bytes GNU as gave for the instruction table assemble to the same bytes here. */
class IsaStatementsTest {
    private static final int BATCH = 400;

    @Test
    void statementsOfTheInstructionTableGiveGnuBytes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (GoldenStatements golden : GoldenStatements.all()) {
            for (int from = 0; from < golden.statements().size(); from += BATCH) {
                int to = Math.min(from + BATCH, golden.statements().size());
                check(golden, golden.statements().subList(from, to), wrong);
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())), wrong.size() + " statements");
    }

    private static void check(
            GoldenStatements golden, List<GoldenStatements.Statement> statements, List<String> wrong) {
        StringBuilder source = new StringBuilder(golden.mode()).append('\n');
        StringBuilder expected = new StringBuilder();
        for (GoldenStatements.Statement statement : statements) {
            source.append(statement.text()).append('\n');
            expected.append(statement.hex());
        }
        Assemblies.Outcome outcome = Assemblies.assemble(ElfMachine.X86_64, source.toString());
        boolean same =
                outcome.result().isPresent() && Arrays.equals(HexFormat.of().parseHex(expected), outcome.text());
        if (same) {
            return;
        }
        if (statements.size() == 1) {
            String made = outcome.result().isPresent() ? HexFormat.of().formatHex(outcome.text()) : "rejected";
            wrong.add(golden.mode() + " " + statements.get(0).text() + " is "
                    + statements.get(0).hex() + ", not " + made);
            return;
        }
        int middle = statements.size() / 2;
        check(golden, statements.subList(0, middle), wrong);
        check(golden, statements.subList(middle, statements.size()), wrong);
    }
}
