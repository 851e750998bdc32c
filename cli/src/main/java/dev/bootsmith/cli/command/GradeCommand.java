package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.batch.LocalEngine;
import dev.bootsmith.grader.batch.ProcessEngine;
import dev.bootsmith.grader.batch.ResultCache;
import dev.bootsmith.grader.batch.SafeJudge;
import dev.bootsmith.grader.batch.Task;
import dev.bootsmith.grader.batch.TaskFinder;
import dev.bootsmith.grader.batch.Worker;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.submission.FileTree;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code grade}: many submissions under one specification. */
final class GradeCommand implements Command {
    /**
     * A run of at most so many instructions takes less time than the optimizing compiler would spend on making it faster: measured, hundreds of submissions of a
     * small assignment cost half as much without it.
     */
    private static final long SHORT_RUN = 50_000_000;

    private static final long DEFAULT_STALL_SECONDS = 300;

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("grade", console)
                .value("FOLDER", "-o", "--output")
                .value("N", "--jobs")
                .value("processes|threads", "--engine")
                .value("SIZE", "--memory-limit")
                .value("SECONDS", "--stall")
                .value("I/N", "--shard")
                .value("FOLDER", "--cache")
                .flag("--no-cache")
                .value("FILE", "--mapping")
                .values("NAME", "--format")
                .flag("--after-due")
                .flag("--worker")
                .operands("SPEC SUBMISSION", 1)
                .parse(words);
        List<String> operands = arguments.operands();
        Path specification = GraderFiles.specification(operands.get(0));
        Optional<Judge> judge = GraderFiles.judge(specification, console);
        if (judge.isEmpty()) {
            return ExitCode.DATA;
        }
        Path output = arguments.path("--output").orElse(Path.of("grades"));
        Optional<ResultCache> cache = arguments.has("--no-cache")
                ? Optional.empty()
                : Optional.of(new ResultCache(arguments.path("--cache").orElse(output.resolve("cache"))));
        if (arguments.has("--worker")) {
            new Worker(new SafeJudge(judge.get(), cache)).run(console.in(), console.out());
            return ExitCode.OK;
        }
        if (operands.size() < 2) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "SUBMISSION"));
        }
        GradeOutput reports = GradeOutput.of(arguments, output, console);
        Path scratch = Files.createTempDirectory("bootsmith-grade-batch");
        Thread cleaner = new Thread(() -> deleteQuietly(scratch));
        Runtime.getRuntime().addShutdownHook(cleaner); // for whoever presses Ctrl-C
        try {
            List<Task> tasks = tasks(arguments, judge.get(), scratch);
            List<GradeResult> results = new ArrayList<>();
            Progress progress = new Progress(tasks.size(), console);
            grade(arguments, judge.get(), cache, scratch, tasks, result -> {
                results.add(result);
                progress.done(result.state().id());
            });
            progress.end();
            Specification.Visibility stdout =
                    judge.get().spec().document().general().report().stdout();
            reports.write(results, Optional.of(stdout), shardName(arguments));
            console.remark(console.text("grade.done", results.size(), errors(results), output));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.HOST;
        } finally {
            FileTree.delete(scratch);
            Runtime.getRuntime().removeShutdownHook(cleaner);
        }
        return ExitCode.OK;
    }

    private static void deleteQuietly(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException | UncheckedIOException e) {
            // The process is ending; a file that a child still writes stays behind.
        }
    }

    private static long errors(List<GradeResult> results) {
        return results.stream().filter(result -> result.milliPoints().isEmpty()).count();
    }

    private static String shardName(Arguments arguments) {
        return arguments
                .text("--shard")
                .map(text -> "part-" + text.replace("/", "-of-") + ".jsonl")
                .orElse("results.jsonl");
    }

    // ---- tasks ----

    private static List<Task> tasks(Arguments arguments, Judge judge, Path scratch) throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (String operand :
                arguments.operands().subList(1, arguments.operands().size())) {
            Path path = Arguments.path("SUBMISSION", operand);
            if (!Files.exists(path)) {
                throw new DataException(Diagnostic.of(CliCode.CANNOT_READ_FILE, operand, "No such file or directory"));
            }
            inputs.add(path);
        }
        Specification general = judge.spec().document().general();
        Map<String, TaskFinder.Mapping> mapping = arguments.path("--mapping").isPresent()
                ? MappingFile.read(arguments.path("--mapping").orElseThrow())
                : Map.of();
        List<Task> tasks = new TaskFinder(general, scratch).find(inputs, mapping);
        Optional<String> shard = arguments.text("--shard");
        if (shard.isEmpty()) {
            return tasks;
        }
        int[] numbers = shardNumbers(shard.get());
        return tasks.stream()
                .filter(task -> task.isInShard(numbers[0], numbers[1]))
                .toList();
    }

    private static int[] shardNumbers(String text) {
        if (text.matches("[0-9]{1,5}/[0-9]{1,5}")) {
            int shard = Integer.parseInt(text.substring(0, text.indexOf('/')));
            int shards = Integer.parseInt(text.substring(text.indexOf('/') + 1));
            if (shard >= 1 && shard <= shards) {
                return new int[] {shard, shards};
            }
        }
        throw new UsageException(
                Diagnostic.of(CliCode.BAD_NUMBER, "--shard", text).withHelp("C0007.help.shard"));
    }

    // ---- engines ----

    private static void grade(
            Arguments arguments,
            Judge judge,
            Optional<ResultCache> cache,
            Path scratch,
            List<Task> tasks,
            Consumer<GradeResult> done)
            throws InterruptedException {
        int jobs = (int) Math.min(
                256, arguments.count("--jobs").orElse(Runtime.getRuntime().availableProcessors()));
        boolean threads = arguments
                .choice("--engine", List.of("processes", "threads"))
                .filter("threads"::equals)
                .isPresent();
        if (threads) {
            new LocalEngine(new SafeJudge(judge, cache), jobs).run(tasks, done);
        } else {
            long stall = arguments.count("--stall").orElse(DEFAULT_STALL_SECONDS);
            new ProcessEngine(judge, folder -> childCommand(arguments, judge, folder), scratch, jobs, stall)
                    .run(tasks, done);
        }
    }

    /** A child is this very program, with a heap of its own. */
    private static List<String> childCommand(Arguments arguments, Judge judge, Path temporary) {
        long megabytes = Math.max(64, arguments.size("--memory-limit").orElse(1 << 30) >> 20);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temporary));
        String archive = System.getProperty("bootsmith.archive", "");
        if (!archive.isEmpty()) {
            command.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
        }
        if (judge.spec().document().general().run().budget() <= SHORT_RUN) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path", ""),
                "dev.bootsmith.cli.Main",
                "grade",
                "--worker",
                arguments.operands().get(0)));
        arguments.text("--output").ifPresent(folder -> command.addAll(List.of("--output", folder)));
        arguments.text("--cache").ifPresent(folder -> command.addAll(List.of("--cache", folder)));
        if (arguments.has("--no-cache")) {
            command.add("--no-cache");
        }
        return command;
    }

    static void writeFile(Path target, byte[] bytes) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        AtomicFile.write(target, bytes);
    }

    static void writeText(Path target, String text) throws IOException {
        writeFile(target, text.getBytes(StandardCharsets.UTF_8));
    }
}
