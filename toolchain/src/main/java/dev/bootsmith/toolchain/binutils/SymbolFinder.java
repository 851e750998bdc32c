package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.ElfSymbol.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Finds the symbol that names an address: the nearest at or below it, functions and global names preferred. */
final class SymbolFinder {
    private static final Comparator<ElfSymbol> ORDER = Comparator.comparing(ElfSymbol::value, Long::compareUnsigned)
            .thenComparingInt(SymbolFinder::positionOfSection)
            .thenComparing(symbol -> symbol.type() != ElfSymbol.Type.FUNC)
            .thenComparing(symbol -> symbol.type() != ElfSymbol.Type.OBJECT)
            .thenComparing(symbol -> symbol.binding() != Binding.GLOBAL)
            .thenComparing(symbol -> symbol.binding() == Binding.LOCAL)
            .thenComparing(
                    Comparator.comparing(ElfSymbol::size, Long::compareUnsigned).reversed())
            .thenComparing(ElfSymbol::name);

    /** Absolute symbols come last. */
    private static int positionOfSection(ElfSymbol symbol) {
        ElfSection section = symbol.section();
        return section == null ? Integer.MAX_VALUE : section.position();
    }

    private final List<ElfSymbol> symbols = new ArrayList<>();
    private final Map<ElfSection, List<ElfSymbol>> bySection = new HashMap<>();
    private final boolean relocatable;
    private final LongFunction<Optional<String>> places;

    /**
     * @param relocatable whether sections still begin at 0 each, so that an address means nothing without its section
     * @param places names of places that a dynamic linker fills in, which go before symbols
     */
    SymbolFinder(List<ElfSymbol> all, boolean relocatable, LongFunction<Optional<String>> places) {
        this.relocatable = relocatable;
        this.places = places;
        for (ElfSymbol symbol : all) {
            boolean named = symbol.type() != ElfSymbol.Type.SECTION
                    && symbol.type() != ElfSymbol.Type.FILE
                    && !symbol.name().isEmpty();
            if (named && symbol.isDefined() && symbol.place() != Place.COMMON) {
                symbols.add(symbol);
            }
        }
        symbols.sort(ORDER);
        for (ElfSymbol symbol : symbols) {
            ElfSection section = symbol.section();
            if (section != null) {
                bySection.computeIfAbsent(section, key -> new ArrayList<>()).add(symbol);
            }
        }
    }

    boolean isRelocatable() {
        return relocatable;
    }

    /** Returns the name of a place that a dynamic linker fills in. */
    Optional<String> placeAt(long address) {
        return places.apply(address);
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

    /** Returns the nearest symbol below that has a size, if it reaches over an address. */
    Optional<ElfSymbol> function(ElfSection section, long address) {
        List<ElfSymbol> list = own(section);
        int at = behind(list, address) - 1;
        while (at >= 0 && list.get(at).size() == 0) {
            at--;
        }
        boolean reaches = at >= 0
                && Long.compareUnsigned(
                                address - list.get(at).value(), list.get(at).size())
                        < 0;
        return reaches ? Optional.of(list.get(at)) : Optional.empty();
    }

    private Optional<ElfSymbol> nearest(ElfSection section, long address, boolean ownOnly) {
        List<ElfSymbol> list = ownOnly ? own(section) : symbols;
        int behind = behind(list, address);
        if (behind == 0) {
            // Nothing lies below: the first one above is named with a negative distance.
            return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
        }
        int first = behind - 1;
        while (first > 0 && list.get(first - 1).value() == list.get(behind - 1).value()) {
            first--;
        }
        ElfSymbol best = list.get(first);
        for (int i = first + 1; i < behind && best.section() != section; i++) {
            best = list.get(i).section() == section ? list.get(i) : best;
        }
        return Optional.of(best);
    }

    /** Returns the index of the first symbol above an address. */
    private static int behind(List<ElfSymbol> list, long address) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(list.get(middle).value(), address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<ElfSymbol> own(ElfSection section) {
        return bySection.getOrDefault(section, List.of());
    }

    /** Returns the first address above that a symbol of the section names. */
    Optional<Long> nextAfter(ElfSection section, long address) {
        List<ElfSymbol> list = own(section);
        int behind = behind(list, address);
        return behind == list.size()
                ? Optional.empty()
                : Optional.of(list.get(behind).value());
    }
}
