package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSymbol;
import dev.bootsmith.toolchain.ToolchainCode;
import dev.bootsmith.toolchain.binutils.CopyOptions.Discard;
import dev.bootsmith.toolchain.binutils.CopyOptions.Feature;
import dev.bootsmith.toolchain.binutils.CopyOptions.NewSymbol;
import dev.bootsmith.toolchain.binutils.CopyOptions.Rename;
import dev.bootsmith.toolchain.binutils.CopyOptions.Strip;
import dev.bootsmith.toolchain.binutils.CopyOptions.SymbolOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which symbols a copy keeps, and how it changes them; the rules are objcopy's, in its order. */
final class SymbolSelection {
    private final GnuFile input;
    private final CopyOptions options;
    private final Map<Integer, CopySection> sections;
    private final DiagnosticSink sink;
    private final Set<Integer> needed = new HashSet<>();
    private boolean failed;

    SymbolSelection(GnuFile input, CopyOptions options, Map<Integer, CopySection> sections, DiagnosticSink sink) {
        this.input = input;
        this.options = options;
        this.sections = sections;
        this.sink = sink;
    }

    boolean hasFailed() {
        return failed;
    }

    List<CopySymbol> select() {
        List<CopySymbol> result = new ArrayList<>();
        findNeeded();
        for (RawSymbol symbol : input.elf().symbols()) {
            if (symbol.index() == 0) {
                continue;
            }
            CopySymbol copy = new CopySymbol(symbol);
            if (symbol.sectionIndex() != 0) {
                copy.section = sections.get(symbol.sectionIndex());
                boolean ofTable = input.section(symbol.sectionIndex()) == null;
                copy.orphaned = copy.section == null && !ofTable;
                copy.special = copy.section == null ? ElfStructures.SHN_ABS : 0;
            }
            move(copy);
            if (!options.touchesSymbols() || isKept(copy)) {
                result.add(copy);
            }
        }
        options.newSymbols().forEach(symbol -> result.add(added(symbol)));
        return result;
    }

    /** Relocations and groups need the symbols they name. */
    private void findNeeded() {
        for (CopySection section : sections.values()) {
            for (RawRelocation relocation : section.relocations) {
                needed.add(relocation.symbolIndex());
            }
            if (section.source != null && section.has(GnuSection.GROUP)) {
                needed.add(section.source.raw().header().info());
            }
        }
    }

    /** A symbol of a program moves with its section; in a relocatable file its value is an offset. */
    private void move(CopySymbol symbol) {
        CopySection section = symbol.section;
        if (section != null && section.source != null && !input.isRelocatable()) {
            symbol.value += section.virtualAddress - section.source.address();
        }
    }

    private boolean isKept(CopySymbol symbol) {
        String redefined = options.redefinitions().get(symbol.name);
        if (redefined != null && !symbol.isSection()) {
            symbol.name = redefined;
        }
        Rename rename = symbol.isSection() ? options.renames().get(symbol.name) : null;
        if (rename != null) {
            symbol.name = rename.newName();
        }
        String name = nameOf(symbol);
        if (!options.symbolPrefix().isEmpty() && !symbol.isSection()) {
            name = options.symbolPrefix() + name;
            symbol.name = name;
        }
        boolean isNeeded = options.strip() != Strip.ALL && needed.contains(symbol.inputIndex);
        boolean keep = isNeeded || survivesClass(symbol, name);
        if (keep && options.symbols(SymbolOption.STRIP).matches(name)) {
            if (isNeeded) {
                failed = true;
                sink.report(Diagnostic.of(ToolchainCode.SYMBOL_NEEDED, name, input.name()));
            } else {
                keep = false;
            }
        }
        keep &= !input.isRelocatable()
                || needed.contains(symbol.inputIndex)
                || !options.symbols(SymbolOption.STRIP_UNNEEDED).matches(name);
        keep |= options.has(Feature.KEEP_FILE_SYMBOLS) && symbol.isFile();
        keep |= options.has(Feature.KEEP_SECTION_SYMBOLS) && symbol.isSection();
        keep |= options.symbols(SymbolOption.KEEP).matches(name);
        if (!keep || symbol.orphaned || isOutsideOnly(symbol)) {
            return false;
        }
        changeBinding(symbol, name);
        return true;
    }

    /** With -j, a symbol stays only if its section is named; undefined and absolute ones are in sections of their own. */
    private boolean isOutsideOnly(CopySymbol symbol) {
        NamePatterns only = options.sections(CopyOptions.SectionOption.ONLY);
        if (only.isEmpty() || symbol.section != null) {
            return false;
        }
        return !only.matches(symbol.isCommon() ? "*COM*" : symbol.isUndefined() ? "*UND*" : "*ABS*");
    }

    private String nameOf(CopySymbol symbol) {
        CopySection section = symbol.section;
        return symbol.isSection() && symbol.name.isEmpty() && section != null ? section.name : symbol.name;
    }

    private boolean survivesClass(CopySymbol symbol, String name) {
        Strip strip = options.strip();
        boolean global = !symbol.isLocal() && !symbol.isUndefined();
        if (strip == Strip.ALL) {
            return false;
        }
        if (input.isRelocatable() && (global || symbol.isCommon())) {
            return true;
        }
        if (global || symbol.isUndefined() || symbol.isCommon()) {
            return strip != Strip.UNNEEDED;
        }
        if (symbol.isSection() || symbol.isFile()) {
            return strip != Strip.DEBUG && strip != Strip.UNNEEDED;
        }
        boolean discarded = options.discard() == Discard.ALL_LOCALS
                || options.discard() == Discard.COMPILER_LABELS && isCompilerLabel(name);
        return strip != Strip.UNNEEDED && !discarded;
    }

    private static boolean isCompilerLabel(String name) {
        return name.startsWith(".L") || name.startsWith("..") || name.startsWith("_.L_") || name.startsWith("L0\001");
    }

    private void changeBinding(CopySymbol symbol, String name) {
        int local = ElfSymbol.Binding.LOCAL.number();
        int global = ElfSymbol.Binding.GLOBAL.number();
        int before = symbol.binding;
        boolean weakened = options.has(Feature.WEAKEN)
                || options.symbols(SymbolOption.WEAKEN).matches(name);
        if (before != local && !symbol.isCommon() && weakened) {
            symbol.binding = ElfSymbol.Binding.WEAK.number();
        }
        boolean localized = options.symbols(SymbolOption.LOCALIZE).matches(name)
                || !options.symbols(SymbolOption.KEEP_GLOBAL).isEmpty()
                        && !options.symbols(SymbolOption.KEEP_GLOBAL).matches(name)
                || options.has(Feature.LOCALIZE_HIDDEN) && isHidden(symbol);
        if (!symbol.isUndefined() && before != local && !symbol.isCommon() && localized) {
            symbol.binding = local;
        }
        if (!symbol.isUndefined()
                && before == local
                && options.symbols(SymbolOption.GLOBALIZE).matches(name)) {
            symbol.binding = global;
        }
    }

    private static boolean isHidden(CopySymbol symbol) {
        int visibility = symbol.other & 3;
        return visibility == ElfSymbol.Visibility.HIDDEN.number()
                || visibility == ElfSymbol.Visibility.INTERNAL.number();
    }

    private CopySymbol added(NewSymbol symbol) {
        CopySymbol copy = new CopySymbol(symbol.name(), symbol.value());
        for (CopySection section : sections.values()) {
            if (section.name.equals(symbol.section())) {
                copy.section = section;
                copy.special = 0;
                copy.value += section.virtualAddress;
            }
        }
        if (!symbol.section().isEmpty() && copy.section == null) {
            failed = true;
            sink.report(Diagnostic.of(ToolchainCode.NO_SECTION_TO_UPDATE, symbol.section(), input.name()));
        }
        for (String flag : symbol.flags()) {
            switch (flag) {
                case "local" -> copy.binding = ElfSymbol.Binding.LOCAL.number();
                case "weak" -> copy.binding = ElfSymbol.Binding.WEAK.number();
                case "function" -> copy.type = ElfSymbol.Type.FUNC.number();
                case "object" -> copy.type = ElfSymbol.Type.OBJECT.number();
                case "file" -> copy.type = ElfSymbol.Type.FILE.number();
                case "section" -> copy.type = ElfSymbol.Type.SECTION.number();
                case "hidden" -> copy.other = ElfSymbol.Visibility.HIDDEN.number();
                default -> copy.binding = ElfSymbol.Binding.GLOBAL.number();
            }
        }
        return copy;
    }
}
