package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HelpRequest;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code image}: chooses one of its verbs. */
final class ImageCommand implements Command {
    private static Map<String, Command> verbs() {
        Map<String, Command> verbs = new LinkedHashMap<>();
        for (Command verb : List.of(
                new ImageBuild(),
                new ImageInfo(),
                new ImageList(),
                new ImageCat(),
                new ImageCopy(),
                new ImageRemove(),
                new ImageConvert())) {
            verbs.put(verb.name(), verb);
        }
        return verbs;
    }

    @Override
    public String name() {
        return "image";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Map<String, Command> verbs = verbs();
        String first = words.isEmpty() ? "" : words.get(0);
        Command verb = verbs.get(first);
        if (verb != null) {
            return verb.run(words.subList(1, words.size()), console);
        }
        if (first.equals("-h") || first.equals("--help") || first.equals("help")) {
            throw new HelpRequest(help(verbs, console));
        }
        Diagnostic diagnostic = Diagnostic.of(CliCode.NO_IMAGE_VERB, first, String.join(", ", verbs.keySet()));
        Optional<String> nearest = Nearest.to(first, verbs.keySet());
        throw new UsageException(
                nearest.isPresent() ? diagnostic.withHelp("C0001.help.nearest", "image " + nearest.get()) : diagnostic);
    }

    private static String help(Map<String, Command> verbs, Console console) {
        StringBuilder text = new StringBuilder();
        text.append("  ")
                .append(console.text("image.examples").replace("\n", "\n  "))
                .append("\n\n");
        text.append(console.text("help.usage")).append(" bootsmith image VERB ...\n");
        text.append(console.text("image.description")).append("\n\n");
        for (String verb : verbs.keySet()) {
            text.append("  ").append(verb).append(" ".repeat(10 - verb.length()));
            text.append(console.text("image-" + verb + ".description")).append('\n');
        }
        return text.append('\n')
                .append(console.text("help.more", "bootsmith image VERB --help"))
                .append('\n')
                .toString();
    }
}
