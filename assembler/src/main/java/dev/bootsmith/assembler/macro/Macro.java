package dev.bootsmith.assembler.macro;

import dev.bootsmith.assembler.parse.SourceStatement;
import java.util.List;

/**
 * A macro's definition.
 *
 * @param body its lines as written
 * @gas Macro
 */
public record Macro(String name, List<Parameter> parameters, List<SourceStatement> body, SourceStatement definition) {
    /** What a parameter demands. */
    public enum Demand {
        OPTIONAL,
        REQUIRED,
        /** Takes all that is left, commas included. */
        VARARG
    }

    /**
     * One parameter.
     *
     * @param fallback its value if the call gives none
     */
    public record Parameter(String name, Demand demand, String fallback) {}
}
