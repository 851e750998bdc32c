package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.ExecutionTrace;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which routines ran: {@code reaches}, {@code returns}, {@code never-reaches}, {@code call-order}; and how far the stack went: {@code stack}. Needs a traced run.
 */
final class CallTrace implements Family {
    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("reaches", "returns", "never-reaches", "call-order", "stack");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        for (String symbol : fields.texts("reaches")) {
            into.add(new Reaches("symbol:", symbol, true));
        }
        for (String symbol : fields.texts("returns")) {
            into.add(new Reaches("return:", symbol, true));
        }
        for (String symbol : fields.texts("never-reaches")) {
            into.add(new Reaches("symbol:", symbol, false));
        }
        if (fields.node("call-order").isPresent()) {
            into.add(new CallOrder(List.copyOf(fields.texts("call-order"))));
        }
        fields.map("stack").ifPresent(map -> {
            DiagnosticSink sink = map.sink();
            Optional<Long> low = map.node("low").flatMap(node -> Values.number("low", node, sink));
            Optional<Long> high = map.node("high").flatMap(node -> Values.number("high", node, sink));
            map.end();
            into.add(new StackBounds(low.orElse(0L), high.orElse(-1L)));
        });
    }

    /** Returns the complaint about a symbol that the program does not have. */
    private static Verdict missing(String symbol) {
        return Verdict.of(false, Phrases.of("symbol.exists", symbol), Phrases.of("symbol.missing", symbol));
    }

    private static EventPattern pattern(String prefix, String symbol) {
        return EventPattern.parse(prefix + symbol).orElseThrow();
    }

    private record Reaches(String prefix, String symbol, boolean wanted) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            RunRecord run = evidence.record();
            if (run.addressOf(symbol).isEmpty()) {
                return missing(symbol);
            }
            boolean happened =
                    run.events().first(run.resolve(pattern(prefix, symbol))).isPresent();
            String kind = prefix.equals("symbol:") ? "calls.reached" : "calls.returned";
            LocalText yes = Phrases.of(kind, symbol);
            LocalText no = Phrases.of(kind + "-not", symbol);
            return Verdict.of(happened == wanted, wanted ? yes : no, happened ? yes : no);
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            needs.symbol(symbol);
        }
    }

    private record CallOrder(List<String> symbols) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            RunRecord run = evidence.record();
            int at = 0;
            LocalText expected = LocalText.of(String.join(" -> ", symbols));
            List<String> reached = new ArrayList<>();
            for (String symbol : symbols) {
                if (run.addressOf(symbol).isEmpty()) {
                    return missing(symbol);
                }
                int found = run.events().find(run.resolve(pattern("symbol:", symbol)), at);
                if (found < 0) {
                    return Verdict.of(
                            false, expected, Phrases.of("calls.order-broken", String.join(" -> ", reached), symbol));
                }
                reached.add(symbol);
                at = found + 1;
            }
            return Verdict.of(true, expected, expected);
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            symbols.forEach(needs::symbol);
        }
    }

    private record StackBounds(long low, long high) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            ExecutionTrace trace = evidence.record().trace().orElseThrow();
            boolean holds = Long.compareUnsigned(trace.lowestStack(), low) >= 0
                    && Long.compareUnsigned(trace.highestStack(), high) <= 0;
            return Verdict.of(
                    holds,
                    "rsp " + ValueRule.hex(low) + ".." + ValueRule.hex(high),
                    "rsp " + ValueRule.hex(trace.lowestStack()) + ".." + ValueRule.hex(trace.highestStack()));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            needs.trace();
        }
    }
}
