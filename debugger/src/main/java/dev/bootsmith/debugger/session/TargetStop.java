package dev.bootsmith.debugger.session;

import java.util.List;

/**
 * Why a debugged machine stands still.
 *
 * @param kind what happened
 * @param hits the stop points that were met, for {@link Kind#STOP_POINT}; empty otherwise
 * @param detail how the run ended, as the run report names it; empty otherwise
 */
public record TargetStop(Kind kind, List<Hit> hits, String detail) {
    /** What happened. */
    public enum Kind {
        /** As many instructions were executed as were asked for, or the place was reached. */
        STEPPED,
        /** One or several stop points were met. */
        STOP_POINT,
        /** The user asked for a stop. */
        INTERRUPTED,
        /** Going back, the beginning of the history was reached. */
        HISTORY_BEGINS,
        /** The run is over: the guest halted for good, broke down, or switched the machine off. */
        ENDED
    }

    public TargetStop {
        hits = List.copyOf(hits);
    }

    public static TargetStop of(Kind kind) {
        return new TargetStop(kind, List.of(), "");
    }

    public static TargetStop met(List<Hit> hits) {
        return new TargetStop(Kind.STOP_POINT, hits, "");
    }

    public static TargetStop ended(String detail) {
        return new TargetStop(Kind.ENDED, List.of(), detail);
    }
}
