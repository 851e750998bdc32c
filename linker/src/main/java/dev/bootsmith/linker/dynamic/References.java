package dev.bootsmith.linker.dynamic;

import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.SymbolicBinding;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Visibility;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a name is known to mean the definition in this image. In an image at fixed addresses it always does; in a
 * shared one another image may define the name first.
 *
 * @elf Symbol Visibility, Shared Object Dependencies
 */
public final class References {
    private final LinkOptions options;
    private final Set<LinkSymbol> throughTables = new HashSet<>();
    private final Set<LinkSymbol> directInCode = new HashSet<>();

    public References(LinkOptions options) {
        this.options = options;
    }

    public boolean isPositionIndependent() {
        return options.isPositionIndependent();
    }

    /** Returns whether the image names a program that relocates it. */
    public boolean hasInterpreter() {
        return options.linkage() == LinkOptions.Linkage.POSITION_INDEPENDENT && !options.has(Feature.NO_INTERPRETER);
    }

    /** Notes that code reaches a symbol through the global offset table or the procedure linkage table. */
    public void noteTable(LinkSymbol symbol) {
        throughTables.add(symbol);
    }

    /** Notes that code has the address of a symbol in itself. */
    public void noteDirectInCode(LinkSymbol symbol) {
        directInCode.add(symbol);
    }

    /** Returns whether a reference is settled by this link. */
    public boolean isLocal(LinkSymbol symbol) {
        if (!options.isPositionIndependent() || isHidden(symbol) || symbol.isForcedLocal() || symbol.isExpected()) {
            return true;
        }
        if (!symbol.isDefined()) {
            return symbol.isUndefinedWeak() && !options.isShared() && !hasInterpreter();
        }
        return !symbol.isDynamic()
                || !options.isShared()
                || isSymbolic(symbol)
                || symbol.visibility() == Visibility.PROTECTED;
    }

    private boolean isSymbolic(LinkSymbol symbol) {
        ElfSymbol definition = symbol.definition();
        boolean function = definition != null && definition.type() == ElfSymbol.Type.FUNC;
        return switch (options.symbolicBinding()) {
            case ALL -> true;
            case FUNCTIONS -> function;
            case NONE -> false;
        };
    }

    /** Returns whether -Bsymbolic binds every symbol. */
    boolean isAllSymbolic() {
        return options.symbolicBinding() == SymbolicBinding.ALL;
    }

    public static boolean isHidden(LinkSymbol symbol) {
        return symbol.visibility() == Visibility.HIDDEN || symbol.visibility() == Visibility.INTERNAL;
    }

    /** Returns whether a weak reference that nothing satisfies is 0 for good. */
    public boolean isZero(LinkSymbol symbol) {
        if (!symbol.isUndefinedWeak() || symbol.isExpected()) {
            return false;
        }
        return isLocal(symbol)
                || !options.isShared() && (!throughTables.contains(symbol) || directInCode.contains(symbol));
    }
}
