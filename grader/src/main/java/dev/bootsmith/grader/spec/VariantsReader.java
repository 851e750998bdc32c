package dev.bootsmith.grader.spec;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code variants}, but for {@code apply}, which {@link SpecificationReader} reads with values put in. */
final class VariantsReader {
    private static final int MOST = 100;

    private VariantsReader() {}

    static Variants read(Node root, DiagnosticSink sink) {
        for (Node.Entry entry : ((Node.Mapping) root).entries()) {
            if (entry.key().text().equals("variants")) {
                return read(Fields.of("variants", entry.value(), sink));
            }
        }
        return Variants.NONE;
    }

    private static Variants read(Fields map) {
        DiagnosticSink sink = map.sink();
        List<String> seed = new ArrayList<>();
        for (Node item : map.items("seed")) {
            Values.choice("seed", item, List.of("assignment", "student"), sink).ifPresent(seed::add);
        }
        int count = map.node("count")
                .flatMap(node -> {
                    Optional<Long> number = Values.number("count", node, sink);
                    if (number.isPresent() && (number.get() < 1 || number.get() > MOST)) {
                        Values.bad("count", node, "R0004.help.range", sink, 1, MOST);
                        return Optional.empty();
                    }
                    return number;
                })
                .orElse(1L)
                .intValue();
        Map<String, Variants.Variable> variables = new LinkedHashMap<>();
        map.map("vars").ifPresent(vars -> {
            for (Node.Entry entry : vars.rest()) {
                readVariable(entry, sink)
                        .ifPresent(variable -> variables.put(entry.key().text(), variable));
            }
        });
        map.node("apply");
        Optional<String> aggregate = map.choice("aggregate", List.of("min", "mean"));
        map.end();
        return new Variants(
                seed.isEmpty() ? List.of("assignment", "student") : seed,
                count,
                variables,
                aggregate.filter("mean"::equals).isPresent()
                        ? Specification.Aggregate.MEAN
                        : Specification.Aggregate.MIN);
    }

    private static Optional<Variants.Variable> readVariable(Node.Entry entry, DiagnosticSink sink) {
        String owner = "vars." + entry.key().text();
        Fields map = Fields.of(owner, entry.value(), sink);
        Optional<String> first = map.text("first");
        Optional<Variants.Generator> generator = map.has("then")
                ? map.map("then").flatMap(then -> readGenerator(then, true))
                : readGenerator(map, false);
        map.end();
        return generator.map(made -> new Variants.Variable(first, made));
    }

    private static Optional<Variants.Generator> readGenerator(Fields map, boolean ends) {
        Optional<Variants.Generator> generator = Optional.empty();
        Optional<Node> letters = map.node("letters");
        long length = map.whole("length", 1, 1000).orElse(5L);
        if (letters.isPresent()) {
            Optional<String> range = Values.text("letters", letters.get(), map.sink());
            if (range.isPresent()
                    && range.get().matches(".-.")
                    && range.get().charAt(0) <= range.get().charAt(2)) {
                generator = Optional.of(new Variants.Generator.Letters(
                        range.get().charAt(0), range.get().charAt(2), (int) length));
            } else {
                Values.bad("letters", letters.get(), "R0004.help.letters", map.sink());
            }
        }
        List<String> choice = map.texts("choose");
        if (!choice.isEmpty()) {
            generator = Optional.of(new Variants.Generator.Choice(List.copyOf(choice)));
        }
        Optional<Fields> range = map.map("number");
        if (range.isPresent()) {
            long min = range.get().number("min").orElse(0L);
            long max = range.get().number("max").orElse(min);
            range.get().end();
            generator = Optional.of(new Variants.Generator.Range(min, Math.max(min, max)));
        }
        if (ends) {
            map.end();
        }
        if (generator.isEmpty() && letters.isEmpty()) {
            map.required("choose");
        }
        return generator;
    }
}
