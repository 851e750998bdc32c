package dev.bootsmith.cli.debug;

import dev.bootsmith.debugger.command.CommandLine;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A terminal with editing, a history of lines, and completion of commands and symbols. Loaded only when there is a terminal.
 *
 * <p>JLine talks to it by way of {@code stty}, which needs no native library of its own and draws no warning from newer Java.
 */
public final class TerminalInput implements CommandInput {
    private static final String PROMPT = "(bootsmith) ";

    /** Stands for a line that was given up: a comment. */
    private static final String GIVEN_UP = "#";

    private final Terminal terminal;
    private final LineReader reader;

    private TerminalInput(Terminal terminal, LineReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    /**
     * Takes over the terminal of the process.
     *
     * @param interrupted is set when the user types Ctrl-C while a guest runs
     */
    public static TerminalInput open(CommandLine commands, AtomicBoolean interrupted) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .name("bootsmith")
                .exec(true)
                .jni(false)
                .jna(false)
                .jansi(false)
                .ffm(false)
                .dumb(true)
                .nativeSignals(true)
                .signalHandler(signal -> {
                    if (signal == Terminal.Signal.INT) {
                        interrupted.set(true);
                    }
                })
                .build();
        Completer completer = (reader, line, candidates) -> {
            if (line.wordIndex() == 0) {
                commands.names().forEach(name -> candidates.add(new Candidate(name)));
            } else {
                commands.symbolNames().forEach(name -> candidates.add(new Candidate(name)));
            }
        };
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer(completer)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        return new TerminalInput(terminal, reader);
    }

    @Override
    public Optional<String> next() {
        try {
            return Optional.of(reader.readLine(PROMPT));
        } catch (UserInterruptException typedControlC) {
            return Optional.of(GIVEN_UP);
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
