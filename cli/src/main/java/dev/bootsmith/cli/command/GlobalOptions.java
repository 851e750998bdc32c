package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.List;

/** Options that every command takes, behind its name or in front of it: {@code --color --lang --diagnostics -q -v}. */
public final class GlobalOptions {
    private static final List<String> COLOURS = List.of("auto", "always", "never");
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final List<String> DIAGNOSTICS = List.of("text", "json", "gnu", "gcc");

    private GlobalOptions() {}

    static void apply(Arguments arguments, Console console) {
        arguments.choice("--color", COLOURS).ifPresent(word -> applyColour(word, console));
        arguments.choice("--lang", LANGUAGES).ifPresent(console::setLanguage);
        arguments.choice("--diagnostics", DIAGNOSTICS).ifPresent(word -> applyDiagnostics(word, console));
        if (arguments.has("--quiet")) {
            console.setVerbosity(Console.Verbosity.QUIET);
        }
        if (arguments.has("--verbose")) {
            console.setVerbosity(Console.Verbosity.VERBOSE);
        }
    }

    /**
     * Applies the options in front of the command's name. By hand: the drop-in commands must not load picocli, and their own
     * options are not ours.
     *
     * @return how many words they took
     */
    public static int applyLeading(List<String> words, Console console) {
        return applyLeading(words, console, Integer.MAX_VALUE);
    }

    /** Applies at most {@code most} such options; returns how many words they took. */
    static int applyLeading(List<String> words, Console console, int most) {
        int i = 0;
        for (int taken = 0; i < words.size() && taken < most; taken++) {
            String word = words.get(i);
            if (word.equals("-q") || word.equals("--quiet")) {
                console.setVerbosity(Console.Verbosity.QUIET);
            } else if (word.equals("-v") || word.equals("--verbose")) {
                console.setVerbosity(Console.Verbosity.VERBOSE);
            } else if (word.startsWith("--color") || word.startsWith("--lang") || word.startsWith("--diagnostics")) {
                i = applyValue(words, i, console);
            } else {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Applies {@code --name value} or {@code --name=value} at an index; returns the index of its last word. */
    private static int applyValue(List<String> words, int index, Console console) {
        String word = words.get(index);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        List<String> choices = switch (name) {
            case "--color" -> COLOURS;
            case "--lang" -> LANGUAGES;
            case "--diagnostics" -> DIAGNOSTICS;
            default -> throw new UsageException(Diagnostic.of(CliCode.UNKNOWN_OPTION, name));
        };
        if (equals < 0 && index + 1 >= words.size()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_OPTION_VALUE, name, String.join("|", choices)));
        }
        String value = equals < 0 ? words.get(index + 1) : word.substring(equals + 1);
        if (!choices.contains(value)) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_CHOICE, name, value).withHelp("C0008.help", String.join(", ", choices)));
        }
        switch (name) {
            case "--color" -> applyColour(value, console);
            case "--lang" -> console.setLanguage(value);
            default -> applyDiagnostics(value, console);
        }
        return equals < 0 ? index + 1 : index;
    }

    private static void applyDiagnostics(String word, Console console) {
        console.setDiagnostics(
                switch (word) {
                    case "json" -> Console.DiagnosticForm.JSON;
                    case "gnu" -> Console.DiagnosticForm.GNU;
                    case "gcc" -> Console.DiagnosticForm.GCC;
                    default -> Console.DiagnosticForm.TEXT;
                });
    }

    private static void applyColour(String word, Console console) {
        console.setColour(
                switch (word) {
                    case "always" -> Console.Colour.ALWAYS;
                    case "never" -> Console.Colour.NEVER;
                    default -> Console.Colour.AUTO;
                });
    }
}
