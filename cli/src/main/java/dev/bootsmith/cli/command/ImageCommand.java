package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code image}: chooses one of its verbs. */
final class ImageCommand implements Command {
    private static Map<String, Verbs.Verb> verbs() {
        Map<String, Verbs.Verb> verbs = new LinkedHashMap<>();
        for (Command verb : List.of(
                new ImageBuild(),
                new ImageInfo(),
                new ImageList(),
                new ImageCat(),
                new ImageCopy(),
                new ImageRemove(),
                new ImageConvert())) {
            verbs.put(verb.name(), verb::run);
        }
        return verbs;
    }

    @Override
    public String name() {
        return "image";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        boolean asksForHelp = !words.isEmpty() && words.get(0).equals("help");
        return new Verbs(name(), CliCode.NO_IMAGE_VERB, verbs()).run(asksForHelp ? List.of("--help") : words, console);
    }
}
