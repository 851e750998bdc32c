package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.rehearsal.SpecTemplate;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code spec new}: a first specification, made from what a reference solution does. */
final class SpecNew {
    ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("spec new", console)
                .value("FILE", "-o", "--output")
                .value("NAME", "--id")
                .operands("REFERENCE", 1)
                .parse(words);
        if (arguments.operands().size() > 1) {
            throw new UsageException(Diagnostic.of(
                    CliCode.UNEXPECTED_ARGUMENT, arguments.operands().get(1)));
        }
        Path reference = Arguments.path("REFERENCE", arguments.operands().get(0));
        if (!Files.isRegularFile(reference)) {
            throw new DataException(
                    Diagnostic.of(CliCode.CANNOT_READ_FILE, reference.toString(), "No such file or directory"));
        }
        Path target = arguments.path("--output").orElse(Path.of(GraderFiles.SPECIFICATION));
        if (Files.exists(target)) {
            throw new UsageException(Diagnostic.of(CliCode.WOULD_OVERWRITE, target.toString()));
        }
        Path folder = target.toAbsolutePath().getParent();
        String relative = (folder == null
                        ? reference
                        : folder.normalize()
                                .relativize(reference.toAbsolutePath().normalize()))
                .toString()
                .replace('\\', '/');
        String id = arguments
                .text("--id")
                .orElseGet(() -> String.valueOf(reference.getFileName())
                        .replaceFirst("\\.[^.]*$", "")
                        .replaceAll("[^A-Za-z0-9._-]", "-"));
        Optional<String> text = SpecTemplate.of(
                id,
                relative,
                Files.readAllBytes(reference),
                String.valueOf(reference.getFileName()),
                IsaTables.load(),
                console);
        if (text.isEmpty()) {
            return ExitCode.FAILED;
        }
        try {
            AtomicFile.write(target, text.get().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotWrite(target.toString(), e));
        }
        console.remark(console.text("spec-new.written", target));
        return ExitCode.OK;
    }
}
