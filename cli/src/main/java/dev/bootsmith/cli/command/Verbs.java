package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that is several, chosen by the first word: {@code image build}, {@code spec lint}.
 *
 * @param command the word before the verb; its texts are {@code COMMAND.examples}, {@code COMMAND.description} and, for each
 *     verb, {@code COMMAND-VERB.description}
 * @param unknown the code of a word that is no verb, or of none
 * @param verbs in the order in which help lists them
 */
record Verbs(String command, CliCode unknown, Map<String, Verb> verbs) {
    private static final int GAP = 3;

    /** What a verb does with the words behind it. */
    interface Verb {
        ExitCode run(List<String> words, Console console) throws IOException;
    }

    ExitCode run(List<String> words, Console console) throws IOException {
        String first = words.isEmpty() ? "" : words.get(0);
        Verb verb = verbs.get(first);
        if (verb != null) {
            return verb.run(words.subList(1, words.size()), console);
        }
        if (first.equals("-h") || first.equals("--help")) {
            throw new HelpRequest(help(console), List.copyOf(verbs.keySet()));
        }
        Diagnostic diagnostic = Diagnostic.of(unknown, first, String.join(", ", verbs.keySet()));
        Optional<String> nearest = Nearest.to(first, verbs.keySet());
        throw new UsageException(
                nearest.isPresent()
                        ? diagnostic.withHelp("C0001.help.nearest", command + " " + nearest.get())
                        : diagnostic);
    }

    private String help(Console console) {
        StringBuilder text = new StringBuilder();
        text.append("  ")
                .append(console.text(command + ".examples").replace("\n", "\n  "))
                .append("\n\n");
        text.append(console.text("help.usage"))
                .append(" bootsmith ")
                .append(command)
                .append(" VERB ...\n");
        text.append(console.text(command + ".description")).append("\n\n");
        int width = GAP + verbs.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (String verb : verbs.keySet()) {
            text.append("  ").append(verb).append(" ".repeat(width - verb.length()));
            text.append(console.text(command + "-" + verb + ".description")).append('\n');
        }
        return text.append('\n')
                .append(console.text("help.more", "bootsmith " + command + " VERB --help"))
                .append('\n')
                .toString();
    }
}
