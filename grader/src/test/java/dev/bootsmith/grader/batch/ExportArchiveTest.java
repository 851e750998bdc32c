package dev.bootsmith.grader.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform's own archive is taken as it is. */
class ExportArchiveTest {
    private static final String GOOD =
            "        .code16\n        movl $7, %ebx\n        cli\n        hlt\n        .org 510\n        .word 0xaa55\n";

    @TempDir
    Path folder = Path.of("");

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("export.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    private Map<String, ResultState> grade(Path archive) throws Exception {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        List<Task> tasks =
                new TaskFinder(BatchTest.judge().spec().document().general(), scratch).find(List.of(archive), Map.of());
        List<GradeResult> results = new ArrayList<>();
        new LocalEngine(new SafeJudge(BatchTest.judge(), Optional.empty()), 1).run(tasks, results::add);
        Map<String, ResultState> states = new TreeMap<>();
        results.forEach(result -> states.put(result.submission(), result.state()));
        return states;
    }

    @Test
    void moodlesArchiveIsManySubmissionsAndAHostileOneIsRefusedAlone() throws Exception {
        Path archive = zip(
                "Anna Berg_4711_assignsubmission_file_/boot.s",
                "Bo Li_4712_assignsubmission_file_/boot.s",
                "Bo Li_4712_assignsubmission_file_/notes.txt",
                "Eve_4713_assignsubmission_file_/../../../boot.s",
                "Nobody_4714_assignsubmission_file_/");
        assertEquals(
                Map.of(
                        "Anna Berg_4711", ResultState.PASS,
                        "Bo Li_4712", ResultState.PASS,
                        "Eve_4713", ResultState.BUILD_ERROR,
                        "Nobody_4714", ResultState.BUILD_ERROR),
                grade(archive));
        assertFalse(Files.exists(folder.resolve("boot.s")));
    }

    @Test
    void canvasGradescopeAndIliasArchivesAreUnderstood() throws Exception {
        assertEquals(
                Map.of("bergan_12", ResultState.PASS, "libo_13", ResultState.PASS),
                grade(zip("bergan_12_901_boot.s", "bergan_12_902_boot-1.s", "libo_LATE_13_903_boot.s")));
        assertEquals(
                Map.of("submission_1", ResultState.PASS, "submission_2", ResultState.PASS),
                grade(zip(
                        "assignment_9_export/submission_1/boot.s",
                        "assignment_9_export/submission_2/boot.s",
                        "assignment_9_export/submission_metadata.yml")));
        assertEquals(
                Map.of("Berg_Anna_aberg_77", ResultState.PASS, "Li_Bo_bli_78", ResultState.PASS),
                grade(zip(
                        "Exercise/Submissions/Berg_Anna_aberg_77/20260131120000_boot.s",
                        "Exercise/Submissions/Li_Bo_bli_78/20260131120500_boot.s",
                        "Exercise/readme.txt")));
    }

    @Test
    void oneStudentsArchiveStaysOneSubmission() throws Exception {
        assertEquals(Map.of("export", ResultState.PASS), grade(zip("work/boot.s", "work/notes.txt")));
    }
}
