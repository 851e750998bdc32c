package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.ElfSymbol.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the symbol that names an address: the nearest at or below it, functions and global names preferred. */
final class SymbolFinder {
    private static final Comparator<ElfSymbol> ORDER = Comparator.comparing(ElfSymbol::value, Long::compareUnsigned)
            .thenComparing(symbol -> symbol.type() != ElfSymbol.Type.FUNC)
            .thenComparing(symbol -> symbol.type() != ElfSymbol.Type.OBJECT)
            .thenComparing(
                    Comparator.comparing(ElfSymbol::size, Long::compareUnsigned).reversed())
            .thenComparing(symbol -> symbol.binding() != Binding.GLOBAL)
            .thenComparing(ElfSymbol::name);

    private final List<ElfSymbol> symbols = new ArrayList<>();
    private final boolean relocatable;

    /** @param relocatable whether sections still begin at 0 each, so that an address means nothing without its section */
    SymbolFinder(List<ElfSymbol> all, boolean relocatable) {
        this.relocatable = relocatable;
        for (ElfSymbol symbol : all) {
            boolean named = symbol.type() != ElfSymbol.Type.SECTION
                    && symbol.type() != ElfSymbol.Type.FILE
                    && !symbol.name().isEmpty();
            if (named && symbol.isDefined() && symbol.place() != Place.COMMON) {
                symbols.add(symbol);
            }
        }
        symbols.sort(ORDER);
    }

    boolean isEmpty() {
        return symbols.isEmpty();
    }

    /** Returns the symbol that an address in or near a section is told by. */
    Optional<ElfSymbol> nearest(ElfSection section, long address) {
        boolean inside = Long.compareUnsigned(address - section.address(), section.size()) < 0;
        return nearest(section, address, relocatable && inside);
    }

    /** Returns the section's own symbol that a label in its listing is made of. */
    Optional<ElfSymbol> nearestInside(ElfSection section, long address) {
        return nearest(section, address, true);
    }

    private Optional<ElfSymbol> nearest(ElfSection section, long address, boolean ownOnly) {
        ElfSymbol best = null;
        for (ElfSymbol symbol : symbols) {
            if (ownOnly && symbol.section() != section) {
                continue;
            }
            if (Long.compareUnsigned(symbol.value(), address) > 0) {
                // Nothing lies below: the first one above is named with a negative distance.
                return Optional.of(best == null ? symbol : best);
            }
            if (best == null || isBetter(symbol, best, section)) {
                best = symbol;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(ElfSymbol symbol, ElfSymbol best, ElfSection section) {
        return symbol.value() != best.value() || (best.section() != section && symbol.section() == section);
    }

    /** Returns the first address above that a symbol of the section names. */
    Optional<Long> nextAfter(ElfSection section, long address) {
        return symbols.stream()
                .filter(symbol -> symbol.section() == section)
                .map(ElfSymbol::value)
                .filter(value -> Long.compareUnsigned(value, address) > 0)
                .findFirst();
    }
}
