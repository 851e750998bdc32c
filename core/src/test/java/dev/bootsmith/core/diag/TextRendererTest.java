package dev.bootsmith.core.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.source.SourceFile;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    /** Texts of this test's own bundle. */
    private enum TestCode implements DiagnosticCode {
        ORG_BACKWARDS;

        @Override
        public String id() {
            return "T0301";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String bundle() {
            return "dev.bootsmith.core.diag.test";
        }
    }

    private static String render(SourceFile file, int start, int end) {
        Diagnostic diagnostic = Diagnostic.of(TestCode.ORG_BACKWARDS, 510)
                .at(file.span(start, end))
                .withLabel("527 (0x20f)")
                .withHelp("T0301.help", 17);
        return new TextRenderer(Messages.english(), TextRenderer.Palette.PLAIN).render(diagnostic);
    }

    @Test
    void showsPlaceCaretsAndHelp() {
        SourceFile file = new SourceFile("boot.s", "nop\n.org 510\n");
        assertEquals("""
                boot.s:2:1: error[T0301]: .org 510 would move the location counter backwards
                    2 | .org 510
                      | ^^^^^^^^ code already ends at offset 527 (0x20f)
                 help: the boot sector is 17 bytes too long
                """, render(file, 4, 12));
    }

    /** The pattern is that of VS Code's problem matcher $gcc. */
    @Test
    void editorsThatKnowGccReadTheLines() {
        Diagnostic diagnostic = Diagnostic.of(TestCode.ORG_BACKWARDS, 510)
                .at(new SourceFile("boot.s", "nop\n.org 510\n").span(4, 12))
                .withHelp("T0301.help", 17);
        String lines = new GccRenderer(Messages.english()).render(diagnostic);
        assertEquals("""
                boot.s:2:1: error: .org 510 would move the location counter backwards [T0301]
                boot.s:2:1: note: the boot sector is 17 bytes too long
                """, lines);
        assertTrue(
                lines.lines().allMatch(line -> line.matches("(.*):(\\d+):(\\d+):\\s+(warning|error|note):\\s+(.*)")));
    }

    @Test
    void keepsTabsAndCountsWideCharactersTwice() {
        SourceFile file = new SourceFile("boot.s", "\t/* 引导 */ .org 510");
        String caretLine = render(file, 10, 18).lines().skip(2).findFirst().orElseThrow();
        // The tab stays a tab; "/* ", two wide characters and " */ " take 3 + 4 + 4 columns less the one the column 10
        // has.
        assertEquals("      | \t" + " ".repeat(11) + "^^^^^^^^ code already ends at offset 527 (0x20f)", caretLine);
    }
}
