package dev.bootsmith.grader.similarity;

/** In what way two submissions can be alike. */
public enum Aspect {
    /** How the sources are written: a token a statement. */
    SOURCE("source", 5, 4),
    /** Which instructions were executed, by address: macros are expanded, what never runs is left out. */
    CODE("code", 5, 4),
    /** What happened, with the number of instructions between: registers and names play no part in it. */
    EVENTS("events", 3, 2);

    private final String id;
    private final int gram;
    private final int window;

    Aspect(String id, int gram, int window) {
        this.id = id;
        this.gram = gram;
        this.window = window;
    }

    /** Its name in tables. */
    public String id() {
        return id;
    }

    /** The number of tokens from which on a common stretch counts. */
    int gram() {
        return gram;
    }

    /** Of so many neighbouring k-grams one is a fingerprint: a common stretch of {@code gram + window - 1} tokens is never missed. */
    int window() {
        return window;
    }
}
