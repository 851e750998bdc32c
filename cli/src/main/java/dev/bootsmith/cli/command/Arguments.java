package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What a command was given, with the values checked when they are asked for. */
final class Arguments {
    private final ParseResult result;
    private final String command;

    Arguments(ParseResult result, String command) {
        this.result = result;
        this.command = command;
    }

    /** The name of the command that was given them. */
    String command() {
        return command;
    }

    boolean has(String option) {
        return result.hasMatchedOption(option);
    }

    Optional<String> text(String option) {
        return has(option) ? Optional.ofNullable(result.<String>matchedOptionValue(option, null)) : Optional.empty();
    }

    List<String> texts(String option) {
        return List.copyOf(result.<List<String>>matchedOptionValue(option, List.of()));
    }

    Optional<Path> path(String option) {
        return text(option).map(text -> path(option, text));
    }

    List<Path> paths(String option) {
        return texts(option).stream().map(text -> path(option, text)).toList();
    }

    List<String> operands() {
        List<String> words = new java.util.ArrayList<>();
        // Operands with an option between them are matched in two groups, each of which names the one list they are all
        // in.
        for (PositionalParamSpec positional : new LinkedHashSet<>(result.matchedPositionals())) {
            List<String> given = positional.getValue();
            if (given != null) {
                words.addAll(given);
            }
        }
        return List.copyOf(words);
    }

    /** Returns a count: decimal, or hexadecimal behind {@code 0x}; {@code _} may group digits, {@code k M G} multiply by 1000. */
    OptionalLong count(String option) {
        Optional<String> text = text(option);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                Quantity.count(text.get()).orElseThrow(() -> bad(option, text.get(), "C0007.help.count")));
    }

    /** Returns a size in bytes: a number with {@code KiB MiB GiB} (or {@code K M G}, the same) behind it. */
    OptionalLong size(String option) {
        Optional<String> text = text(option);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Quantity.size(text.get()).orElseThrow(() -> bad(option, text.get(), "C0007.help.size")));
    }

    /** Returns the value of an option that takes one of a few words. */
    Optional<String> choice(String option, List<String> choices) {
        Optional<String> text = text(option);
        if (text.isPresent() && !choices.contains(text.get().toLowerCase(Locale.ROOT))) {
            throw new UsageException(Diagnostic.of(CliCode.BAD_CHOICE, option, text.get())
                    .withHelp("C0008.help", String.join(", ", choices)));
        }
        return text.map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Ends the command if an option was given that the command line promises but this version does not do yet. */
    void refuse(String option, int issue) {
        if (has(option)) {
            throw new UsageException(Diagnostic.of(CliCode.NOT_SUPPORTED_YET, command, option, issue));
        }
    }

    /** Returns the complaint about a value that is promised but not done yet. */
    UsageException refusalOf(String option, String value, int issue) {
        return new UsageException(Diagnostic.of(CliCode.NOT_SUPPORTED_YET, command, option + " " + value, issue));
    }

    static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(Diagnostic.of(CliCode.CANNOT_READ_FILE, text, String.valueOf(e.getReason())));
        }
    }

    private static UsageException bad(String option, String text, String help) {
        return new UsageException(
                Diagnostic.of(CliCode.BAD_NUMBER, option, text).withHelp(help));
    }
}
