package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.Version;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.objectfile.ar.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code ranlib}: gives archives an index of their symbols, as {@code ar s} does. */
final class RanlibCommand implements Command {
    @Override
    public String name() {
        return "ranlib";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line = new GnuOptions("ranlib")
                .declare("-D", "-U", "-t", "-v", "--plugin=NAME")
                .parse(words, console);
        if (line.has("-v")) {
            throw new HelpRequest(Version.of("ranlib") + "\n");
        }
        if (line.operands().isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "ARCHIVE")
                    .withHelp("help.more", "bootsmith ranlib --help"));
        }
        boolean keepsTimes = line.options().stream()
                .map(GnuOptions.Given::key)
                .filter(key -> key.equals("-U") || key.equals("-D"))
                .reduce("", (before, last) -> last)
                .equals("-U");
        for (String archive : line.operands()) {
            // As in GNU ranlib, the first archive that fails is the last.
            boolean good = line.has("-t")
                    ? touch(archive, console)
                    : new ArCommand()
                            .run(List.of(keepsTimes ? "sU" : "s", archive), console)
                            .equals(ExitCode.OK);
            if (!good) {
                return ExitCode.FAILED;
            }
        }
        return ExitCode.OK;
    }

    /** The index has no date of its own that anybody asks; the file's is that of its last change. */
    private static boolean touch(String archive, Console console) {
        Optional<Archive> read = new ArFile(archive, console).read();
        if (read.isPresent() && read.get().index().isEmpty()) {
            console.report(Diagnostic.of(CliCode.NO_ARCHIVE_INDEX, archive));
            return false;
        }
        try {
            if (read.isPresent()) {
                Files.setLastModifiedTime(Arguments.path("ARCHIVE", archive), FileTime.from(Instant.now()));
            }
            return read.isPresent();
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(archive, e));
            return false;
        }
    }
}
