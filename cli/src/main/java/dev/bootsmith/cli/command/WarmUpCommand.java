package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Runs what most starts run, with its output thrown away, so that the launcher learns which classes to archive. */
final class WarmUpCommand implements Command {
    @Override
    public String name() {
        return "warm-up";
    }

    @Override
    public ExitCode run(List<String> arguments, Console console) {
        Console silent = Console.of(
                console.in(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                Console.Attached.PIPE);
        for (List<String> words : List.of(
                List.of("run", "--help"), List.of("dd", "if=/dev/null", "of=/dev/null"), List.of("doctor", "--help"))) {
            new dev.bootsmith.cli.Bootsmith(silent).run(words);
        }
        return ExitCode.OK;
    }
}
