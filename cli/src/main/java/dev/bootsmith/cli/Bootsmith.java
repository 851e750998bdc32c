package dev.bootsmith.cli;

import dev.bootsmith.cli.command.Command;
import dev.bootsmith.cli.command.CommandTable;
import dev.bootsmith.cli.command.GlobalOptions;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.imagebuilder.BadImageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the command and turns every way it can end into an exit code and at most one message. No stack trace reaches the
 * user unless {@code -v} asks for it.
 */
public final class Bootsmith {
    private final Console console;

    public Bootsmith(Console console) {
        this.console = console;
    }

    /** Runs one command line (without the program's name). Never throws; a bug of ours is reported and returned as one. */
    public ExitCode run(List<String> words) {
        try {
            return dispatch(words);
        } catch (CommandException e) {
            console.report(e.diagnostic());
            return e.exitCode();
        } catch (HelpRequest e) {
            console.out().print(e.text());
            return ExitCode.OK;
        } catch (BadImageException e) {
            console.report(e.diagnostic());
            return ExitCode.DATA;
        } catch (UncheckedIOException e) {
            // From a disk while the guest ran.
            if (e.getCause() instanceof BadImageException bad) {
                console.report(bad.diagnostic());
                return ExitCode.DATA;
            }
            console.report(HostTrouble.diagnosticOf(new IOException(e.getMessage(), e)));
            return ExitCode.HOST;
        } catch (IOException e) {
            console.report(HostTrouble.diagnosticOf(e));
            return ExitCode.HOST;
        } catch (OutOfMemoryError e) {
            console.report(Diagnostic.of(CliCode.HOST_OUT_OF_MEMORY));
            return ExitCode.HOST;
        } catch (RuntimeException | Error e) {
            return reportBug(e);
        }
    }

    private ExitCode dispatch(List<String> words) throws IOException {
        int taken = GlobalOptions.applyLeading(words, console);
        if (taken == words.size()) {
            console.err().print(overview());
            return ExitCode.USAGE;
        }
        String name = words.get(taken);
        List<String> rest = words.subList(taken + 1, words.size());
        return switch (name) {
            case "-h", "--help", "help" -> help(rest);
            case "--version" -> {
                console.printLine("bootsmith " + Version.text());
                yield ExitCode.OK;
            }
            default -> command(name).run(rest, console);
        };
    }

    private Command command(String name) {
        Command command = CommandTable.create(name);
        if (command != null) {
            return command;
        }
        if (name.startsWith("-")) {
            throw new UsageException(
                    Diagnostic.of(CliCode.UNKNOWN_OPTION, name).withHelp("help.more", "bootsmith --help"));
        }
        Diagnostic diagnostic = Diagnostic.of(CliCode.UNKNOWN_COMMAND, name);
        Optional<String> nearest = Nearest.to(name, CommandTable.visibleNames());
        if (name.indexOf('.') >= 0 || name.indexOf('/') >= 0) {
            throw new UsageException(diagnostic.withHelp("C0001.help.run", name));
        }
        throw new UsageException(nearest.map(near -> diagnostic.withHelp("C0001.help.nearest", near))
                .orElseGet(() -> diagnostic.withHelp("help.more", "bootsmith --help")));
    }

    private ExitCode help(List<String> rest) throws IOException {
        if (rest.isEmpty()) {
            console.out().print(overview());
            return ExitCode.OK;
        }
        return command(rest.get(0)).run(List.of("--help"), console);
    }

    private String overview() {
        StringBuilder text = new StringBuilder();
        text.append(console.text("overview.examples")).append("\n\n");
        text.append(console.text("help.usage"))
                .append(" bootsmith [--lang en|zh] [--color auto|always|never] [-q|-v] ");
        text.append(console.text("overview.synopsis")).append("\n\n");
        for (String name : CommandTable.visibleNames()) {
            text.append("  ").append(name).append(" ".repeat(Math.max(1, 12 - name.length())));
            text.append(console.text(name + ".summary")).append('\n');
        }
        return text.append('\n')
                .append(console.text("overview.exit-codes"))
                .append('\n')
                .toString();
    }

    private ExitCode reportBug(Throwable bug) {
        console.report(Diagnostic.of(CliCode.OUR_BUG, String.valueOf(bug))
                .withNote("C0090.note.where", place(bug), Version.text(), System.getProperty("java.version", "?"))
                .withHelp("C0090.help"));
        if (console.verbosity() == Console.Verbosity.VERBOSE) {
            bug.printStackTrace(console.err());
        }
        return ExitCode.BUG;
    }

    private static String place(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("dev.bootsmith.")) {
                return element.toString();
            }
        }
        return trace.length == 0 ? "?" : trace[0].toString();
    }
}
