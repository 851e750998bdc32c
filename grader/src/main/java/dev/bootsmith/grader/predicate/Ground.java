package dev.bootsmith.grader.predicate;

/** What a family of predicates speaks of. */
public enum Ground {
    /** The files that were handed in: {@code at: source}. */
    SOURCE,
    /** The bytes that are booted: {@code at: image}. */
    IMAGE,
    /** The machine: {@code at: run}, {@code at: final}, or at an event. */
    MACHINE
}
