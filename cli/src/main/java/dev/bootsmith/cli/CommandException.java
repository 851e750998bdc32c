package dev.bootsmith.cli;

import dev.bootsmith.core.diag.Diagnostic;

/** Ends a command with one message and an exit code. Used inside {@code cli} only. */
public abstract class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final transient ExitCode exitCode;

    CommandException(Diagnostic diagnostic, ExitCode exitCode) {
        super(diagnostic.code().id(), null, false, false);
        this.diagnostic = diagnostic;
        this.exitCode = exitCode;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
