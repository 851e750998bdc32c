package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.bootsmith.core.diag.DiagnosticList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Links what tools/regen-ld-goldens linked with GNU ld 2.40, and expects the same file to the last byte. */
class GoldenLinkTest {
    @TestFactory
    Stream<DynamicTest> imageHasTheBytesOfGnuLd() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Fixture.text("cases.txt").lines().toList()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String name = line.substring(0, line.indexOf('|')).strip();
                String arguments = line.substring(line.indexOf('|') + 1).strip();
                tests.add(DynamicTest.dynamicTest(name, () -> check(name, arguments)));
            }
        }
        return tests.stream();
    }

    /** The map is GNU ld's text, except where maps-that-differ.txt says why not. */
    @TestFactory
    Stream<DynamicTest> mapHasTheTextOfGnuLd() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String different = Fixture.text("maps-that-differ.txt");
        for (String line : Fixture.text("cases.txt").lines().toList()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String name = line.substring(0, line.indexOf('|')).strip();
                String arguments = line.substring(line.indexOf('|') + 1).strip();
                if (different.lines().noneMatch(each -> each.startsWith(name + " "))) {
                    tests.add(DynamicTest.dynamicTest(name, () -> checkMap(name, arguments)));
                }
            }
        }
        return tests.stream();
    }

    private static void checkMap(String name, String arguments) throws IOException {
        String map = Fixture.link(List.of((arguments + " -o image").split(" ")), new DiagnosticList())
                .map(LinkResult::map)
                .orElse("");
        assertEquals(new String(Fixture.golden(name + ".map"), StandardCharsets.UTF_8), map);
    }

    private static void check(String name, String arguments) throws IOException {
        DiagnosticList sink = new DiagnosticList();
        byte[] image = Fixture.link(List.of((arguments + " -o image").split(" ")), sink)
                .map(result -> result.image().toByteArray())
                .orElse(new byte[0]);
        assertFalse(sink.hasErrors(), () -> Fixture.render(sink));
        assertEquals(rows(Fixture.golden(name + ".image")), rows(image));
    }

    /** Sixteen bytes a line with their offset, so that a difference shows where it is. */
    private static String rows(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; at += 16) {
            String row = HexFormat.ofDelimiter(" ").formatHex(bytes, at, Math.min(bytes.length, at + 16));
            text.append(Integer.toHexString(at)).append(": ").append(row).append('\n');
        }
        return text.toString();
    }
}
