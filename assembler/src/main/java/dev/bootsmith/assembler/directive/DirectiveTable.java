package dev.bootsmith.assembler.directive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All directives by name, lower case, with the dot. */
public final class DirectiveTable {
    private final Map<String, Directive> directives = new HashMap<>();

    public DirectiveTable() {
        DataDirectives.register(directives);
        FloatDirectives.register(directives);
        SpaceDirectives.register(directives);
        SectionDirectives.register(directives);
        SymbolDirectives.register(directives);
        MacroDirectives.register(directives);
        ConditionalDirectives.register(directives);
        MiscDirectives.register(directives);
        BundleDirectives.register(directives);
        ListingDirectives.register(directives);
        DebugDirectives.register(directives);
        FrameDirectives.register(directives);
        ReplicationDirectives.register(directives);
        RelocationDirectives.register(directives);
        LinkageDirectives.register(directives);
        StabDirectives.register(directives);
    }

    public @Nullable Directive find(String name) {
        return directives.get(name);
    }

    /** Returns every name, for suggestions. */
    public Collection<String> names() {
        return directives.keySet();
    }
}
