package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Limits;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Input that would fill the memory or never end is ended by a limit, with a diagnostic that names it. */
class HostileInputTest {
    private static final Limits SMALL = Limits.forHeap(256 << 20)
            .with("expansions", 20_000)
            .with("statements", 50_000)
            .with("line", 10_000)
            .with("symbols", 5_000)
            .with("output", 1 << 20);

    private static void endsWith(String code, String source) {
        AssemblerOptions options = AssemblerOptions.of(ElfMachine.I386).withLimits(SMALL);
        Assemblies.Outcome outcome = Assemblies.assemble(options, source);
        assertFalse(outcome.result().isPresent());
        assertTrue(
                outcome.diagnostics().all().stream()
                        .anyMatch(diagnostic -> diagnostic.code().id().equals(code)),
                outcome.diagnostics().all().toString());
    }

    @Test
    void aRepetitionThatHardlyEverEnds() {
        endsWith("A0702", ".rept 1000000000\nnop\n.endr\n");
        endsWith("A0702", ".rept 1000000000\nx=1\n.endr\n");
        endsWith("A0702", ".rept 10\n".repeat(12) + "nop\n" + ".endr\n".repeat(12));
    }

    @Test
    void blocksOfReferencesBeyondMeasure() {
        endsWith("A0704", ".dcb.l 60000000, foo\n");
        endsWith("A0314", ".bss\n.dcb.l 1000000000000, foo\n");
    }

    @Test
    void macrosThatCallThemselves() {
        endsWith("A0703", ".macro m\nm\n.endm\nm\n");
        endsWith("A0703", ".macro a\nb\n.endm\n.macro b\na\n.endm\na\n");
    }

    @Test
    void macrosThatDoubleTheirWorkOrTheirText() {
        StringBuilder twice = new StringBuilder();
        StringBuilder longer = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            twice.append(".macro m" + i + "\nm" + (i + 1) + "\nm" + (i + 1) + "\n.endm\n");
            longer.append(".macro m" + i + " x:vararg\nm" + (i + 1) + " \\x,\\x\n.endm\n");
        }
        endsWith("A0702", twice + ".macro m60\nnop\n.endm\nm0\n");
        endsWith("A0705", longer + ".macro m60 x:vararg\n.byte \\x\n.endm\nm0 1\n");
    }

    @Test
    void spaceBeyondAllBounds() {
        endsWith("A0704", ".fill 4000000000\n");
        endsWith("A0704", ".fill 0x7fffffffffffffff,8,1\n");
        endsWith("A0704", ".org 0x7fffffffffffffff\n");
        endsWith("A0701", "a: nop\n.org a+0x7fffffff\n");
        endsWith("A0701", ".data\n.rept 100\n.byte 1\n.p2align 28\n.endr\n");
        endsWith("A0701", ".skip z-y\ny: nop\n.skip 1000000\nz:\n.skip 1000000\n");
    }

    @Test
    void labelsWithoutEnd() {
        AssemblerOptions options =
                AssemblerOptions.of(ElfMachine.I386).withLimits(Limits.DEFAULT.with("symbols", 1_000));
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            labels.append('l').append(i).append(":\n");
        }
        assertTrue(Assemblies.assemble(options, labels.toString()).diagnostics().all().stream()
                .anyMatch(diagnostic -> diagnostic.code().id().equals("A0708")));
    }

    @Test
    void parenthesesAndOperatorsByTheHundredThousand() {
        endsWith("A0104", ".long " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "\n");
        endsWith("A0104", ".long " + "-".repeat(200_000) + "1\n");
        endsWith("A0706", ".long a" + "+a".repeat(100_000) + "\n");
        endsWith("A0707", ".octa 0x" + "f".repeat(100_000) + "\n");
    }

    @Test
    void aSumOfManyNumbersIsJustANumber() {
        Assemblies.Outcome outcome = Assemblies.assemble(ElfMachine.I386, ".long 0" + "+1".repeat(100_000) + "\n");
        assertTrue(outcome.diagnostics().all().isEmpty());
        byte[] text = outcome.text();
        assertEquals(100_000, (text[0] & 0xff) | (text[1] & 0xff) << 8 | (text[2] & 0xff) << 16);
    }

    @Test
    void symbolsThatDefineEachOther() {
        endsWith("A0504", ".set a,b+1\n.set b,c+1\n.set c,a+1\n.long a\n");
    }

    @Test
    void symbolsThatDoubleEachOtherComeRoundInOneWalk() {
        StringBuilder doubling = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            doubling.append(".set a" + i + ",a" + (i + 1) + "+a" + (i + 1) + "\n");
        }
        // 2 to the power of 64, in 64 bits.
        assertArrayEquals(
                new byte[4],
                Assemblies.assemble(ElfMachine.I386, doubling + ".long a0\na64=1\n")
                        .text());
    }

    @Test
    void filesThatIncludeThemselves() {
        AssemblerOptions options = AssemblerOptions.of(ElfMachine.I386)
                .withLimits(SMALL)
                .withFiles(name ->
                        Optional.of(".irp x,1,2\n.include \"again.s\"\n.endr\n".getBytes(StandardCharsets.UTF_8)));
        DiagnosticList diagnostics = new DiagnosticList();
        SourceFile source = new SourceFile("case.s", ".include \"again.s\"\n");
        assertFalse(Assembler.assemble(options, List.of(source), diagnostics).isPresent());
        assertEquals("A0003", diagnostics.all().get(0).code().id());
    }

    @Test
    void floatsOfAnySize() {
        endsWith("A0127", ".double 1e999999999\n");
        endsWith("A0127", ".double 1e-999999999\n");
        endsWith("A0127", ".tfloat 0." + "0".repeat(9_000) + "1\n");
        endsWith("A0127", ".double " + "1".repeat(9_000) + "\n");
        Assemblies.Outcome outcome = Assemblies.assemble(
                ElfMachine.I386, ".double 1.5e0000000000000000000001, 1." + "0".repeat(200_000) + "\n");
        byte[] text = outcome.text();
        // 15 and 1.
        assertEquals(0x40, text[7]);
        assertEquals(0x2e, text[6]);
        assertEquals(0x3f, text[15]);
    }

    @Test
    void directivesOfGnuAsThatMakeNothingHereAreNamed() {
        endsWith("A0303", ".vtable_entry a, 4");
        endsWith("A0701", ".bundle_align_mode 31");
    }

    @Test
    void namesThatStandForTwiceTheNextOne() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            source.append(".eqv a%d, a%d+a%d%n".formatted(i, i + 1, i + 1));
        }
        endsWith("A0706", source.append(".long a0\n").toString());
    }

    @Test
    void whatIsNeverClosed() {
        endsWith("A0407", ".macro x\n".repeat(1000));
        endsWith("A0407", ".rept 2\n".repeat(1000));
        endsWith("A0410", ".if 1\n".repeat(1000));
        assertEquals(
                "A0004",
                Assemblies.assemble(ElfMachine.I386, "/* abc\n")
                        .diagnostics()
                        .all()
                        .get(0)
                        .code()
                        .id());
    }
}
