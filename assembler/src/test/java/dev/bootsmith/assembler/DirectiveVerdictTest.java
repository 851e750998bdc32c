package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whether a directive is taken, and in which line it is refused: each verdict is that of GNU as 2.40, {@code as --32}. */
class DirectiveVerdictTest {
    private static List<Integer> lines(String source, Severity severity) {
        Assemblies.Outcome outcome = Assemblies.assemble(AssemblerOptions.of(ElfMachine.I386), source);
        return outcome.diagnostics().all().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(Diagnostic::span)
                .filter(Objects::nonNull)
                .map(SourceSpan::line)
                .distinct()
                .toList();
    }

    private static void isTaken(String source) {
        assertEquals(List.of(), lines(source, Severity.ERROR), source);
    }

    private static void isRefused(String source, Integer... inLines) {
        assertEquals(List.of(inLines), lines(source, Severity.ERROR), source);
    }

    @Test
    void theLastStringOfAFileMayStayOpenWithAWarning() {
        String source = "nop\n.ascii \"hello\nret\n";
        isTaken(source);
        assertEquals(List.of(2), lines(source, Severity.WARNING));
    }

    @Test
    void aStringDirectiveWithoutStringReadsOnInTheNextLine() {
        isTaken(".string\n");
        isTaken(".asciz\n\nnop\n");
        isRefused(".string\nnop\n", 1);
    }

    @Test
    void aStabWithoutACommaIsLeftOutWithAWarning() {
        isTaken(".stabn 1 2 3 4\n");
        isRefused(".stabd 1,2,3,4\n", 1);
        assertEquals(List.of(1), lines(".stabs \"a\",1\n", Severity.WARNING));
    }

    @Test
    void checksKnowThreeWords() {
        isTaken(".sse_check error\n.operand_check none\n");
        isRefused(".sse_check\n.operand_check never\n.operand_check none,1\n", 1, 2, 3);
    }

    @Test
    void functionsMayBeNamelessAndTakeALabel() {
        isTaken(".func\n.endfunc\n.func f,g\n.endfunc\n");
        isRefused(".func f,,\n.endfunc\n", 1);
    }

    @Test
    void nothingFollowsAMacrosNameInPurgemOrAParameterThatTakesAllTheRest() {
        isRefused(".macro m\n.endm\n.purgem m&\n", 3);
        isRefused(".macro m a:vararg, b\n.endm\nm 1\n", 1, 3);
        isRefused(".macro -1,m a\n.endm\n", 1);
    }

    @Test
    void aLocalNameIsDeclaredOnce() {
        isRefused(".altmacro\n.macro m\nLOCAL here\nLOCAL here\n.endm\nm\n", 4);
        isTaken(".altmacro\n.macro m\nLOCAL here\nhere: nop\n.endm\nm\nm\n");
    }

    @Test
    void aConditionalWithoutANameIsNotOpen() {
        isRefused(".ifdef\n.endif\n", 1, 2);
    }

    @Test
    void aLineMarkerWithACommaEnds() {
        isRefused(".linefile 7,3 \"x\"\n", 1);
    }
}
