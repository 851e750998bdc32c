package dev.bootsmith.grader.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.predicate.Assertion;
import dev.bootsmith.grader.predicate.Ground;
import dev.bootsmith.grader.result.ResultJson;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.YamlReader;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published schemas say what the reader takes and what results are. */
class SchemaTest {
    private static final Path ROOT = Path.of(System.getProperty("bootsmith.root", ".."));

    private static Map<?, ?> schema(String name) throws IOException {
        Path file = ROOT.resolve("docs/formats").resolve(name);
        return (Map<?, ?>) plain(yaml(Files.readString(file)));
    }

    /** JSON is YAML, too. */
    private static Node yaml(String text) {
        DiagnosticList problems = new DiagnosticList();
        return YamlReader.read(new SourceFile("x", text), problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
    }

    /** Maps, lists and scalars: a number or a truth value where the text is one, as YAML's core schema has it. */
    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
            return map;
        }
        if (node instanceof Node.Sequence sequence) {
            List<Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        return ((Node.Scalar) node).text();
    }

    private static List<String> validate(Map<?, ?> schema, Object value) {
        SchemaCheck check = new SchemaCheck(schema);
        check.validate(schema, value, "");
        return check.problems();
    }

    private static List<Path> specifications() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("mbr-hello", "protected-mode", "long-mode")) {
            files.add(ROOT.resolve("samples/assignments").resolve(name).resolve("spec.yaml"));
        }
        files.add(ROOT.resolve("grader/src/test/resources/dev/bootsmith/grader/example/spec.yaml"));
        return files;
    }

    @Test
    void theAssignmentsSatisfyTheSchema() throws IOException {
        Map<?, ?> schema = schema("grading-specification.schema.json");
        for (Path file : specifications()) {
            assertEquals(List.of(), validate(schema, plain(yaml(Files.readString(file)))), file.toString());
        }
    }

    @Test
    void anAssertionHasTheSameKeysInTheSchemaAndInTheReader() throws IOException {
        Map<?, ?> definitions =
                (Map<?, ?>) schema("grading-specification.schema.json").get("$defs");
        Map<Ground, String> names = Map.of(
                Ground.SOURCE, "sourceAssertion", Ground.IMAGE, "imageAssertion", Ground.MACHINE, "machineAssertion");
        for (Map.Entry<Ground, String> entry : names.entrySet()) {
            Map<?, ?> definition =
                    (Map<?, ?>) Objects.requireNonNull(definitions).get(entry.getValue());
            Map<?, ?> properties =
                    (Map<?, ?>) Objects.requireNonNull(definition).get("properties");
            assertEquals(
                    new TreeSet<>(Assertion.keys(entry.getKey())),
                    new TreeSet<Object>(Objects.requireNonNull(properties).keySet()));
        }
    }

    /** Whatever key is misspelt, wherever it stands: the schema and the reader both say so. */
    @Test
    void aMisspeltKeyIsWrongForBoth() throws IOException {
        Map<?, ?> schema = schema("grading-specification.schema.json");
        String text = Files.readString(specifications().get(3));
        int tried = 0;
        for (String key : List.of(
                "version",
                "title",
                "limits",
                "bytes",
                "memory",
                "disks",
                "pad-to",
                "seed",
                "count",
                "vars",
                "first",
                "then",
                "letters",
                "apply",
                "disk-patch",
                "lba",
                "asciz",
                "budget",
                "input",
                "after",
                "keys",
                "stop",
                "checks",
                "points",
                "gate",
                "needs",
                "walk",
                "page",
                "no-page-of-size",
                "partial",
                "say",
                "happens-before",
                "mode-sequence",
                "written-by",
                "derived-from",
                "details",
                "visibility",
                "untouched",
                "score",
                "clamp",
                "late",
                "per-day",
                "report",
                "show-total",
                "mutants",
                "must-fail",
                "keeps")) {
            String wrong = text.replaceFirst("(?m)(^|[ {,])" + key + ":", "$1" + key + "x:");
            if (wrong.equals(text)) {
                continue;
            }
            tried++;
            assertFalse(validate(schema, plain(yaml(wrong))).isEmpty(), key + " is not missed by the schema");
            DiagnosticList problems = new DiagnosticList();
            SpecDocument.read("spec.yaml", wrong.getBytes(StandardCharsets.UTF_8), problems);
            assertFalse(problems.all().isEmpty(), key + " is not missed by the reader");
        }
        assertEquals(true, tried > 30, "only " + tried);
    }

    /** On every assertion that the guests are asked, as it is and with each of its keys misspelt. */
    @Test
    void theSchemaAndTheReaderAgreeOnEveryAssertionAndOnEveryKeyInIt() throws IOException {
        Map<?, ?> schema = schema("grading-specification.schema.json");
        Pattern key = Pattern.compile("[\\w.-]+(?=: )");
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (String line : guestLines()) {
            String[] parts = line.substring(2).split(" \\| ", 2);
            compare(schema, parts[0], parts[1], wrong);
            assertEquals(List.of(), validate(schema, plain(yaml(document(parts[0], parts[1])))), line);
            Matcher keys = key.matcher(parts[1]);
            while (keys.find()) {
                String misspelt = parts[1].substring(0, keys.end()) + "x" + parts[1].substring(keys.end());
                compare(schema, parts[0], misspelt, wrong);
                tried++;
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(tried > 300, "only " + tried);
    }

    private static List<String> guestLines() throws IOException {
        List<String> lines = new ArrayList<>();
        Path folder = ROOT.resolve("grader/src/test/resources/dev/bootsmith/grader/guests");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("+") || line.startsWith("-"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static String document(String moment, String assertion) {
        return "version: 1\nid: x\nsubmission: { source: boot.s }\nmachine: { memory: 8MiB }\nchecks:\n"
                + "  - { id: c, at: " + moment + ", assert: { " + assertion + " } }\n";
    }

    private static void compare(Map<?, ?> schema, String moment, String assertion, List<String> wrong) {
        String text = document(moment, assertion);
        DiagnosticList problems = new DiagnosticList();
        SpecDocument.read("spec.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
        List<String> bySchema = validate(schema, plain(yaml(text)));
        if (problems.all().isEmpty() != bySchema.isEmpty()) {
            wrong.add(assertion + "\n    reader: " + problems.all() + "\n    schema: " + bySchema);
        }
    }

    @Test
    void resultsSatisfyTheirSchema() throws IOException {
        Map<?, ?> schema = schema("grading-result.schema.json");
        DiagnosticList problems = new DiagnosticList();
        Path file = specifications().get(3);
        Judge judge = new Judge(SpecFiles.read(file, problems).orElseThrow(), "test", IsaTables.load());
        byte[] good = Files.readAllBytes(file.resolveSibling("boot.s"));
        for (byte[] source : List.of(good, "nonsense".getBytes(StandardCharsets.UTF_8), new byte[0])) {
            String line = ResultJson.line(
                    judge.grade(new Submission("s", "anna", 2, new SubmissionFiles(Map.of("boot.s", source)))));
            assertEquals(List.of(), validate(schema, plain(yaml(line))));
        }
    }
}
