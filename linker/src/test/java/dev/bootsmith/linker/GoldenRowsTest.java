package dev.bootsmith.linker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.linker.option.FileAccess;
import dev.bootsmith.linker.option.LdOptionsParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One small link for each rule of linking and each construct of scripts. tools/regen-ld-rows recorded what GNU ld 2.40 makes
 * of them: the digest of the image and the map, which shows all addresses and values; or that it refuses.
 */
class GoldenRowsTest {
    private static final int RULES = 97;
    /** Where we differ, on purpose or because nobody has found out yet, and why. */
    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("8 SORT on the file part", "GNU ld aborts"),
            Map.entry("ASCIZ", "of a later version of GNU ld"),
            Map.entry("LINKER_VERSION", "of a later version of GNU ld"),
            Map.entry("SORT with REVERSE", "of a later version of GNU ld"),
            Map.entry("107 unresolved names", "bytes of a call to a name that is ignored"));
    /** Links of which only the images are compared: GNU ld's map of a flat image has no tables of the linker. */
    private static final List<String> WITHOUT_MAP = List.of("OUTPUT_FORMAT(binary)");

    private record Row(String title, String arguments, Map<String, String> files) {}

    @TestFactory
    Stream<DynamicTest> rulesComeOutAsWithGnuLd() {
        return tests("rows");
    }

    @TestFactory
    Stream<DynamicTest> constructsComeOutAsWithGnuLd() {
        return tests("constructs");
    }

    @Test
    void everyRuleAndEveryConstructIsRecorded() {
        List<String> titles = rows("rows").stream().map(Row::title).toList();
        for (int i = 1; i <= RULES; i++) {
            String number = i + " ";
            assertTrue(titles.stream().anyMatch(title -> title.startsWith(number)), () -> "no link for rule " + number);
        }
        for (String list : List.of("rows", "constructs")) {
            assertEquals(
                    rows(list).stream().map(Row::title).toList(),
                    List.copyOf(recorded(list).keySet()),
                    list);
        }
    }

    private static Stream<DynamicTest> tests(String list) {
        Map<String, String> recorded = recorded(list);
        return rows(list).stream()
                .filter(row -> !OURS.containsKey(row.title()))
                .map(row -> DynamicTest.dynamicTest(
                        row.title(), () -> check(row, recorded.getOrDefault(row.title(), "nothing is recorded"))));
    }

    private static void check(Row row, String expected) {
        boolean flat = row.arguments().startsWith("!flat ");
        String arguments = flat ? row.arguments().substring(6) + " --oformat binary" : row.arguments();
        DiagnosticList sink = new DiagnosticList();
        FileAccess files = new RowFiles(row.files());
        Optional<LinkResult> linked = LdOptionsParser.parse(List.of((arguments + " -o image").split(" ")), files, sink)
                .flatMap(line -> Linker.link(line.options(), line.inputs(), sink));
        if (expected.startsWith("refused\n")) {
            assertTrue(linked.isEmpty() && sink.hasErrors(), () -> "GNU ld refuses: " + expected);
            return;
        }
        assertTrue(linked.isPresent(), () -> Fixture.render(sink));
        LinkResult result = linked.orElseThrow();
        String digest = "sha256 " + sha256(result.image().toByteArray()) + "\n";
        assertEquals(expected.substring(0, digest.length()), digest);
        boolean mapDiffers = text("maps-that-differ.txt").lines().anyMatch(row.title()::equals);
        if (!flat && !WITHOUT_MAP.contains(row.title()) && !mapDiffers) {
            assertEquals(expected, digest + result.map());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Row> rows(String list) {
        List<Row> rows = new ArrayList<>();
        for (String entry : entries(text(list + ".txt"))) {
            List<String> lines = new ArrayList<>(
                    entry.lines().filter(line -> !line.startsWith("#")).toList());
            String title = lines.remove(0);
            String arguments = lines.remove(0);
            Map<String, String> files = new HashMap<>();
            String file = "s.ld";
            for (String line : lines) {
                if (line.startsWith("--- ")) {
                    file = line.substring(4);
                } else {
                    files.merge(file, line + "\n", String::concat);
                }
            }
            rows.add(new Row(title, arguments, files));
        }
        return rows;
    }

    private static Map<String, String> recorded(String list) {
        Map<String, String> recorded = new LinkedHashMap<>();
        for (String entry : entries(text(list + ".recorded.txt"))) {
            int end = entry.indexOf('\n');
            recorded.put(entry.substring(0, end), entry.substring(end + 1));
        }
        return recorded;
    }

    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String part : ("\n" + text).split("\n== ")) {
            entries.add(part.endsWith("\n") ? part : part + "\n");
        }
        return entries.subList(1, entries.size());
    }

    private static String text(String name) {
        try (InputStream in = GoldenRowsTest.class.getResourceAsStream("/rows/" + name)) {
            if (in == null) {
                throw new IOException("no recorded file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record RowFiles(Map<String, String> scripts) implements FileAccess {
        @Override
        public byte[] read(String path) throws IOException {
            String script = scripts.get(path);
            if (script != null) {
                return script.getBytes(StandardCharsets.UTF_8);
            }
            byte[] packed = HexFormat.of().parseHex(text(name(path) + ".hex").replaceAll("\\s", ""));
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return in.readAllBytes();
            }
        }

        @Override
        public boolean exists(String path) {
            return scripts.containsKey(path)
                    || GoldenRowsTest.class.getResource("/rows/" + name(path) + ".hex") != null;
        }

        private static String name(String path) {
            return path.startsWith("./") ? path.substring(2) : path;
        }
    }
}
