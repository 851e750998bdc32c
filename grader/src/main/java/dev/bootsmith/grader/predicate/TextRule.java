package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text has to be: {@code equals}, {@code starts-with}, {@code contains}, {@code matches}, {@code in-order} (a list, each behind the one before) and
 * {@code never} (a list of regular expressions).
 */
final class TextRule {
    private static final int SHOWN = 120;

    private final List<Part> parts = new ArrayList<>();

    private enum Kind {
        EQUALS("="),
        STARTS_WITH("starts-with"),
        CONTAINS("contains"),
        MATCHES("~"),
        NEVER("!~");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    private record Part(Kind kind, String text, Optional<Pattern> pattern) {}

    private List<String> inOrder = List.of();

    private TextRule() {}

    /** Reads the keys of a rule; {@code text} counts as another name for one of the plain comparisons. */
    static TextRule read(Fields map) {
        TextRule rule = new TextRule();
        map.text("equals").ifPresent(text -> rule.parts.add(new Part(Kind.EQUALS, text, Optional.empty())));
        map.text("starts-with").ifPresent(text -> rule.parts.add(new Part(Kind.STARTS_WITH, text, Optional.empty())));
        for (String text : map.texts("contains")) {
            rule.parts.add(new Part(Kind.CONTAINS, text, Optional.empty()));
        }
        for (Node item : map.items("matches")) {
            Values.pattern("matches", item, map.sink())
                    .ifPresent(
                            pattern -> rule.parts.add(new Part(Kind.MATCHES, pattern.pattern(), Optional.of(pattern))));
        }
        for (Node item : map.items("never")) {
            Values.pattern("never", item, map.sink())
                    .ifPresent(
                            pattern -> rule.parts.add(new Part(Kind.NEVER, pattern.pattern(), Optional.of(pattern))));
        }
        rule.inOrder = List.copyOf(map.texts("in-order"));
        return rule;
    }

    static TextRule containing(String text) {
        TextRule rule = new TextRule();
        rule.parts.add(new Part(Kind.CONTAINS, text, Optional.empty()));
        return rule;
    }

    boolean isEmpty() {
        return parts.isEmpty() && inOrder.isEmpty();
    }

    /** Whether every part but the order holds: for texts in many rows, where one row must satisfy all. */
    boolean holds(String text) {
        return parts.stream().allMatch(part -> holds(part, text)) && orderBreak(text) < 0;
    }

    private static boolean holds(Part part, String text) {
        return switch (part.kind) {
            case EQUALS -> text.equals(part.text);
            case STARTS_WITH -> text.startsWith(part.text);
            case CONTAINS -> text.contains(part.text);
            case MATCHES -> part.pattern.orElseThrow().matcher(text).find();
            case NEVER -> !part.pattern.orElseThrow().matcher(text).find();
        };
    }

    /** Returns the number of the first text of the order that is not where it should be, or -1. */
    private int orderBreak(String text) {
        int at = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            int found = text.indexOf(inOrder.get(i), at);
            if (found < 0) {
                return i;
            }
            at = found + inOrder.get(i).length();
        }
        return -1;
    }

    String wanted() {
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            texts.add(part.kind.sign + " " + quoted(part.text));
        }
        if (!inOrder.isEmpty()) {
            texts.add("in-order " + inOrder);
        }
        return String.join(", ", texts);
    }

    Verdict test(String place, String text) {
        for (Part part : parts) {
            if (!holds(part, text)) {
                LocalText actual = part.kind == Kind.NEVER
                        ? Phrases.of("text.has", place, quoted(firstMatch(part, text)))
                        : LocalText.of(place + " = " + quoted(text));
                return Verdict.of(false, LocalText.of(place + " " + part.kind.sign + " " + quoted(part.text)), actual);
            }
        }
        int broken = orderBreak(text);
        if (broken >= 0) {
            String behind = broken == 0 ? "" : inOrder.get(broken - 1);
            return Verdict.of(
                    false,
                    behind.isEmpty()
                            ? LocalText.of(place + " contains " + quoted(inOrder.get(broken)))
                            : Phrases.of("text.behind", place, quoted(inOrder.get(broken)), quoted(behind)),
                    LocalText.of(place + " = " + quoted(text)));
        }
        return Verdict.of(true, LocalText.of(place + " " + wanted()), LocalText.of(place + " = " + quoted(text)));
    }

    private static String firstMatch(Part part, String text) {
        var matcher = part.pattern.orElseThrow().matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    static String quoted(String text) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c < ' ' || c >= 0x7f && c < 0xa0) {
                out.append(String.format(java.util.Locale.ROOT, "\\x%02x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
