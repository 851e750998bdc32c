package dev.bootsmith.core.diag;

import dev.bootsmith.core.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth knowing, about the user's input: facts, not sentences.
 *
 * <p>The sentences come from the bundle of {@link #code()} when it is rendered. Build one with
 * {@link #of(DiagnosticCode, Object...)} and the {@code with...} methods:
 *
 * <pre>{@code
 * sink.report(Diagnostic.of(AssemblerCode.ORG_BACKWARDS, 510)
 *         .at(statement.span())
 *         .withLabel(527, "0x20f")
 *         .withHelp("A0301.help.second-stage", 17));
 * }</pre>
 *
 * @param severity its own severity, usually that of the code
 * @param code what kind it is
 * @param arguments arguments of the headline
 * @param span the place, or null where there is none (a missing file, a command-line option)
 * @param labelArguments arguments of the text beside the carets, or null if there is no such text
 * @param advice further lines, in the order in which they are shown
 */
public record Diagnostic(
        Severity severity,
        DiagnosticCode code,
        List<Object> arguments,
        @Nullable SourceSpan span,
        @Nullable List<Object> labelArguments,
        List<Advice> advice) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
        labelArguments = labelArguments == null ? null : List.copyOf(labelArguments);
        advice = List.copyOf(advice);
    }

    /** Returns a diagnostic of the code's own severity, without a place. */
    public static Diagnostic of(DiagnosticCode code, Object... arguments) {
        return new Diagnostic(code.severity(), code, List.of(arguments), null, null, List.of());
    }

    public Diagnostic at(SourceSpan newSpan) {
        return new Diagnostic(severity, code, arguments, newSpan, labelArguments, advice);
    }

    public Diagnostic withSeverity(Severity newSeverity) {
        return new Diagnostic(newSeverity, code, arguments, span, labelArguments, advice);
    }

    /** Adds the text beside the carets, key {@code <id>.label}. */
    public Diagnostic withLabel(Object... newLabelArguments) {
        return new Diagnostic(severity, code, arguments, span, List.of(newLabelArguments), advice);
    }

    /** Adds a line that states a fact. */
    public Diagnostic withNote(String key, Object... noteArguments) {
        return with(new Advice(Advice.Kind.NOTE, key, List.of(noteArguments), null, null));
    }

    /** Adds a line that states a fact about another place; the renderer shows that place too. */
    public Diagnostic withNoteAt(SourceSpan place, String key, Object... noteArguments) {
        return with(new Advice(Advice.Kind.NOTE, key, List.of(noteArguments), place, null));
    }

    /** Adds a line that shows a way out. */
    public Diagnostic withHelp(String key, Object... helpArguments) {
        return with(new Advice(Advice.Kind.HELP, key, List.of(helpArguments), null, null));
    }

    /** Adds a way out with the very change of the text. */
    public Diagnostic withFix(Advice.Fix fix, String key, Object... helpArguments) {
        return with(new Advice(Advice.Kind.HELP, key, List.of(helpArguments), null, fix));
    }

    public Diagnostic with(Advice line) {
        List<Advice> lines = new ArrayList<>(advice);
        lines.add(line);
        return new Diagnostic(severity, code, arguments, span, labelArguments, lines);
    }
}
