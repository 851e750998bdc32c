package dev.bootsmith.grader.predicate;

import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.EvidenceNeeds;
import dev.bootsmith.grader.evidence.MachineView;
import dev.bootsmith.grader.evidence.Origin;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every cell of an area must be another character in a run in which only what stands in one place, or is typed, is other. */
record DerivedFrom(ScreenArea area, Origin origin) implements Predicate {
    /** Reads {@code derived-from}: one or several origins, all of which must hold. */
    static List<Origin> readOrigins(Fields map) {
        List<Origin> origins = new ArrayList<>();
        for (Node item : map.items("disk-lba")) {
            Values.number("disk-lba", item, map.sink()).map(Origin::disk).ifPresent(origins::add);
        }
        for (Node item : map.items("memory")) {
            Values.number("memory", item, map.sink()).map(Origin::memory).ifPresent(origins::add);
        }
        for (Node item : map.items("register")) {
            Values.choice("register", item, Origin.REGISTERS, map.sink())
                    .map(Origin::register)
                    .ifPresent(origins::add);
        }
        map.flag("keys").filter(wanted -> wanted).ifPresent(wanted -> origins.add(Origin.KEYS));
        map.flag("serial").filter(wanted -> wanted).ifPresent(wanted -> origins.add(Origin.SERIAL));
        if (origins.isEmpty()) {
            map.required("disk-lba");
        }
        map.end();
        return origins;
    }

    @Override
    public Verdict test(Evidence evidence) {
        MachineView view = evidence.view();
        Optional<ScreenArea.Cells> cells = area.find(view);
        if (cells.isEmpty()) {
            return Verdict.of(false, area.expected(), area.actual(view));
        }
        String here = cells.get().text(view);
        String there = cells.get().text(evidence.counterfactual(origin));
        boolean all = here.length() == there.length();
        for (int i = 0; all && i < here.length(); i++) {
            all = here.charAt(i) != there.charAt(i);
        }
        return Verdict.of(
                all,
                Phrases.of("derived.wanted", TextRule.quoted(here), origin.inWords()),
                Phrases.of("derived.was", origin.inWords(), TextRule.quoted(there)));
    }

    @Override
    public void prepare(EvidenceNeeds needs) {
        needs.counterfactual(origin);
    }
}
