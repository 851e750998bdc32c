package dev.bootsmith.cli.machine;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Severity;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes the debug file of a flat image, docs/formats/debug-file.md: {@code boot.bin.debug} beside {@code boot.bin}. A flat
 * image has no room for names and lines; they go beside it, in the ELF file that it was flattened from.
 *
 * <p>It is an extra of ours, so it never costs anything that was asked for: trouble with it is a warning, and a file of that
 * name that is no ELF file stays.
 */
public final class DebugFile {
    private static final byte[] ELF_MAGIC = {0x7f, 'E', 'L', 'F'};

    private DebugFile() {}

    /** Returns the debug file that belongs beside a flat image. */
    public static Path of(Path flat) {
        return of(flat, "");
    }

    private static Path of(Path image, String program) {
        String name = Optional.ofNullable(image.getFileName()).orElse(image).toString();
        return image.resolveSibling(name + (program.isEmpty() ? "" : "." + program) + ".debug");
    }

    /**
     * Writes the names and lines of a flat image beside it; nothing beside what is no regular file.
     *
     * @param executable the ELF file
     */
    public static void write(Path flat, ByteView executable, Console console) {
        write(flat, "", executable, console);
    }

    /**
     * Writes the names and lines of one of an image's programs beside it: {@code disk.img.stage2.debug}.
     *
     * @param program its name; empty for the only one, or the one that is booted
     */
    public static void write(Path image, String program, ByteView executable, Console console) {
        Path target = of(image, program);
        try {
            if (!Files.isRegularFile(image)) {
                return;
            }
            if (Files.exists(target) && !isElf(target)) {
                console.report(Diagnostic.of(CliCode.DEBUG_FILE_NOT_OURS, target));
                return;
            }
            AtomicFile.write(target, executable.toByteArray());
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(target.toString(), e).withSeverity(Severity.WARNING));
        }
    }

    private static boolean isElf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ELF_MAGIC.length), ELF_MAGIC);
        }
    }
}
