package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;

/** Something that is true of a submission or not. Immutable; asked by several threads. */
public interface Predicate {
    Verdict test(Evidence evidence);

    /** Says before the run what must be kept for {@link #test}. */
    default void prepare(EvidenceNeeds needs) {}
}
