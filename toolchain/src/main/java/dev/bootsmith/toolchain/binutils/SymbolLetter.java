package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.List;

/**
 * The letter under which {@code nm} lists a symbol: what kind of place it has; upper case if other files see it.
 *
 * <p>The manual page of nm lists the letters.
 */
final class SymbolLetter {
    /** Sections of another object format that keep their letters by name. */
    private record NamedSection(String name, char letter) {}

    private static final List<NamedSection> BY_NAME = List.of(
            new NamedSection(".drectve", 'i'),
            new NamedSection(".edata", 'e'),
            new NamedSection(".idata", 'i'),
            new NamedSection(".pdata", 'p'));

    private SymbolLetter() {}

    static char of(RawSymbol symbol, GnuFile file) {
        boolean object = symbol.isObject();
        if (symbol.isCommon()) {
            return 'C';
        }
        if (symbol.isUndefined()) {
            return symbol.isWeak() ? (object ? 'v' : 'w') : 'U';
        }
        if (symbol.isIndirectFunction()) {
            return 'i';
        }
        if (symbol.isWeak()) {
            return object ? 'V' : 'W';
        }
        if (symbol.binding() == ElfSymbol.Binding.GNU_UNIQUE.number()) {
            return 'u';
        }
        if (!symbol.isLocal() && symbol.binding() != ElfSymbol.Binding.GLOBAL.number()) {
            return '?';
        }
        GnuSection section = file.sectionOf(symbol);
        char letter = section == null ? 'a' : ofSection(section);
        return symbol.isLocal() ? letter : Character.toUpperCase(letter);
    }

    private static char ofSection(GnuSection section) {
        for (NamedSection named : BY_NAME) {
            String name = section.name();
            boolean isIt = name.startsWith(named.name())
                    && (name.length() == named.name().length()
                            || ".$0123456789".indexOf(name.charAt(named.name().length())) >= 0);
            if (isIt) {
                return named.letter();
            }
        }
        if (section.has(GnuSection.CODE)) {
            return 't';
        }
        if (section.has(GnuSection.DATA)) {
            return section.has(GnuSection.READONLY) ? 'r' : 'd';
        }
        if (!section.has(GnuSection.CONTENTS)) {
            return 'b';
        }
        if (section.has(GnuSection.DEBUGGING)) {
            return 'N';
        }
        return section.has(GnuSection.READONLY) ? 'n' : '?';
    }
}
