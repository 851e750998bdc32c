package dev.bootsmith.core.diag;

/** Where a library puts what it found. It must accept any number of diagnostics. */
public interface DiagnosticSink {
    void report(Diagnostic diagnostic);
}
