package dev.bootsmith.assembler.option;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command line of GNU as asks for.
 *
 * @param options how to assemble
 * @param inputs names of the sources in order; {@code -} is standard input
 * @param output name of the object file
 * @param dependencies where to write which files were read, as a rule for make, or null
 * @param reports what to say about the program and the run besides
 * @param action what to do
 */
public record AsCommandLine(
        AssemblerOptions options,
        List<String> inputs,
        String output,
        @Nullable String dependencies,
        Set<Report> reports,
        Action action) {
    /** What to do. */
    public enum Action {
        ASSEMBLE,
        SHOW_VERSION,
        SHOW_CONFIGURATION,
        SHOW_HELP,
        SHOW_TARGET_HELP
    }

    /** What to say on standard error while assembling. */
    public enum Report {
        /** {@code -v}: the version. */
        VERSION,
        /** {@code --statistics}. */
        STATISTICS
    }

    public AsCommandLine {
        inputs = List.copyOf(inputs);
        reports = Set.copyOf(reports);
    }
}
