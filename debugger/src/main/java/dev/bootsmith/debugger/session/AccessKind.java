package dev.bootsmith.debugger.session;

/** What is done to memory or a port. */
public enum AccessKind {
    READ,
    WRITE,
    /** Either. */
    ACCESS;

    /** Whether this kind of interest covers an access that happened. */
    boolean covers(AccessKind happened) {
        return this == ACCESS || this == happened;
    }
}
