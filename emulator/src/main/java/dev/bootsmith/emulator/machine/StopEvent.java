package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.firmware.LoadOutcome;
import java.util.Locale;

/**
 * The end of a run.
 *
 * @param reason the kind
 * @param port the port that was written, for power-off, debug-exit and reset; -1 otherwise
 * @param exitCode the status the guest gave with debug-exit; 0 otherwise
 * @param subject the instruction's name for {@link StopReason#UNIMPLEMENTED}; for {@link StopReason#HALTED} one of the constants here, if it applies; empty
 *     otherwise
 */
public record StopEvent(StopReason reason, int port, int exitCode, String subject) {
    /** The guest waits in INT 16h for a key, and no more will be typed. */
    public static final String WAITS_FOR_KEY = "waits-for-key";

    /** No drive has a boot sector with the signature 55h AAh, or the image does not fit into memory. */
    public static final String NOTHING_TO_BOOT = "nothing-to-boot";

    /** What {@link #subject} says when a kernel could not be loaded: its outcome in lower case with dashes; empty for one that was. */
    static String troubleOf(LoadOutcome outcome) {
        return outcome == LoadOutcome.READY
                ? ""
                : "kernel-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An end that needs no more facts. */
    public static StopEvent of(StopReason reason) {
        return new StopEvent(reason, -1, 0, "");
    }

    /** An end caused by writing a port. */
    public static StopEvent byPort(StopReason reason, int port, int exitCode) {
        return new StopEvent(reason, port, exitCode, "");
    }

    /** An instruction that is not executed yet. */
    public static StopEvent unimplemented(String instructionName) {
        return new StopEvent(StopReason.UNIMPLEMENTED, -1, 0, instructionName);
    }
}
