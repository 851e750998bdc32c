package dev.bootsmith.cli;

import dev.bootsmith.core.diag.Diagnostic;

/** The command line makes no sense. Ends the command with {@link ExitCode#USAGE}. */
public final class UsageException extends CommandException {
    private static final long serialVersionUID = 1L;

    public UsageException(Diagnostic diagnostic) {
        super(diagnostic, ExitCode.USAGE);
    }
}
