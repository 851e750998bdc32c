package dev.bootsmith.core.diag;

/**
 * The name of one kind of diagnostic. Each module has one enum of these.
 *
 * <p>Its texts stand in the module's message bundle under these keys: {@code <id>} is the headline (required),
 * {@code <id>.label} stands beside the carets, {@code <id>.explain} is what {@code bootsmith explain <id>} prints
 * (required). {@code {0}}, {@code {1}} ... stand for the arguments. An id never changes once released.
 */
public interface DiagnosticCode {
    /** Returns the identifier: one letter for the module and four digits, for example {@code A0301}. */
    String id();

    /** Returns the severity unless a diagnostic says otherwise. */
    Severity severity();

    /** Returns the base name of the bundle with the texts, for example {@code dev.bootsmith.assembler.messages}. */
    String bundle();
}
