package dev.bootsmith.grader.predicate;

import dev.bootsmith.emulator.machine.StopReason;
import dev.bootsmith.grader.evidence.RunRecord;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the run ended and what it cost: {@code stop}, {@code exit-code}, {@code instructions}, {@code virtual-micros}. */
final class RunEnd implements Family {
    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("stop", "exit-code", "instructions", "virtual-micros");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        if (fields.node("stop").isPresent()) {
            List<String> names = new ArrayList<>();
            for (StopReason reason : StopReason.values()) {
                names.add(reason.id());
            }
            names.add(RunRecord.STOPPED_BY_RULE);
            List<String> wanted = new ArrayList<>();
            for (Node item : fields.items("stop")) {
                Values.choice("stop", item, names, fields.sink()).ifPresent(wanted::add);
            }
            into.add(evidence -> Verdict.of(
                    wanted.contains(evidence.record().stopName()),
                    "stop = " + String.join(" | ", wanted),
                    "stop = " + evidence.record().stopName()));
        }
        fields.node("exit-code").ifPresent(node -> {
            ValueRule rule = ValueRule.read("exit-code", node, Map.of(), fields.sink());
            into.add(evidence -> rule.test("exit-code", evidence.record().exitCode()));
        });
        for (String key : List.of("instructions", "virtual-micros")) {
            fields.map(key).ifPresent(map -> {
                long min = map.number("min").orElse(0L);
                long max = map.number("max").orElse(Long.MAX_VALUE);
                map.end();
                into.add(evidence -> {
                    long actual = key.equals("instructions")
                            ? evidence.record().instructions()
                            : evidence.record().virtualMicros();
                    String wanted = (min > 0 ? " >= " + min : "") + (max < Long.MAX_VALUE ? " <= " + max : "");
                    return Verdict.of(actual >= min && actual <= max, key + wanted, key + " = " + actual);
                });
            });
        }
    }
}
