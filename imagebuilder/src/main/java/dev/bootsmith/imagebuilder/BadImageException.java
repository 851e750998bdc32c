package dev.bootsmith.imagebuilder;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticCode;
import java.io.IOException;

/**
 * An image that cannot be what it claims to be, or that is of a kind Bootsmith does not take. It is an {@link IOException}
 * because it can turn up at any read; commands show its diagnostic.
 */
public final class BadImageException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public BadImageException(Diagnostic diagnostic) {
        super(diagnostic.code().id() + " " + diagnostic.arguments());
        this.diagnostic = diagnostic;
    }

    public static BadImageException of(DiagnosticCode code, Object... arguments) {
        return new BadImageException(Diagnostic.of(code, arguments));
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
