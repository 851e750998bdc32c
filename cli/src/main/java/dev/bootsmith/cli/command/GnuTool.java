package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.toolchain.binutils.ToolInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the drop-in tools for object files have in common. */
final class GnuTool {
    private static final Pattern MANGLED = Pattern.compile("(?m)(^|[ <])_Z[A-Z0-9]");

    private GnuTool() {}

    /** Reads an ELF file or an archive of them, or reports why it cannot be used. */
    static Optional<ToolInput> read(String name, Console console) {
        return bytes(name, console)
                .flatMap(bytes -> ToolInput.read(name, bytes, path -> bytes(path, console), console));
    }

    /** Reads a file, or reports why it cannot be read. */
    static Optional<byte[]> bytes(String name, Console console) {
        Path path = Arguments.path("FILE", name);
        try {
            if (Files.isDirectory(path)) {
                console.report(Diagnostic.of(CliCode.CANNOT_READ_FILE, name, "Is a directory"));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            console.report(HostTrouble.cannotRead(name, e));
            return Optional.empty();
        }
    }

    /** Ends the command if one of these options was given. */
    static void refuse(String tool, GnuOptions.Line line, String... keys) {
        for (String key : keys) {
            if (line.has(key)) {
                throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, tool, key));
            }
        }
    }

    /** Says that C++ names stay as they are in the file. */
    static void warnAboutMangledNames(String listing, Console console) {
        if (MANGLED.matcher(listing).find()) {
            console.report(Diagnostic.of(CliCode.NAMES_STAY_MANGLED));
        }
    }
}
