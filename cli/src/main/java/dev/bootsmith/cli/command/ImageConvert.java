package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import dev.bootsmith.imagebuilder.storage.ImageFormat;
import dev.bootsmith.imagebuilder.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code image convert}: a disk from one container into another. */
final class ImageConvert implements Command {
    @Override
    public String name() {
        return "convert";
    }

    @Override
    public ExitCode run(List<String> words, Console console) throws IOException {
        List<String> formats =
                Arrays.stream(ImageFormat.values()).map(ImageFormat::word).toList();
        Arguments arguments = new OptionTable("image convert", console)
                .value(String.join("|", formats), "--format")
                .operands("FROM TO", 2)
                .parse(words);
        List<String> names = arguments.operands();
        if (names.size() > 2) {
            throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, names.get(2)));
        }
        String to = names.get(1);
        ImageFormat format = arguments
                .choice("--format", formats)
                .flatMap(ImageFormat::named)
                .orElseGet(() -> ImageFormat.ofName(to));
        Path target = Arguments.path("TO", to);
        try (Storage disk = ImageFileSupport.open(names.get(0)).storage()) {
            DiskFile.write(target, format, disk.sizeBytes(), copy -> DiskFile.copy(disk, copy));
        } catch (BadImageException e) {
            throw e;
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(to, e));
            return ExitCode.HOST;
        }
        return ExitCode.OK;
    }
}
