package dev.bootsmith.assembler.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.Assembler;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected readings are those of GNU as 2.40, tried by hand. */
class AsOptionsParserTest {
    private final DiagnosticList diagnostics = new DiagnosticList();

    private Optional<AsCommandLine> parse(String... words) {
        FileAccess files = name -> name.equals("opts")
                ? Optional.of("--32 -o 'a b.o'\n".getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        return AsOptionsParser.parse(List.of(words), files, "/", diagnostics);
    }

    private String refusal(String... words) {
        assertTrue(parse(words).isEmpty());
        return diagnostics.all().get(0).code().id();
    }

    @Test
    void optionsMayStandBehindTheFiles() {
        AsCommandLine line = parse("a.s", "--32", "b.s", "-oc.o").orElseThrow();
        assertEquals(List.of("a.s", "b.s"), line.inputs());
        assertEquals("c.o", line.output());
        assertEquals(ElfMachine.I386, line.options().machine());
    }

    @Test
    void withoutFileAndNameStandardInputBecomesAOut() {
        AsCommandLine line = parse().orElseThrow();
        assertEquals(List.of("-"), line.inputs());
        assertEquals("a.out", line.output());
    }

    @Test
    void longOptionsMayBeCutShortAndStartWithOneDash() {
        AsCommandLine line =
                parse("-32", "--defs", "A=0x10", "--noexec", "--", "-x.s").orElseThrow();
        assertEquals(16L, line.options().definitions().get("A"));
        assertTrue(line.options().has(AssemblerOptions.Trait.NO_EXECUTABLE_STACK));
        assertEquals(List.of("-x.s"), line.inputs());
    }

    @Test
    void responseFilesHoldQuotedWords() {
        AsCommandLine line = parse("@opts", "@missing").orElseThrow();
        assertEquals("a b.o", line.output());
        assertEquals(List.of("@missing"), line.inputs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a=x.lst", "-al=x.lst", "-aln=x.lst"})
    void aListingsFileStandsBehindAnEqualsSign(String word) {
        ListingOptions listing = parse(word, "a.s").orElseThrow().options().listing();
        assertNotNull(listing);
        assertEquals("x.lst", listing.file());
        assertEquals(word.startsWith("-a="), listing.has(ListingOptions.Part.SYMBOLS));
    }

    @Test
    void listingLettersMayCarryAFile() {
        ListingOptions listing =
                parse("-adhln=x.lst", "a.s").orElseThrow().options().listing();
        assertNotNull(listing);
        assertEquals("x.lst", listing.file());
        assertTrue(listing.has(ListingOptions.Part.HIGH_LEVEL));
        assertFalse(listing.has(ListingOptions.Part.SYMBOLS));
    }

    @Test
    void plainGIsDwarf2AndTheNumberedOnesCount() {
        assertEquals(2, parse("-g").orElseThrow().options().debug().version());
        assertEquals(
                5, parse("--gdwarf-5", "-g").orElseThrow().options().debug().version());
        assertEquals(4, parse("-gdwarf-4").orElseThrow().options().debug().version());
        assertEquals(3, parse().orElseThrow().options().debug().version());
    }

    @Test
    void whatCannotBeDoneIsRefusedByName() {
        for (String option : List.of("--gstabs", "--x32", "-R", "-Z", "-M", "-mevexlig=256", "--gsframe", "-ag")) {
            diagnostics.all();
            assertTrue(parse(option).isEmpty(), option);
        }
        for (Diagnostic diagnostic : diagnostics.all()) {
            assertEquals("A0904", diagnostic.code().id());
        }
    }

    @Test
    void valuesThatNoneOfTheOptionsOfInstructionsHasAreRefused() {
        for (String option : List.of(
                "-malign-branch-boundary=24",
                "-malign-branch-boundary=8",
                "-malign-branch=jcc+loop",
                "-malign-branch-prefix-size=6",
                "-mlfence-before-ret=and",
                "-mlfence-before-indirect-branch=yes",
                "-mlfence-after-load=all",
                "-msse-check=fatal",
                "-moperand-check=",
                "-mavxscalar=512",
                "-mvexwig=yes",
                "-mx86-used-note=maybe")) {
            assertEquals("A0903", refusal(option), option);
        }
    }

    /** The bytes are those of GNU as 2.40 with the same options. */
    @Test
    void optionsChooseTheSyntaxThatASourceStartsWith() {
        assertEquals("8b4304", bytes("mov eax,[ebx+4]\n", "--32", "-msyntax=intel", "-mnaked-reg"));
        assertEquals("dce9", bytes("fsub %st,%st(1)\n", "--32", "-mmnemonic=intel"));
        assertEquals("8b1c20", bytes("mov (%eax,%eiz),%ebx\n", "--32", "-mindex-reg"));
        assertEquals("A0903", refusal("-msyntax=nasm"));
    }

    private String bytes(String source, String... words) {
        AssemblerOptions options = parse(words).orElseThrow().options();
        List<SourceFile> sources = List.of(new SourceFile("case.s", source));
        byte[] text = Assembler.assemble(options, sources, diagnostics)
                .orElseThrow()
                .object()
                .section(".text")
                .orElseThrow()
                .contents();
        return HexFormat.of().formatHex(text);
    }

    @Test
    void unknownAmbiguousAndUnfinishedOptionsAreErrors() {
        assertEquals("A0901", refusal("--foo"));
    }

    @Test
    void anAmbiguousBeginningIsAnError() {
        assertEquals("A0906", refusal("-t"));
    }

    @Test
    void aMissingValueIsAnError() {
        assertEquals("A0902", refusal("-o"));
    }

    @Test
    void anUnwantedValueIsAnError() {
        assertEquals("A0907", refusal("--statistics=1"));
    }
}
