package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.FileLayout;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.DiscardLocals;
import dev.bootsmith.linker.option.LinkOptions.Strip;
import dev.bootsmith.linker.symbol.HashOrder;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionGroup;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code -r} makes: one object file of several. Sections are joined, relocations stay and count from the joined
 * sections, groups and common symbols remain what they are.
 *
 * @ld Command-line Options, -r
 */
public final class RelocatableFile {
    private final LinkOptions options;
    private final SymbolTable table;
    private final ObjectFile file;
    private final Map<OutputSection, ElfSection> sections = new LinkedHashMap<>();
    private final Map<OutputSection, ElfSymbol> sectionSymbols = new LinkedHashMap<>();
    private final Map<ElfSymbol, ElfSymbol> locals = new HashMap<>();
    private final Map<LinkSymbol, ElfSymbol> globals = new HashMap<>();

    public RelocatableFile(LinkOptions options, SymbolTable table, ObjectFile file) {
        this.options = options;
        this.table = table;
        this.file = file;
    }

    /** Adapts the addends that a file keeps in the fields themselves. */
    public static void adjustFields(InputSection section, byte[] bytes) {
        if (section.file().object().machine().relocationForm() != RelocationForm.REL) {
            return;
        }
        for (Relocation relocation : section.relocations()) {
            ElfSymbol symbol = relocation.symbol();
            InputSection home = symbol != null && symbol.isLocal() ? home(section, symbol) : null;
            if (home != null && home.isDiscarded() && section.isDebugging()) {
                int start = (int) relocation.offset();
                Arrays.fill(bytes, start, start + relocation.type().widthBytes(), (byte) 0);
                continue;
            }
            long moved = distance(section, symbol);
            int width = relocation.type().widthBytes();
            long value = relocation.addend() + moved;
            for (int i = 0; i < width && moved != 0; i++) {
                bytes[(int) relocation.offset() + i] = (byte) (value >>> (8 * i));
            }
        }
    }

    /** Returns how far the section that a section symbol stands for is from the beginning of what it was joined to. */
    private static long distance(InputSection user, @Nullable ElfSymbol symbol) {
        InputSection input = symbol != null && symbol.type() == ElfSymbol.Type.SECTION ? home(user, symbol) : null;
        return input == null ? 0 : input.offset();
    }

    /** Returns the section that a local symbol means to a section of the same file, or null. */
    private static @Nullable InputSection home(InputSection user, ElfSymbol symbol) {
        ElfSection section = symbol.section();
        InputSection own = section == null ? null : user.file().find(section);
        return own == null ? null : own.meantBy(user);
    }

    /** Returns the bytes of the file. */
    public byte[] write(List<InputFile> files, List<OutputSection> order, Map<OutputSection, byte[]> contents) {
        for (OutputSection output : order) {
            addSection(output, contents.get(output));
        }
        for (OutputSection output : order) {
            InputSection linked = output.linkedTo();
            ElfSection own = sections.get(output);
            if (own != null && linked != null && linked.place() instanceof OutputSection home) {
                own.setLink(sections.get(home));
            }
        }
        addGroups(files);
        file.groups().forEach(group -> file.symbols().add(ElfSymbol.ofSection(group.header())));
        sectionSymbols.values().forEach(file.symbols()::add);
        addSymbols(files);
        if (table.all().stream().anyMatch(ElfImageWriter::isGnuOnly)) {
            file.setOsAbi(ObjectFile.OS_ABI_GNU);
        }
        for (OutputSection output : order) {
            addRelocations(output);
        }
        addMissing();
        return ElfWriter.writeJoined(file);
    }

    private void addSection(OutputSection output, byte @Nullable [] bytes) {
        ElfSection section = new ElfSection(output.name(), output.writtenType(), output.flags());
        section.setAddress(output.virtualAddress());
        section.setAlignment(FileLayout.headerAlignment(output));
        section.setEntrySize(
                switch (output.type()) {
                    case SectionType.INIT_ARRAY, SectionType.FINI_ARRAY, SectionType.PREINIT_ARRAY ->
                        file.elfClass().wordBytes();
                    default -> output.entrySize();
                });
        if (bytes == null) {
            section.setSize(output.size());
        } else {
            section.setContents(bytes);
        }
        sections.put(output, section);
        file.sections().add(section);
        ElfSymbol symbol = ElfSymbol.ofSection(section);
        sectionSymbols.put(output, symbol);
    }

    private void addGroups(List<InputFile> files) {
        for (InputFile input : files) {
            for (SectionGroup group : input.object().groups()) {
                Set<ElfSection> members = new LinkedHashSet<>();
                for (ElfSection member : group.members()) {
                    InputSection section = input.find(member);
                    ElfSection joined = section != null && section.place() instanceof OutputSection place
                            ? sections.get(place)
                            : null;
                    if (joined != null) {
                        members.add(joined);
                    }
                }
                if (!members.isEmpty()) {
                    SectionGroup copy = new SectionGroup(signature(input, group), group.flagWord());
                    members.forEach(copy::add);
                    file.groups().add(copy);
                }
            }
        }
    }

    private ElfSymbol signature(InputFile input, SectionGroup group) {
        ElfSymbol symbol = group.signature();
        if (symbol.isLocal()) {
            ElfSymbol copy = locals.computeIfAbsent(symbol, unused -> new ElfSymbol(symbol.name()));
            copy.setType(symbol.type());
            if (!OutputSymbols.isSignature(input, symbol)) {
                place(input, symbol, copy);
            }
            return copy;
        }
        return global(table.entry(symbol));
    }

    private void addSymbols(List<InputFile> files) {
        if (options.strip() != Strip.ALL) {
            Set<InputFile> inOrder = new LinkedHashSet<>(OutputSymbols.inOrderOfSections(files, sections.keySet()));
            inOrder.addAll(files);
            inOrder.forEach(this::addLocals);
        }
        boolean named = file.symbols().stream().anyMatch(symbol -> symbol.type() == ElfSymbol.Type.FILE);
        if (named && table.all().stream().anyMatch(LinkSymbol::isHiddenByScript)) {
            file.symbols().add(ElfSymbol.ofFile("")); // What the script hides belongs to none of the files.
        }
        for (LinkSymbol symbol : HashOrder.sort(table.all())) {
            boolean silent = symbol.state() == LinkSymbol.State.UNDEFINED && !symbol.isReferenced();
            InputSection home = symbol.section();
            boolean discarded = symbol.isDefined() && home != null && home.place() == null;
            if (!silent && !discarded) {
                file.symbols().add(global(symbol));
            }
        }
    }

    private void addLocals(InputFile input) {
        ElfSymbol fileSymbol = null;
        boolean written = false;
        for (ElfSymbol symbol : input.object().symbols()) {
            if (!symbol.isLocal() || symbol.type() == ElfSymbol.Type.SECTION) {
                continue;
            }
            if (symbol.type() == ElfSymbol.Type.FILE) {
                file.symbols().add(ElfSymbol.ofFile(symbol.name()));
                written = true;
                fileSymbol = symbol;
                continue;
            }
            boolean signature = OutputSymbols.isSignature(input, symbol);
            if (signature && !locals.containsKey(symbol)) {
                continue; // Its group was dropped.
            }
            ElfSymbol copy = locals.computeIfAbsent(symbol, unused -> new ElfSymbol(symbol.name()));
            copy.setType(symbol.type());
            copy.setSize(symbol.size());
            copy.setVisibility(symbol.visibility());
            boolean dropped = options.discardLocals() == DiscardLocals.ALL
                    || options.discardLocals() == DiscardLocals.TEMPORARY
                            && symbol.name().startsWith(".L");
            if ((signature || place(input, symbol, copy)) && !dropped) {
                if (fileSymbol == null && !written) {
                    String name = input.member() != null ? input.member() : input.path();
                    file.symbols().add(ElfSymbol.ofFile(name.substring(name.lastIndexOf('/') + 1)));
                    written = true;
                }
                file.symbols().add(copy);
            }
        }
    }

    /** Puts the copy of a symbol where its section went; returns whether that is in the output. */
    private boolean place(InputFile input, ElfSymbol symbol, ElfSymbol copy) {
        ElfSection section = symbol.section();
        if (section == null) {
            copy.defineAbsolute(symbol.value());
            return true;
        }
        InputSection from = input.find(section);
        ElfSection joined = from != null && from.place() instanceof OutputSection place ? sections.get(place) : null;
        if (from == null || joined == null) {
            return false;
        }
        copy.define(joined, from.offset() + symbol.value());
        return true;
    }

    private ElfSymbol global(LinkSymbol symbol) {
        ElfSymbol known = globals.get(symbol);
        if (known != null) {
            return known;
        }
        ElfSymbol copy = new ElfSymbol(symbol.name());
        ElfSymbol definition = symbol.definition();
        boolean weak =
                symbol.state() == LinkSymbol.State.DEFINED_WEAK || symbol.state() == LinkSymbol.State.UNDEFINED_WEAK;
        if (symbol.isHiddenByScript()) {
            copy.setBinding(Binding.LOCAL);
        } else {
            boolean unique = definition != null && definition.binding() == Binding.GNU_UNIQUE;
            copy.setBinding(unique ? Binding.GNU_UNIQUE : weak ? Binding.WEAK : Binding.GLOBAL);
            copy.setVisibility(symbol.visibility());
        }
        if (definition != null) {
            copy.setType(definition.type());
            copy.setSize(definition.size());
        }
        define(symbol, definition, copy);
        globals.put(symbol, copy);
        return copy;
    }

    private void define(LinkSymbol symbol, @Nullable ElfSymbol definition, ElfSymbol copy) {
        InputSection section = symbol.section();
        if (symbol.state() == LinkSymbol.State.COMMON && definition != null) {
            copy.defineCommon(definition.size(), definition.value());
            if (definition.type() == ElfSymbol.Type.COMMON) {
                copy.setType(ElfSymbol.Type.OBJECT);
            }
        } else if (symbol.place() instanceof OutputSection place && sections.containsKey(place)) {
            long offset = section == null ? symbol.value() : section.offset() + symbol.value();
            ElfSection joined = sections.get(place);
            if (joined != null) {
                copy.define(joined, offset);
            }
        } else if (symbol.isDefined() && section == null) {
            copy.defineAbsolute(symbol.value());
        }
    }

    private void addRelocations(OutputSection output) {
        ElfSection section = sections.get(output);
        if (section == null || output.isNeverLoaded()) {
            return;
        }
        for (InputSection input : output.inputs()) {
            if (!input.isLive() || input.isLeftOut()) {
                continue;
            }
            for (Relocation relocation : input.relocations()) {
                if (!isAgainstDiscarded(input, relocation.symbol(), table)) {
                    section.relocations().add(moved(input, relocation));
                } else if (!input.isDebugging()) {
                    // It stays, but does nothing; tables of debuggers do without.
                    RelocationType none = RelocationType.none(file.machine());
                    section.relocations().add(new Relocation(relocation.offset() + input.offset(), none, null, 0));
                }
            }
        }
        section.relocations().sort(Comparator.comparingLong(Relocation::offset));
    }

    /** Returns whether a symbol stands for something in a section that was left out and that no other one replaces. */
    static boolean isAgainstDiscarded(InputSection user, @Nullable ElfSymbol symbol, SymbolTable table) {
        if (symbol == null) {
            return false;
        }
        InputSection home =
                symbol.isLocal() ? home(user, symbol) : table.entry(symbol).section();
        return home != null && home.isDiscarded();
    }

    /** Even -s leaves the symbols that relocations need. */
    private void addMissing() {
        Set<ElfSymbol> listed = new LinkedHashSet<>(file.symbols());
        for (ElfSection section : file.sections()) {
            section.relocations().forEach(relocation -> {
                if (relocation.symbol() != null) {
                    listed.add(relocation.symbol());
                }
            });
        }
        file.groups().forEach(group -> listed.add(group.signature()));
        file.symbols().clear();
        file.symbols().addAll(listed);
        file.symbols().sort(Comparator.comparing(symbol -> !symbol.isLocal()));
    }

    private Relocation moved(InputSection input, Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        ElfSymbol target = symbol == null ? null : target(input, symbol);
        long offset = ConstructorTable.offset(input, relocation.offset()) + input.offset();
        long addend = relocation.addend() + distance(input, symbol);
        return new Relocation(offset, relocation.type(), target, addend);
    }

    private @Nullable ElfSymbol target(InputSection user, ElfSymbol symbol) {
        if (!symbol.isLocal()) {
            return global(table.entry(symbol));
        }
        if (symbol.type() == ElfSymbol.Type.SECTION) {
            InputSection input = home(user, symbol);
            return input != null && input.place() instanceof OutputSection place ? sectionSymbols.get(place) : null;
        }
        return locals.get(symbol);
    }
}
