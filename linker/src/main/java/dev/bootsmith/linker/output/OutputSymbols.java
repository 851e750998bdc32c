package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.DiscardLocals;
import dev.bootsmith.linker.option.LinkOptions.Strip;
import dev.bootsmith.linker.symbol.HashOrder;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The symbol table of an image, in GNU ld's order: for each file its name and its local symbols, then names the script
 * hides, then all global ones in the order of the hash table.
 */
final class OutputSymbols {
    /** Names that code mentions and that the linker does without in the end. */
    private static final Set<String> MADE_UP = Set.of("_GLOBAL_OFFSET_TABLE_", "__tls_get_addr", "___tls_get_addr");

    private final LinkOptions options;
    private final SymbolTable table;
    private final Map<OutputSection, ElfSection> sections;
    private final List<ElfSymbol> result = new ArrayList<>();
    private final Map<ElfSymbol, ElfSymbol> locals = new HashMap<>();
    private final Map<LinkSymbol, ElfSymbol> globalsWritten = new HashMap<>();
    private final Map<OutputSection, ElfSymbol> sectionSymbols = new HashMap<>();
    private boolean forRelocations;
    private Set<LinkSymbol> needed = Set.of();
    private Map<InputFile, Set<ElfSymbol>> neededLocals = Map.of();

    OutputSymbols(LinkOptions options, SymbolTable table, Map<OutputSection, ElfSection> sections) {
        this.options = options;
        this.table = table;
        this.sections = sections;
    }

    /** Lists the sections themselves too, and these symbols whatever they are: relocations need them. */
    void prepareForRelocations(Set<LinkSymbol> wanted, Map<InputFile, Set<ElfSymbol>> wantedLocals) {
        forRelocations = true;
        needed = wanted;
        neededLocals = wantedLocals;
        sections.forEach((output, section) -> {
            ElfSymbol symbol = ElfSymbol.ofSection(section);
            symbol.setValue(output.virtualAddress());
            sectionSymbols.put(output, symbol);
            result.add(symbol);
        });
    }

    /** Returns the symbol of a section, or null if sections are not listed. */
    @Nullable
    ElfSymbol sectionSymbol(OutputSection section) {
        return sectionSymbols.get(section);
    }

    /** Returns what stands for a local symbol of a file, or null if it is not listed. */
    @Nullable
    ElfSymbol local(ElfSymbol symbol) {
        return locals.get(symbol);
    }

    /** Returns what stands for a global symbol, or null if it is not listed. */
    @Nullable
    ElfSymbol global(LinkSymbol symbol) {
        return globalsWritten.get(symbol);
    }

    List<ElfSymbol> build(List<InputFile> files) {
        if (options.strip() == Strip.ALL && needed.isEmpty()) {
            return result;
        }
        if (options.discardLocals() != DiscardLocals.ALL && options.strip() != Strip.ALL) {
            inOrderOfSections(files, sections.keySet()).forEach(this::addLocals);
        }
        List<LinkSymbol> globals = HashOrder.sort(table.all());
        boolean anyFile = result.stream().anyMatch(symbol -> symbol.type() == ElfSymbol.Type.FILE);
        boolean separated = false;
        for (LinkSymbol symbol : globals) {
            if (isHidden(symbol) && isWritten(symbol)) {
                if (anyFile && !separated) {
                    result.add(ElfSymbol.ofFile(""));
                    separated = true;
                }
                add(symbol, Binding.LOCAL);
            }
        }
        for (LinkSymbol symbol : globals) {
            if (!isHidden(symbol) && isWritten(symbol)) {
                add(symbol, binding(symbol));
            }
        }
        return result;
    }

    private void add(LinkSymbol symbol, Binding binding) {
        ElfSymbol copy = convert(symbol, binding);
        if (forRelocations) {
            globalsWritten.put(symbol, copy);
        }
        result.add(copy);
    }

    /** Files count in the order in which their first sections appear in the output; those without any are left out. */
    static Set<InputFile> inOrderOfSections(List<InputFile> files, Collection<OutputSection> outputs) {
        Set<InputFile> order = new LinkedHashSet<>();
        for (OutputSection output : outputs) {
            // A file that has nothing but zeroed memory in the output is not looked through for local symbols.
            if (output.hasFileContents()) {
                for (InputSection input : output.inputs()) {
                    if (!input.isExcluded()) {
                        order.add(input.file());
                    }
                }
            }
        }
        order.retainAll(new HashSet<>(files));
        return order;
    }

    private void addLocals(InputFile file) {
        boolean hasFileSymbol =
                file.object().symbols().stream().anyMatch(symbol -> symbol.type() == ElfSymbol.Type.FILE);
        String name = file.member() != null ? file.member() : file.path();
        List<ElfSymbol> own = new ArrayList<>();
        for (ElfSymbol symbol : file.object().symbols()) {
            if (symbol.isLocal() && symbol.type() != ElfSymbol.Type.SECTION && !isSignature(file, symbol)) {
                ElfSymbol copy = local(file, symbol);
                if (copy != null) {
                    own.add(copy);
                    if (forRelocations) {
                        locals.put(symbol, copy);
                    }
                }
            }
        }
        boolean any = own.stream().anyMatch(symbol -> symbol.type() != ElfSymbol.Type.FILE);
        if (!hasFileSymbol && any) {
            result.add(ElfSymbol.ofFile(name.substring(name.lastIndexOf('/') + 1)));
        }
        result.addAll(own);
        for (ElfSymbol symbol : neededLocals.getOrDefault(file, Set.of())) {
            ElfSection section = symbol.section();
            InputSection input = section == null ? null : file.find(section);
            ElfSection home =
                    input != null && input.place() instanceof OutputSection place ? sections.get(place) : null;
            if (!locals.containsKey(symbol) && input != null && home != null) {
                ElfSymbol copy = copy(symbol.name(), symbol, Binding.LOCAL);
                copy.define(home, input.address(symbol.value()));
                locals.put(symbol, copy);
                result.add(copy);
            }
        }
    }

    /** A local symbol that does nothing but name a section group goes with the group. */
    static boolean isSignature(InputFile file, ElfSymbol symbol) {
        return symbol.section() == null
                && !file.object().groups().isEmpty()
                && file.object().groups().stream().anyMatch(group -> group.signature() == symbol);
    }

    private boolean isRetained(String name) {
        if (options.strip() == Strip.ALL) {
            return false; // But for what relocations need.
        }
        Set<String> names = options.retainedSymbols();
        return names == null || names.contains(name);
    }

    private @Nullable ElfSymbol local(InputFile file, ElfSymbol symbol) {
        if (!isRetained(symbol.name())) {
            return null;
        }
        if (symbol.type() == ElfSymbol.Type.FILE) {
            return ElfSymbol.ofFile(symbol.name());
        }
        ElfSymbol copy = copy(symbol.name(), symbol, Binding.LOCAL);
        ElfSection section = symbol.section();
        if (section == null) {
            copy.defineAbsolute(symbol.value());
            return copy;
        }
        InputSection input = file.find(section);
        boolean temporary = symbol.name().startsWith(".L");
        boolean dropped = temporary
                && (options.discardLocals() == DiscardLocals.TEMPORARY || (input != null && input.isMerged()));
        if (input == null || dropped || !(input.place() instanceof OutputSection place) || !place.isKept()) {
            return null;
        }
        ElfSection home = sections.get(place);
        if (home == null) {
            return null;
        }
        boolean threadLocal = symbol.type() == ElfSymbol.Type.TLS;
        copy.define(home, input.address(symbol.value()) - (threadLocal ? threadStart() : 0));
        return copy;
    }

    private static ElfSymbol copy(String name, @Nullable ElfSymbol from, Binding binding) {
        ElfSymbol copy = new ElfSymbol(name);
        copy.setBinding(binding);
        if (from != null) {
            copy.setType(from.type() == ElfSymbol.Type.COMMON ? ElfSymbol.Type.OBJECT : from.type());
            copy.setSize(from.size());
            copy.setVisibility(from.visibility());
        }
        return copy;
    }

    private static boolean isHidden(LinkSymbol symbol) {
        return symbol.isForcedLocal();
    }

    /** Names that nobody defines are listed only if somebody insists on them; weak mentions do not. */
    private boolean isWritten(LinkSymbol symbol) {
        if (!isRetained(symbol.name()) && !needed.contains(symbol)) {
            return false;
        }
        return switch (symbol.state()) {
            case UNDEFINED -> {
                // That a script calls it the entry is not enough for a library, which has none.
                // With --gc-sections only marks say who still wants it.
                boolean library = options.isShared() && !options.has(LinkOptions.Feature.GC_SECTIONS);
                boolean wanted = library
                        ? !symbol.users().isEmpty()
                        : symbol.isMarked() || symbol.isRelocated() || needed.contains(symbol);
                yield wanted && !MADE_UP.contains(symbol.name());
            }
            case UNDEFINED_WEAK -> symbol.isDynamic() || needed.contains(symbol);
            case SCRIPT -> true;
            case DEFINED, DEFINED_WEAK, COMMON -> {
                InputSection section = symbol.section();
                yield section == null || section.place() instanceof OutputSection;
            }
        };
    }

    private static Binding binding(LinkSymbol symbol) {
        ElfSymbol definition = symbol.definition();
        if (definition != null && definition.binding() == Binding.GNU_UNIQUE) {
            return Binding.GNU_UNIQUE;
        }
        return symbol.state() == LinkSymbol.State.DEFINED_WEAK || symbol.state() == LinkSymbol.State.UNDEFINED_WEAK
                ? Binding.WEAK
                : Binding.GLOBAL;
    }

    /** Returns a symbol as the output has it. */
    ElfSymbol finished(LinkSymbol symbol) {
        return convert(symbol, binding(symbol));
    }

    private ElfSymbol convert(LinkSymbol symbol, Binding binding) {
        ElfSymbol definition = symbol.definition();
        ElfSymbol copy = copy(symbol.name(), definition, binding);
        if (symbol.state() == LinkSymbol.State.SCRIPT && definition == null) {
            copy.setSize(0);
        }
        copy.setVisibility(binding == Binding.LOCAL ? ElfSymbol.Visibility.DEFAULT : symbol.visibility());
        if (!symbol.isDefined()) {
            return copy;
        }
        SectionPlace place = symbol.place();
        ElfSection home = place instanceof OutputSection section ? home(section, symbol.address()) : null;
        if (home == null) {
            copy.defineAbsolute(symbol.address());
        } else {
            boolean threadLocal = copy.type() == ElfSymbol.Type.TLS;
            copy.define(home, threadLocal ? symbol.address() - threadStart() : symbol.address());
        }
        return copy;
    }

    private long threadStart() {
        for (OutputSection section : sections.keySet()) {
            if (section.has(SectionFlag.TLS)) {
                return section.virtualAddress();
            }
        }
        return 0;
    }

    /** A symbol in a section that was dropped belongs to the nearest one that stayed. */
    private @Nullable ElfSection home(OutputSection section, long address) {
        ElfSection own = sections.get(section);
        if (own != null) {
            return own;
        }
        OutputSection standIn = section.standIn(address);
        return standIn == null ? null : sections.get(standIn);
    }
}
