package dev.bootsmith.grader.evidence;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.List;

/**
 * Something that happened.
 *
 * @param instructions retired by then
 * @param kind says what the other three mean
 */
public record GuestEvent(long instructions, EventKind kind, long subject, long before, long after) {
    private static final List<ExecutionMode> MODES = List.of(ExecutionMode.values());
    private static final List<StopReason> ENDS = List.of(StopReason.values());

    /** Returns the subject of an event of entering a mode. */
    public static long number(ExecutionMode mode) {
        return MODES.indexOf(mode);
    }

    /** Returns the subject of the event of a run's end. */
    public static long number(StopReason reason) {
        return ENDS.indexOf(reason);
    }

    /** The mode that was entered; only of an event of that kind. */
    public ExecutionMode mode() {
        return MODES.get((int) subject);
    }
}
