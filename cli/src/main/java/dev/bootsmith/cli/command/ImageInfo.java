package dev.bootsmith.cli.command;

import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.report.ImageJson;
import dev.bootsmith.cli.report.ImageText;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.imagebuilder.inspect.ImageInspector;
import dev.bootsmith.imagebuilder.inspect.ImageReport;
import dev.bootsmith.imagebuilder.inspect.LayoutPicture;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.Storage;
import dev.bootsmith.toolchain.hint.BootReadHints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code image info}: what an image holds, where it stands, and what looks wrong. */
final class ImageInfo implements Command {
    @Override
    public String name() {
        return "info";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        Arguments arguments = new OptionTable("image info", console)
                .flag("--json")
                .value("FILE.svg", "--svg")
                .operands("IMAGE", 1)
                .parse(words);
        for (String name : arguments.operands()) {
            DiskFile file = ImageFileSupport.open(name);
            try (Storage disk = file.storage()) {
                ImageReport report = BootReadHints.added(new ImageInspector(name, file).inspect(), disk);
                console.out()
                        .print(arguments.has("--json") ? ImageJson.write(report) : ImageText.write(report, console));
                Optional<String> svg = arguments.text("--svg");
                if (svg.isPresent()) {
                    String picture = LayoutPicture.svg(name, report.regions(), console.text("image.text.free"));
                    try {
                        AtomicFile.write(Arguments.path("--svg", svg.get()), picture.getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        console.report(HostTrouble.cannotWrite(svg.get(), e));
                        return ExitCode.HOST;
                    }
                }
            }
        }
        return ExitCode.OK;
    }
}
