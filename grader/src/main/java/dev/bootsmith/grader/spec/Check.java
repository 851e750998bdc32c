package dev.bootsmith.grader.spec;

import dev.bootsmith.grader.evidence.Moment;
import dev.bootsmith.grader.predicate.Predicate;
import dev.bootsmith.grader.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is checked.
 *
 * @param milliPoints what passing gives, in thousandths; what failing takes away, if negative
 * @param gate whether all later checks are skipped if this one fails
 * @param submitted judged only if this kind was handed in
 * @param needs checks that must have passed
 * @param partial tried in order if the assertion fails
 */
public record Check(
        String id,
        LocalText title,
        long milliPoints,
        boolean gate,
        Optional<Specification.SubmissionRules.Kind> submitted,
        List<String> needs,
        Moment moment,
        Predicate assertion,
        List<Partial> partial,
        List<LocalText> hints,
        Specification.Details details,
        Specification.Visibility visibility) {
    public Check {
        needs = List.copyOf(needs);
        partial = List.copyOf(partial);
        hints = List.copyOf(hints);
    }

    /** Some points for something less. */
    public record Partial(long milliPoints, Predicate assertion, LocalText say) {}
}
