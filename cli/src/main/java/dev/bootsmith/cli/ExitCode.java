package dev.bootsmith.cli;

/**
 * How a command ended, for scripts. The numbers of {@link #DATA}, {@link #BUG} and {@link #HOST} are those of BSD's
 * {@code sysexits.h}. A guest's own exit code and the exit codes of the drop-in tools pass through {@link #other}.
 *
 * @param number what the process returns, 0 to 255
 */
public record ExitCode(int number) {
    /** Done. */
    public static final ExitCode OK = new ExitCode(0);
    /** The thing examined failed: assembly errors, a guest that crashed, a failed check. */
    public static final ExitCode FAILED = new ExitCode(1);
    /** Wrong usage. */
    public static final ExitCode USAGE = new ExitCode(2);
    /** Input data that cannot be used. */
    public static final ExitCode DATA = new ExitCode(65);
    /** A bug of ours. */
    public static final ExitCode BUG = new ExitCode(70);
    /** A passing trouble of the host; try again. */
    public static final ExitCode HOST = new ExitCode(75);

    public static ExitCode other(int number) {
        return new ExitCode(number & 0xff);
    }
}
