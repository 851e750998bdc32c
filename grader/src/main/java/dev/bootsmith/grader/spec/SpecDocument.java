package dev.bootsmith.grader.spec;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Substitution;
import dev.bootsmith.grader.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A specification as a document: read once, bound to the values of each variant.
 *
 * <p>Values are put in before anything is read, so that {@code ${NAME}} may stand wherever a text, a number or a size may.
 */
public final class SpecDocument {
    private final Node root;
    private final byte[] bytes;
    private final Variants variants;
    private final Specification first;

    private SpecDocument(Node root, byte[] bytes, Variants variants, Specification first) {
        this.root = root;
        this.bytes = bytes;
        this.variants = variants;
        this.first = first;
    }

    /**
     * Reads a document and checks all of it, with the values of the first variant.
     *
     * @param name for messages
     * @return nothing if anything is wrong, which was reported then
     */
    public static Optional<SpecDocument> read(String name, byte[] bytes, DiagnosticSink sink) {
        DiagnosticList found = new DiagnosticList();
        DiagnosticSink both = diagnostic -> {
            found.report(diagnostic);
            sink.report(diagnostic);
        };
        SourceFile source = new SourceFile(name, new String(bytes, StandardCharsets.UTF_8));
        Optional<Node> root = YamlReader.read(source, both);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!(root.get() instanceof Node.Mapping)) {
            Fields.of(name, root.get(), both);
            return Optional.empty();
        }
        Variants variants = VariantsReader.read(root.get(), both);
        Specification first = bind(root.get(), variants.values(variants.seed("", ""), 0), both);
        return found.hasErrors()
                ? Optional.empty()
                : Optional.of(new SpecDocument(root.get(), bytes.clone(), variants, first));
    }

    private static Specification bind(Node root, Map<String, String> values, DiagnosticSink sink) {
        Substitution substitution = new Substitution(values, sink);
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : ((Node.Mapping) root).entries()) {
            boolean isVariants = entry.key().text().equals("variants");
            Node value = isVariants ? bindVariants(entry.value(), substitution) : substitution.apply(entry.value());
            entries.add(new Node.Entry(entry.key(), value));
        }
        return SpecificationReader.read(new Node.Mapping(entries, root.span()), sink);
    }

    /** What the values are made of is not itself given values. */
    private static Node bindVariants(Node variants, Substitution substitution) {
        if (!(variants instanceof Node.Mapping mapping)) {
            return variants;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean applies = entry.key().text().equals("apply");
            entries.add(new Node.Entry(entry.key(), applies ? substitution.apply(entry.value()) : entry.value()));
        }
        return new Node.Mapping(entries, mapping.span());
    }

    /** Returns what the document says with some values. A value that makes it wrong is reported. */
    public Optional<Specification> bind(Map<String, String> values, DiagnosticSink sink) {
        DiagnosticList found = new DiagnosticList();
        Specification bound = bind(root, values, diagnostic -> {
            found.report(diagnostic);
            sink.report(diagnostic);
        });
        return found.hasErrors() ? Optional.empty() : Optional.of(bound);
    }

    public Variants variants() {
        return variants;
    }

    /** What the document says for the first variant of nobody in particular: all that does not depend on variants. */
    public Specification general() {
        return first;
    }

    /** The document itself. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
