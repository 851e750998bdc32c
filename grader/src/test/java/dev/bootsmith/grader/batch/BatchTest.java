package dev.bootsmith.grader.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.SpecDocument;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All ways of grading many submissions give the same bytes, whatever happens to a process on the way. */
class BatchTest {
    private static final String SPEC = """
            version: 1
            id: hello
            submission: { source: boot.s }
            machine: { memory: 1MiB }
            run: { budget: { instructions: 100000 } }
            checks:
              - { id: a, points: 3, at: image, assert: { boot-signature: true } }
              - { id: b, points: 7, at: final, assert: { registers: { rbx: 7 } } }
            """;

    @TempDir
    Path folder = Path.of("");

    private Path submissions = Path.of("");

    static Judge judge() throws IOException {
        DiagnosticList problems = new DiagnosticList();
        SpecDocument document = SpecDocument.read("spec.yaml", SPEC.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
        return new Judge(new SpecFiles(document, Path.of(""), Map.of()), "test", IsaTables.load());
    }

    @BeforeEach
    void writeSubmissions() throws IOException {
        submissions = Files.createDirectories(folder.resolve("all"));
        for (int i = 0; i < 12; i++) {
            Path one = Files.createDirectories(submissions.resolve("student" + i));
            String text = "        .code16\n        movl $" + (i % 3 + 5) + ", %ebx\n        cli\n        hlt\n"
                    + "        .org 510\n        .word 0xaa5" + (i % 4 == 0 ? "4" : "5") + "\n";
            Files.writeString(one.resolve("boot.s"), i == 7 ? "        nonsense\n" : text);
        }
    }

    private List<Task> tasks() throws IOException {
        return new TaskFinder(judge().spec().document().general(), folder.resolve("scratch"))
                .find(List.of(submissions), Map.of());
    }

    private static Function<Path, List<String>> child(Path marker) {
        String java =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        return folder -> List.of(
                java,
                "-Xmx200m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path", ""),
                "dev.bootsmith.grader.batch.TestChild",
                marker.toString());
    }

    private String local(List<Task> tasks) throws IOException, InterruptedException {
        List<GradeResult> results = new ArrayList<>();
        new LocalEngine(new SafeJudge(judge(), Optional.empty()), 2).run(tasks, results::add);
        return Merge.lines(results);
    }

    @Test
    void threadsProcessesAndShardsGiveTheSameBytes() throws Exception {
        List<Task> tasks = tasks();
        assertEquals(12, tasks.size());
        String expected = local(tasks);
        assertEquals(12, expected.lines().count());

        // One child ends itself in the middle of the batch; its task is done by another.
        List<GradeResult> fromChildren = new ArrayList<>();
        Path marker = folder.resolve("died");
        new ProcessEngine(judge(), child(marker), Files.createDirectories(folder.resolve("scratch")), 2, 60)
                .run(tasks, fromChildren::add);
        assertTrue(Files.exists(marker), "a child was to die");
        assertEquals(expected, Merge.lines(fromChildren));

        DiagnosticList problems = new DiagnosticList();
        Merge merge = new Merge(problems);
        int parts = 0;
        for (int shard = 1; shard <= 4; shard++) {
            int number = shard;
            List<Task> part =
                    tasks.stream().filter(task -> task.isInShard(number, 4)).toList();
            parts += part.size();
            Path file = Files.writeString(folder.resolve("part-" + shard + ".jsonl"), local(part));
            merge.add(file);
            merge.add(file); // twice the same is once
        }
        assertEquals(12, parts);
        assertEquals(List.of(), problems.all());
        assertEquals(expected, Merge.lines(merge.results().orElseThrow()));
    }

    /** A link in a folder of submissions, under any platform's name, must not bring a file of the host in. */
    @Test
    void linksOddNamesAndHugeNumbersEachGiveTheirOneRecord() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "        .ascii \"secret\"\n");
        Files.createSymbolicLink(submissions.resolve("evil.s"), secret);
        Files.createSymbolicLink(submissions.resolve("Eve_77_assignsubmission_file_boot.s"), secret);
        Files.createSymbolicLink(submissions.resolve("eve_78_1_boot.s"), secret);
        Files.createSymbolicLink(submissions.resolve("loop"), submissions);
        Files.writeString(submissions.resolve("dot_79_assignsubmission_file_.."), "x");
        Files.writeString(submissions.resolve("big_80_2_boot-99999999999999.s"), "x");
        Files.writeString(submissions.resolve("line\nbreak\u0007.s"), "hlt");
        List<GradeResult> results = new ArrayList<>();
        new LocalEngine(new SafeJudge(judge(), Optional.empty()), 1).run(tasks(), results::add);
        assertEquals(12 + 7, results.size());
        assertTrue(!Merge.lines(results).contains("secret"), "a file of the host was read");
        // Four links, and a name with control characters.
        assertEquals(
                5,
                results.stream()
                        .filter(result -> result.messages().toString().contains("R0022"))
                        .count());
    }

    @Test
    void aLoneFileMayHaveAnyName() throws Exception {
        Files.copy(submissions.resolve("student2/boot.s"), submissions.resolve("mine.s"));
        List<GradeResult> results = new ArrayList<>();
        new LocalEngine(new SafeJudge(judge(), Optional.empty()), 1).run(tasks(), results::add);
        GradeResult lone = results.stream()
                .filter(result -> result.submission().equals("mine"))
                .findFirst()
                .orElseThrow();
        assertEquals(ResultState.PASS, lone.state());
    }

    @Test
    void differentResultsForOneSubmissionAreAnError() throws Exception {
        String lines = local(tasks().subList(0, 1));
        DiagnosticList problems = new DiagnosticList();
        Merge merge = new Merge(problems);
        merge.add(Files.writeString(folder.resolve("one.jsonl"), lines));
        merge.add(Files.writeString(
                folder.resolve("two.jsonl"), lines.replace("\"engine\":\"test\"", "\"engine\":\"other\"")));
        assertEquals("R0040", problems.all().get(0).code().id());
        assertEquals(Optional.empty(), merge.results());
    }

    @Test
    void whatWasGradedBeforeIsTakenFromTheCache() throws Exception {
        ResultCache cache = new ResultCache(folder.resolve("cache"));
        List<GradeResult> first = new ArrayList<>();
        new LocalEngine(new SafeJudge(judge(), Optional.of(cache)), 1).run(tasks(), first::add);
        List<GradeResult> second = new ArrayList<>();
        new LocalEngine(new SafeJudge(judge(), Optional.of(cache)), 1).run(tasks(), second::add);
        assertEquals(Merge.lines(first), Merge.lines(second));
        try (var files = Files.list(folder.resolve("cache"))) {
            assertTrue(files.count() >= 7);
        }
    }

    @Test
    void aBatchWhoseParentWasKilledGoesOnWhereItWas() throws Exception {
        Path kept = folder.resolve("kept");
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        "dev.bootsmith.grader.batch.TestParent",
                        submissions.toString(),
                        folder.resolve("killed").toString(),
                        kept.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("parent.txt").toFile())
                .start();
        assertEquals(9, parent.waitFor(), () -> "see " + folder.resolve("parent.txt"));
        long done;
        try (var files = Files.list(kept)) {
            done = files.filter(file -> file.toString().endsWith(".json")).count();
        }
        // Some of the twelve are alike and share a result.
        assertTrue(done >= 1 && done < 7, done + " results were kept");
        List<GradeResult> results = new ArrayList<>();
        new LocalEngine(new SafeJudge(judge(), Optional.of(new ResultCache(kept))), 2).run(tasks(), results::add);
        assertEquals(local(tasks()), Merge.lines(results));
    }

    @Test
    void aSubmissionThatNoProcessSurvivesIsAnErrorWithoutAScoreAndTheBatchGoesOn() throws Exception {
        Files.createDirectories(submissions.resolve("poison"));
        Files.writeString(submissions.resolve("poison/boot.s"), "hlt");
        List<GradeResult> results = new ArrayList<>();
        Path marker = Files.createFile(folder.resolve("already"));
        new ProcessEngine(judge(), child(marker), Files.createDirectories(folder.resolve("scratch")), 2, 60)
                .run(tasks(), results::add);
        assertEquals(13, results.size());
        GradeResult poison = results.stream()
                .filter(result -> result.submission().equals("poison"))
                .findFirst()
                .orElseThrow();
        assertEquals(ResultState.ERROR, poison.state());
        assertEquals(Optional.empty(), poison.milliPoints());
    }

    @Test
    void theNamesOfPlatformsAreUnderstood() throws Exception {
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.createDirectories(export.resolve("Anna Berg_4711_assignsubmission_file_"));
        Files.writeString(export.resolve("Anna Berg_4711_assignsubmission_file_/boot.s"), "1");
        Files.writeString(export.resolve("Bo Li_4712_assignsubmission_file_boot.s"), "2");
        Files.writeString(export.resolve("curtiscarl_77_901_boot.s"), "old");
        Files.writeString(export.resolve("curtiscarl_77_902_boot-2.s"), "new");
        Files.writeString(export.resolve("curtiscarl_77_903_boot-1.s"), "middle");
        Files.writeString(export.resolve("dora_LATE_78_904_boot.s"), "4");
        Files.createDirectories(export.resolve("submission_12345678"));
        Files.createDirectories(export.resolve("hello-emil"));
        Files.writeString(export.resolve("fritz.s"), "5");
        Files.writeString(export.resolve("gina.tar.gz"), "6");
        Files.createDirectories(folder.resolve("scratch"));
        List<Task> tasks = new TaskFinder(judge().spec().document().general(), folder.resolve("scratch"))
                .find(List.of(export), Map.of("fritz", new TaskFinder.Mapping("f123", 2)));
        assertEquals(
                List.of(
                        "Anna Berg_4711",
                        "Bo Li_4712",
                        "curtiscarl_77",
                        "dora_78",
                        "emil",
                        "fritz",
                        "gina",
                        "submission_12345678"),
                tasks.stream().map(Task::name).toList());
        assertEquals("new", Files.readString(tasks.get(2).path().resolve("boot.s")));
        assertEquals("f123", tasks.get(5).student());
        assertEquals(2, tasks.get(5).lateDays());
        assertEquals(1, tasks.get(3).lateDays(), "LATE in the name");
        // The names under which the platforms take pages back.
        assertEquals(
                "Bo Li_4712_assignsubmission_file_feedback.html", tasks.get(1).feedbackFile());
        assertEquals("curtiscarl_77_902_feedback.html", tasks.get(2).feedbackFile());
    }

    @Test
    void timesAndOwnersThatPlatformsWriteDownAreUsed() throws Exception {
        String spec = SPEC + "score: { late: { per-day: 10%, due: \"2026-01-31T23:59+01:00\" } }\n";
        DiagnosticList problems = new DiagnosticList();
        SpecDocument document = SpecDocument.read("spec.yaml", spec.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
        Path export = Files.createDirectories(folder.resolve("timed"));
        Path ilias = Files.createDirectories(export.resolve("Berg_Anna_aberg_77"));
        Files.writeString(ilias.resolve("20260131120000_boot.s"), "old");
        Files.writeString(ilias.resolve("20260201120000_boot.s"), "new");
        Files.createDirectories(export.resolve("submission_5"));
        Files.writeString(export.resolve("submission_5/boot.s"), "x");
        Files.writeString(export.resolve("submission_metadata.yml"), """
                submission_5:
                  :submitters:
                  - :name: Bo Li
                    :sid: '4712'
                    :email: bo@example.edu
                  :created_at: 2026-02-02 21:05:03.123456 Z
                  :score: 1.0
                  :results:
                    tests:
                    - name: one
                      output: ":name: is no name here"
                  :history: []
                submission_6:
                  :submitters: []
                """);
        Files.createDirectories(folder.resolve("scratch"));
        List<Task> tasks =
                new TaskFinder(document.general(), folder.resolve("scratch")).find(List.of(export), Map.of());
        assertEquals(
                List.of("Berg_Anna_aberg_77", "submission_5"),
                tasks.stream().map(Task::name).toList());
        assertEquals("new", Files.readString(tasks.get(0).path().resolve("boot.s")));
        assertEquals(1, tasks.get(0).lateDays());
        assertEquals("Berg_Anna_aberg_77/feedback.html", tasks.get(0).feedbackFile());
        assertEquals("4712", tasks.get(1).student());
        assertEquals(2, tasks.get(1).lateDays());
        assertEquals(
                0,
                new TaskFinder(document.general(), folder.resolve("scratch"))
                        .find(List.of(export), Map.of("5", new TaskFinder.Mapping("bo", 0)))
                        .get(1)
                        .lateDays());
    }
}
