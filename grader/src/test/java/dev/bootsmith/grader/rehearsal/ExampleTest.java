package dev.bootsmith.grader.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultJson;
import dev.bootsmith.grader.result.ResultReader;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The example by which the specification language was designed, word for word, and solutions to it, right and wrong. */
class ExampleTest {
    private static final Path FOLDER = folder();
    private static final Judge JUDGE = judge();

    private static Path folder() {
        try {
            Path file = Path.of(
                    Objects.requireNonNull(ExampleTest.class.getResource("/dev/bootsmith/grader/example/spec.yaml"))
                            .toURI());
            return Objects.requireNonNull(file.getParent());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Judge judge() {
        DiagnosticList problems = new DiagnosticList();
        try {
            SpecFiles spec = SpecFiles.read(FOLDER.resolve("spec.yaml"), problems)
                    .orElseThrow(() -> new AssertionError(problems.all().toString()));
            assertEquals(List.of(), problems.all());
            return new Judge(spec, "test", IsaTables.load());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static GradeResult grade(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return JUDGE.grade(new Submission("boot.s", "anna", 0, new SubmissionFiles(Map.of("boot.s", bytes))));
    }

    private static String solution() throws IOException {
        return Files.readString(FOLDER.resolve("boot.s"));
    }

    private static ResultState state(GradeResult result, String check) {
        return result.checks().stream()
                .filter(item -> item.id().equals(check))
                .findFirst()
                .map(CheckResult::state)
                .orElseThrow();
    }

    @Test
    void theSolutionGetsFullPointsInEveryVariant() throws IOException {
        GradeResult result = grade(solution());
        assertEquals(ResultState.PASS, result.state(), result.toString());
        assertEquals(100_000L, result.milliPoints().orElseThrow());
        assertEquals(3, result.variants().size());
        assertEquals("HELLO", result.variants().get(0).screen().get(0));
        assertEquals(
                result.variants().get(1).values().get("WORD"),
                result.variants().get(1).screen().get(0));
    }

    @Test
    void everyMutantFailsWhatItIsThereToFail() throws IOException {
        DiagnosticList problems = new DiagnosticList();
        Rehearsal rehearsal = new Rehearsal(JUDGE, problems);
        for (Rehearsal.Line line : rehearsal.runMutants(unused -> {})) {
            assertEquals(true, line.right(), line.name() + ": " + problems.all());
        }
    }

    @Test
    void gradingTwiceGivesTheSameBytesAndTheyCanBeReadBack() throws IOException {
        String first = ResultJson.line(grade(solution()));
        assertEquals(first, ResultJson.line(grade(solution())));
        assertEquals(first, ResultJson.line(ResultReader.read(first)));
    }

    @Test
    void aProgramThatDoesNotAssembleIsABuildErrorWithTheMessage() throws IOException {
        GradeResult result = grade("        movv %eax, %ebx\n");
        assertEquals(ResultState.BUILD_ERROR, result.state());
        assertEquals(0L, result.milliPoints().orElseThrow());
        assertEquals(1, result.messages().get(0).line());
        assertEquals("boot.s", result.messages().get(0).file());
    }

    @Test
    void aDeadGuestIsACrashWithItsStory() throws IOException {
        GradeResult result = grade(solution().replace("orl     $1 << 5, %eax", "nop"));
        assertEquals(ResultState.CRASH, state(result, "path"));
        assertEquals(ResultState.SKIPPED, state(result, "pages"));
        assertEquals(false, result.variants().get(0).story().isEmpty());
    }

    @Test
    void aGuestWithoutEndIsOutOfBudgetAndNotWrong() throws IOException {
        // A loop that counts for ever is no spinning: every round is another state.
        GradeResult result = grade(solution().replace("        lgdtl   gdtr\n", "7:      incl %ebp\n        jmp 7b\n"));
        assertEquals(ResultState.BUDGET, state(result, "path"));
        assertEquals("budget", result.variants().get(0).stop());
        assertEquals(5_000_000, result.variants().get(0).instructions());
    }

    @Test
    void aSpinningGuestIsStoppedByTheRule() throws IOException {
        GradeResult result =
                grade(solution().replace("        lgdtl   gdtr\n", "7:      testb %al, %al\n        jmp 7b\n"));
        assertEquals("rule", result.variants().get(0).stop());
        assertEquals("spin", result.variants().get(0).stopDetail());
    }

    @Test
    void aReadyImageIsTakenAndNotJudgedAsASource() throws IOException {
        byte[] image = new byte[512];
        image[0] = (byte) 0xf4; // hlt
        image[510] = 0x55;
        image[511] = (byte) 0xaa;
        GradeResult result =
                JUDGE.grade(new Submission("boot.img", "", 0, new SubmissionFiles(Map.of("boot.img", image))));
        CheckResult ownWork = result.checks().get(1);
        assertEquals("own-work", ownWork.id());
        assertEquals(false, ownWork.judged());
        assertEquals(ResultState.PASS, state(result, "size"));
        assertEquals(ResultState.FAIL, state(result, "path"));
    }

    @Test
    void aWordThatIsPrintedWhateverTheDiskHoldsIsNotDerivedFromIt() throws IOException {
        String fixed = solution()
                .replace("movl    $WORD, %esi", "leaq    fixed(%rip), %rsi")
                .replace("        .balign 8\n", "fixed:  .asciz \"HELLO\"\n        .balign 8\n");
        GradeResult result = grade(fixed);
        assertEquals(ResultState.FAIL, state(result, "text"));
        assertEquals(80_000L, result.milliPoints().orElseThrow());
    }

    @Test
    void aFailedGateSkipsWhatComesLater() throws IOException {
        String numbers = solution().replace("movl    $WORD, %esi", ".byte 0xbe, 0x00, 0x80, 0x00, 0x00");
        GradeResult result = grade(numbers);
        assertEquals(ResultState.FAIL, state(result, "own-work"));
        assertEquals(ResultState.SKIPPED, state(result, "text"));
        assertEquals(ResultState.PASS, state(result, "size"));
    }

    @Test
    void filesOfTheHostCannotBeIncluded() throws IOException {
        GradeResult result = grade("        .incbin \"/etc/hostname\"\n        .include \"/etc/passwd\"\n");
        assertEquals(ResultState.BUILD_ERROR, result.state());
        GradeResult up = grade("        .incbin \"../../../../../../../../etc/hostname\"\n");
        assertEquals(ResultState.BUILD_ERROR, up.state());
    }
}
