package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds specifications and makes judges of them, for all commands that grade. */
final class GraderFiles {
    static final String SPECIFICATION = "spec.yaml";

    private GraderFiles() {}

    /** Returns the specification of a name: a file, or a folder with {@code spec.yaml}. */
    static Path specification(String name) {
        Path path = Arguments.path("SPEC", name);
        return Files.isDirectory(path) ? path.resolve(SPECIFICATION) : path;
    }

    /** Finds {@code spec.yaml} beside a submission, or in a folder above it. */
    static Path specificationFor(Path submission) {
        Path folder = submission.toAbsolutePath().normalize();
        while (folder != null) {
            Path candidate = folder.resolve(SPECIFICATION);
            if (Files.isRegularFile(candidate)) {
                Path here = Path.of("").toAbsolutePath();
                return candidate.startsWith(here) ? here.relativize(candidate) : candidate;
            }
            folder = folder.getParent();
        }
        throw new UsageException(Diagnostic.of(CliCode.NO_SPECIFICATION, submission.toString())
                .withHelp("C0080.help", "bootsmith check SPEC " + submission));
    }

    /** Reads a specification, or reports what is wrong and returns nothing. */
    static Optional<SpecFiles> read(Path file, DiagnosticSink sink) {
        try {
            return SpecFiles.read(file, sink);
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotRead(file.toString(), e));
        }
    }

    static Judge judge(SpecFiles spec) {
        return new Judge(spec, Version.text(), IsaTables.load());
    }

    /** Returns a judge, or ends the command because the specification is wrong, which was reported. */
    static Optional<Judge> judge(Path file, Console console) {
        return read(file, console).map(GraderFiles::judge);
    }
}
