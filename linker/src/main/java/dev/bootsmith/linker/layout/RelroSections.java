package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import java.util.List;
import java.util.Set;

/**
 * Whether a pattern between DATA_SEGMENT_ALIGN and DATA_SEGMENT_RELRO_END names anything; only then the data segment has
 * a part that becomes read-only. It does not matter where the section named went in the end.
 *
 * @ld Builtin Functions, DATA_SEGMENT_RELRO_END
 */
final class RelroSections {
    private final List<Item> items;
    private final SectionMatcher matcher;

    RelroSections(List<Item> items, List<InputFile> files) {
        this.items = items;
        this.matcher = new SectionMatcher(files, null, Set.of());
    }

    boolean exist() {
        boolean inside = false;
        boolean orphan = false;
        for (Item item : items) {
            if (item instanceof Item.Step step && step.statement() instanceof Statement.Assignment assignment) {
                if (calls(assignment.value(), "DATA_SEGMENT_ALIGN")) {
                    inside = true;
                } else if (calls(assignment.value(), "DATA_SEGMENT_RELRO_END")) {
                    return orphan;
                }
            } else if (inside && item instanceof Item.Section section) {
                if (hasParts(section.section())) {
                    return true;
                }
                orphan |= section.section().isOrphan()
                        && section.section().inputs().stream().anyMatch(RelroSections::counts);
            }
        }
        return false;
    }

    private boolean hasParts(OutputSection section) {
        Statement.OutputSection statement = section.statement();
        return statement != null
                && statement.body().stream()
                        .anyMatch(part -> part instanceof Statement.InputSections pattern
                                && matcher.matchAll(pattern).stream().anyMatch(RelroSections::counts));
    }

    private static boolean counts(InputSection input) {
        return input.isAllocated()
                && !input.section().isNobits()
                && !input.isDiscarded()
                && !input.isLeftOut()
                && input.size() > 0;
    }

    private static boolean calls(Expression expression, String function) {
        return expression instanceof Expression.Call call && call.function().equals(function)
                || expression.parts().stream().anyMatch(part -> calls(part, function));
    }
}
