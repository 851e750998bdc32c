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

    @Test
    void whereTheLineEndsForAnArgumentTheNextLineIsPassedOver() {
        isRefused(".globl\n.globl\n", 1);
        isRefused(".string8\nno\n", 1);
        isRefused(".print ,\n.error\n", 1);
        isTaken(".ident\n\nnop\n");
        isRefused(".ident\nnop\n", 1);
        isTaken(".macro m\n.ascii\n.endm\nm\n");
    }

    @Test
    void whatFollowsIsJunkButTheDirectiveCounts() {
        isRefused(".cfi_startproc\n.cfi_endproc 1\nnop\n", 2);
        isRefused(".cfi_startproc\n.cfi_signal_frame -1\n.cfi_endproc\n", 2);
        isRefused(".section .x,\"awx\",1.5\n.section .x,\"a\"\n", 1, 2);
        isRefused(".file 1 \"a.c\",3\n.loc 1 3\n", 1);
        isTaken(".macro m\n.exitm 0x\n.endm\nm\n");
    }

    @Test
    void wordsThatBeginLikeAConditionalAreLookedAtInSkippedParts() {
        isRefused(".if 0\n.elsef\n.endifx\n.endcx\n.ifxx\n.endif\n", 2, 3, 4, 5);
        isTaken(".if 0\n.endx\n.endif\n");
    }

    @Test
    void aMacrosNameAndParametersAreNamesAndNothingElse() {
        for (String head : List.of("x-y", "x(y)", "x (y)", "x,,y", "x:", "x=5", "a b(c)", "x y+")) {
            isRefused(".macro " + head + "\n.endm\n", 1);
        }
        isTaken(".macro a.b$c\n.endm\n.macro x y=1 z\n.endm\n.macro w ,y\n.endm\n");
    }

    @Test
    void sectionsVersionsAndAmounts() {
        isRefused(".section .foo,\"aw\",@progbit|s\n", 1);
        isRefused(".section .x,\"a\",@5x\n", 1);
        isRefused(".section .l,\"al\"\n", 1);
        isTaken(".section .x,\"aG\",@progbits,g,\n");
        isRefused(".pushsection .a,\n", 1);
        isRefused("foo: .symver foo,fo%o@@V1\n.symver foo,@progbits,remove\n", 1, 2);
        isRefused(".org -\n.tls_common x,4,-\n.dcb.w ,3\n", 1, 2, 3);
        isRefused("foo: .ifeqs \"a\",\"a\",a b\n.endif\n", 1);
        isRefused(".arch i386 x\n.title \"a\n", 1, 2);
        isTaken(".macro m\n.endm\n.purgem m,\n.rva\n");
        isRefused(".cfi_startproc\n.cfi_personality 3,fo&o\n.cfi_endproc\n", 2);
    }
}
