package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.DataException;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.imagebuilder.recipe.DiskRecipe;
import dev.bootsmith.imagebuilder.storage.DiskFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** What the verbs of {@code image} share: opening an image, and the options about volumes. */
final class ImageFileSupport {
    private ImageFileSupport() {}

    /** Opens an image, or ends the command. */
    static DiskFile open(String name) {
        Path path = Arguments.path("IMAGE", name);
        try {
            if (Files.isDirectory(path)) {
                throw new java.nio.file.FileSystemException(name, null, "Is a directory");
            }
            return DiskFile.open(path);
        } catch (IOException e) {
            throw new DataException(HostTrouble.cannotRead(name, e));
        }
    }

    /** Returns the number of {@code --partition}, 0 if it was not given. */
    static int partition(Arguments arguments) {
        return (int) Math.min(Integer.MAX_VALUE, arguments.count("--partition").orElse(0));
    }

    /** Returns the date of {@code --date}, the fixed one by default. */
    static LocalDateTime date(Arguments arguments) {
        Optional<String> text = arguments.text("--date");
        if (text.isEmpty()) {
            return DiskRecipe.DEFAULT_DATE;
        }
        try {
            String full = text.get().contains("T") ? text.get() : text.get() + "T00:00:00";
            return LocalDateTime.parse(full);
        } catch (DateTimeException e) {
            throw new UsageException(
                    Diagnostic.of(CliCode.BAD_NUMBER, "--date", text.get()).withHelp("C0007.help.date"));
        }
    }
}
