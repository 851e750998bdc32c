package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.toolchain.binutils.CodeLines.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code objdump -l} and {@code -S} print between instructions: the function, the place, the lines of the source. One
 * for each object file, since it remembers what was printed.
 */
public final class SourceListing {
    /** So many lines before one that was not printed yet are printed with it. */
    private static final int CONTEXT_LINES = 5;

    private final CodeLines lines;
    private final Set<Option> options;
    private final SourceReader reader;
    private final Map<String, Source> sources = new HashMap<>();
    private @Nullable String lastFunction;
    private int lastLine = -1;
    private int lastDiscriminator;

    /** What is printed. */
    public enum Option {
        /** Names and numbers, {@code -l}. */
        LINE_NUMBERS,
        /** The text, {@code -S}. */
        SOURCE
    }

    private final String comment;

    /** Reads source files. */
    @FunctionalInterface
    public interface SourceReader {
        /** Returns the lines of a file, or nothing if it cannot be read. */
        Optional<List<String>> lines(String path);
    }

    /** A source file and what of it was printed. */
    private static final class Source {
        private final List<String> lines;
        private int lastLine;
        private int highest;

        Source(List<String> lines) {
            this.lines = lines;
        }
    }

    /** @param comment what each line of a source begins with */
    SourceListing(CodeLines lines, Set<Option> options, SourceReader reader, String comment) {
        this.comment = comment;
        this.lines = lines;
        this.options = options;
        this.reader = reader;
    }

    /**
     * Prints what belongs before an instruction.
     *
     * @param symbol the function by the symbol table, for code that debugging information says nothing of; or null
     */
    void before(int sectionIndex, long address, @Nullable String symbol, StringBuilder out) {
        Place place = lines.line(sectionIndex, address);
        String told = lines.function(sectionIndex, address);
        String function = told != null ? told : symbol;
        int line = place == null ? 0 : place.line();
        int discriminator = place == null ? 0 : place.discriminator();
        if (place == null && function == null) {
            return;
        }
        if (options.contains(Option.LINE_NUMBERS)) {
            if (function != null && !function.equals(lastFunction)) {
                out.append(function).append("():\n");
                lastLine = -1;
            }
            if (place != null && line > 0 && (line != lastLine || discriminator != lastDiscriminator)) {
                out.append(place.file()).append(':').append(line);
                out.append(discriminator > 0 ? " (discriminator " + discriminator + ")" : "")
                        .append('\n');
            }
        }
        if (options.contains(Option.SOURCE) && place != null && line > 0) {
            text(place, out);
        }
        lastFunction = function != null ? function : lastFunction;
        lastLine = line > 0 ? line : lastLine;
        lastDiscriminator = discriminator;
    }

    private void text(Place place, StringBuilder out) {
        Source source = sources.computeIfAbsent(
                place.file(), path -> new Source(reader.lines(path).orElse(List.of())));
        int line = place.line();
        if (source.lines.isEmpty() || line == source.lastLine) {
            return;
        }
        int from = line <= CONTEXT_LINES ? 1 : line - CONTEXT_LINES;
        if (source.highest >= from) {
            from = source.highest < line ? source.highest + 1 : line;
        }
        for (int i = from; i <= Math.min(line, source.lines.size()); i++) {
            out.append(comment).append(source.lines.get(i - 1)).append('\n');
        }
        source.highest = Math.max(source.highest, line);
        source.lastLine = line;
    }
}
