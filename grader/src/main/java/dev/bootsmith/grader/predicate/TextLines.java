package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import java.util.List;

/** What the guest said on its serial line or debug port: {@code serial}, {@code debugcon}. A plain text means that it occurs. */
final class TextLines implements Family {
    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("serial", "debugcon");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        for (String line : keys()) {
            fields.node(line).ifPresent(node -> {
                TextRule rule;
                if (node instanceof Node.Scalar scalar) {
                    rule = TextRule.containing(scalar.text());
                } else {
                    Fields map = Fields.of(line, node, fields.sink());
                    rule = TextRule.read(map);
                    if (rule.isEmpty()) {
                        map.required("contains");
                    }
                    map.end();
                }
                into.add(evidence -> rule.test(
                        line,
                        (line.equals("serial")
                                        ? evidence.record().serial()
                                        : evidence.record().debugConsole())
                                .toString()));
            });
        }
    }
}
