package dev.bootsmith.grader.yaml;

import dev.bootsmith.core.source.SourceSpan;
import java.util.List;

/** A value of a YAML document with its place. Scalars are text; what type they have is for the reader to say. */
public sealed interface Node {
    /** Where it stands. */
    SourceSpan span();

    /** Text, as it is after quotes and escapes. */
    record Scalar(String text, SourceSpan span) implements Node {}

    /** A sequence. */
    record Sequence(List<Node> items, SourceSpan span) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A mapping with scalar keys, in the order of the document. */
    record Mapping(List<Entry> entries, SourceSpan span) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** One key of a mapping. */
    record Entry(Scalar key, Node value) {}
}
