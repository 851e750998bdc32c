package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.List;

/** {@code ranlib}: gives archives an index of their symbols, as {@code ar s} does. */
final class RanlibCommand implements Command {
    @Override
    public String name() {
        return "ranlib";
    }

    @Override
    public ExitCode run(List<String> words, Console console) {
        GnuOptions.Line line =
                new GnuOptions("ranlib").declare("-D", "-U", "-t").parse(words, console);
        GnuTool.refuse("ranlib", line, "-t");
        if (line.operands().isEmpty()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_ARGUMENT, "ARCHIVE")
                    .withHelp("help.more", "bootsmith ranlib --help"));
        }
        ExitCode code = ExitCode.OK;
        for (String archive : line.operands()) {
            ExitCode one = new ArCommand().run(List.of(line.has("-U") ? "sU" : "s", archive), console);
            code = one.equals(ExitCode.OK) ? code : one;
        }
        return code;
    }
}
