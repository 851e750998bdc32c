package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Code of one width in an object of the other, as where a kernel goes from one to the other; recorded from GNU as 2.40. */
class RegistersOfModeTest {
    /** Lines of the errors, in order. */
    private static List<Integer> errorLines(String source) {
        Assemblies.Outcome outcome = Assemblies.assemble(ElfMachine.I386, source);
        return outcome.diagnostics().all().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> outcome.source()
                        .lines()
                        .lineAt(Objects.requireNonNull(diagnostic.span()).startOffset()))
                .toList();
    }

    @Test
    void aRegisterThatThisCodeLacksIsNoExpressionAndItsSymbolStandsForZero() {
        assertEquals(List.of(1, 2, 5), errorLines("""
                x = %r8
                .if x == %rsp
                .endif
                movl x, %eax
                y = %nothing
                movl y, %eax
                """));
    }

    @Test
    void aFieldWithoutRelocationIsToldOnlyIfNothingElseIsWrong() {
        String missing = ".code64\nmovq $far, %rax\n";
        assertEquals(List.of(2), errorLines(missing));
        assertEquals(List.of(3), errorLines(missing + "nosuch\n"));
    }

    @Test
    void anAmountThatIsNoNumberDoesNotHideWhatElseIsWrong() {
        assertEquals(List.of(3, 1), errorLines("""
                movl $(size/4), %ecx
                .bss
                .fill size, 1, 0
                """));
    }

    @Test
    void eachProcedureNumbersTheStackPointerInTheModeOfItsCode() {
        Assemblies.Outcome outcome = Assemblies.assemble(ElfMachine.I386, """
                .code64
                f: .cfi_startproc
                push %rbp
                .cfi_def_cfa_offset 16
                .cfi_rel_offset %rbp, 0
                .cfi_endproc
                .code32
                g: .cfi_startproc
                .cfi_def_cfa %esp, 8
                .cfi_endproc
                """);
        byte[] frames = outcome.result()
                .orElseThrow()
                .object()
                .section(".eh_frame")
                .orElseThrow()
                .contents();
        assertArrayEquals(
                HexFormat.of()
                        .parseHex("1400000000000000017a5200017c08011b0c070488010000140000001c000000"
                                + "000000000100000000410e10860400001800000000000000017a5200017c0801"
                                + "1b0c040488010c04080000001000000020000000010000000000000000000000"),
                frames);
    }
}
