package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mapping of predicates: all of them must hold.
 *
 * <p>Besides the families' keys it takes {@code all-of}, {@code any-of} and {@code none-of}, each a list of assertions.
 */
public final class Assertion {
    private static final List<String> COMBINATIONS = List.of("all-of", "any-of", "none-of");

    private static final List<Family> FAMILIES = List.of(
            new SourceRules(),
            new ImageBytes(),
            new ElfProperties(),
            new RegisterValues(),
            new DescriptorTables(),
            new PageTables(),
            new MemoryContents(),
            new ScreenContents(),
            new DeviceRegisters(),
            new TextLines(),
            new DiskContents(),
            new EventOrder(),
            new RunEnd(),
            new CallTrace());

    private Assertion() {}

    /** Returns every key that an assertion on a ground takes. */
    public static Set<String> keys(Ground ground) {
        Set<String> keys = new LinkedHashSet<>();
        for (Family family : FAMILIES) {
            if (family.ground() == ground) {
                keys.addAll(family.keys());
            }
        }
        keys.addAll(COMBINATIONS);
        return keys;
    }

    /**
     * Reads an assertion.
     *
     * @param where what the check is made on, for messages
     */
    public static Predicate read(Node node, Ground ground, String where, DiagnosticSink sink) {
        Fields fields = Fields.of("assert", node, sink);
        List<Predicate> parts = new ArrayList<>();
        for (Family family : FAMILIES) {
            if (family.ground() == ground) {
                family.read(fields, parts);
            }
        }
        for (Family family : FAMILIES) {
            for (String key : family.keys()) {
                if (family.ground() != ground
                        && fields.has(key)
                        && !keys(ground).contains(key)) {
                    Node value = fields.node(key).orElseThrow();
                    sink.report(Diagnostic.of(GraderCode.NOT_JUDGED_HERE, key, where)
                            .at(value.span())
                            .withHelp("R0011.help." + family.ground()));
                }
            }
        }
        for (String combination : COMBINATIONS) {
            readCombination(combination, fields, ground, where).ifPresent(parts::add);
        }
        fields.end();
        if (parts.isEmpty()
                && node instanceof Node.Mapping mapping
                && mapping.entries().isEmpty()) {
            sink.report(Diagnostic.of(GraderCode.EMPTY_ASSERTION).at(node.span()));
        }
        return new All(List.copyOf(parts));
    }

    private static Optional<Predicate> readCombination(String key, Fields fields, Ground ground, String where) {
        if (fields.node(key).isEmpty()) {
            return Optional.empty();
        }
        List<Predicate> parts = new ArrayList<>();
        for (Node item : fields.items(key)) {
            parts.add(read(item, ground, where, fields.sink()));
        }
        return Optional.of(
                switch (key) {
                    case "any-of" -> new Any(List.copyOf(parts));
                    case "none-of" -> new None(List.copyOf(parts));
                    default -> new All(List.copyOf(parts));
                });
    }

    private record All(List<Predicate> parts) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            List<LocalText> expected = new ArrayList<>();
            List<LocalText> actual = new ArrayList<>();
            for (Predicate part : parts) {
                Verdict verdict = part.test(evidence);
                if (!verdict.holds()) {
                    return verdict;
                }
                expected.add(verdict.expected());
                actual.add(verdict.actual());
            }
            return Verdict.of(true, Phrases.join(expected, "; "), Phrases.join(actual, "; "));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            parts.forEach(part -> part.prepare(needs));
        }
    }

    private record Any(List<Predicate> parts) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            List<LocalText> expected = new ArrayList<>();
            List<LocalText> actual = new ArrayList<>();
            for (Predicate part : parts) {
                Verdict verdict = part.test(evidence);
                if (verdict.holds()) {
                    return verdict;
                }
                expected.add(verdict.expected());
                actual.add(verdict.actual());
            }
            return Verdict.of(
                    false, Phrases.of("combination.any-of", Phrases.join(expected, "; ")), Phrases.join(actual, "; "));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            parts.forEach(part -> part.prepare(needs));
        }
    }

    private record None(List<Predicate> parts) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            for (Predicate part : parts) {
                Verdict verdict = part.test(evidence);
                if (verdict.holds()) {
                    return Verdict.of(false, Phrases.of("combination.none-of", verdict.expected()), verdict.actual());
                }
            }
            return Verdict.of(true, Phrases.of("combination.none-held"), Phrases.of("combination.none-held"));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            parts.forEach(part -> part.prepare(needs));
        }
    }
}
