package dev.bootsmith.linker.symbol;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions.CommonOrder;
import dev.bootsmith.linker.report.LinkerCode;
import dev.bootsmith.linker.symbol.LinkSymbol.State;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.ElfSymbol.Place;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All global names of a link, and the rules by which definitions win: strong over common over weak over none, the first
 * among equals, two strong ones are an error.
 *
 * @elf Symbol Table, STB_GLOBAL and STB_WEAK
 */
public final class SymbolTable {
    private final Set<InputFile> filesWithCommons = new LinkedHashSet<>();
    private final NameTable symbols = new NameTable();
    /** For each file the entries of its symbols, by position; null for local ones. */
    private final Map<InputFile, @Nullable LinkSymbol[]> entriesOfFiles = new HashMap<>();

    private final LinkOnce linkOnce = new LinkOnce();
    private final Set<String> wrapped;
    private final boolean firstDefinitionWins;
    private final DiagnosticSink sink;
    private boolean tellsCommons;
    private boolean leavesOutExcluded;

    /** What happens when a name has two strong definitions. */
    public enum Duplicates {
        REFUSED,
        FIRST_WINS
    }

    public SymbolTable(Set<String> wrapped, Duplicates duplicates, DiagnosticSink sink) {
        this.wrapped = wrapped;
        this.firstDefinitionWins = duplicates == Duplicates.FIRST_WINS;
        this.sink = sink;
    }

    /** From now on common symbols that meet other definitions of their name are told: --warn-common. */
    public void tellCommons() {
        tellsCommons = true;
    }

    /** From now on what sections marked SHF_EXCLUDE define does not count: they are no part of an image. */
    public void leaveOutExcluded() {
        leavesOutExcluded = true;
    }

    private void tell(LinkerCode code, InputFile file, LinkSymbol entry) {
        InputFile first = entry.file();
        if (tellsCommons && first != null) {
            sink.report(Diagnostic.of(code, file.name(), entry.name(), first.name()));
        }
    }

    public Collection<LinkSymbol> all() {
        return symbols.inOrder();
    }

    public @Nullable LinkSymbol find(String name) {
        return symbols.find(name);
    }

    /** Returns the entry of a name, a new undefined one if there was none. */
    public LinkSymbol entry(String name) {
        return symbols.findOrAdd(name);
    }

    /** Returns the entry that a symbol of an object file stands for; --wrap renames undefined ones. */
    public LinkSymbol entry(ElfSymbol symbol) {
        return entry(wrappedName(symbol));
    }

    /** Returns the same for a symbol of a file that was added, without looking its name up. */
    public LinkSymbol entry(InputFile file, ElfSymbol symbol) {
        @Nullable LinkSymbol[] entries = entriesOfFiles.get(file);
        int position = symbol.position();
        if (entries == null
                || position >= entries.length
                || file.object().symbols().get(position) != symbol) {
            return entry(symbol);
        }
        LinkSymbol entry = entries[position];
        return entry != null ? entry : entry(symbol);
    }

    private String wrappedName(ElfSymbol symbol) {
        String name = symbol.name();
        if (wrapped.isEmpty() || symbol.isDefined()) {
            return name;
        }
        if (wrapped.contains(name)) {
            return "__wrap_" + name;
        }
        String real = name.startsWith("__real_") ? name.substring(7) : "";
        return wrapped.contains(real) ? real : name;
    }

    /** Adds all global symbols of a file, and drops its copies of COMDAT groups that are already there. */
    public void add(InputFile file) {
        linkOnce.dropCopies(file);
        List<ElfSymbol> all = file.object().symbols();
        @Nullable LinkSymbol[] entries = new LinkSymbol[all.size()];
        for (int i = 0; i < entries.length; i++) {
            if (all.get(i).isLocal()) {
                refuseIndirect(file, all.get(i));
            } else {
                LinkSymbol entry = entry(all.get(i));
                entries[i] = entry;
                add(file, all.get(i), entry);
            }
        }
        entriesOfFiles.put(file, entries);
    }

    private void add(InputFile file, ElfSymbol symbol, LinkSymbol entry) {
        entry.mergeVisibility(symbol.visibility());
        ElfSection home = symbol.section();
        boolean inDropped =
                home != null && (isDropped(file, home) || leavesOutExcluded && home.has(SectionFlag.EXCLUDE));
        if (symbol.place() == Place.UNDEFINED || inDropped) {
            addReference(file, symbol, entry);
        } else if (symbol.place() == Place.COMMON) {
            addCommon(file, symbol, entry);
        } else {
            refuseIndirect(file, symbol);
            addDefinition(file, symbol, entry);
        }
    }

    /** Functions that are chosen when the program starts need a loader that calls the chooser. */
    private void refuseIndirect(InputFile file, ElfSymbol symbol) {
        if (symbol.type() == ElfSymbol.Type.GNU_IFUNC) {
            String what = "STT_GNU_IFUNC (R_X86_64_IRELATIVE): " + file.name() + ": " + symbol.name();
            sink.report(Diagnostic.of(LinkerCode.UNSUPPORTED, what));
        }
    }

    private static boolean isDropped(InputFile file, ElfSection section) {
        InputSection input = file.find(section);
        return input != null && input.isDiscarded();
    }

    private void addReference(InputFile file, ElfSymbol symbol, LinkSymbol entry) {
        entry.use(file);
        boolean weak = symbol.binding() == Binding.WEAK;
        if (entry.users().size() == 1 && entry.state() == State.UNDEFINED && weak) {
            entry.setState(State.UNDEFINED_WEAK);
        } else if (entry.state() == State.UNDEFINED_WEAK && !weak) {
            entry.setState(State.UNDEFINED);
        }
    }

    private void addCommon(InputFile file, ElfSymbol symbol, LinkSymbol entry) {
        switch (entry.state()) {
            case UNDEFINED, UNDEFINED_WEAK, DEFINED_WEAK -> {
                entry.define(file, symbol, State.COMMON);
                filesWithCommons.add(file);
            }
            case COMMON -> {
                ElfSymbol old = entry.definition();
                long more = old == null ? 0 : symbol.size() - old.size();
                tell(
                        more == 0
                                ? LinkerCode.COMMON_AGAIN
                                : more > 0 ? LinkerCode.COMMON_GROWS : LinkerCode.COMMON_IS_SMALLER,
                        file,
                        entry);
                if (old != null && symbol.size() > old.size()) {
                    symbol.setValue(Math.max(symbol.value(), old.value()));
                    entry.define(file, symbol, State.COMMON);
                    filesWithCommons.add(file);
                } else if (old != null) {
                    old.setValue(Math.max(symbol.value(), old.value()));
                }
                entry.reference();
            }
            case DEFINED, SCRIPT -> {
                tell(LinkerCode.COMMON_IS_DEFINED, file, entry);
                entry.reference();
            }
        }
    }

    private void addDefinition(InputFile file, ElfSymbol symbol, LinkSymbol entry) {
        boolean weak = symbol.binding() == Binding.WEAK;
        switch (entry.state()) {
            case UNDEFINED, UNDEFINED_WEAK -> entry.define(file, symbol, weak ? State.DEFINED_WEAK : State.DEFINED);
            case DEFINED_WEAK -> {
                if (!weak) {
                    entry.define(file, symbol, State.DEFINED);
                }
            }
            case COMMON -> {
                if (!weak) {
                    tell(LinkerCode.DEFINITION_OVER_COMMON, file, entry);
                    entry.define(file, symbol, State.DEFINED);
                }
            }
            case DEFINED -> {
                InputFile first = entry.file();
                if (!weak && !firstDefinitionWins && first != null) {
                    sink.report(Diagnostic.of(LinkerCode.DUPLICATE_SYMBOL, entry.name(), file.name(), first.name()));
                }
            }
            case SCRIPT -> {
                // A script's value wins over an object's, silently.
            }
        }
    }

    /** Gives every common symbol room in a COMMON section of the file that its largest mention came from. */
    public void allocateCommons(CommonOrder order) {
        if (filesWithCommons.isEmpty()) {
            return;
        }
        Map<InputFile, List<LinkSymbol>> byFile = new LinkedHashMap<>();
        for (LinkSymbol symbol : HashOrder.sort(symbols.inOrder())) {
            InputFile file = symbol.file();
            if (symbol.state() == State.COMMON && file != null) {
                byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(symbol);
            }
        }
        // A file all of whose common symbols were outgrown by others keeps an empty section for them.
        filesWithCommons.forEach(file -> byFile.putIfAbsent(file, new ArrayList<>()));
        byFile.forEach((file, commons) -> allocateCommons(file, commons, order));
    }

    /** Gives each file with common symbols, which stay such, the empty section by which scripts mean them. */
    public void mentionCommons() {
        filesWithCommons.forEach(file -> allocateCommons(file, new ArrayList<>(), CommonOrder.TABLE));
    }

    private static void allocateCommons(InputFile file, List<LinkSymbol> commons, CommonOrder order) {
        if (order != CommonOrder.TABLE) {
            Comparator<LinkSymbol> smallFirst = Comparator.comparing(LinkSymbol::value, Long::compareUnsigned);
            commons.sort(order == CommonOrder.ASCENDING_ALIGNMENT ? smallFirst : smallFirst.reversed());
        }
        ElfSection section = new ElfSection("COMMON", SectionType.NOBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
        InputSection input = new InputSection(file, section);
        file.setCommons(input);
        long size = 0;
        long alignment = 1;
        for (LinkSymbol symbol : commons) {
            ElfSymbol definition = symbol.definition();
            if (definition == null) {
                continue;
            }
            long wanted = Math.max(1, definition.value());
            size = Alignment.up(size, wanted);
            alignment = Math.max(alignment, wanted);
            symbol.allocate(input, size);
            size += definition.size();
        }
        section.setAlignment(alignment);
        section.setSize(size);
        input.setSize(size);
    }
}
