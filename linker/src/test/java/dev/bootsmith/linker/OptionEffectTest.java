package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What options do that no golden image shows; each expectation is what GNU ld 2.40 does with the same words. */
class OptionEffectTest {
    private DiagnosticList messages = new DiagnosticList();

    private Optional<LinkResult> link(String... arguments) {
        return Fixture.link(List.of(arguments), Map.of(), messages);
    }

    private List<String> codes() {
        return messages.all().stream().map(message -> message.code().id()).toList();
    }

    private String map(String... arguments) {
        return link(arguments).orElseThrow().map();
    }

    @Test
    void requiredSymbolMustBeDefinedByAnObjectOrTheCommandLine() {
        assertTrue(link("--require-defined=_start", "start.o", "kernel.o", "other.o")
                .isPresent());
        assertTrue(
                link("--require-defined=there", "--defsym=there=5", "small.o").isPresent());
        assertTrue(link("--require-defined=nowhere", "small.o").isEmpty());
        assertEquals("L0208", codes().get(codes().size() - 1));
    }

    @Test
    void undefinedSymbolIsAnErrorAWarningOrNothing() {
        assertTrue(link("wanted.o").isEmpty());
        assertTrue(link("--warn-unresolved-symbols", "wanted.o").isPresent());
        assertTrue(link("--warn-unresolved-symbols", "--error-unresolved-symbols", "wanted.o")
                .isEmpty());
        messages = new DiagnosticList();
        assertTrue(link("--ignore-unresolved-symbol=screen_writ", "-e", "kmain", "wanted.o")
                .isPresent());
        assertFalse(codes().contains("L0201"), () -> Fixture.render(messages));
    }

    @Test
    void imageIsWrittenInSpiteOfErrorsWhenAskedFor() {
        assertTrue(link("--noinhibit-exec", "-e", "kmain", "wanted.o").isPresent());
        assertTrue(codes().contains("L0201"));
    }

    @Test
    void uniqueOrphansAreNotJoined() {
        long together = count(map("-r", "small.o", "small.o", "--allow-multiple-definition"), ".text ");
        long apart = count(map("-r", "--unique=.text", "small.o", "small.o", "--allow-multiple-definition"), ".text ");
        assertEquals(together + 1, apart);
    }

    private static long count(String map, String start) {
        return Arrays.stream(map.split("\n"))
                .filter(line -> line.startsWith(start))
                .count();
    }

    @Test
    void whatOtherProgramsCouldUseStaysWhenAskedFor() {
        String alone = map("--gc-sections", "-e", "_start", "start.o", "kernel-marked.o", "other-marked.o");
        String kept = map(
                "--gc-sections", "--gc-keep-exported", "-e", "_start", "start.o", "kernel-marked.o", "other-marked.o");
        assertTrue(alone.contains("Discarded input sections"));
        assertTrue(discarded(kept).size() < discarded(alone).size(), () -> discarded(kept) + " " + discarded(alone));
    }

    private static List<String> discarded(String map) {
        String part = map.substring(map.indexOf("Discarded input"), map.indexOf("Memory Configuration"));
        List<String> names = new ArrayList<>(List.of(part.split("\n")));
        names.removeIf(line -> !line.startsWith(" .text"));
        return names;
    }

    @Test
    void mapCanBeWithoutWhatWasLeftOut() {
        assertFalse(map("--no-print-map-discarded", "start.o", "kernel.o", "other.o")
                .contains("Discarded input sections"));
    }

    @Test
    void versionScriptIsLookedForInTheFoldersOfLibraries() {
        Map<String, String> scripts = Map.of("lib/own.ver", "{ global: gd; local: *; };");
        assertTrue(
                Fixture.link(List.of("-shared", "-Llib", "--version-script", "own.ver", "pieces.o"), scripts, messages)
                        .isPresent());
    }

    @Test
    void segmentThatBeginsInsideAPageIsToldOnce() {
        link("-Ttext-segment", "0x10010", "small.o");
        assertEquals(1, codes().stream().filter("L0420"::equals).count());
        messages = new DiagnosticList();
        link("-n", "-Ttext-segment", "0x10010", "small.o");
        assertFalse(codes().contains("L0420"));
    }

    @Test
    void stackThatAnOptionMakesExecutableIsToldWhenAskedFor() {
        link("-z", "execstack", "--warn-execstack", "small.o");
        assertTrue(codes().contains("L0417"));
        messages = new DiagnosticList();
        link("-z", "execstack", "small.o");
        assertFalse(codes().contains("L0417"));
    }

    @Test
    void filesWithoutBranchTrackingAreNamedWhenAskedFor() {
        assertTrue(link("-r", "-z", "cet-report=error", "kernel.o").isEmpty());
        assertTrue(link("-r", "-z", "cet-report=warning", "kernel.o").isPresent());
        assertTrue(link("-r", "-z", "cet-report=error", "-z", "ibt", "-z", "shstk", "kernel.o")
                .isPresent());
        assertEquals(List.of("L0419", "L0419"), codes());
    }

    @Test
    void wrongPaddingOfCallsIsRefused() {
        assertTrue(link("-z", "call-nop=suffix-0x90", "small.o").isPresent());
        assertTrue(link("-z", "call-nop=prefix-nop", "small.o").isEmpty());
    }

    @Test
    void libraryMayBeAScriptThatNamesFiles() {
        Map<String, String> scripts = Map.of("lib/libpieces.a", "INPUT(pieces.o)");
        assertTrue(Fixture.link(List.of("-Llib", "-e", "gd", "-lpieces"), scripts, messages)
                .isPresent());
    }

    @Test
    void tableOfMemoryHasGnuColumns() {
        String script = "MEMORY { ROM : ORIGIN = 0x1000, LENGTH = 1K\n RAM : ORIGIN = 0x400000, LENGTH = 1000 }"
                + "SECTIONS { .text : { *(.text) } > ROM .data : { *(.data) } > RAM }";
        String table = Fixture.link(
                        List.of("-T", "m.ld", "--print-memory-usage", "small.o"), Map.of("m.ld", script), messages)
                .orElseThrow()
                .listing();
        assertEquals("""
                Memory region         Used Size  Region Size  %age Used
                             ROM:          16 B         1 KB      1.56%
                             RAM:          24 B       1000 B      2.40%
                """, table);
    }
}
