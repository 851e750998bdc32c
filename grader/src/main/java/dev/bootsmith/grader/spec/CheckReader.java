package dev.bootsmith.grader.spec;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.evidence.Moment;
import dev.bootsmith.grader.predicate.Assertion;
import dev.bootsmith.grader.predicate.Ground;
import dev.bootsmith.grader.predicate.Predicate;
import dev.bootsmith.grader.spec.Specification.Details;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import dev.bootsmith.grader.spec.Specification.Visibility;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads one item of {@code checks}. */
final class CheckReader {
    private static final List<String> MOMENTS = List.of("source", "image", "run", "final");

    private CheckReader() {}

    static Check read(Fields map) {
        DiagnosticSink sink = map.sink();
        Optional<Node> idNode = map.required("id");
        String id = idNode.flatMap(node -> Values.text("id", node, sink)).orElse("?");
        if (idNode.isPresent() && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            Values.bad("id", idNode.get(), "R0004.help.id", sink);
        }
        LocalText title = map.node("title")
                .map(node -> LocalTextReader.read("title", node, sink))
                .orElse(LocalText.of(id));
        long points =
                map.node("points").flatMap(node -> points("points", node, sink)).orElse(0L);
        boolean gate = map.flag("gate").orElse(false);
        Optional<SubmissionRules.Kind> submitted = map.map("when").flatMap(when -> {
            Optional<String> kind = when.choice("submitted", List.of("source", "project", "image"));
            when.end();
            return kind.map(name -> SubmissionRules.Kind.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
        });
        List<String> needs = map.texts("needs");
        Optional<Node> at = map.node("at");
        Moment moment = at.flatMap(node -> readMoment(node, sink)).orElse(new Moment.Final());
        Ground ground = moment instanceof Moment.Source
                ? Ground.SOURCE
                : moment instanceof Moment.Image ? Ground.IMAGE : Ground.MACHINE;
        String where = at.filter(node -> node instanceof Node.Scalar)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("final");
        Predicate assertion = map.required("assert")
                .map(node -> Assertion.read(node, ground, where, sink))
                .orElseGet(() -> Assertion.read(new Node.Mapping(List.of(), map.span()), ground, where, ignored -> {}));
        List<Check.Partial> partial = new ArrayList<>();
        for (Node item : map.items("partial")) {
            Fields part = Fields.of("partial[]", item, sink);
            long some = part.required("points")
                    .flatMap(node -> points("points", node, sink))
                    .orElse(0L);
            Optional<Predicate> less = part.required("assert").map(node -> Assertion.read(node, ground, where, sink));
            LocalText say = part.node("say")
                    .map(node -> LocalTextReader.read("say", node, sink))
                    .orElse(LocalText.NONE);
            part.end();
            less.ifPresent(predicate -> partial.add(new Check.Partial(some, predicate, say)));
        }
        List<LocalText> hints = new ArrayList<>();
        for (Node item : map.items("hints")) {
            hints.add(LocalTextReader.read("hints", item, sink));
        }
        Details details = map.choice("details", List.of("full", "actual-only", "verdict-only"))
                .map(name -> Details.valueOf(name.replace('-', '_').toUpperCase(java.util.Locale.ROOT)))
                .orElse(Details.FULL);
        Visibility visibility = visibility("visibility", map);
        map.end();
        return new Check(
                id, title, points, gate, submitted, needs, moment, assertion, partial, hints, details, visibility);
    }

    static Visibility visibility(String key, Fields map) {
        return map.choice(key, List.of("student", "after-due", "staff"))
                .map(name -> Visibility.valueOf(name.replace('-', '_').toUpperCase(java.util.Locale.ROOT)))
                .orElse(Visibility.STUDENT);
    }

    static Optional<Long> points(String what, Node node, DiagnosticSink sink) {
        Optional<String> text = Values.text(what, node, sink);
        Optional<Long> value = text.flatMap(Points::parse);
        if (text.isPresent() && value.isEmpty()) {
            Values.bad(what, node, "R0004.help.points", sink);
        }
        return value;
    }

    static Optional<Moment> readMoment(Node node, DiagnosticSink sink) {
        if (node instanceof Node.Scalar) {
            return Values.choice("at", node, MOMENTS, sink).map(name -> switch (name) {
                case "source" -> new Moment.Source();
                case "image" -> new Moment.Image();
                case "run" -> new Moment.Run();
                default -> new Moment.Final();
            });
        }
        Fields map = Fields.of("at", node, sink);
        Optional<Node> event = map.node("event");
        Optional<String> symbol = map.text("symbol");
        Optional<String> to = map.text("to");
        int nth = map.whole("nth", 1, 1_000_000).orElse(1L).intValue();
        map.end();
        Optional<EventPattern> pattern = symbol.flatMap(name -> EventPattern.parse("symbol:" + name));
        if (event.isPresent()) {
            // { event: mode, to: long64 } is the long form of { event: mode=long64 }.
            String suffix = to.map(value -> "=" + value).orElse("");
            Node whole = event.get() instanceof Node.Scalar scalar
                    ? new Node.Scalar(scalar.text() + suffix, scalar.span())
                    : event.get();
            pattern = EventPattern.read("event", whole, sink);
        } else if (symbol.isEmpty()) {
            map.required("event");
        }
        return pattern.map(found -> new Moment.OnEvent(found, nth));
    }

    /** Reports a name that is no check's. */
    static void checkName(String name, Collection<String> ids, Node place, DiagnosticSink sink) {
        if (!ids.contains(name)) {
            Diagnostic diagnostic =
                    Diagnostic.of(GraderCode.UNKNOWN_CHECK, name).at(place.span());
            Optional<String> nearest = Nearest.to(name, ids);
            sink.report(nearest.isPresent() ? diagnostic.withHelp("R0007.help.nearest", nearest.get()) : diagnostic);
        }
    }
}
