package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong is told with its cause. The small object calls nothing; the kernel wants names of other.o. */
class LinkErrorTest {
    private static String errors(String script, String... inputs) {
        DiagnosticList sink = new DiagnosticList();
        List<String> arguments = new ArrayList<>(List.of("-T", "test.ld"));
        arguments.addAll(List.of(inputs));
        Fixture.link(arguments, Map.of("test.ld", script), sink);
        return Fixture.render(sink);
    }

    private static void assertReports(String code, String script, String... inputs) {
        String text = errors(script, inputs);
        assertTrue(text.contains("[" + code + "]"), text);
    }

    @Test
    void undefinedSymbolIsReportedOnceWithAllItsPlaces() {
        DiagnosticList sink = new DiagnosticList();
        Fixture.link(List.of("start.o", "kernel.o"), sink);
        String text = Fixture.render(sink);
        assertTrue(text.contains("undefined reference to `other' at kernel.o:(.text+0x"), text);
        assertEquals(1, text.split("error\\[L0201]", -1).length - 1, text);
    }

    @Test
    void joiningIsRefusedTogetherWithWhatOnlyTheLastLinkDecides() {
        // GNU ld 2.40: "-r and -pie may not be used together", "-r and -shared may not be used together".
        for (String option : List.of("-pie", "-shared")) {
            DiagnosticList sink = new DiagnosticList();
            Fixture.link(List.of("-r", option, "small.o"), sink);
            assertTrue(Fixture.render(sink).contains("-r and " + option + " may not be used together"), option);
        }
    }

    @Test
    void joiningCollectsNothingWithoutARoot() {
        // GNU ld 2.40: "--gc-sections requires a defined symbol root specified by -e or -u".
        DiagnosticList sink = new DiagnosticList();
        Fixture.link(List.of("-r", "--gc-sections", "-u", "nowhere", "small.o"), sink);
        assertTrue(Fixture.render(sink).contains("[L0013]"), Fixture.render(sink));
    }

    @Test
    void tooLongBootCodeIsMeasured() {
        // .text of small.o has 8 bytes; GNU ld says the same in its first words.
        String text = errors("SECTIONS { .text : { *(.text) . = 6; } }", "small.o");
        assertTrue(text.contains("cannot move location counter backwards (from 00000008 to 00000006)"), text);
        assertTrue(text.contains("2 bytes too long"), text);
    }

    @Test
    void overlappingSectionsNameBothRanges() {
        String text = errors("SECTIONS { .text 0x1000 : { *(.text) } .data 0x1004 : { *(.data) } }", "small.o");
        assertTrue(text.contains("section .data LMA [0x1004,0x100b] overlaps section .text LMA [0x1000,0x1007]"), text);
    }

    @Test
    void regionOverflowSaysByHowMuch() {
        assertReports(
                "L0111", "MEMORY { m : ORIGIN = 0, LENGTH = 4 } SECTIONS { .text : { *(.text) } > m }", "small.o");
    }

    @Test
    void divisionByZeroHasItsPlace() {
        assertReports("L0106", "SECTIONS { x = 1 / 0; .text : { *(.text) } }", "small.o");
    }

    @Test
    void namesThatNobodyDefinesAreRefusedInExpressions() {
        assertReports("L0104", "SECTIONS { .text : { *(.text) } x = nowhere; }", "small.o");
        assertReports("L0105", "SECTIONS { .text : { *(.text) } x = ADDR(.nope); }", "small.o");
    }

    @Test
    void failedAssertionShowsItsText() {
        assertReports("L0107", "SECTIONS { .text : { *(.text) } ASSERT(0, \"never\") }", "small.o");
    }

    @Test
    void syntaxErrorPointsAtTheWord() {
        String text = errors("SECTIONS { .text : { *(.text) }\n} }\n", "small.o");
        assertTrue(text.startsWith("test.ld:2:3: error[L0101]"), text);
    }

    @Test
    void scriptThatEndsTooEarlyNamesTheBracketThatIsOpen() {
        String text = errors("SECTIONS {\n  .text : { *(.text) }\n", "small.o");
        assertTrue(text.startsWith("test.ld:2:22: error[L0121]"), text);
        assertTrue(text.contains("expected '}' to close SECTIONS opened at line 1"), text);
        String inner = errors("SECTIONS {\n  .text 0x1000 : AT(ADDR(.data)) { *(.text)\n", "small.o");
        assertTrue(inner.contains("expected '}' to close .text opened at line 2"), inner);
    }

    @Test
    void missingBlanksAreOnlyAWarning() {
        DiagnosticList sink = new DiagnosticList();
        String script = "SECTIONS { . = 0x1000; x=1; .text: { *(.text) } }";
        assertTrue(Fixture.link(List.of("-T", "t.ld", "small.o"), Map.of("t.ld", script), sink)
                .isPresent());
        assertTrue(Fixture.render(sink).contains("warning[L0102]"), Fixture.render(sink));
    }

    @Test
    void filesThatIncludeThemselvesEnd() {
        assertReports("L0103", "INCLUDE test.ld", "small.o");
    }

    @Test
    void machinesCannotBeMixed() {
        assertReports("L0004", "SECTIONS { .text : { *(.text) } }", "small.o", "small32.o");
    }

    @Test
    void sectionsFarApartMakeNoEnormousFile() {
        String script =
                "OUTPUT_FORMAT(binary) SECTIONS { .text 0 : { *(.text) } .data 0x1000000000000000 : { *(.data) } }";
        assertReports("L0120", script, "small.o");
    }

    @Test
    void unknownOptionsAreRefusedByName() {
        DiagnosticList sink = new DiagnosticList();
        Fixture.link(List.of("--frobnicate", "small.o"), sink);
        assertTrue(Fixture.render(sink).contains("'--frobnicate'"), Fixture.render(sink));
    }

    @Test
    void sixteenBitFieldsAreCheckedAndTheSumIsShown() {
        DiagnosticList sink = new DiagnosticList();
        Fixture.link(List.of("-Ttext", "0x100000", "-T", "expressions.ld", "small.o", "-b", "default"), sink);
        String script = "SECTIONS { . = 0xffffffff80000000; .text : { *(.text) } x = 0; }";
        DiagnosticList far = new DiagnosticList();
        Fixture.link(List.of("-T", "t.ld", "small.o", "-Tdata", "0x100000000"), Map.of("t.ld", script), far);
        assertTrue(Fixture.render(far).contains("relocation truncated to fit: R_X86_64_32S"), Fixture.render(far));
    }

    @Test
    void sectionsThatMustNotReferToEachOtherAreChecked() {
        // GNU ld 2.40: "prohibited cross reference from .text to `.data' in .data".
        String layout = "SECTIONS { .text : { *(.text) } .data : { *(.data) } }";
        assertReports("L0206", "NOCROSSREFS(.text .data) " + layout, "small.o");
        assertReports("L0206", "NOCROSSREFS_TO(.data .text) " + layout, "small.o");
        assertFalse(errors("NOCROSSREFS_TO(.text .data) " + layout, "small.o").contains("L0206"));
    }

    @Test
    void wordsThatCannotBeObeyedAreNamed() {
        String layout = " SECTIONS { .text : { *(.text) } }";
        assertReports("L0009", "OUTPUT_ARCH(arm)" + layout, "small.o");
        assertReports("L0007", "TARGET(binary)" + layout, "small.o");
        assertReports("L0007", "INHIBIT_COMMON_ALLOCATION" + layout, "small.o");
        assertReports("L0008", "HLL(f)" + layout, "small.o");
        assertReports("L0008", layout, "small.o", "--warn-section-align");
        assertReports("L0113", "SECTIONS { .text (TYPE = SHT_NOWHERE) : { *(.text) } }", "small.o");
    }

    @Test
    void codeThatKnowsItsAddressIsRefusedInAnImageThatMayBeAnywhere() {
        String layout = "SECTIONS { .text : { *(.text) } .data : { *(.data) } }";
        assertReports("L0304", layout, "kernel-high.o", "other-high.o", "-pie");
        assertReports("L0304", layout, "start.o", "kernel-pic.o", "other-pic.o", "-shared", "-Bsymbolic");
        assertReports("L0127", layout, "kernel-pic.o", "other-pic.o", "-pie", "-N");
    }

    @Test
    void optionsOfDynamicLinkingAreChecked() {
        String layout = "SECTIONS { .text : { *(.text) } }";
        assertReports("L0011", layout, "small.o", "--hash-style=none");
        assertReports("L0001", layout, "small.o", "--version-script=nowhere.ver");
        assertReports("L0001", layout, "small.o", "-R", "nowhere.o");
        assertReports("L0001", layout, "small.o", "--retain-symbols-file=nowhere.txt");
        assertReports("L0011", layout, "small.o", "-z", "common-page-size=0x2000", "-z", "max-page-size=0x1000");
    }

    @Test
    void warningsAreSilencedOrMadeErrors() {
        String script = "SECTIONS { x=1; .text : { *(.text) } .data : { *(.data) } }";
        assertTrue(errors(script, "small.o").contains("warning[L0102]"));
        assertFalse(errors(script, "small.o", "--no-warnings").contains("L0102"));
        assertTrue(errors(script, "small.o", "--fatal-warnings").contains("error[L0102]"));
    }

    @Test
    void sectionsNeedARegionWhereThereIsMemory() {
        // GNU ld 2.40: "no memory region specified for loadable section `.text'", also where attributes keep it out.
        String layout = "SECTIONS { .text : { *(.text) } }";
        assertReports("L0110", "MEMORY { r : ORIGIN = 0, LENGTH = 4K } " + layout, "small.o");
        assertReports("L0110", "MEMORY { r (w) : ORIGIN = 0, LENGTH = 4K } " + layout, "small.o");
    }

    @Test
    void aliasesOfRegionsAreNewNamesOfKnownOnes() {
        String layout = " SECTIONS { .text : { *(.text) } > r }";
        assertReports("L0130", "MEMORY { r : ORIGIN = 0, LENGTH = 4K } REGION_ALIAS(\"r\", r)" + layout, "small.o");
        assertTrue(errors("MEMORY { r : ORIGIN = 0, LENGTH = 4K } REGION_ALIAS(\"a\", b)" + layout, "small.o")
                .contains("error[L0109]"));
    }

    @Test
    void whatGnuLdOnlyWarnsOfIsNoError() {
        // -z nothing, --build-id=zz and ALIGN(3) pass GNU ld 2.40.
        DiagnosticList sink = new DiagnosticList();
        String script = "SECTIONS { .text : ALIGN(3) { *(.text) } .data : { *(.data) } .rodata : { *(.rodata) } }";
        List<String> arguments = List.of("-z", "nothing", "--build-id=zz", "-T", "t.ld", "small.o");
        assertTrue(Fixture.link(arguments, Map.of("t.ld", script), sink).isPresent(), Fixture.render(sink));
        assertFalse(Fixture.render(sink).contains("error["), Fixture.render(sink));
    }
}
