package dev.bootsmith.grader.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.grader.batch.LocalEngine;
import dev.bootsmith.grader.batch.Merge;
import dev.bootsmith.grader.batch.ProcessEngine;
import dev.bootsmith.grader.batch.SafeJudge;
import dev.bootsmith.grader.batch.Task;
import dev.bootsmith.grader.batch.TaskFinder;
import dev.bootsmith.grader.report.ReportFormat;
import dev.bootsmith.grader.report.Words;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some hundred hostile submissions, each made here: every one yields its one record, none reads or writes a file of the host, none outlives its bounds of memory and
 * time. {@code mvn verify} takes a slice, {@code -Pcorpus} all of them, in child processes as {@code grade} has them.
 */
class HostileCorpusTest {
    private static final String SECRET = "XYZZY-SECRET-OF-THE-HOST";
    /** A slice has every so many. */
    private static final int STEP = 13;

    @TempDir
    Path folder = Path.of("");

    private static boolean isWhole() {
        return Integer.getInteger("cases", 0) >= 1000;
    }

    private Path secret() {
        return folder.resolve("secret.s");
    }

    private List<Corpus.Entry> entries() throws IOException {
        Corpus corpus = new Corpus();
        HostileArchives.addTo(corpus);
        HostileSources.addTo(corpus, secret());
        HostileGuests.addTo(corpus);
        HostileBinaries.addTo(corpus, secret().toString());
        HostileNames.addTo(corpus, secret());
        List<Corpus.Entry> all = corpus.entries();
        assertTrue(all.size() >= 200, "only " + all.size());
        String only = System.getProperty("only", "");
        List<Corpus.Entry> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (only.isEmpty() ? isWhole() || i % STEP == 0 : all.get(i).name().matches(only)) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    @Test
    void everyHostileSubmissionYieldsItsOneRecordAndTouchesNothing() throws Exception {
        String text = ".code16\n.ascii \"" + SECRET + "\"\n.org 510\n.word 0xaa55\n";
        Files.writeString(secret(), text);
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        List<Corpus.Entry> entries = entries();
        int written = 0;
        for (Corpus.Entry entry : entries) {
            try {
                entry.writer().write(submissions.resolve(entry.name()));
                written++;
            } catch (java.nio.file.InvalidPathException | java.nio.file.FileSystemException e) {
                // A file system that cannot have the name cannot be given it.
            }
        }
        assertTrue(written > 9 * entries.size() / 10, written + " of " + entries.size());
        List<Task> tasks = new TaskFinder(TestJudge.judge().spec().document().general(), scratch)
                .find(List.of(submissions), Map.of());
        long children;
        try (Stream<Path> files = Files.list(submissions)) {
            children = files.count();
        }
        List<GradeResult> results = new ArrayList<>();
        long[] before = {System.nanoTime()};
        Path log = Files.createDirectories(Path.of("target")).resolve("hostile.txt");
        Files.writeString(log, "");
        Consumer<GradeResult> done = result -> {
            results.add(result);
            try {
                Files.writeString(log, line(result, System.nanoTime() - before[0]), StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            before[0] = System.nanoTime();
        };
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        if (isWhole()) {
            new ProcessEngine(TestJudge.judge(), HostileCorpusTest::child, temporary, 2, 600).run(tasks, done);
        } else {
            new LocalEngine(new SafeJudge(TestJudge.judge(), Optional.empty()), 1).run(tasks, done);
        }

        assertEquals(tasks.size(), results.size());
        assertEquals(
                tasks.size(),
                results.stream().map(GradeResult::submission).distinct().count());
        // Files of one student that a platform hands out one by one are one submission.
        assertTrue(children - tasks.size() <= 6, children + " files, " + tasks.size() + " submissions");
        List<String> troubled = results.stream()
                .filter(result -> result.messages().toString().contains("R0042"))
                .map(result -> result.submission() + ": "
                        + result.messages().get(0).headline().inEnglish())
                .toList();
        assertEquals("", String.join("\n", troubled));
        assertFalse(Merge.lines(results).contains(SECRET), "a file of the host was read");
        assertFalse(Merge.lines(results).contains("root:x:"), "a file of the host was read");
        assertEquals(text, Files.readString(secret()));
        assertEquals(List.of(), list(temporary));
        assertEquals(List.of("scratch", "secret.s", "submissions", "temporary"), list(folder));
        for (GradeResult result : results) {
            boolean lost = result.milliPoints().isEmpty();
            assertEquals(lost, result.state() == ResultState.ERROR, result.submission());
        }
        for (String name : ReportFormat.names()) {
            ReportFormat format = ReportFormat.ofName(name);
            boolean oneEach = format == ReportFormat.GRADESCOPE || format == ReportFormat.CLASSROOM50;
            format.write(
                    oneEach ? results.subList(0, 1) : results, new Words(dev.bootsmith.core.diag.Messages.english()));
        }
    }

    private static List<String> list(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> child(Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path", ""),
                "dev.bootsmith.grader.corpus.TestJudge");
    }

    /** What came of each and what it cost, for whoever wants to know; nothing depends on it. */
    private static String line(GradeResult result, long nanos) {
        String first = result.messages().isEmpty()
                ? result.variants().isEmpty() ? "" : result.variants().get(0).stop()
                : result.messages().get(0).code() + " "
                        + result.messages().get(0).headline().inEnglish();
        return String.format(
                Locale.ROOT,
                "%7d ms  %-11s %s  %.150s%n",
                nanos / 1_000_000,
                result.state().id(),
                result.submission(),
                first);
    }
}
