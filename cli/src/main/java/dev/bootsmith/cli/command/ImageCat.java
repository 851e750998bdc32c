package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.imagebuilder.inspect.MountedVolume;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.util.List;

/** {@code image cat}: a file of a volume to standard output. */
final class ImageCat implements Command {
    @Override
    public String name() {
        return "cat";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("image cat", console)
                .value("N", "--partition")
                .operands("IMAGE PATH...", 2)
                .parse(words);
        List<String> names = arguments.operands();
        try (Storage disk = ImageFileSupport.open(names.get(0)).storage()) {
            MountedVolume volume = MountedVolume.open(names.get(0), disk, ImageFileSupport.partition(arguments));
            for (String path : names.subList(1, names.size())) {
                volume.read(path, console.out());
            }
            console.out().flush();
        }
        return ExitCode.OK;
    }
}
