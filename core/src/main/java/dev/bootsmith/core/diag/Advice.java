package dev.bootsmith.core.diag;

import dev.bootsmith.core.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A further line under a diagnostic.
 *
 * @param kind whether it states a fact or shows the way out
 * @param key the message key, looked up in the bundle of the diagnostic's code
 * @param arguments what stands for {@code {0}}, {@code {1}} ...
 * @param span the place it speaks of, or null if it is the diagnostic's own
 * @param fix the change that the advice proposes, or null if it proposes none
 */
public record Advice(
        Kind kind,
        String key,
        List<Object> arguments,
        @Nullable SourceSpan span,
        @Nullable Fix fix) {
    /** What an advice is for. */
    public enum Kind {
        NOTE,
        HELP
    }

    /**
     * A change that mends the input, exact enough to be applied by a tool.
     *
     * @param span what to replace; empty to insert
     * @param replacement the text to put there
     */
    public record Fix(SourceSpan span, String replacement) {}

    public Advice {
        arguments = List.copyOf(arguments);
    }
}
