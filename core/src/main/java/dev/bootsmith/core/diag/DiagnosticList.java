package dev.bootsmith.core.diag;

import java.util.ArrayList;
import java.util.List;

/** A sink that keeps what it is given, in order. */
public final class DiagnosticList implements DiagnosticSink {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int errorCount;

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        if (diagnostic.severity() == Severity.ERROR) {
            errorCount++;
        }
    }

    public List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return errorCount > 0;
    }

    public int errorCount() {
        return errorCount;
    }
}
