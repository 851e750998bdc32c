package dev.bootsmith.debugger.trace;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that happened.
 *
 * @param kind what
 * @param instruction how many instructions were retired before
 * @param linearAddress of the instruction that did it, or that was interrupted
 * @param text what happened, as the text form shows it; the same for the same thing
 * @param values the same as named values, in a fixed order: numbers as hexadecimal text, counts in decimal
 */
public record TraceEvent(
        TraceKind kind, long instruction, long linearAddress, String text, Map<String, String> values) {
    /** Name of the value that says where a table lies: different in any two programs, and not part of the text. */
    public static final String BASE = "base";

    public TraceEvent {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Makes an event; names and values alternate. */
    static TraceEvent of(TraceKind kind, long instruction, long linearAddress, String text, String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new TraceEvent(kind, instruction, linearAddress, text, values);
    }

    /** What is compared between two runs: not when and where it happened, which differs between any two programs. */
    public String essence() {
        return kind.id() + " " + text;
    }
}
