package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.report.LinkerCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is a script and what is none, as GNU ld 2.40 says; tools/regen-ld-language recorded it. What GNU ld refuses is either
 * refused, too, or accepted with a warning that names the difference.
 */
class ScriptLanguageTest {
    /** A command of later versions, for 2.40 the name of a file. */
    private static final String OF_LATER_VERSIONS = "{ *(.text) LINKER_VERSION }";

    @Test
    void everyWordIsAKeywordWhereGnuLdTakesItForOne() throws IOException {
        List<String> places = lines("places.txt");
        List<String> wrong = new ArrayList<>();
        for (String recorded : lines("words.recorded.txt")) {
            String word = recorded.substring(0, recorded.indexOf(' '));
            for (int i = 0; i < places.size(); i++) {
                String script = places.get(i).replace("%s", word);
                check(script, recorded.charAt(word.length() + 1 + i), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void scriptsAreAcceptedOrRefusedAsByGnuLd() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String recorded : lines("scripts.recorded.txt")) {
            check(recorded.substring(2), recorded.charAt(0), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(String script, char expected, List<String> wrong) {
        DiagnosticList sink = new DiagnosticList();
        Optional<LinkResult> linked = Fixture.link(
                List.of("-T", "script.ld", "-o", "image", "../rows/tiny.o"), Map.of("script.ld", script), sink);
        boolean warned = sink.all().stream()
                .anyMatch(each -> each.code() == LinkerCode.SCRIPT_BLANK || each.code() == LinkerCode.NUMBER_LIKE_NAME);
        if (linked.isPresent() != (expected == 'a')
                && !(linked.isPresent() && (warned || script.contains(OF_LATER_VERSIONS)))) {
            wrong.add(expected + " " + script);
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = ScriptLanguageTest.class.getResourceAsStream("/language/" + name)) {
            if (in == null) {
                throw new IOException("no recorded file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
