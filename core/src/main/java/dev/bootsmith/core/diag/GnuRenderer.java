package dev.bootsmith.core.diag;

import dev.bootsmith.core.source.SourceOrigin;
import dev.bootsmith.core.source.SourceSpan;

/**
 * Writes diagnostics as GNU as does, {@code file:line: Error: text}, one line each, for scripts and editors that look for
 * that shape. The shape is never translated, the text is.
 */
public final class GnuRenderer {
    private final Messages messages;

    public GnuRenderer(Messages messages) {
        this.messages = messages;
    }

    /** Returns the lines of one diagnostic: itself, and notes that speak of other places. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        String bundle = diagnostic.code().bundle();
        String word = switch (diagnostic.severity()) {
            case NOTE -> "Info: ";
            case WARNING -> "Warning: ";
            case ERROR -> "Error: ";
        };
        SourceSpan span = diagnostic.span();
        out.append(span == null ? "bootsmith: " : place(span)).append(word);
        out.append(oneLine(messages.text(bundle, diagnostic.code().id(), diagnostic.arguments())));
        out.append('\n');
        for (Advice advice : diagnostic.advice()) {
            SourceSpan other = advice.span();
            if (other != null) {
                out.append(place(other)).append(" Info: ");
                out.append(oneLine(messages.text(bundle, advice.key(), advice.arguments())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String place(SourceSpan span) {
        SourceOrigin origin = span.origin();
        return origin.file() + ":" + origin.line() + ": ";
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
