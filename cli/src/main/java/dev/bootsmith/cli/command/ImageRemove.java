package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.imagebuilder.inspect.ImageEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code image rm}: removes files and empty directories from a volume. */
final class ImageRemove implements Command {
    @Override
    public String name() {
        return "rm";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("image rm", console)
                .value("N", "--partition")
                .operands("IMAGE PATH...", 2)
                .parse(words);
        List<String> names = arguments.operands();
        Path file = Arguments.path("IMAGE", names.get(0));
        ImageFileSupport.open(names.get(0)).storage().close();
        new ImageEditor(names.get(0), file, ImageFileSupport.partition(arguments), ImageFileSupport.date(arguments))
                .remove(names.subList(1, names.size()));
        return ExitCode.OK;
    }
}
