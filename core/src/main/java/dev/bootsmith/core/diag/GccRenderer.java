package dev.bootsmith.core.diag;

import dev.bootsmith.core.source.SourceSpan;
import java.util.List;

/**
 * Writes diagnostics as gcc does, {@code file:line:column: error: text [A0301]}, one line each, which is what the problem matchers of editors look for
 * ({@code $gcc} in VS Code). The shape is never translated, the text is.
 */
public final class GccRenderer {
    private final Messages messages;

    public GccRenderer(Messages messages) {
        this.messages = messages;
    }

    /** Returns the lines of one diagnostic: itself, and its advice as notes, at the same place unless they speak of another. */
    public String render(Diagnostic diagnostic) {
        String bundle = diagnostic.code().bundle();
        SourceSpan span = diagnostic.span();
        String word = switch (diagnostic.severity()) {
            case NOTE -> "note: ";
            case WARNING -> "warning: ";
            case ERROR -> "error: ";
        };
        StringBuilder out = new StringBuilder();
        out.append(place(span)).append(word);
        out.append(text(bundle, diagnostic.code().id(), diagnostic.arguments()));
        out.append(" [").append(diagnostic.code().id()).append("]\n");
        for (Advice advice : diagnostic.advice()) {
            SourceSpan other = advice.span();
            out.append(place(other == null ? span : other)).append("note: ");
            out.append(text(bundle, advice.key(), advice.arguments())).append('\n');
        }
        return out.toString();
    }

    private String text(String bundle, String key, List<?> arguments) {
        return messages.text(bundle, key, arguments).replace('\n', ' ');
    }

    private static String place(@org.jspecify.annotations.Nullable SourceSpan span) {
        return span == null ? "bootsmith: " : span + ": ";
    }
}
