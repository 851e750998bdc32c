package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.UsageException;
import java.io.IOException;
import java.util.List;

/** One verb of the command line. */
public interface Command {
    /** Returns the word that chooses it. */
    String name();

    /**
     * Does it.
     *
     * @param arguments the words behind the command's name
     * @throws UsageException if the words make no sense
     * @throws IOException if a file cannot be read or written and the command has nothing better to say about it
     */
    ExitCode run(List<String> arguments, Console console) throws IOException;
}
