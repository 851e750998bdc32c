package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.report.Json;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.inspect.MountedVolume;
import dev.bootsmith.imagebuilder.inspect.MountedVolume.Item;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.util.List;

/** {@code image ls}: the files of a volume. */
final class ImageList implements Command {
    @Override
    public String name() {
        return "ls";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("image ls", console)
                .flag("-r", "--recursive")
                .flag("-l", "--long")
                .value("N", "--partition")
                .flag("--json")
                .operands("IMAGE [PATH]", 1)
                .parse(words);
        String name = arguments.operands().get(0);
        String path = arguments.operands().size() > 1 ? arguments.operands().get(1) : "/";
        try (Storage disk = ImageFileSupport.open(name).storage()) {
            MountedVolume volume = MountedVolume.open(name, disk, ImageFileSupport.partition(arguments));
            List<Item> items = arguments.has("--recursive")
                    ? below(volume.walk(), path)
                    : volume.list(path)
                            .orElseThrow(() -> BadImageException.of(ImageCode.NO_SUCH_FILE_IN_IMAGE, name, path));
            for (Item item : items) {
                console.printLine(
                        arguments.has("--json") ? json(item) : arguments.has("--long") ? longLine(item) : shown(item));
            }
        }
        return ExitCode.OK;
    }

    private static List<Item> below(List<Item> items, String path) {
        String prefix = "/" + path.replaceAll("^/+|/+$", "");
        return items.stream()
                .filter(item ->
                        prefix.equals("/") || item.path().regionMatches(true, 0, prefix + "/", 0, prefix.length() + 1))
                .toList();
    }

    private static String shown(Item item) {
        return item.path() + (item.isDirectory() ? "/" : "");
    }

    private static String longLine(Item item) {
        String size = Long.toString(item.sizeBytes());
        return " ".repeat(Math.max(0, 12 - size.length())) + size + "  "
                + item.modified().toString().replace('T', ' ') + "  " + shown(item);
    }

    /** One object a line, so that the output can be cut and filtered. */
    private static String json(Item item) throws IOException {
        return Json.line(object -> {
            object.writeStringField("path", item.path());
            object.writeBooleanField("directory", item.isDirectory());
            object.writeNumberField("size", item.sizeBytes());
            object.writeStringField("modified", item.modified().toString());
        });
    }
}
