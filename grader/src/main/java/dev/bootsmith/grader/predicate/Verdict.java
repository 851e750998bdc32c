package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.text.LocalText;

/**
 * What came of holding a predicate against the evidence.
 *
 * @param expected what had to be
 * @param actual what was
 */
public record Verdict(boolean holds, LocalText expected, LocalText actual) {
    /** Returns a verdict in words that are the same in every language. */
    public static Verdict of(boolean holds, String expected, String actual) {
        return new Verdict(holds, LocalText.of(expected), LocalText.of(actual));
    }

    public static Verdict of(boolean holds, LocalText expected, LocalText actual) {
        return new Verdict(holds, expected, actual);
    }
}
