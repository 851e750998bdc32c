package dev.bootsmith.toolchain;

import dev.bootsmith.assembler.option.FileAccess;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads sources for the assembler and remembers their lines for the debugger. */
final class SourceTexts implements FileAccess {
    private final Map<String, SourceFile> read = new HashMap<>();
    private final BuildScope scope;

    SourceTexts(BuildScope scope) {
        this.scope = scope;
    }

    /** Reads a source named on the command line. */
    SourceFile source(String name, Path path) throws IOException {
        return remember(name, Files.readAllBytes(path));
    }

    SourceFile remember(String name, byte[] bytes) {
        SourceFile source = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
        read.put(name, source);
        return source;
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        try {
            Optional<Path> path = scope.path(name);
            if (path.isEmpty() || !Files.isRegularFile(path.get())) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path.get());
            remember(name, bytes);
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Reads a source that debugging information names, once, if it is still there; without it lines have numbers only. */
    void readIfKnown(String name) throws IOException {
        if (!read.containsKey(name)) {
            read(name);
        }
    }

    /** Returns a line's text, or nothing if the file was never read or has no such line. */
    String line(String file, int line) {
        SourceFile source = read.get(file);
        return source == null || line < 1 || line > source.lines().lineCount()
                ? ""
                : source.lines().lineText(line);
    }

    /** Returns the place of a line, or nothing if the file was never read or has no such line. */
    Optional<SourceSpan> lineSpan(String file, int line) {
        SourceFile source = read.get(file);
        return source == null || line < 1 || line > source.lines().lineCount()
                ? Optional.empty()
                : Optional.of(SourcePlaces.words(source, line));
    }
}
