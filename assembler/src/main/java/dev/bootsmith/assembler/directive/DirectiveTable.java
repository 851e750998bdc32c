package dev.bootsmith.assembler.directive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All directives by name, lower case, with the dot.
 *
 * <p>A family is registered when a name is looked for that none of those before it has: a boot sector needs a few directives, and
 * making two hundred of them took an eighth of its time.
 */
public final class DirectiveTable {
    private final Map<String, Directive> directives = new HashMap<>();
    private int families;

    public @Nullable Directive find(String name) {
        Directive found = directives.get(name);
        while (found == null && registerNext()) {
            found = directives.get(name);
        }
        return found;
    }

    /** Returns every name, for suggestions. */
    public Collection<String> names() {
        while (registerNext()) {
            // Each call adds a family.
        }
        return directives.keySet();
    }

    /** Registers the next family, the most used ones first; returns false if there is none left. */
    private boolean registerNext() {
        switch (families++) {
            case 0 -> DataDirectives.register(directives);
            case 1 -> SymbolDirectives.register(directives);
            case 2 -> SectionDirectives.register(directives);
            case 3 -> SpaceDirectives.register(directives);
            case 4 -> MiscDirectives.register(directives);
            case 5 -> FrameDirectives.register(directives);
            case 6 -> DebugDirectives.register(directives);
            case 7 -> MacroDirectives.register(directives);
            case 8 -> ConditionalDirectives.register(directives);
            case 9 -> FloatDirectives.register(directives);
            case 10 -> ListingDirectives.register(directives);
            case 11 -> ReplicationDirectives.register(directives);
            case 12 -> RelocationDirectives.register(directives);
            case 13 -> LinkageDirectives.register(directives);
            case 14 -> StabDirectives.register(directives);
            case 15 -> BundleDirectives.register(directives);
            default -> {
                return false;
            }
        }
        return true;
    }
}
