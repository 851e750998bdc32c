package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.grader.batch.Merge;
import dev.bootsmith.grader.result.GradeResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code merge}: the results of shards put together. */
final class MergeCommand implements Command {
    @Override
    public String name() {
        return "merge";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("merge", console)
                .value("FOLDER", "-o", "--output")
                .values("NAME", "--format")
                .flag("--after-due")
                .operands("PART", 1)
                .parse(words);
        Path output = arguments.path("--output").orElse(Path.of("grades"));
        GradeOutput reports = GradeOutput.of(arguments, output, console);
        Merge merge = new Merge(console);
        for (String operand : arguments.operands()) {
            Path path = Arguments.path("PART", operand);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    for (Path file : files.filter(MergeCommand::isPart).sorted().toList()) {
                        merge.add(file);
                    }
                }
            } else {
                merge.add(path);
            }
        }
        Optional<List<GradeResult>> results = merge.results();
        if (results.isEmpty()) {
            return ExitCode.DATA;
        }
        reports.write(results.get(), Optional.empty(), "results.jsonl");
        console.remark(console.text("merge.done", results.get().size(), output));
        return ExitCode.OK;
    }

    private static boolean isPart(Path file) {
        return String.valueOf(file.getFileName()).matches("part-.*\\.jsonl");
    }
}
