package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.rehearsal.Rehearsal;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every assignment: the reference gets full points, every mutant fails exactly what it is there to fail, the starter builds and is not enough. */
class AssignmentsTest {
    private static final int FEWEST_MUTANTS = 8;

    private static List<Path> specifications() throws IOException {
        Path assignments = SampleFolders.ROOT.resolve("assignments");
        try (Stream<Path> folders = Files.list(assignments)) {
            // Beside the assignments lie the autograders of platforms, which have none of their own.
            return folders.map(folder -> folder.resolve("spec.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyAssignmentHoldsWhatItPromises() throws IOException {
        return specifications().stream()
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(Path.of(file.toString()).getParent()), () -> rehearse(file)));
    }

    private static void rehearse(Path file) throws IOException {
        DiagnosticList problems = new DiagnosticList();
        SpecFiles spec = SpecFiles.read(file, problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
        Judge judge = new Judge(spec, "test", IsaTables.load());
        Rehearsal rehearsal = new Rehearsal(judge, problems);
        List<Rehearsal.Line> lines = rehearsal.run(unused -> {});
        assertEquals(List.of(), problems.all());
        assertTrue(lines.size() > FEWEST_MUTANTS, "mutants: " + (lines.size() - 1));
        assertEquals(List.of(), lines.get(0).result().messages());
        ResultState starter = rehearsal.grade("starter").state();
        assertTrue(starter != ResultState.PASS && starter != ResultState.BUILD_ERROR, starter.toString());
        assertTrue(Files.exists(spec.folder().resolve("README.md")));
    }
}
