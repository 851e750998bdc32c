package dev.bootsmith.grader.yaml;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.grader.GraderCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns nodes into values. Every method reports what it cannot take, with its place, and then returns nothing. */
public final class Values {
    private static final Pattern SIZE = Pattern.compile("([0-9_]+)\\s*(B|K|M|G|KB|MB|GB|KiB|MiB|GiB)?");
    private static final Pattern HEX_PAIR = Pattern.compile("[0-9a-fA-F]{2}");

    private Values() {}

    static void wrongKind(String what, String kind, SourceSpan span, DiagnosticSink sink) {
        sink.report(Diagnostic.of(GraderCode.WRONG_KIND, what).at(span).withHelp("R0003.help." + kind));
    }

    /** Reports a value that a key does not take; the help key says what it does. */
    public static void bad(String what, Node node, String help, DiagnosticSink sink, Object... arguments) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "...";
        sink.report(
                Diagnostic.of(GraderCode.BAD_VALUE, what, text).at(node.span()).withHelp(help, arguments));
    }

    public static Optional<String> text(String what, Node node, DiagnosticSink sink) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        wrongKind(what, "text", node.span(), sink);
        return Optional.empty();
    }

    /** Reads a number: decimal, hexadecimal behind {@code 0x}, binary behind {@code 0b}; {@code _} groups digits. 64 bits, unsigned or negative. */
    public static Optional<Long> number(String what, Node node, DiagnosticSink sink) {
        Optional<String> text = text(what, node, sink);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> value = parseNumber(text.get());
        if (value.isEmpty()) {
            bad(what, node, "R0004.help.number", sink);
        }
        return value;
    }

    /** Returns the value of a number as text, or nothing. */
    public static Optional<Long> parseNumber(String text) {
        String digits = text.strip().replace("_", "");
        boolean negative = digits.startsWith("-");
        String magnitude = negative ? digits.substring(1) : digits;
        try {
            long value;
            if (magnitude.startsWith("0x") || magnitude.startsWith("0X")) {
                value = Long.parseUnsignedLong(magnitude.substring(2), 16);
            } else if (magnitude.startsWith("0b")) {
                value = Long.parseUnsignedLong(magnitude.substring(2), 2);
            } else {
                value = Long.parseUnsignedLong(magnitude);
            }
            return Optional.of(negative ? -value : value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Reads a size in bytes: a number, or a decimal one with {@code KiB MiB GiB} (or {@code K M G}, the same) behind it. */
    public static Optional<Long> size(String what, Node node, DiagnosticSink sink) {
        Optional<String> text = text(what, node, sink);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> plain = parseNumber(text.get());
        if (plain.isPresent() && plain.get() >= 0) {
            return plain;
        }
        Matcher matcher = SIZE.matcher(text.get().strip());
        Optional<Long> value = matcher.matches() ? parseNumber(matcher.group(1)) : Optional.empty();
        if (value.isEmpty() || value.get() > 1L << 32) {
            bad(what, node, "R0004.help.size", sink);
            return Optional.empty();
        }
        String unit = matcher.group(2) == null ? "B" : matcher.group(2);
        return Optional.of(value.get() << ("BKMG".indexOf(unit.charAt(0)) * 10));
    }

    public static Optional<Boolean> flag(String what, Node node, DiagnosticSink sink) {
        return choice(what, node, List.of("true", "false"), sink).map(Boolean::valueOf);
    }

    public static Optional<String> choice(String what, Node node, List<String> words, DiagnosticSink sink) {
        Optional<String> text = text(what, node, sink);
        if (text.isEmpty() || words.contains(text.get())) {
            return text;
        }
        Optional<String> nearest = Nearest.to(text.get().toLowerCase(Locale.ROOT), words);
        if (nearest.isPresent()) {
            bad(what, node, "R0004.help.nearest", sink, nearest.get());
        } else {
            bad(what, node, "R0004.help.choice", sink, String.join(", ", words));
        }
        return Optional.empty();
    }

    /** Reads bytes written as pairs of hexadecimal digits with blanks between: {@code 55 AA}. */
    public static Optional<byte[]> bytes(String what, Node node, DiagnosticSink sink) {
        Optional<String> text = text(what, node, sink);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] pairs = text.get().strip().split("\\s+");
        byte[] bytes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            if (!HEX_PAIR.matcher(pairs[i]).matches()) {
                bad(what, node, "R0004.help.bytes", sink);
                return Optional.empty();
            }
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return Optional.of(bytes);
    }

    /** Compiles a regular expression. */
    public static Optional<Pattern> pattern(String what, Node node, DiagnosticSink sink) {
        Optional<String> text = text(what, node, sink);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(text.get(), Pattern.MULTILINE));
        } catch (java.util.regex.PatternSyntaxException e) {
            bad(what, node, "R0004.help.pattern", sink, String.valueOf(e.getDescription()));
            return Optional.empty();
        }
    }
}
