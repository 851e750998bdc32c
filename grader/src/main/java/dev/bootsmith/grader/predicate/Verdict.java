package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.text.LocalText;

/**
 * What came of holding a predicate against the evidence.
 *
 * @param expected what had to be
 * @param actual what was
 * @param place in the sources, {@code file:line}, or empty
 */
public record Verdict(boolean holds, LocalText expected, LocalText actual, String place) {
    Verdict(boolean holds, LocalText expected, LocalText actual) {
        this(holds, expected, actual, "");
    }

    /** Returns the same about a place in the sources. */
    Verdict at(String newPlace) {
        return new Verdict(holds, expected, actual, newPlace);
    }

    /** Returns a verdict in words that are the same in every language. */
    public static Verdict of(boolean holds, String expected, String actual) {
        return new Verdict(holds, LocalText.of(expected), LocalText.of(actual));
    }

    public static Verdict of(boolean holds, LocalText expected, LocalText actual) {
        return new Verdict(holds, expected, actual);
    }
}
