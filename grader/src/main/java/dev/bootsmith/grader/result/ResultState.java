package dev.bootsmith.grader.result;

import java.util.Locale;

/** How a check, or a whole submission, came out; the worse the later. */
public enum ResultState {
    PASS,
    PARTIAL,
    FAIL,
    SKIPPED,
    /** The instructions of the run were used up before it came true. */
    BUDGET,
    /** The processor shut down before it came true. */
    CRASH,
    BUILD_ERROR,
    /** Trouble of the grader or of its host. Never costs points; somebody has to look. */
    ERROR;

    /** The name in reports; never changes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the state of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ResultState ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
