package dev.bootsmith.grader.judge;

import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.text.LocalText;

/**
 * What came of one check in one variant.
 *
 * @param judged whether it counts at all
 * @param say beside expected and actual
 * @param place in the sources, or empty
 */
record Outcome(
        ResultState state,
        boolean judged,
        long milliPoints,
        LocalText expected,
        LocalText actual,
        LocalText say,
        String place) {
    Outcome(ResultState state, boolean judged, long milliPoints, LocalText expected, LocalText actual, LocalText say) {
        this(state, judged, milliPoints, expected, actual, say, "");
    }

    /** Returns the same about a place in the sources. */
    Outcome at(String newPlace) {
        return new Outcome(state, judged, milliPoints, expected, actual, say, newPlace);
    }

    static Outcome skipped(LocalText why) {
        return new Outcome(ResultState.SKIPPED, true, 0, LocalText.NONE, LocalText.NONE, why);
    }

    static Outcome notJudged(LocalText why) {
        return new Outcome(ResultState.SKIPPED, false, 0, LocalText.NONE, LocalText.NONE, why);
    }
}
