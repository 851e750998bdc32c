package dev.bootsmith.linker.difference;

import dev.bootsmith.linker.difference.LinkCase.Field;
import dev.bootsmith.linker.difference.LinkCase.Name;
import dev.bootsmith.linker.difference.LinkCase.Part;
import dev.bootsmith.linker.difference.LinkCase.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes things out of a link for as long as it stays different. */
final class Minimiser {
    /** Whether a smaller link still shows the same difference. */
    interface Check {
        boolean differs(LinkCase link);
    }

    private final Check check;

    private Minimiser(Check check) {
        this.check = check;
    }

    static LinkCase shrink(LinkCase link, Check check) {
        return new Minimiser(check).shrink(link);
    }

    private LinkCase shrink(LinkCase link) {
        LinkCase current = link;
        LinkCase candidate = next(current);
        while (candidate != null) {
            current = candidate;
            candidate = next(current);
        }
        return current;
    }

    /** Returns the first smaller link that differs still, or null. */
    private @Nullable LinkCase next(LinkCase link) {
        for (LinkCase candidate : smaller(link)) {
            // A link of nothing is a matter of its own.
            boolean empty =
                    candidate.objects().stream().allMatch(unit -> unit.parts().isEmpty());
            if (!empty && !candidate.equals(link) && check.differs(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static List<LinkCase> smaller(LinkCase link) {
        List<LinkCase> result = new ArrayList<>();
        for (int i = 0; i < link.script().count(); i++) {
            result.add(link.withScript(link.script().without(i)));
        }
        for (int i = 0; i < link.options().size(); i++) {
            result.add(link.withOptions(without(link.options(), i)));
        }
        if (link.archived() > 0) {
            result.add(link.withArchived(link.archived() - 1));
        }
        for (int i = link.objects().size() - 1; i >= 0; i--) {
            if (link.objects().size() > 1) {
                result.add(link.withObjects(without(link.objects(), i)));
            }
            Unit unit = link.objects().get(i);
            for (int j = 0; j < unit.parts().size(); j++) {
                result.add(replace(link, i, withoutPart(unit, j)));
                Part part = unit.parts().get(j);
                if (!part.fields().isEmpty()) {
                    result.add(replace(link, i, withPart(unit, j, change(part, part.alignment(), List.of()))));
                }
                if (part.alignment() > 1) {
                    result.add(replace(link, i, withPart(unit, j, change(part, 1, part.fields()))));
                }
            }
            for (int j = 0; j < unit.names().size(); j++) {
                result.add(replace(link, i, new Unit(unit.parts(), without(unit.names(), j))));
            }
        }
        return result;
    }

    private static Part change(Part part, long alignment, List<Field> fields) {
        return new Part(
                part.name(),
                part.type(),
                part.flags(),
                part.entrySize(),
                alignment,
                part.group(),
                part.bytes(),
                fields);
    }

    private static Unit withPart(Unit unit, int index, Part part) {
        List<Part> parts = new ArrayList<>(unit.parts());
        parts.set(index, part);
        return new Unit(parts, unit.names());
    }

    private static Unit withoutPart(Unit unit, int index) {
        List<Name> names = new ArrayList<>();
        for (Name name : unit.names()) {
            if (name.part() != index) {
                int part = name.part() > index ? name.part() - 1 : name.part();
                names.add(new Name(name.name(), part, name.value(), name.binding()));
            }
        }
        return new Unit(without(unit.parts(), index), names);
    }

    private static LinkCase replace(LinkCase link, int index, Unit unit) {
        List<Unit> units = new ArrayList<>(link.objects());
        units.set(index, unit);
        return link.withObjects(units);
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }
}
