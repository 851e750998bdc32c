package dev.bootsmith.assembler.state;

import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Severity;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends diagnostics on with the place of the statement at hand and the macros that led there. */
public final class Reporter {
    private static final int MOST_EXPANSION_NOTES = 6;

    private final DiagnosticSink sink;
    private final AssemblerOptions.Warnings warnings;
    private final AssemblerOptions.Dialect dialect;
    private final int mostErrors;
    private int errors;
    private boolean muted;

    public Reporter(DiagnosticSink sink, AssemblerOptions options) {
        this.sink = sink;
        this.warnings = options.warnings();
        this.dialect = options.dialect();
        this.mostErrors = options.limits().errors();
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** Runs a trial whose complaints nobody is to hear; returns its outcome. */
    public boolean quietly(BooleanSupplier trial) {
        boolean before = muted;
        muted = true;
        try {
            return trial.getAsBoolean();
        } finally {
            muted = before;
        }
    }

    public int errorCount() {
        return errors;
    }

    public boolean hasTooManyErrors() {
        return errors >= mostErrors;
    }

    public void report(AssemblerCode code, SourceStatement at, Object... arguments) {
        report(Diagnostic.of(code, arguments).at(at.span()), at);
    }

    public void report(AssemblerCode code, SourceStatement at, int start, int end, Object... arguments) {
        report(Diagnostic.of(code, arguments).at(at.span(start, Math.max(start, end))), at);
    }

    public void report(SyntaxError error, SourceStatement at) {
        report(error.code(), at, error.start(), error.end(), error.arguments().toArray());
    }

    /** Reports a diagnostic and, if the statement came out of macros, how. */
    public void report(Diagnostic diagnostic, @Nullable SourceStatement at) {
        if (muted) {
            return;
        }
        boolean isLint = diagnostic.code() instanceof AssemblerCode code && code.isLint();
        if (isLint && (dialect == AssemblerOptions.Dialect.GNU || warnings == AssemblerOptions.Warnings.HIDDEN)) {
            return;
        }
        Diagnostic result = diagnostic;
        if (diagnostic.severity() == Severity.WARNING) {
            if (warnings == AssemblerOptions.Warnings.HIDDEN) {
                return;
            }
            if (warnings == AssemblerOptions.Warnings.FATAL && !isLint) {
                result = result.withSeverity(Severity.ERROR);
            }
        }
        SourceStatement.Expansion expansion = at == null ? null : at.expansion();
        if (expansion != null && at != null) {
            result = result.withNote("note.expanded-text", at.text().strip());
            for (int i = 0; expansion != null && i < MOST_EXPANSION_NOTES; i++) {
                SourceStatement caller = expansion.caller();
                result = result.withNoteAt(caller.span(), "note.invoked-from", expansion.name());
                expansion = caller.expansion();
            }
        }
        if (result.severity() == Severity.ERROR) {
            errors++;
            if (errors > mostErrors) {
                return;
            }
        }
        sink.report(result);
        if (errors == mostErrors && result.severity() == Severity.ERROR) {
            sink.report(Diagnostic.of(AssemblerCode.TOO_MANY_ERRORS, mostErrors));
        }
    }
}
