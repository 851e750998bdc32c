package dev.bootsmith.grader.spec;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.Map;
import java.util.TreeMap;

/** Reads a text: plain, or a mapping from language tags to texts. */
final class LocalTextReader {
    private LocalTextReader() {}

    static LocalText read(String what, Node node, DiagnosticSink sink) {
        if (node instanceof Node.Scalar scalar) {
            return LocalText.of(scalar.text());
        }
        if (!(node instanceof Node.Mapping mapping)) {
            Values.text(what, node, sink);
            return LocalText.NONE;
        }
        Map<String, String> texts = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.key().text().matches("[a-z]{2,3}(-[A-Za-z0-9]+)*")) {
                Values.bad(what, entry.key(), "R0004.help.language", sink);
            }
            Values.text(what, entry.value(), sink)
                    .ifPresent(text -> texts.put(entry.key().text(), text));
        }
        return new LocalText(texts);
    }
}
