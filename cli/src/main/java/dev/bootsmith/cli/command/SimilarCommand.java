package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.batch.Task;
import dev.bootsmith.grader.batch.TaskFinder;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.similarity.Aspect;
import dev.bootsmith.grader.similarity.Comparison;
import dev.bootsmith.grader.similarity.Pair;
import dev.bootsmith.grader.similarity.SimilarityReport;
import dev.bootsmith.grader.similarity.Work;
import dev.bootsmith.grader.similarity.WorkReader;
import dev.bootsmith.grader.submission.FileTree;
import dev.bootsmith.grader.submission.SubmissionBuilder;
import dev.bootsmith.grader.submission.SubmissionReader;
import dev.bootsmith.grader.submission.SubmissionRefusal;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** {@code similar}: which submissions are alike. */
final class SimilarCommand implements Command {
    private static final int MOST_PAGES = 50;
    private static final int MOST_PRINTED = 20;

    @Override
    public String name() {
        return "similar";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("similar", console)
                .value("FOLDER", "-o", "--output")
                .value("PERCENT", "--threshold")
                .value("PERCENT", "--common")
                .value("PATH", "--starter")
                .flag("--no-run")
                .flag("--json")
                .operands("SPEC SUBMISSIONS", 2)
                .parse(words);
        List<String> operands = arguments.operands();
        if (operands.size() < 2) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "SUBMISSIONS"));
        }
        Comparison.Options standard = Comparison.Options.STANDARD;
        Comparison.Options options = new Comparison.Options(
                10 * percent(arguments, "--threshold", standard.thresholdPermille() / 10),
                percent(arguments, "--common", standard.commonPercent()));
        Optional<SpecFiles> spec = GraderFiles.read(GraderFiles.specification(operands.get(0)), console);
        if (spec.isEmpty()) {
            return ExitCode.DATA;
        }
        Reader reader = new Reader(spec.get(), arguments.has("--no-run") ? WorkReader.Runs.NO : WorkReader.Runs.YES);
        List<Path> inputs = new ArrayList<>();
        for (String operand : operands.subList(1, operands.size())) {
            inputs.add(existing("SUBMISSIONS", operand));
        }
        Path scratch = Files.createTempDirectory("bootsmith-similar");
        try {
            reader.addAll(new TaskFinder(spec.get().document().general(), scratch).find(inputs, Map.of()), console);
        } finally {
            FileTree.delete(scratch);
        }
        Optional<Work> starter = starter(arguments, spec.get(), reader);
        Comparison comparison = Comparison.of(reader.works, starter, options);
        Path folder = arguments.path("--output").orElse(Path.of("similarity"));
        Map<String, String> files = SimilarityReport.write(comparison, reader.refused, MOST_PAGES, console.messages());
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        if (arguments.has("--json")) {
            console.printLine(SimilarityReport.json(comparison, reader.refused));
        } else {
            print(comparison, console);
        }
        reader.refused.forEach((name, why) -> console.remark(
                console.text("similar.refused", name, why.in(console.messages().locale()))));
        if (2 * comparison.hidden() > comparison.works().size()) {
            console.remark(console.text(
                    "similar.hidden", comparison.hidden(), comparison.works().size()));
        }
        console.remark(console.text("similar.written", folder.resolve("index.html")));
        return ExitCode.OK;
    }

    private static int percent(Arguments arguments, String option, int standard) {
        OptionalLong value = arguments.count(option);
        if (value.orElse(0) > 100) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_NUMBER, option, String.valueOf(value.getAsLong()))
                    .withHelp("C0007.help.percent"));
        }
        return (int) value.orElse(standard);
    }

    private static Path existing(String what, String name) {
        Path path = Arguments.path(what, name);
        if (!Files.exists(path)) {
            throw new DataException(Diagnostic.of(CliCode.CANNOT_READ_FILE, name, "No such file or directory"));
        }
        return path;
    }

    private static Optional<Work> starter(Arguments arguments, SpecFiles spec, Reader reader) throws IOException {
        Optional<Path> path = arguments.has("--starter")
                ? Optional.of(existing("--starter", arguments.text("--starter").orElseThrow()))
                : spec.document().general().starter().map(spec.folder()::resolve);
        return path.isPresent() ? reader.read("starter", path.get()) : Optional.empty();
    }

    private static void write(Path target, String text) {
        try {
            Path parent = target.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            AtomicFile.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotWrite(target.toString(), e));
        }
    }

    private static void print(Comparison comparison, Console console) {
        console.printLine(console.text(
                "similar.compared",
                comparison.works().size(),
                comparison.pairs().size()));
        for (Pair pair : comparison.pairs().stream().limit(MOST_PRINTED).toList()) {
            StringBuilder line = new StringBuilder();
            line.append(String.format(Locale.ROOT, "%6s %%  ", SimilarityReport.percent(pair.score())));
            line.append(pair.first().name())
                    .append("  ")
                    .append(pair.second().name())
                    .append("  (");
            for (Aspect aspect : Aspect.values()) {
                String value = pair.permille(aspect)
                        .map(permille -> SimilarityReport.percent(permille) + " %")
                        .orElse("-");
                line.append(aspect == Aspect.SOURCE ? "" : ", ").append(console.text("similar." + aspect.id(), value));
            }
            console.printLine(line.append(')').toString());
        }
        int more = comparison.pairs().size() - MOST_PRINTED;
        if (more > 0) {
            console.printLine(console.text("similar.more", more));
        }
    }

    /** Reads submissions and keeps why some could not be read. */
    private static final class Reader {
        private final SubmissionReader files;
        private final WorkReader compared;
        private final List<Work> works = new ArrayList<>();
        private final Map<String, LocalText> refused = new TreeMap<>();

        Reader(SpecFiles spec, WorkReader.Runs runs) {
            files = new SubmissionReader(spec.document().general().submission());
            compared = new WorkReader(spec, runs, IsaTables.load());
        }

        /** Adds submissions as {@code grade} finds them. */
        void addAll(List<Task> tasks, Console console) throws IOException {
            Progress progress = new Progress(tasks.size(), console);
            for (Task task : tasks) {
                if (Files.isSymbolicLink(task.path())) {
                    // Whoever unpacked an archive here did not mean to compare a file of this host.
                    refuse(task.name(), Diagnostic.of(GraderCode.UNSAFE_NAME, task.name()));
                } else {
                    read(task.name(), task.path()).ifPresent(works::add);
                }
                progress.done(task.name());
            }
            progress.end();
        }

        private void refuse(String name, Diagnostic why) {
            refused.put(name, SubmissionBuilder.message(why).headline());
        }

        Optional<Work> read(String name, Path path) throws IOException {
            try {
                return Optional.of(compared.read(name, files.read(path)));
            } catch (SubmissionRefusal refusal) {
                refuse(name, refusal.diagnostic());
                return Optional.empty();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError trouble) {
                // One submission that is too much for us is not compared; the others are.
                refuse(name, Diagnostic.of(GraderCode.GRADER_TROUBLE, String.valueOf(trouble)));
                return Optional.empty();
            }
        }
    }
}
