package dev.bootsmith.core.diag;

import dev.bootsmith.core.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws diagnostics for a person, in the form {@code file:line:column: error[A0301]: text}, the source line, carets under
 * the place, and notes and help below.
 *
 * <p>Tabs in the source line are kept in the line of carets, and wide (East Asian) characters take two columns, so that
 * the carets stand where the reader looks. The column in the first line counts UTF-16 units, as editors do.
 */
public final class TextRenderer {
    private static final String CORE_BUNDLE = "dev.bootsmith.core.messages";
    private static final int MAX_LINE_CHARACTERS = 160;

    private final Messages messages;
    private final Palette palette;

    /** How the output is coloured. */
    public enum Palette {
        PLAIN,
        ANSI
    }

    public TextRenderer(Messages messages, Palette palette) {
        this.messages = messages;
        this.palette = palette;
    }

    /** Returns the text of one diagnostic, several lines, each ended by a line feed. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        SourceSpan span = diagnostic.span();
        if (span != null) {
            out.append(span).append(": ");
        } else {
            out.append("bootsmith: ");
        }
        Severity severity = diagnostic.severity();
        String bundle = diagnostic.code().bundle();
        out.append(paint(
                severityColour(severity),
                severityWord(severity) + "[" + diagnostic.code().id() + "]"));
        out.append(": ")
                .append(messages.text(bundle, diagnostic.code().id(), diagnostic.arguments()))
                .append('\n');
        if (span != null) {
            appendPlace(out, span, labelText(diagnostic), severityColour(severity));
        }
        for (Advice advice : diagnostic.advice()) {
            appendAdvice(out, bundle, advice);
        }
        return out.toString();
    }

    private @Nullable String labelText(Diagnostic diagnostic) {
        List<Object> arguments = diagnostic.labelArguments();
        if (arguments == null) {
            return null;
        }
        return messages.text(diagnostic.code().bundle(), diagnostic.code().id() + ".label", arguments);
    }

    private void appendAdvice(StringBuilder out, String bundle, Advice advice) {
        String word = messages.text(CORE_BUNDLE, advice.kind() == Advice.Kind.NOTE ? "word.note" : "word.help");
        String text = messages.text(bundle, advice.key(), advice.arguments());
        SourceSpan place = advice.span();
        String head = place == null ? " " : place + ": ";
        String colour = advice.kind() == Advice.Kind.NOTE ? "36" : "32";
        String indent = " ".repeat(1 + displayWidth(word) + 2);
        out.append(head)
                .append(paint(colour, word))
                .append(": ")
                .append(text.replace("\n", "\n" + indent))
                .append('\n');
        if (place != null) {
            appendPlace(out, place, null, colour);
        }
    }

    private void appendPlace(StringBuilder out, SourceSpan span, @Nullable String label, String colour) {
        int line = span.line();
        int lineStart = span.file().lines().lineStart(line);
        int lineEnd = span.file().lines().lineEnd(line);
        int start = span.startOffset() - lineStart;
        int length = Math.max(1, Math.min(span.endOffset(), lineEnd) - span.startOffset());
        // A megabyte line helps nobody: show a window around the place.
        int from = lineEnd - lineStart > MAX_LINE_CHARACTERS ? Math.max(0, start - 40) : 0;
        int to = Math.min(lineEnd, lineStart + from + MAX_LINE_CHARACTERS);
        String text = span.file().text().substring(Math.min(lineStart + from, to), to);
        start -= from;
        length = Math.min(length, Math.max(1, text.length() - start));
        String number = Integer.toString(span.origin().line());
        String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number;
        out.append(gutter).append(" | ").append(visible(text)).append('\n');
        out.append(" ".repeat(gutter.length())).append(" | ");
        for (int i = 0; i < start && i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\t' ? "\t" : " ".repeat(displayWidth(c)));
        }
        int width = start < text.length()
                ? displayWidth(text.substring(start, Math.min(text.length(), start + length)))
                : 1;
        String carets = "^".repeat(Math.max(1, width));
        out.append(paint(colour, label == null ? carets : carets + " " + label)).append('\n');
    }

    private String severityWord(Severity severity) {
        return messages.text(
                CORE_BUNDLE,
                switch (severity) {
                    case NOTE -> "word.note";
                    case WARNING -> "word.warning";
                    case ERROR -> "word.error";
                });
    }

    private static String severityColour(Severity severity) {
        return switch (severity) {
            case NOTE -> "36";
            case WARNING -> "35";
            case ERROR -> "1;31";
        };
    }

    private String paint(String colour, String text) {
        return palette == Palette.ANSI ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }

    /** Control characters other than tab would move the cursor; they are shown as a replacement character. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c != '\t' && (c < ' ' || c == 0x7f) ? '\ufffd' : c);
        }
        return out.toString();
    }

    /** Returns the columns a terminal gives to a text; a tab counts as one. */
    public static int displayWidth(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += displayWidth(text.charAt(i));
        }
        return width;
    }

    /** East Asian wide and full-width blocks of the basic plane; surrogate halves count one each, two a character. */
    private static int displayWidth(char c) {
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6);
        return wide ? 2 : 1;
    }
}
