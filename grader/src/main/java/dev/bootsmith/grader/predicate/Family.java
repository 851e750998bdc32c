package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.yaml.Fields;
import java.util.List;

/** A few keys of an assertion that are read together. */
interface Family {
    Ground ground();

    /** The keys, in the order of the documentation. */
    List<String> keys();

    /** Reads its keys and adds what they assert. */
    void read(Fields fields, List<Predicate> into);
}
