package dev.bootsmith.cli.command;

import dev.bootsmith.core.diag.Diagnostic;

/** The command line makes no sense; ends the command with exit code 2. Used inside {@code cli} only. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public UsageException(Diagnostic diagnostic) {
        super(diagnostic.code().id(), null, false, false);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
