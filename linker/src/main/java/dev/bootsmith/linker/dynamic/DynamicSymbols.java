package dev.bootsmith.linker.dynamic;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.symbol.HashOrder;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.elf.StringTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The symbols that a dynamic linker sees: those that a shared image lends, and those that nothing in this link defines.
 *
 * @elf Dynamic Section, Symbol Table
 */
final class DynamicSymbols {
    private final LinkOptions options;
    private final SymbolTable symbols;
    private final VersionScript versions;
    /** In the order in which their names come into the string table. */
    private final Set<LinkSymbol> recorded = new LinkedHashSet<>();

    private final Map<LinkSymbol, VersionScript.Node> versionOf = new HashMap<>();
    private final List<LinkSymbol> table = new ArrayList<>();
    private final StringTable strings = new StringTable();
    private byte[] systemVHash = {};
    private byte[] gnuHash = {};

    DynamicSymbols(LinkOptions options, SymbolTable symbols, VersionScript versions) {
        this.options = options;
        this.symbols = symbols;
        this.versions = versions;
    }

    /** Hides what is hidden, and lists what a shared image lends or borrows, in the order of the files. */
    void record(List<InputFile> files) {
        if (!options.isShared()) {
            return;
        }
        boolean swept = options.has(Feature.GC_SECTIONS); // Then only marks say who still wants it.
        for (InputFile file : files) {
            for (ElfSymbol symbol : file.object().symbols()) {
                LinkSymbol entry = symbol.isLocal() ? null : symbols.entry(symbol);
                if (entry != null && (!swept || entry.isDefined() || entry.isMarked())) {
                    record(entry);
                }
            }
        }
    }

    /** Lists a symbol unless its visibility keeps it in the image. */
    void record(LinkSymbol symbol) {
        if (symbol.isForcedLocal() || symbol.isExpected() || recorded.contains(symbol)) {
            return;
        }
        if (References.isHidden(symbol)) {
            if (symbol.isDefined() || symbol.isUndefinedWeak()) {
                symbol.forceLocal();
            }
            return;
        }
        symbol.makeDynamic();
        recorded.add(symbol);
    }

    /** Lists what only the options of a program ask for. */
    void recordExported() {
        if (options.has(Feature.EXPORT_DYNAMIC) && !options.isShared()) {
            for (LinkSymbol symbol : HashOrder.sort(symbols.all())) {
                boolean known =
                        symbol.isDefined() ? !isSilent(symbol) : !symbol.users().isEmpty();
                if (known) {
                    record(symbol);
                }
            }
        }
    }

    /** A name that the linker itself made is of no use to others. */
    private static boolean isSilent(LinkSymbol symbol) {
        return symbol.isForcedLocal();
    }

    /** Applies the version script: some names stay in the image, others have a version, which is a symbol too. */
    void assignVersions() {
        if (versions.isEmpty()) {
            return;
        }
        for (VersionScript.Node node : versions.nodes()) {
            if (!node.name().isEmpty() && options.isShared()) {
                LinkSymbol name = symbols.entry(node.name());
                if (!name.isDefined()) {
                    name.defineByScript(null, 0);
                    name.makeObject();
                }
                record(name);
                versionOf.put(name, node);
            }
        }
        for (LinkSymbol symbol : symbols.all()) {
            if (symbol.isDefined() && !symbol.isForcedLocal() && !versionOf.containsKey(symbol)) {
                VersionScript.Verdict verdict = versions.find(symbol.name());
                if (verdict.hidden()) {
                    symbol.forceLocal();
                } else if (verdict.node() != null) {
                    versionOf.put(symbol, verdict.node());
                }
            }
        }
    }

    boolean hasVersions() {
        return versions.hasNames();
    }

    StringTable strings() {
        return strings;
    }

    /** Adds names to the string table; what else is in it comes behind them. */
    void addNames() {
        recorded.removeIf(symbol -> !symbol.isDynamic());
        for (LinkSymbol symbol : recorded) {
            VersionScript.Node node = versionOf.get(symbol);
            // The names of versions come behind that of the image.
            if (node == null || !node.name().equals(symbol.name())) {
                strings.add(symbol.name());
            }
        }
    }

    /** Gives every symbol its index, and makes the hash tables. */
    void number(ElfClass elfClass) {
        recorded.removeIf(symbol -> !symbol.isDynamic());
        List<LinkSymbol> order = new ArrayList<>();
        for (LinkSymbol symbol : HashOrder.sort(symbols.all())) {
            if (recorded.contains(symbol)) {
                order.add(symbol);
            }
        }
        if (options.hashStyle().equals("sysv")) {
            table.addAll(order);
        } else {
            List<LinkSymbol> found = new ArrayList<>();
            for (LinkSymbol symbol : order) {
                (symbol.isDefined() ? found : table).add(symbol);
            }
            HashTables.Gnu gnu =
                    HashTables.gnu(found.stream().map(LinkSymbol::name).toList(), table.size() + 1, elfClass);
            gnuHash = gnu.contents().toByteArray();
            gnu.order().forEach(position -> table.add(found.get(position)));
        }
        for (int i = 0; i < table.size(); i++) {
            table.get(i).setDynamicIndex(i + 1);
        }
        List<Integer> written = order.stream().map(LinkSymbol::dynamicIndex).toList();
        systemVHash = HashTables.systemV(table.stream().map(LinkSymbol::name).toList(), written);
    }

    byte[] systemVHash() {
        return systemVHash;
    }

    byte[] gnuHash() {
        return gnuHash;
    }

    /** Returns the number of entries, that of the null entry included. */
    int count() {
        return table.size() + 1;
    }

    /**
     * Returns the contents of {@code .dynsym}.
     *
     * @param finished gives the final form of a symbol
     * @param indexOf gives the index of a section in the output
     */
    byte[] contents(ElfClass elfClass, Function<LinkSymbol, ElfSymbol> finished, ToIntFunction<ElfSection> indexOf) {
        ByteBuilder out = new ByteBuilder();
        out.fill(0, elfClass.symbolBytes());
        for (LinkSymbol symbol : table) {
            ElfSymbol form = finished.apply(symbol);
            ElfSection section = form.section();
            int index = !form.isDefined()
                    ? ElfStructures.SHN_UNDEF
                    : section == null ? ElfStructures.SHN_ABS : indexOf.applyAsInt(section);
            ElfStructures.putSymbol(out, elfClass, form, strings.offset(symbol.name()), index);
        }
        return out.toByteArray();
    }

    /** Returns the contents of {@code .gnu.version}: for each symbol its version. */
    byte[] versionContents() {
        ByteBuilder out = new ByteBuilder();
        out.put16(0);
        for (LinkSymbol symbol : table) {
            VersionScript.Node node = versionOf.get(symbol);
            out.put16(node == null ? 1 : node.index());
        }
        return out.toByteArray();
    }
}
