package dev.bootsmith.assembler.option;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command line of GNU as asks for.
 *
 * @param options how to assemble
 * @param inputs names of the sources in order; {@code -} is standard input
 * @param output name of the object file
 * @param listing the letters of {@code -a}, empty if no listing is wanted
 * @param listingFile where the listing goes, or null for standard output
 * @param action what to do
 */
public record AsCommandLine(
        AssemblerOptions options,
        List<String> inputs,
        String output,
        String listing,
        @Nullable String listingFile,
        Action action) {
    /** What to do. */
    public enum Action {
        ASSEMBLE,
        SHOW_VERSION,
        SHOW_HELP
    }

    public AsCommandLine {
        inputs = List.copyOf(inputs);
    }
}
