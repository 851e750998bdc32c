package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.linker.explain.Explanation;
import dev.bootsmith.linker.explain.LinkPicture;
import dev.bootsmith.linker.option.LdOptionsParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asks why things lie where they do; the answers follow from the script, line by line. */
class ExplanationTest {
    private static final String SCRIPT = """
            SECTIONS {
              . = 0x7c00;
              .text : { *(.text) }
              .data 0x9000 : AT(0x8000) { BYTE(1) . = . + 15; mark = .; LONG(2) *(.data) }
              /DISCARD/ : { *(.rodata) *(.bss) }
            }
            """;

    private static LinkPicture picture() {
        return picture(List.of("-T", "why.ld", "--no-warn-execstack", "small.o"));
    }

    private static LinkPicture picture(List<String> words) {
        DiagnosticList sink = new DiagnosticList();
        List<LinkPicture> pictures = new ArrayList<>();
        Optional<LinkResult> linked = LdOptionsParser.parse(words, Fixture.files(Map.of("why.ld", SCRIPT)), sink)
                .flatMap(line -> Linker.link(line.options(), line.inputs(), sink, maker -> pictures.add(maker.get())));
        assertTrue(linked.isPresent(), () -> Fixture.render(sink));
        return pictures.get(0);
    }

    private static String of(String name) {
        return new Explanation(picture(), Messages.english()).of(name).orElseThrow();
    }

    private static void assertSays(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " is missing in:\n" + text);
        }
    }

    @Test
    void aSectionBehindAnAssignmentToTheDotNamesTheAssignment() {
        assertSays(
                of(".text"),
                ".text: 0x7c00 to ",
                "made by the statement at why.ld:3",
                "at why.ld:2 moved the location counter");
        assertSays(of(".text"), "loaded where it runs", "0x7c00  ", "small.o(.text)  taken by");
    }

    @Test
    void aSectionWithItsOwnAddressesNamesBoth() {
        // One byte, 15 skipped, four of LONG, eight of the object: 28 bytes, 0x9000 to 0x901b.
        assertSays(of(".data"), ".data: 0x9000 to 0x901b, 28 bytes", "the statement at why.ld:4 names the address");
        assertSays(of(".data"), "loaded at 0x8000, as AT(...) in its statement says", "0x9010   4  written by");
    }

    @Test
    void aSymbolOfTheScriptAndAnAddressBehindItAreToldByTheSection() {
        assertSays(of("mark"), "mark = 0x9010, defined by \"mark = .\" at why.ld:4", "in section .data, offset 0x10");
        assertSays(of("0x9012"), "in section .data, offset 0x12");
    }

    @Test
    void anAddressOutsideSaysWhatEndsBelow() {
        // .data ends at 0x901b, 0x9020 is 5 bytes on.
        assertSays(of("0x9020"), "no section lies there; .data ends at 0x901b, 5 bytes below");
        assertSays(of("0x10"), "no section of this link lies there or below");
    }

    @Test
    void aSectionWhoseAddressTheCommandLineSaysNamesTheOption() {
        LinkPicture picture = picture(
                List.of("-Ttext", "0x7c00", "-e", "0", "--no-warn-execstack", "--oformat", "binary", "small.o"));
        assertSays(
                new Explanation(picture, Messages.english()).of(".text").orElseThrow(),
                ".text: 0x7c00 to ",
                "here because -Ttext on the command line says so");
    }

    /** .data runs at 0x9000 and is loaded to 0x8000. */
    @Test
    void anAddressThatBytesAreLoadedToSaysWhereTheyRun() {
        assertSays(
                of("0x8012"), "bytes of .data are loaded there; they run at 0x9012", "in section .data, offset 0x12");
    }

    @Test
    void anInputFileSaysWhereItsSectionsWentAndWhichAreLeftOut() {
        assertSays(
                of("small.o"),
                "0x7c00  ",
                "bytes in .text: small.o(.text)",
                "not in the output, which a /DISCARD/ statement of the script took");
    }

    @Test
    void anInputSectionThatIsDiscardedSaysSo() {
        assertSays(of(".bss"), "small.o(.bss), ", "not in the output, which a /DISCARD/ statement of the script took");
    }

    @Test
    void anUnknownNameHasNoAnswer() {
        assertEquals(Optional.empty(), new Explanation(picture(), Messages.english()).of("nowhere"));
    }
}
