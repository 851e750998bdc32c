package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is told about references and flat images. Line numbers are those of {@code wanted.c}, offsets those that {@code objdump
 * -dr wanted.o} prints.
 */
class ReferenceProblemTest {
    private static String messages(Map<String, String> scripts, String... arguments) {
        DiagnosticList sink = new DiagnosticList();
        Fixture.link(List.of(arguments), scripts, sink);
        return Fixture.render(sink);
    }

    private static void assertHas(String text, String... parts) {
        List<String> missing = new ArrayList<>(List.of(parts));
        missing.removeIf(text::contains);
        assertTrue(missing.isEmpty(), () -> "missing " + missing + " in:\n" + text);
    }

    @Test
    void undefinedNameQuotesTheSourceLineAndProposesTheNearestName() {
        assertHas(
                messages(Map.of(), "-e", "kmain", "wanted.o"),
                "wanted.c:6:5: error[L0201]: undefined reference to `screen_writ' at wanted.o:(.text+0xb)",
                "return screen_writ(\"hello\")",
                "in function kmain",
                "also at wanted.o:(.text+0x17), line 7 of wanted.c",
                "there is a symbol 'screen_write'; did you mean that?");
    }

    @Test
    void valueThatDoesNotFitNamesRangeArithmeticLineAndWhatSetTheAddress() {
        String script = "SECTIONS { .text 0x100000 : { *(.text) }\n.rodata 0x123456789 : { *(.rodata*) } }";
        // The string is at the beginning of .rodata; the code refers to it at offset 6 with a 32-bit absolute field.
        assertHas(
                messages(Map.of("far.ld", script), "-T", "far.ld", "--defsym=screen_writ=0x100000", "wanted.o"),
                "wanted.c:6:5: error[L0301]: relocation truncated to fit: R_X86_64_32 against",
                "0x123456789 does not fit",
                "the 32-bit field holds 0x0 to 0xffffffff",
                "symbol 0x123456789 + addend 0x0 = 0x123456789 (field at 0x100006)",
                "far.ld:2:9: note: section .rodata begins at 0x123456789 because of this");
    }

    @Test
    void sectionBehindOthersNamesTheLineThatPutThemThere() {
        String script = "SECTIONS { . = 0x200000000; .text : { *(.text) }\n.rodata : { *(.rodata*) } }";
        assertHas(
                messages(
                        Map.of("behind.ld", script), "-T", "behind.ld", "--defsym=screen_writ=0x200000000", "wanted.o"),
                // .text, of 31 bytes, comes first.
                "section .rodata begins at 0x20000001f, behind the sections before it",
                "behind.ld:1:12: note: section .text begins at 0x200000000 because of this");
    }

    @Test
    void addressOfAnOptionIsTheCauseOfAnOverflow() {
        assertHas(
                messages(Map.of(), "-Ttext=0x200000000", "--defsym=screen_writ=0", "wanted.o"),
                "error[L0301]",
                "section .text begins at 0x200000000 because of this",
                "-Ttext=0x200000000");
    }

    @Test
    void overlapIsDrawnWithWhatPutTheSectionsThere() {
        // .text and .data of small.o have 8 bytes each; forty columns stand for twelve bytes, .data begins at a third.
        assertHas(
                messages(
                        Map.of("o.ld", "SECTIONS { .text 0x1000 : { *(.text) }\n.data 0x1004 : { *(.data) } }"),
                        "-T",
                        "o.ld",
                        "small.o"),
                "note: .text |" + "=".repeat(27) + " ".repeat(13) + "|",
                "note: .data |" + " ".repeat(13) + "=".repeat(27) + "|",
                "note: 4 bytes belong to both: 0x1004 to 0x1007",
                "o.ld:2:7: note: this puts .data there");
    }

    @Test
    void severalKindsOfMistakesAreToldInOneRun() {
        String text = messages(Map.of(), "wanted.o", "wanted.o");
        assertHas(text, "[L0202]", "[L0201]");
    }

    @Test
    void compilersTablesInFlatImagesAreCounted() {
        String script = "SECTIONS { .text 0x7c00 : { *(.text) } .rodata : { *(.rodata*) } }";
        // readelf -S: .text 0x1f and .eh_frame 0x48 bytes, .rodata.str1.1 0xc; the link takes four off .eh_frame's end.
        assertHas(
                messages(
                        Map.of("flat.ld", script),
                        "-T",
                        "flat.ld",
                        "--oformat",
                        "binary",
                        "--defsym=screen_writ=0x7c00",
                        "wanted.o"),
                "are .eh_frame from wanted.o, which a flat image does not need",
                "-fno-asynchronous-unwind-tables");
    }

    @Test
    void paddingOfTheDefaultScriptIsExplainedOnlyWhereNobodyAskedForIt() {
        String padded = messages(Map.of(), "-Ttext", "0x7c00", "--oformat", "binary", "-e", "0", "small.o");
        // .text of 8 bytes at 0x7c00, .rodata on the next page.
        assertHas(padded, "padding between .text, which ends at 0x7c08, and .rodata", "link with -N");
        String close = messages(Map.of(), "-N", "-Ttext", "0x7c00", "--oformat", "binary", "-e", "0", "small.o");
        assertFalse(close.contains("L0504"), close);
        String asked =
                messages(Map.of(), "-Ttext", "0x7c00", "-Tdata", "0x9000", "--oformat", "binary", "-e", "0", "small.o");
        assertFalse(asked.contains("and .data"), asked);
    }

    @Test
    void orphanInFlatImageIsNamed() {
        assertHas(
                messages(
                        Map.of("flat.ld", "SECTIONS { .text 0x7c00 : { *(.text) } }"),
                        "-T",
                        "flat.ld",
                        "--oformat",
                        "binary",
                        "small.o"),
                "8 of the 24 bytes are .data from small.o, which no statement of the script mentions");
    }
}
