package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The symbols of an object file as {@code nm} lists them. */
public final class SymbolList {
    private SymbolList() {}

    /** In which order symbols are listed. */
    public enum Order {
        NAME,
        /** By value, {@code nm -n}; undefined ones first. */
        VALUE
    }

    /** Returns the list, one symbol a line: value, letter, name. */
    public static String list(ObjectFile file, Order order) {
        List<ElfSymbol> symbols = new ArrayList<>();
        for (ElfSymbol symbol : file.symbols()) {
            if (symbol.type() != ElfSymbol.Type.SECTION && symbol.type() != ElfSymbol.Type.FILE) {
                symbols.add(symbol);
            }
        }
        Comparator<ElfSymbol> byName = Comparator.comparing(ElfSymbol::name);
        Comparator<ElfSymbol> byValue = Comparator.comparing(ElfSymbol::isDefined)
                .thenComparing(ElfSymbol::value, Long::compareUnsigned)
                .thenComparing(byName);
        symbols.sort(order == Order.NAME ? byName : byValue);
        int digits = file.elfClass() == ElfClass.ELF64 ? 16 : 8;
        StringBuilder out = new StringBuilder();
        for (ElfSymbol symbol : symbols) {
            long value = symbol.place() == ElfSymbol.Place.COMMON ? symbol.size() : symbol.value();
            String column =
                    symbol.isDefined() ? String.format(Locale.ROOT, "%0" + digits + "x", value) : " ".repeat(digits);
            out.append(column)
                    .append(' ')
                    .append(letter(symbol))
                    .append(' ')
                    .append(symbol.name())
                    .append('\n');
        }
        return out.toString();
    }

    /** Returns the class letter: upper case for symbols that other files see. */
    static char letter(ElfSymbol symbol) {
        boolean weak = symbol.binding() == Binding.WEAK;
        boolean object = symbol.type() == ElfSymbol.Type.OBJECT;
        if (!symbol.isDefined()) {
            return weak ? (object ? 'v' : 'w') : 'U';
        } else if (symbol.place() == ElfSymbol.Place.COMMON) {
            return 'C';
        } else if (symbol.type() == ElfSymbol.Type.GNU_IFUNC) {
            return 'i';
        } else if (weak) {
            return object ? 'V' : 'W';
        } else if (symbol.binding() == Binding.GNU_UNIQUE) {
            return 'u';
        }
        char lower = placeLetter(symbol);
        return symbol.isLocal() ? lower : Character.toUpperCase(lower);
    }

    private static char placeLetter(ElfSymbol symbol) {
        ElfSection section = symbol.section();
        if (section == null) {
            return 'a';
        } else if (section.has(SectionFlag.EXECINSTR)) {
            return 't';
        } else if (!section.has(SectionFlag.ALLOC)) {
            return 'n';
        } else if (section.isNobits()) {
            return 'b';
        }
        return section.has(SectionFlag.WRITE) ? 'd' : 'r';
    }
}
