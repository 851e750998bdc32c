package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputSection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the section that an orphan is to follow by what the sections are: the last one of the same traits, else the
 * last that comes close.
 *
 * @ld Orphan Sections
 */
final class OrphanModel {
    private static final int BYTES = Trait.CONTENTS | Trait.ALLOC | Trait.LOAD;
    private static final int ALL = BYTES | Trait.READ_ONLY | Trait.CODE | Trait.THREAD_LOCAL;

    private final List<OutputSection> sections;
    private final Map<OutputSection, Integer> expected;
    private final InputSection orphan;

    OrphanModel(List<OutputSection> sections, Map<OutputSection, Integer> expected, InputSection orphan) {
        this.sections = sections;
        this.expected = expected;
        this.orphan = orphan;
    }

    /** Returns the section to follow, or null if none is like it; an exact match is also given to the consumer. */
    @Nullable
    OutputSection find(int traits, Consumer<OutputSection> exact) {
        OutputSection same = last(true, own -> ((own ^ traits) & ALL) == 0);
        if (same != null) {
            exact.accept(same);
            return same;
        }
        OutputSection close = close(traits, true);
        if (close != null || isThreadLocal(traits) || (traits & Trait.ALLOC) == 0) {
            return close;
        }
        OutputSection otherType = last(false, own -> ((own ^ traits) & ALL) == 0);
        return otherType != null ? otherType : close(traits, false);
    }

    private @Nullable OutputSection close(int traits, boolean sameType) {
        if ((traits & Trait.ALLOC) == 0) {
            return last(false, own -> ((own ^ traits) & Trait.DEBUG) == 0);
        } else if ((traits & Trait.CODE) != 0) {
            return last(sameType, own -> ((own ^ traits) & (BYTES | Trait.CODE | Trait.THREAD_LOCAL)) == 0);
        } else if ((traits & Trait.READ_ONLY) != 0) {
            return last(sameType, own -> ((own ^ traits) & (BYTES | Trait.READ_ONLY)) == 0);
        } else if (isThreadLocal(traits)) {
            return threadLocal(traits);
        } else if ((traits & Trait.CONTENTS) != 0) {
            return last(sameType, own -> ((own ^ traits) & (BYTES | Trait.THREAD_LOCAL)) == 0);
        }
        return last(sameType, own -> (own & Trait.ALLOC) != 0);
    }

    private static boolean isThreadLocal(int traits) {
        return (traits & Trait.THREAD_LOCAL) != 0
                && (traits & (Trait.CODE | Trait.READ_ONLY)) == 0
                && (traits & Trait.ALLOC) != 0;
    }

    /** Thread-local sections stand together, zeroed ones last; without any they follow the data. */
    private @Nullable OutputSection threadLocal(int traits) {
        OutputSection found = null;
        boolean seen = false;
        int wanted = traits | Trait.LOAD | Trait.CONTENTS;
        for (OutputSection section : sections) {
            int own = traits(section);
            int differ = own ^ wanted;
            if ((differ & (Trait.THREAD_LOCAL | Trait.ALLOC)) == 0) {
                if ((own & Trait.LOAD) == 0 && (traits & Trait.LOAD) != 0) {
                    break;
                }
                seen = true;
            } else if (seen) {
                break;
            } else if ((differ & BYTES) != 0) {
                continue;
            }
            found = section;
        }
        return found;
    }

    private @Nullable OutputSection last(boolean sameType, IntPredicate wanted) {
        OutputSection found = null;
        for (OutputSection section : sections) {
            boolean otherType = sameType
                    && section.isCreated()
                    && section.typeSoFar() != orphan.section().type();
            if (!otherType && wanted.test(traits(section))) {
                found = section;
            }
        }
        return found;
    }

    private int traits(OutputSection section) {
        return section.isCreated() ? section.traits() : expected.getOrDefault(section, 0);
    }
}
