package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.util.List;

/** Options that every command takes, behind its name or in front of it: {@code --color --lang -q -v}. */
public final class GlobalOptions {
    private static final List<String> COLOURS = List.of("auto", "always", "never");
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private GlobalOptions() {}

    static void apply(Arguments arguments, Console console) {
        arguments.choice("--color", COLOURS).ifPresent(word -> applyColour(word, console));
        arguments.choice("--lang", LANGUAGES).ifPresent(console::setLanguage);
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
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            if (word.equals("-q") || word.equals("--quiet")) {
                console.setVerbosity(Console.Verbosity.QUIET);
            } else if (word.equals("-v") || word.equals("--verbose")) {
                console.setVerbosity(Console.Verbosity.VERBOSE);
            } else if (word.startsWith("--color") || word.startsWith("--lang")) {
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
        List<String> choices = name.equals("--color") ? COLOURS : LANGUAGES;
        if (!name.equals("--color") && !name.equals("--lang")) {
            throw new UsageException(Diagnostic.of(CliCode.UNKNOWN_OPTION, name));
        }
        if (equals < 0 && index + 1 >= words.size()) {
            throw new UsageException(Diagnostic.of(CliCode.MISSING_OPTION_VALUE, name, String.join("|", choices)));
        }
        String value = equals < 0 ? words.get(index + 1) : word.substring(equals + 1);
        if (!choices.contains(value)) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_CHOICE, name, value).withHelp("C0008.help", String.join(", ", choices)));
        }
        if (name.equals("--color")) {
            applyColour(value, console);
        } else {
            console.setLanguage(value);
        }
        return equals < 0 ? index + 1 : index;
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
