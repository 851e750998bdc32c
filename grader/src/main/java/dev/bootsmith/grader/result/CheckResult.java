package dev.bootsmith.grader.result;

import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.text.LocalText;
import java.util.List;

/**
 * What came of one check.
 *
 * @param judged whether it counts; a check on sources does not if an image was handed in
 * @param milliPoints given, in thousandths
 * @param maxMilliPoints that it could give
 * @param expected what had to be
 * @param actual what was
 * @param say what the specification says about partial credit, or why it was skipped
 * @param hints in the order in which they are shown
 * @param place in the sources that a rule about them is broken at, {@code file:line}, or empty
 */
public record CheckResult(
        String id,
        LocalText title,
        ResultState state,
        boolean judged,
        long milliPoints,
        long maxMilliPoints,
        LocalText expected,
        LocalText actual,
        LocalText say,
        List<LocalText> hints,
        Specification.Details details,
        Specification.Visibility visibility,
        String place) {
    /** A check that speaks of no place in the sources. */
    public CheckResult(
            String id,
            LocalText title,
            ResultState state,
            boolean judged,
            long milliPoints,
            long maxMilliPoints,
            LocalText expected,
            LocalText actual,
            LocalText say,
            List<LocalText> hints,
            Specification.Details details,
            Specification.Visibility visibility) {
        this(
                id,
                title,
                state,
                judged,
                milliPoints,
                maxMilliPoints,
                expected,
                actual,
                say,
                hints,
                details,
                visibility,
                "");
    }

    public CheckResult {
        hints = List.copyOf(hints);
    }

    public boolean isPassed() {
        return state == ResultState.PASS;
    }
}
