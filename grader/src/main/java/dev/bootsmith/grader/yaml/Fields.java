package dev.bootsmith.grader.yaml;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.grader.GraderCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one mapping. Whoever reads them asks for each key it knows and calls {@link #end} last; what nobody asked for is an error then, answered with the
 * nearest key that was.
 *
 * <p>A wrong value is reported where it stands and read as absent, so that one reading finds all mistakes.
 */
public final class Fields {
    private final String owner;
    private final SourceSpan span;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final DiagnosticSink sink;

    private Fields(String owner, SourceSpan span, DiagnosticSink sink) {
        this.owner = owner;
        this.span = span;
        this.sink = sink;
    }

    /**
     * Opens a mapping.
     *
     * @param owner what has these keys, for messages: {@code run}, {@code checks[]}
     * @return no keys, with a message, if the node is no mapping
     */
    public static Fields of(String owner, Node node, DiagnosticSink sink) {
        Fields fields = new Fields(owner, node.span(), sink);
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                fields.entries.put(entry.key().text(), entry);
            }
        } else {
            Values.wrongKind(owner, "map", node.span(), sink);
        }
        return fields;
    }

    public SourceSpan span() {
        return span;
    }

    public DiagnosticSink sink() {
        return sink;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Returns the value of a key. */
    public Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    /** Returns all keys that nobody has asked for, as asked for now: for mappings whose keys are data. */
    public List<Node.Entry> rest() {
        List<Node.Entry> rest = new ArrayList<>();
        for (Node.Entry entry : entries.values()) {
            if (asked.add(entry.key().text())) {
                rest.add(entry);
            }
        }
        return rest;
    }

    /** Returns the value of a key, or reports that it is missing. */
    public Optional<Node> required(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            sink.report(Diagnostic.of(GraderCode.MISSING_KEY, key, owner).at(start(span)));
        }
        return node;
    }

    /** A mapping of many lines is a bad place for carets: its first character will do. */
    private static SourceSpan start(SourceSpan span) {
        return span.file()
                .span(
                        span.startOffset(),
                        Math.min(span.endOffset(), span.file().lines().lineEnd(span.line())));
    }

    public Optional<Fields> map(String key) {
        return node(key).map(node -> of(key, node, sink));
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(node -> Values.text(key, node, sink));
    }

    public Optional<String> requiredText(String key) {
        return required(key).flatMap(node -> Values.text(key, node, sink));
    }

    public Optional<Long> number(String key) {
        return node(key).flatMap(node -> Values.number(key, node, sink));
    }

    /** Returns a number that lies between two others, both included; another one is reported. */
    public Optional<Long> whole(String key, long least, long most) {
        Optional<Node> node = node(key);
        Optional<Long> value = node.flatMap(present -> Values.number(key, present, sink));
        if (value.isPresent() && (value.get() < least || value.get() > most)) {
            Values.bad(key, node.orElseThrow(), "R0004.help.range", sink, least, most);
            return Optional.empty();
        }
        return value;
    }

    public Optional<Long> size(String key) {
        return node(key).flatMap(node -> Values.size(key, node, sink));
    }

    public Optional<Boolean> flag(String key) {
        return node(key).flatMap(node -> Values.flag(key, node, sink));
    }

    /** Returns the value of a key that takes one of a few words. */
    public Optional<String> choice(String key, List<String> words) {
        return node(key).flatMap(node -> Values.choice(key, node, words, sink));
    }

    /** Returns the items of a list; a single value stands for a list of one. */
    public List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        return node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
    }

    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            Values.text(key, item, sink).ifPresent(texts::add);
        }
        return texts;
    }

    /** Reports every key that nobody asked for. */
    public void end() {
        for (Node.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                Diagnostic diagnostic = Diagnostic.of(GraderCode.UNKNOWN_KEY, key, owner)
                        .at(entry.key().span());
                Optional<String> nearest = Nearest.to(key, asked);
                sink.report(
                        nearest.isPresent()
                                ? diagnostic.withHelp("R0002.help.nearest", nearest.get())
                                : diagnostic.withHelp("R0002.help", String.join(", ", asked)));
            }
        }
    }
}
