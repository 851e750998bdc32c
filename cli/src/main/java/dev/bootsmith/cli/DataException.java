package dev.bootsmith.cli;

import dev.bootsmith.core.diag.Diagnostic;

/** An input file cannot be used. Ends the command with {@link ExitCode#DATA}. */
public final class DataException extends CommandException {
    private static final long serialVersionUID = 1L;

    public DataException(Diagnostic diagnostic) {
        super(diagnostic, ExitCode.DATA);
    }
}
