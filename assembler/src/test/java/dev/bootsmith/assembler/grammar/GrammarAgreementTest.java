package dev.bootsmith.assembler.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.StatementReader;
import dev.bootsmith.core.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The parser that runs and the grammar that defines the syntax make the same tree of a statement: its labels, what it is,
 * prefixes, mnemonic, operands, and every expression down to its operators.
 */
class GrammarAgreementTest {
    private static final int GENERATED = 4_000;

    private static final List<String> MNEMONICS = List.of(
            "movl", "add", "jmp", "call", "jne,pt", "rep movsb", "lock incl", "lock/decl", "{load} mov", "cs", "MOV");
    private static final List<String> EXPRESSIONS = List.of(
            "5",
            "0x1f",
            "0b101",
            "017",
            "08",
            "'A'",
            "'a",
            "'\\n",
            "foo",
            "foo$bar",
            ".Lx",
            ".",
            "1f",
            "2b",
            "3$",
            "foo@GOT",
            "foo@bar",
            "foo @GOT",
            "foo+4@GOT",
            "(foo+4) @GOTOFF",
            "4@PLT",
            "foo+4@bar",
            "foo@ GOT",
            "\"quoted name\"",
            "99999999999999999999",
            "rep",
            "cs",
            "$x",
            "1f2",
            "0xfg");
    private static final List<String> OPERATORS = List.of(
            "+", "-", "*", "/", "%", "<<", ">>", "|", "&", "^", "!", "==", "!=", "<>", "<", "<=", ">", ">=", "&&",
            "||");
    private static final List<String> REGISTERS = List.of(
            "%eax", "% eax", "%ST(1)", "%st ( 2 )", "%es", "%rip", "%cs", "CTX", "%st(9)", "%eax(1)", "%", "$r");
    private static final String NOISE = "$%(),*+-:@!~[]{}.0a \\/^&|=<>?'\"";

    static Stream<String> goldenFiles() {
        return Stream.of(
                "/golden/rules.s",
                "/golden/directives.s",
                "/golden/compiled.s",
                "/golden/verdicts-16.txt",
                "/golden/verdicts-32.txt",
                "/golden/verdicts-64.txt");
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void goldenStatementsParseAlike(String file) throws IOException {
        int count = 0;
        try (InputStream in = Objects.requireNonNull(GrammarAgreementTest.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^[EW-]\\|", "");
            StatementReader reader = new StatementReader(new SourceFile(file, text));
            for (SourceStatement s = reader.next(); s != null; s = reader.next()) {
                if (!s.text().startsWith("===")) {
                    check(s.text());
                    count++;
                }
            }
        }
        assertTrue(count > 100, file);
    }

    @Test
    void generatedStatementsParseAlike() {
        long seed = Long.getLong("seed", 20261128);
        Random random = new Random(seed);
        for (int i = 0; i < GENERATED; i++) {
            String statement = statement(random);
            if (random.nextInt(4) == 0) {
                int at = random.nextInt(statement.length() + 1);
                statement = statement.substring(0, at)
                        + NOISE.charAt(random.nextInt(NOISE.length()))
                        + statement.substring(at);
            }
            check(statement);
        }
    }

    private static void check(String statement) {
        // 0x without digits is zero in some places and nothing in others; directives alone take it.
        if (statement.matches(".*0[xX](?![0-9a-fA-F]).*")) {
            return;
        }
        assertEquals(GrammarTree.of(statement), ParserTree.of(statement), () -> "-Dseed; statement: " + statement);
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String statement(Random random) {
        StringBuilder out = new StringBuilder();
        if (random.nextInt(6) == 0) {
            out.append(pick(random, List.of("a:", "1:", "a : b: ", "2$:", ".L1:", "\"q\":", "3 :")));
        }
        int kind = random.nextInt(12);
        if (kind == 0) {
            return out + "sym " + pick(random, List.of("=", "==")) + " " + expression(random, 3);
        }
        if (kind == 1) {
            return out + ".byte " + expression(random, 2);
        }
        out.append(pick(random, MNEMONICS));
        List<String> operands = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            operands.add(operand(random));
        }
        return out + " " + String.join(pick(random, List.of(",", ", ", " , ")), operands);
    }

    private static String operand(Random random) {
        String star = random.nextInt(8) == 0 ? "*" : "";
        return switch (random.nextInt(5)) {
            case 0 -> star + pick(random, REGISTERS);
            case 1 -> "$" + expression(random, 2);
            case 2 -> star + expression(random, 2);
            default ->
                star
                        + (random.nextInt(5) == 0 ? "%gs:" : "")
                        + (random.nextBoolean() ? expression(random, 1) : "")
                        + baseAndIndex(random);
        };
    }

    private static String baseAndIndex(Random random) {
        String base = random.nextInt(4) == 0 ? "" : pick(random, REGISTERS);
        return switch (random.nextInt(6)) {
            case 0, 1 -> "(" + base + ")";
            case 2 -> "(" + base + "," + pick(random, REGISTERS) + ")";
            case 3 ->
                "(" + base + "," + pick(random, REGISTERS) + "," + pick(random, List.of("1", "4", "3", "2*2", ""))
                        + ")";
            case 4 -> "(" + base + "," + pick(random, List.of("2", "4", "", "(2)")) + ")";
            default -> "(" + base + " ," + pick(random, REGISTERS) + ", 8 )";
        };
    }

    private static String expression(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return pick(random, EXPRESSIONS);
        }
        return switch (random.nextInt(5)) {
            case 0 -> "(" + expression(random, depth - 1) + ")";
            case 1 -> pick(random, List.of("-", "~", "!", "+", "- ")) + expression(random, depth - 1);
            case 2 ->
                expression(random, depth - 1)
                        + pick(random, OPERATORS)
                        + (random.nextInt(9) == 0 ? "" : expression(random, depth - 1));
            default ->
                expression(random, depth - 1) + " " + pick(random, OPERATORS) + " " + expression(random, depth - 1);
        };
    }
}
