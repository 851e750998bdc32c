package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.linker.parse.ScriptParser;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where names, expressions and keywords meet. GNU ld 2.40 accepts every script that is accepted here. */
class ScriptSyntaxTest {
    private static List<Statement> parse(String script) {
        DiagnosticList sink = new DiagnosticList();
        Optional<List<Statement>> statements =
                ScriptParser.parse(new SourceFile("test.ld", script), ScriptParser.Context.TOP, sink);
        assertTrue(statements.isPresent(), () -> Fixture.render(sink));
        return statements.orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECTIONS { .a-b : { *(.text) } x = SIZEOF(.a-b); z = LOADADDR(.a-b) - ADDR(.a-b); }",
                "SECTIONS { ASSERT(ADDR(.silly-1) == ADDR(.silly-2), \"same\") }",
                "SECTIONS { .text : AT(ADDR(.foo-bar)) { *(.text) } }",
                "SECTIONS { . = ASSERT(0x1000, fail); .text : { ASSERT(. < 4, long); } } ASSERT(1, oops)",
                "SECTIONS { .text : { ADDR = .; *(.text) } COPY : { *(LOADADDR) } }",
                "SECTIONS { .text : { *(.text) } =0x90909090 /DISCARD/ : { *(.comment) } }",
                "SECTIONS { .text : { *(.text) } =(0x90) /DISCARD/ : { *(.comment) } }",
                "SECTIONS { .text : { *(.text) } :text =0x90 .data : { *(.data) } } PHDRS { text PT_LOAD; }"
            })
    void scriptIsAccepted(String script) {
        parse(script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECTIONS { x = 1 ? 2 : 3; .text : { *(.text) } }",
                "SECTIONS { x = 0 > 1 ? 1 : 2; .text : { *(.text) } }"
            })
    void conditionalBetweenSectionsIsOneExpressionOfNumbers(String script) {
        Statement.Sections sections = (Statement.Sections) parse(script).get(0);
        Statement.Assignment assignment =
                (Statement.Assignment) sections.statements().get(0);
        Expression.Conditional conditional = (Expression.Conditional) assignment.value();
        assertEquals(Expression.Literal.class, conditional.whenFalse().getClass());
    }
}
