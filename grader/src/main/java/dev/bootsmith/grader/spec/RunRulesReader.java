package dev.bootsmith.grader.spec;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.machine.KeyScript;
import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.predicate.Assertion;
import dev.bootsmith.grader.predicate.Ground;
import dev.bootsmith.grader.predicate.Predicate;
import dev.bootsmith.grader.spec.RunRules.StopRule;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code run.input} and {@code run.stop}. */
final class RunRulesReader {
    private RunRulesReader() {}

    static List<RunRules.Input> inputs(Fields run) {
        DiagnosticSink sink = run.sink();
        List<RunRules.Input> inputs = new ArrayList<>();
        for (Node item : run.items("input")) {
            Fields map = Fields.of("input[]", item, sink);
            Optional<Predicate> after =
                    map.node("after").map(node -> Assertion.read(node, Ground.MACHINE, "input", sink));
            Optional<Node> keys = map.node("keys");
            String text = keys.flatMap(node -> Values.text("keys", node, sink)).orElse("");
            try {
                KeyScript.parse(text);
            } catch (IllegalArgumentException e) {
                Values.bad("keys", keys.orElse(item), "R0004.help.keys", sink);
                text = "";
            }
            String serial = map.text("serial").orElse("");
            if (keys.isEmpty() && serial.isEmpty()) {
                map.required("keys");
            }
            map.end();
            inputs.add(new RunRules.Input(after, text, serial));
        }
        return inputs;
    }

    static List<StopRule> stops(Fields run) {
        List<StopRule> stops = new ArrayList<>();
        for (Node item : run.items("stop")) {
            readStop(item, run.sink()).ifPresent(stops::add);
        }
        return stops;
    }

    private static Optional<StopRule> readStop(Node item, DiagnosticSink sink) {
        if (item instanceof Node.Scalar scalar) {
            boolean isEnd = java.util.Arrays.stream(StopReason.values())
                    .anyMatch(reason -> reason.id().equals(scalar.text()));
            return isEnd
                    ? Optional.of(new StopRule.Ends())
                    : EventPattern.read("stop", item, sink).map(StopRule.Happens::new);
        }
        Fields map = Fields.of("stop[]", item, sink);
        if (map.has("spin")) {
            Optional<Long> count = map.whole("spin", 1000, Long.MAX_VALUE);
            map.end();
            return count.map(number -> new StopRule.Spins(number));
        }
        if (map.has("halted")) {
            map.choice("halted", List.of("interrupts-off"));
            map.end();
            return Optional.of(new StopRule.Ends());
        }
        if (map.has("event")) {
            Optional<EventPattern> event = map.node("event").flatMap(node -> EventPattern.read("event", node, sink));
            map.end();
            return event.map(StopRule.Happens::new);
        }
        return Optional.of(readCondition(item, map, sink));
    }

    /** {@code screen-row: 0, starts-with: text} is short for {@code screen: {row: 0, starts-with: text}}. */
    private static StopRule readCondition(Node item, Fields map, DiagnosticSink sink) {
        Optional<Node> row = map.node("screen-row");
        Node assertion = item;
        if (row.isPresent()) {
            List<Node.Entry> screen = new ArrayList<>();
            screen.add(new Node.Entry(new Node.Scalar("row", row.get().span()), row.get()));
            screen.addAll(map.rest());
            Node.Scalar key = new Node.Scalar("screen", row.get().span());
            assertion =
                    new Node.Mapping(List.of(new Node.Entry(key, new Node.Mapping(screen, item.span()))), item.span());
        }
        String name = item.span().text().strip().replaceAll("\\s+", " ");
        return new StopRule.Holds(Assertion.read(assertion, Ground.MACHINE, "stop", sink), name);
    }
}
