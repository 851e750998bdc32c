package dev.bootsmith.grader.predicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.SpecDocument;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every predicate, once where it holds and once where it does not, on guests whose sources say what the truth is. {@code guests/NAME.txt} has a line for each:
 * {@code + moment | assertion} or {@code - moment | assertion}.
 */
class PredicatesOnGuestsTest {
    private static final List<String> GUESTS =
            List.of("real", "paging", "long", "pae", "la57", "linked", "faults", "mended");
    private static final String SCRIPTED = "submission: { source: boot.s, link: { script: boot.ld } }\n";

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream =
                PredicatesOnGuestsTest.class.getResourceAsStream("/dev/bootsmith/grader/guests/" + name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    private static boolean exists(String name) {
        return PredicatesOnGuestsTest.class.getResource("/dev/bootsmith/grader/guests/" + name) != null;
    }

    /** The guest's processor, which a line {@code cpu: MODEL} names if it is not the usual one. */
    private static String cpu(String guest) throws IOException {
        return new String(resource(guest + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("cpu: "))
                .findFirst()
                .map(line -> line.substring(5))
                .orElse("default");
    }

    private static List<String> lines(String guest) throws IOException {
        return new String(resource(guest + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("+") || line.startsWith("-"))
                .toList();
    }

    private static GradeResult grade(String guest, List<String> lines) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Map.of("boot.s", resource(guest + ".s")));
        if (exists(guest + ".ld")) {
            files.put("boot.ld", resource(guest + ".ld"));
        }
        StringBuilder spec = new StringBuilder("version: 1\nid: predicates\n");
        spec.append(files.size() == 1 ? "submission: { source: boot.s }\n" : SCRIPTED);
        spec.append("machine: { memory: 8MiB, cpu: ").append(cpu(guest)).append(" }\n");
        spec.append("run: { budget: { instructions: 1000000 }, input: [ { keys: q } ] }\nchecks:\n");
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).substring(2).split(" \\| ", 2);
            spec.append("  - { id: p").append(i).append(", at: ").append(parts[0]);
            spec.append(", assert: { ").append(parts[1]).append(" } }\n");
        }
        DiagnosticList problems = new DiagnosticList();
        Optional<SpecDocument> document =
                SpecDocument.read(guest, spec.toString().getBytes(StandardCharsets.UTF_8), problems);
        assertEquals(List.of(), problems.all(), spec.toString());
        Judge judge = new Judge(new SpecFiles(document.orElseThrow(), Path.of(""), Map.of()), "test", IsaTables.load());
        return judge.grade(new Submission("boot.s", "", 0, new SubmissionFiles(files)));
    }

    private static void checkAll(String guest) throws IOException {
        List<String> lines = lines(guest);
        GradeResult result = grade(guest, lines);
        assertEquals(List.of(), result.messages());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CheckResult check = result.checks().get(i);
            boolean holds = check.state() == ResultState.PASS;
            if (holds != lines.get(i).startsWith("+")) {
                wrong.add(lines.get(i) + "\n      " + check.state() + ", expected "
                        + check.expected().inEnglish() + ", was "
                        + check.actual().inEnglish() + " " + check.say().inEnglish());
            }
        }
        assertEquals("", String.join("\n", wrong), result.variants().toString());
    }

    @Test
    void inRealMode() throws IOException {
        checkAll("real");
    }

    @Test
    void in32BitPaging() throws IOException {
        checkAll("paging");
    }

    @Test
    void inLongMode() throws IOException {
        checkAll("long");
    }

    @Test
    void inPaeWithSegmentsTasksAndATimer() throws IOException {
        checkAll("pae");
    }

    @Test
    void inFiveLevelPaging() throws IOException {
        checkAll("la57");
    }

    @Test
    void onTheLinkThatTheImageWasFlattenedFrom() throws IOException {
        checkAll("linked");
    }

    @Test
    void aGuestThatOnlyRaisesExceptionsIsEnded() throws IOException {
        checkAll("faults");
        assertEquals(
                ResultState.CRASH,
                grade("faults", lines("faults")).checks().get(2).state());
    }

    @Test
    void aGuestWhoseHandlerMendsSomethingIsNotEnded() throws IOException {
        checkAll("mended");
    }

    @Test
    void everyKeyOfAnAssertionIsTried() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String guest : GUESTS) {
            all.append(String.join("\n", lines(guest)));
        }
        Set<String> untried = new TreeSet<>();
        for (Ground ground : Ground.values()) {
            for (String key : Assertion.keys(ground)) {
                if (!all.toString().contains(key + ":")) {
                    untried.add(key);
                }
            }
        }
        // Followed bytes need a patched sector: see ExampleTest.
        untried.removeAll(Set.of("derived-from"));
        assertEquals(Set.of(), untried);
    }
}
