package dev.bootsmith.debugger.diagnosis;

import java.util.List;
import java.util.OptionalLong;

/**
 * A mistake recognised.
 *
 * @param kind which one
 * @param arguments facts for its texts, in the order of {@code {0}}, {@code {1}} ...
 * @param linearAddress the instruction that made it or met it first, where there is one
 */
public record Finding(FindingKind kind, List<String> arguments, OptionalLong linearAddress) {
    /** In place of a fact that was looked for and not found. */
    static final String NOTHING = "-";

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding at(long linearAddress, FindingKind kind, String... arguments) {
        return new Finding(kind, List.of(arguments), OptionalLong.of(linearAddress));
    }

    static Finding of(FindingKind kind, String... arguments) {
        return new Finding(kind, List.of(arguments), OptionalLong.empty());
    }
}
