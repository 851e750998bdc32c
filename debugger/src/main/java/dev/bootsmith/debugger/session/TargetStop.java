package dev.bootsmith.debugger.session;

/**
 * Why a debugged machine stands still.
 *
 * @param kind what happened
 * @param address the memory address of a watchpoint; 0 otherwise
 * @param detail how the run ended, as the run report names it; empty otherwise
 */
public record TargetStop(Kind kind, long address, String detail) {
    /** What happened. */
    public enum Kind {
        /** One instruction was executed. */
        STEPPED,
        /** A code breakpoint was reached. */
        BREAKPOINT,
        /** Watched memory was written. */
        WATCH_WRITE,
        /** Watched memory was read. */
        WATCH_READ,
        /** The user asked for a stop. */
        INTERRUPTED,
        /** The run is over: the guest halted for good, broke down, or switched the machine off. */
        ENDED
    }

    public static TargetStop of(Kind kind) {
        return new TargetStop(kind, 0, "");
    }

    public static TargetStop ended(String detail) {
        return new TargetStop(Kind.ENDED, 0, detail);
    }
}
