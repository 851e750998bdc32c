package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.assembler.parse.Cursor;
import dev.bootsmith.assembler.parse.OperandParser;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.grammar.gas.GasLexer;
import dev.bootsmith.grammar.gas.GasParser;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The assembler's parser takes what the grammar takes, and finds as many operands. */
class GrammarAgreementTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%eax",
                "$5, %eax",
                "$foo-1, 8(%ebp)",
                "(%eax,%ebx,4), %ecx",
                "foo(,%eax,4)",
                "%es:(%di), %al",
                "%es:4, %ax",
                "*%eax",
                "*foo(%rip)",
                "*%gs:8(%eax)",
                "$(1 << 4) | 2, %cl",
                "-4(%ebp), %st(1)",
                "foo@GOTPCREL(%rip), %rax",
                "$'A', %al",
                "1f",
                "1b+2",
                ".",
                ".-foo",
                "(foo)(%eax)",
                "((3+4)*2)",
                "$~0, %eax",
                "$8, $start",
                "% eax, % ebx",
                "8 (%rax), %ebx",
                "$0x10, %ax",
                "$0b101, %al",
                "%eax %ebx",
                "$",
                "(%eax",
                ", %eax",
                "%eax,",
                "[eax]",
                "5 6",
                "(%eax))"
            })
    void operandsParseAlike(String operands) {
        assertEquals(byGrammar(operands), byHand(operands));
    }

    /** Returns the number of operands, or -1 if there is a syntax error. */
    private static int byHand(String operands) {
        try {
            List<?> parsed = new OperandParser(new Cursor("op " + operands, 3)).parseAll();
            return parsed.size();
        } catch (SyntaxError e) {
            return -1;
        }
    }

    private static int byGrammar(String operands) {
        GasLexer lexer = new GasLexer(CharStreams.fromString("op " + operands));
        GasParser parser = new GasParser(new CommonTokenStream(lexer));
        lexer.removeErrorListeners();
        parser.removeErrorListeners();
        GasParser.StatementContext statement = parser.statement();
        if (parser.getNumberOfSyntaxErrors() > 0
                || !(statement.body() instanceof GasParser.InstructionContext instruction)) {
            return -1;
        }
        GasParser.OperandsContext list = instruction.operands();
        return list == null ? 0 : list.operand().size();
    }
}
