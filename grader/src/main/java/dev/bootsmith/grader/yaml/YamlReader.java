package dev.bootsmith.grader.yaml;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.grader.GraderCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads one YAML 1.2 document.
 *
 * <p>Aliases may be used, but not to make more out of little: the tree is limited in nodes and depth after they are put in, so a document of nine lines that
 * stands for a thousand million texts is refused as too large, and one that contains itself as too deep.
 */
public final class YamlReader {
    private static final int MOST_NODES = 50_000;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 50;

    private final SourceFile source;
    private final DiagnosticSink sink;
    private final int codePoints;
    private int nodes;

    private YamlReader(SourceFile source, DiagnosticSink sink) {
        this.source = source;
        this.sink = sink;
        this.codePoints = source.text().codePointCount(0, source.text().length());
    }

    /** Returns the document, or reports the first thing that is wrong with it. */
    public static Optional<Node> read(SourceFile source, DiagnosticSink sink) {
        return new YamlReader(source, sink).read();
    }

    private Optional<Node> read() {
        if (source.text().length() > MOST_CHARACTERS) {
            return tooLarge(source.span(0, 0));
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setUseMarks(true)
                .setAllowDuplicateKeys(true) // told apart below, with the place of both
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(2 * MOST_CHARACTERS)
                .build();
        try {
            Optional<org.snakeyaml.engine.v2.nodes.Node> root = new Compose(settings).composeString(source.text());
            if (root.isEmpty()) {
                sink.report(Diagnostic.of(GraderCode.MISSING_KEY, "version", source.name())
                        .at(source.span(0, 0)));
                return Optional.empty();
            }
            return Optional.of(convert(root.get(), 0));
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(this::offset).orElse(0);
            sink.report(Diagnostic.of(GraderCode.YAML_SYNTAX, String.valueOf(e.getProblem()))
                    .at(source.span(at, at)));
        } catch (YamlEngineException e) {
            sink.report(Diagnostic.of(GraderCode.YAML_SYNTAX, String.valueOf(e.getMessage()))
                    .at(source.span(0, 0)));
        } catch (Refusal refusal) {
            sink.report(refusal.diagnostic);
        }
        return Optional.empty();
    }

    private Optional<Node> tooLarge(SourceSpan place) {
        sink.report(Diagnostic.of(GraderCode.TOO_LARGE, MOST_NODES).at(place));
        return Optional.empty();
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
        SourceSpan span = spanOf(node);
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw new Refusal(Diagnostic.of(GraderCode.TOO_LARGE, MOST_NODES).at(span));
        }
        if (node instanceof ScalarNode scalar) {
            return new Node.Scalar(scalar.getValue(), span);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            for (org.snakeyaml.engine.v2.nodes.Node item : sequence.getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new Node.Sequence(items, span);
        }
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            if (!(convert(tuple.getKeyNode(), depth + 1) instanceof Node.Scalar key)) {
                throw new Refusal(Diagnostic.of(GraderCode.WRONG_KIND, "?", "a text", "text")
                        .at(spanOf(tuple.getKeyNode())));
            }
            if (!names.add(key.text())) {
                throw new Refusal(Diagnostic.of(GraderCode.TWICE, key.text()).at(key.span()));
            }
            entries.add(new Node.Entry(key, convert(tuple.getValueNode(), depth + 1)));
        }
        return new Node.Mapping(entries, span);
    }

    private SourceSpan spanOf(org.snakeyaml.engine.v2.nodes.Node node) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        int end = node.getEndMark().map(this::offset).orElse(start);
        return source.span(start, Math.max(start, end));
    }

    /** Marks count code points, spans UTF-16 units. */
    private int offset(Mark mark) {
        String text = source.text();
        if (codePoints == text.length()) {
            return Math.min(mark.getIndex(), text.length());
        }
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), codePoints));
    }

    /** Ends the reading at the first thing that makes the rest meaningless. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        Refusal(Diagnostic diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
