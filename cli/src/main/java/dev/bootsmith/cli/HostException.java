package dev.bootsmith.cli;

import dev.bootsmith.core.diag.Diagnostic;

/** The host does not let us do it: a file that cannot be written. Ends the command with {@link ExitCode#HOST}. */
public final class HostException extends CommandException {
    private static final long serialVersionUID = 1L;

    public HostException(Diagnostic diagnostic) {
        super(diagnostic, ExitCode.HOST);
    }
}
