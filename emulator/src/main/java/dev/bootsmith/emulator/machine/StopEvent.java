package dev.bootsmith.emulator.machine;

/**
 * The end of a run.
 *
 * @param reason the kind
 * @param port the port that was written, for power-off, debug-exit and reset; -1 otherwise
 * @param exitCode the status the guest gave with debug-exit; 0 otherwise
 * @param subject the instruction's name for {@link StopReason#UNIMPLEMENTED}; empty otherwise
 */
public record StopEvent(StopReason reason, int port, int exitCode, String subject) {
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
