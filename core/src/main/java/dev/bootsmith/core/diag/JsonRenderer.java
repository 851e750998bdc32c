package dev.bootsmith.core.diag;

import dev.bootsmith.core.source.SourceOrigin;
import dev.bootsmith.core.source.SourceSpan;
import java.util.List;

/**
 * Writes diagnostics as one JSON object a line, for programs. Keys and severities are never translated.
 *
 * <p>Written by hand because {@code core} depends on nothing: the objects are flat and small.
 */
public final class JsonRenderer {
    private final Messages messages;

    public JsonRenderer(Messages messages) {
        this.messages = messages;
    }

    /** Returns the object, ended by a line feed. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder("{");
        String bundle = diagnostic.code().bundle();
        member(out, "severity", name(diagnostic.severity()));
        member(out.append(','), "code", diagnostic.code().id());
        member(
                out.append(','),
                "message",
                messages.text(bundle, diagnostic.code().id(), diagnostic.arguments()));
        SourceSpan span = diagnostic.span();
        if (span != null) {
            out.append(',');
            place(out, span);
        }
        List<Object> label = diagnostic.labelArguments();
        if (label != null) {
            member(
                    out.append(','),
                    "label",
                    messages.text(bundle, diagnostic.code().id() + ".label", label));
        }
        out.append(",\"advice\":[");
        String separator = "";
        for (Advice advice : diagnostic.advice()) {
            out.append(separator).append('{');
            separator = ",";
            member(out, "kind", advice.kind() == Advice.Kind.NOTE ? "note" : "help");
            member(out.append(','), "message", messages.text(bundle, advice.key(), advice.arguments()));
            SourceSpan adviceSpan = advice.span();
            if (adviceSpan != null) {
                out.append(',');
                place(out, adviceSpan);
            }
            Advice.Fix fix = advice.fix();
            if (fix != null) {
                out.append(",\"fix\":{");
                place(out, fix.span());
                member(out.append(','), "replacement", fix.replacement());
                out.append('}');
            }
            out.append('}');
        }
        return out.append("]}\n").toString();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    private static void place(StringBuilder out, SourceSpan span) {
        SourceOrigin origin = span.origin();
        member(out, "file", origin.file());
        int lastOffset = Math.max(span.startOffset(), span.endOffset());
        int lines = span.file().lines().lineAt(lastOffset) - span.line();
        out.append(",\"line\":").append(origin.line());
        out.append(",\"column\":").append(span.column());
        out.append(",\"endLine\":").append(origin.line() + lines);
        out.append(",\"endColumn\":").append(span.file().lines().columnAt(lastOffset));
        if (!origin.file().equals(span.file().name()) || origin.line() != span.line()) {
            member(out.append(','), "inputFile", span.file().name());
            out.append(",\"inputLine\":").append(span.line());
        }
    }

    private static void member(StringBuilder out, String name, String value) {
        out.append('"').append(name).append("\":");
        quote(out, value);
    }

    private static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
