package dev.bootsmith.grader.yaml;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.grader.GraderCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values for {@code ${NAME}} into a tree. A value never becomes anything but text: it cannot add a key or a list. */
public final class Substitution {
    private static final Pattern USE = Pattern.compile("\\$\\{([^}]*)}");

    private final Map<String, String> values;
    private final DiagnosticSink sink;

    public Substitution(Map<String, String> values, DiagnosticSink sink) {
        this.values = Map.copyOf(values);
        this.sink = sink;
    }

    /** Returns the tree with values; a name that has none is reported and stays as it is. */
    public Node apply(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(apply(scalar), scalar.span());
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(apply(item));
            }
            return new Node.Sequence(items, sequence.span());
        }
        Node.Mapping mapping = (Node.Mapping) node;
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            entries.add(new Node.Entry(entry.key(), apply(entry.value())));
        }
        return new Node.Mapping(entries, mapping.span());
    }

    private String apply(Node.Scalar scalar) {
        if (scalar.text().indexOf("${") < 0) {
            return scalar.text();
        }
        Matcher matcher = USE.matcher(scalar.text());
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = values.get(name);
            if (value == null) {
                Diagnostic diagnostic =
                        Diagnostic.of(GraderCode.UNKNOWN_VARIABLE, name).at(scalar.span());
                Optional<String> nearest = Nearest.to(name, values.keySet());
                sink.report(
                        nearest.isPresent()
                                ? diagnostic.withHelp("R0010.help.nearest", nearest.get())
                                : diagnostic.withHelp("R0010.help"));
            }
            matcher.appendReplacement(out, Matcher.quoteReplacement(value == null ? matcher.group() : value));
        }
        return matcher.appendTail(out).toString();
    }
}
