package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.script.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which output section a symbol belongs to that the script sets from the location counter between sections: the one
 * before, or the one behind if the counter was moved since. What comes after the symbol {@code end} does not count as
 * one behind.
 *
 * @ld The Section of an Expression
 */
final class SectionForDot {
    private final LayoutState state;
    private final List<Item> items;
    private final Set<OutputSection> afterEnd = new HashSet<>();
    private @Nullable OutputSection current;
    private boolean preferNext;
    private boolean endSeen;

    SectionForDot(LayoutState state, List<Item> items) {
        this.state = state;
        this.items = items;
        for (Item item : items) {
            if (item instanceof Item.Step step && step.statement() instanceof Statement.Assignment assignment) {
                seeEnd(assignment);
            } else if (item instanceof Item.Section section) {
                if (endSeen) {
                    afterEnd.add(section.section());
                }
                for (Element element : section.section().elements()) {
                    if (element instanceof Element.Step step
                            && step.statement() instanceof Statement.Assignment assignment) {
                        seeEnd(assignment);
                    }
                }
            }
        }
    }

    private void seeEnd(Statement.Assignment assignment) {
        endSeen |= assignment.symbol().replaceFirst("^_+", "").equals("end");
    }

    void enter(OutputSection section) {
        if (section.isCreated() && !section.isIgnored() && section.isAllocated()) {
            current = section;
            preferNext = false;
        }
    }

    void see(Statement.Assignment assignment, boolean betweenSections) {
        preferNext |= betweenSections && assignment.isDot();
    }

    /** Returns the section for a symbol that is set by the item of that number; null for none. */
    @Nullable
    OutputSection find(int item) {
        OutputSection previous = current;
        if (previous == null || preferNext) {
            OutputSection next = next(item);
            if (previous == null || next == null || !afterEnd.contains(next)) {
                List<OutputSection> sections = state.sections();
                int at = next == null ? sections.size() - 1 : sections.indexOf(next);
                return before(at);
            }
        }
        OutputSection kept = previous.isKept() ? previous : previous.keptBefore();
        OutputSection found = kept == null ? null : before(state.sections().indexOf(kept));
        return found != null ? found : first();
    }

    private @Nullable OutputSection next(int item) {
        for (int i = item + 1; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Section section) {
                boolean ends = afterEnd.contains(section.section());
                if (ends || section.section().isKept()) {
                    return section.section();
                }
            }
        }
        return null;
    }

    private static boolean suits(OutputSection section) {
        return section.isAllocated() && !section.hasTrait(Trait.THREAD_LOCAL);
    }

    private @Nullable OutputSection before(int index) {
        for (int i = index; i >= 0; i--) {
            if (suits(state.sections().get(i))) {
                return state.sections().get(i);
            }
        }
        return null;
    }

    private @Nullable OutputSection first() {
        return state.sections().stream()
                .filter(SectionForDot::suits)
                .findFirst()
                .orElse(null);
    }
}
