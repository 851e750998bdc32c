package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.grader.evidence.EventKind;
import dev.bootsmith.grader.evidence.EventLog;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.GuestEvent;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened, and in which order: {@code mode-sequence} (with {@code then: never-leaves-MODE}), {@code happens-before}, {@code sequence}, {@code no},
 * {@code count}.
 */
final class EventOrder implements Family {
    private static final String NEVER_LEAVES = "never-leaves-";

    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("mode-sequence", "then", "happens-before", "sequence", "no", "count");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        DiagnosticSink sink = fields.sink();
        if (fields.node("mode-sequence").isPresent()) {
            List<ExecutionMode> modes = new ArrayList<>();
            for (Node item : fields.items("mode-sequence")) {
                readMode("mode-sequence", item, sink).ifPresent(modes::add);
            }
            into.add(new ModeSequence(List.copyOf(modes)));
        }
        fields.node("then")
                .ifPresent(node -> Values.text("then", node, sink).ifPresent(text -> {
                    Optional<ExecutionMode> mode = text.startsWith(NEVER_LEAVES)
                            ? EventPattern.mode(text.substring(NEVER_LEAVES.length()))
                            : Optional.empty();
                    if (mode.isPresent()) {
                        into.add(new NeverLeaves(mode.get()));
                    } else {
                        Values.bad("then", node, "R0004.help.then", sink);
                    }
                }));
        if (fields.node("happens-before").isPresent()) {
            for (Node item : pairs(fields.node("happens-before").get())) {
                List<EventPattern> pair = readPatterns("happens-before", item, sink);
                if (pair.size() == 2) {
                    into.add(new Before(pair.get(0), pair.get(1)));
                } else if (!(item instanceof Node.Sequence sequence)
                        || sequence.items().size() != 2) {
                    Values.bad("happens-before", item, "R0004.help.pair", sink);
                }
            }
        }
        fields.node("sequence").ifPresent(node -> into.add(new InOrder(readPatterns("sequence", node, sink))));
        fields.node("no").ifPresent(node -> {
            for (EventPattern pattern : readPatterns("no", node, sink)) {
                into.add(new Never(pattern));
            }
        });
        if (fields.node("count").isPresent()) {
            for (Node item : fields.items("count")) {
                Fields map = Fields.of("count", item, sink);
                Optional<EventPattern> pattern =
                        map.required("event").flatMap(node -> EventPattern.read("event", node, sink));
                Optional<Long> exactly = map.number("exactly");
                Optional<Long> min = map.number("min").or(() -> exactly);
                Optional<Long> max = map.number("max").or(() -> exactly);
                Optional<Long> perSecond = map.number("min-per-second");
                Optional<Long> mostPerSecond = map.number("max-per-second");
                map.end();
                pattern.ifPresent(event -> into.add(new Count(event, min, max, perSecond, mostPerSecond)));
            }
        }
    }

    /** One pair alone may be written without the outer brackets. */
    private static List<Node> pairs(Node node) {
        boolean list = node instanceof Node.Sequence sequence
                && !sequence.items().isEmpty()
                && sequence.items().get(0) instanceof Node.Sequence;
        return list ? ((Node.Sequence) node).items() : List.of(node);
    }

    private static List<EventPattern> readPatterns(String key, Node node, DiagnosticSink sink) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<EventPattern> patterns = new ArrayList<>();
        for (Node item : items) {
            EventPattern.read(key, item, sink).ifPresent(patterns::add);
        }
        return List.copyOf(patterns);
    }

    private static Optional<ExecutionMode> readMode(String key, Node node, DiagnosticSink sink) {
        List<String> names = java.util.Arrays.stream(ExecutionMode.values())
                .map(RegisterValues::nameOf)
                .toList();
        return Values.choice(key, node, names, sink).flatMap(EventPattern::mode);
    }

    /** Returns the modes in the order of entry. */
    static List<ExecutionMode> modes(EventLog log) {
        List<ExecutionMode> modes = new ArrayList<>();
        for (GuestEvent event : log.events()) {
            if (event.kind() == EventKind.MODE) {
                modes.add(event.mode());
            }
        }
        return modes;
    }

    private static LocalText names(List<ExecutionMode> modes) {
        List<String> names =
                modes.stream().limit(12).map(RegisterValues::nameOf).toList();
        return LocalText.of(String.join(", ", names) + (modes.size() > 12 ? ", …" : ""));
    }

    private record ModeSequence(List<ExecutionMode> wanted) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            List<ExecutionMode> actual = modes(evidence.record().events());
            int next = 0;
            for (ExecutionMode mode : actual) {
                if (next < wanted.size() && wanted.get(next) == mode) {
                    next++;
                }
            }
            return Verdict.of(next == wanted.size(), names(wanted), names(actual));
        }
    }

    private record NeverLeaves(ExecutionMode mode) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            List<ExecutionMode> actual = modes(evidence.record().events());
            int first = actual.indexOf(mode);
            boolean stays = first >= 0 && first == actual.size() - 1;
            return Verdict.of(stays, Phrases.of("events.never-leaves", RegisterValues.nameOf(mode)), names(actual));
        }
    }

    private record Before(EventPattern first, EventPattern second) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            RunRecord run = evidence.record();
            Optional<GuestEvent> one = run.events().first(run.resolve(first));
            Optional<GuestEvent> two = run.events().first(run.resolve(second));
            int at = run.events().find(run.resolve(first), 0);
            int then = run.events().find(run.resolve(second), 0);
            LocalText expected = Phrases.of("events.before", first.text(), second.text());
            if (one.isEmpty() || two.isEmpty()) {
                return Verdict.of(
                        false, expected, Phrases.of("events.never-happened", (one.isEmpty() ? first : second).text()));
            }
            return Verdict.of(
                    at < then,
                    expected,
                    Phrases.of(
                            "events.times",
                            first.text(),
                            one.get().instructions(),
                            second.text(),
                            two.get().instructions()));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            first.prepare(needs);
            second.prepare(needs);
        }
    }

    private record InOrder(List<EventPattern> patterns) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            RunRecord run = evidence.record();
            int at = 0;
            LocalText expected = LocalText.of(
                    String.join(", ", patterns.stream().map(EventPattern::text).toList()));
            for (EventPattern pattern : patterns) {
                int found = run.events().find(run.resolve(pattern), at);
                if (found < 0) {
                    return Verdict.of(false, expected, Phrases.of("events.not-in-place", pattern.text()));
                }
                at = found + 1;
            }
            return Verdict.of(true, expected, expected);
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            patterns.forEach(pattern -> pattern.prepare(needs));
        }
    }

    private record Never(EventPattern pattern) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            RunRecord run = evidence.record();
            Optional<GuestEvent> event = run.events().first(run.resolve(pattern));
            return Verdict.of(
                    event.isEmpty(),
                    Phrases.of("events.no", pattern.text()),
                    event.isEmpty()
                            ? Phrases.of("events.never-happened", pattern.text())
                            : Phrases.of(
                                    "events.happened",
                                    pattern.text(),
                                    event.get().instructions()));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            pattern.prepare(needs);
        }
    }

    private record Count(
            EventPattern pattern,
            Optional<Long> min,
            Optional<Long> max,
            Optional<Long> minPerSecond,
            Optional<Long> maxPerSecond)
            implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            RunRecord run = evidence.record();
            long count = run.events().count(run.resolve(pattern));
            double rate = count * 1e6 / Math.max(1, run.virtualMicros());
            boolean holds = count >= min.orElse(0L)
                    && count <= max.orElse(Long.MAX_VALUE)
                    && rate >= minPerSecond.orElse(0L)
                    && rate <= maxPerSecond.orElse(Long.MAX_VALUE);
            boolean isRate = minPerSecond.isPresent() || maxPerSecond.isPresent();
            Optional<Long> low = isRate ? minPerSecond : min;
            Optional<Long> high = isRate ? maxPerSecond : max;
            String unit = isRate ? "/s" : "";
            String wanted = low.equals(high) && low.isPresent()
                    ? low.get() + unit
                    : low.map(value -> ">= " + value + unit).orElse("")
                            + (low.isPresent() && high.isPresent() ? ", " : "")
                            + high.map(value -> "<= " + value + unit).orElse("");
            return Verdict.of(
                    holds,
                    "#(" + pattern.text() + ") " + wanted,
                    "#(" + pattern.text() + ") = " + (isRate ? Math.round(rate) + "/s" : Long.toString(count)));
        }

        @Override
        public void prepare(EvidenceNeeds needs) {
            pattern.prepare(needs);
        }
    }
}
