package dev.bootsmith.linker.dynamic;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/**
 * The sections of an image that may be loaded anywhere. They belong to the first input file, as GNU ld has it, so that
 * patterns of scripts find them there.
 *
 * <p>Order: {@link #create} before any section is matched, {@link #record} and {@link #choose} when every symbol has a definition or none,
 * {@link #size} when it is known which relocations stay, {@link #fill} when everything has its address.
 *
 * @elf Dynamic Linking
 */
public final class DynamicLink {
    /** The symbol that means the dynamic section. */
    private static final String TABLE_NAME = "_DYNAMIC";

    private static final int FLAG_SYMBOLIC = 2;
    private static final int FLAG_TEXTREL = 4;
    private static final int FLAG_BIND_NOW = 8;
    private static final int FLAG_1_NOW = 1;
    private static final long FLAG_1_PIE = 0x0800_0000;
    /** Flags that mean nothing in a program. */
    private static final long FLAGS_1_OF_LIBRARIES = 0x20 | 0x8 | 0x40;

    private final LinkOptions options;
    private final ElfMachine machine;
    private final ElfClass elfClass;
    private final SymbolTable symbols;
    private final References references;
    private final VersionScript versions;
    private final DynamicSymbols dynamicSymbols;
    private final DynamicRelocations relocations;
    private final Map<String, InputSection> sections = new LinkedHashMap<>();
    private final Map<String, InputSection> relocationTables = new HashMap<>();
    private final DynamicTable table = new DynamicTable();
    private final InputFile file;
    private boolean changesText;

    public DynamicLink(
            LinkOptions options,
            ElfMachine machine,
            ElfClass elfClass,
            SymbolTable symbols,
            References references,
            VersionScript versions,
            InputFile file) {
        this.options = options;
        this.machine = machine;
        this.elfClass = elfClass;
        this.symbols = symbols;
        this.references = references;
        this.versions = versions;
        this.file = file;
        this.dynamicSymbols = new DynamicSymbols(options, symbols, versions);
        this.relocations = new DynamicRelocations(options, machine, elfClass);
    }

    public DynamicRelocations relocations() {
        return relocations;
    }

    private String rel() {
        return relocations.hasAddends() ? ".rela" : ".rel";
    }

    private int relType() {
        return relocations.hasAddends() ? SectionType.RELA : SectionType.REL;
    }

    /** Makes the empty sections up to those of the global offset table. */
    public void create() {
        int word = elfClass.wordBytes();
        long read = SectionFlag.ALLOC;
        long write = SectionFlag.ALLOC | SectionFlag.WRITE;
        if (references.hasInterpreter()) {
            make(".interp", SectionType.PROGBITS, read, 1);
        }
        make(".gnu.version_d", SectionType.GNU_VERDEF, read, word);
        make(".gnu.version", SectionType.GNU_VERSYM, read, 2);
        make(".gnu.version_r", SectionType.GNU_VERNEED, read, word);
        make(".dynsym", SectionType.DYNSYM, read, word);
        make(".dynstr", SectionType.STRTAB, read, 1);
        InputSection dynamic = make(".dynamic", SectionType.DYNAMIC, write, word);
        if (!options.hashStyle().equals("gnu")) {
            make(".hash", SectionType.HASH, read, word);
        }
        if (!options.hashStyle().equals("sysv")) {
            make(".gnu.hash", SectionType.GNU_HASH, read, word);
        }
        make(".plt", SectionType.PROGBITS, read | SectionFlag.EXECINSTR, 16);
        make(rel() + ".plt", relType(), read, word);
        LinkSymbol name = symbols.entry(TABLE_NAME);
        if (!name.isDefined()) {
            name.defineByLinker(dynamic, 0);
        }
    }

    /** Makes those that come behind the global offset table. */
    public void createRest() {
        int word = elfClass.wordBytes();
        make(".dynbss", SectionType.NULL, SectionFlag.ALLOC | SectionFlag.WRITE, 1);
        make(".data.rel.ro", SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE, 1);
        if (!options.isShared()) {
            make(rel() + ".bss", relType(), SectionFlag.ALLOC, word);
            make(rel() + ".data.rel.ro", relType(), SectionFlag.ALLOC, word);
        }
    }

    /** Adds a section to the first file. */
    public InputSection make(String name, int type, long flags, int alignment) {
        InputSection input = makeUnlisted(name, type, flags, alignment);
        sections.put(name, input);
        return input;
    }

    /** Adds a section to the first file that is filled and dropped like those of the file. */
    public InputSection makeUnlisted(String name, int type, long flags, int alignment) {
        ElfSection section = new ElfSection(name, type, flags);
        section.setAlignment(alignment);
        InputSection input = new InputSection(file, section);
        file.add(input);
        return input;
    }

    /** Returns the section for the relocations of a section, made when it is first asked for. */
    public InputSection relocationTable(InputSection section) {
        String name = rel() + section.name();
        return relocationTables.computeIfAbsent(name, unused -> {
            InputSection known = sections.get(name);
            return known != null ? known : make(name, relType(), SectionFlag.ALLOC, elfClass.wordBytes());
        });
    }

    /** Returns a section made before. */
    public InputSection section(String name) {
        InputSection section = sections.get(name);
        if (section == null) {
            throw new IllegalStateException("no section " + name);
        }
        return section;
    }

    /** Hides what the files hide, and lists what they lend and borrow. */
    public void record(List<InputFile> files) {
        dynamicSymbols.record(files);
    }

    /** Lists the symbols of the script; every name has its definition now. */
    public void choose(List<InputFile> files, List<String> assigned) {
        dynamicSymbols.record(files);
        if (options.isShared()) {
            assigned.forEach(name -> {
                LinkSymbol symbol = symbols.find(name);
                if (symbol != null && symbol.isDefined()) {
                    dynamicSymbols.record(symbol);
                }
            });
        }
        dynamicSymbols.recordExported();
        dynamicSymbols.assignVersions();
    }

    /** Lists a symbol that only a relocation makes interesting. */
    public void demand(LinkSymbol symbol) {
        dynamicSymbols.record(symbol);
    }

    /** Says that a relocation changes a section that is only read otherwise. */
    public void noteTextRelocation() {
        changesText = true;
    }

    /** Gives every section its size. */
    public void size(List<OutputSection> output, LongSupplier linkageSlots) {
        dynamicSymbols.addNames();
        boolean any = relocations.size(section(rel() + ".plt"));
        addTags(output, any, linkageSlots);
        dynamicSymbols.strings().finish();
        dynamicSymbols.number(elfClass);
        set(".dynstr", dynamicSymbols.strings().bytes());
        set(".dynsym", new byte[dynamicSymbols.count() * elfClass.symbolBytes()]);
        set(".hash", dynamicSymbols.systemVHash());
        set(".gnu.hash", dynamicSymbols.gnuHash());
        set(".dynamic", new byte[table.size(elfClass, options.spareDynamicTags())]);
        if (references.hasInterpreter()) {
            set(".interp", interpreter().getBytes(StandardCharsets.UTF_8));
        }
        if (dynamicSymbols.hasVersions()) {
            set(".gnu.version", dynamicSymbols.versionContents());
            set(".gnu.version_d", definitions());
        }
        sections.values().stream().filter(section -> section.size() == 0).forEach(InputSection::leaveOut);
    }

    private void set(String name, byte[] contents) {
        InputSection section = sections.get(name);
        if (section != null) {
            section.setContents(contents);
        }
    }

    private String interpreter() {
        String given = options.interpreter();
        String usual = machine == ElfMachine.X86_64 ? "/lib/ld64.so.1" : "/usr/lib/libc.so.1";
        return (given == null ? usual : given) + "\0";
    }

    private void addTags(List<OutputSection> output, boolean anyRelocations, LongSupplier linkageSlots) {
        addNamed();
        addFunctions(output);
        InputSection strings = section(".dynstr");
        if (strings.place() != null) {
            addAddress(DynamicTable.HASH, ".hash");
            addAddress(DynamicTable.GNU_HASH, ".gnu.hash");
            addAddress(DynamicTable.STRTAB, ".dynstr");
            addAddress(DynamicTable.SYMTAB, ".dynsym");
            table.add(DynamicTable.STRSZ, strings::size);
            table.add(DynamicTable.SYMENT, elfClass.symbolBytes());
        }
        if (!options.isShared()) {
            table.add(DynamicTable.DEBUG, 0);
        }
        InputSection linkage = section(rel() + ".plt");
        if (section(".plt").size() > 0) {
            table.add(DynamicTable.PLTGOT, linkageSlots);
        }
        if (linkage.size() > 0) {
            table.add(DynamicTable.PLTRELSZ, linkage.size());
            table.add(DynamicTable.PLTREL, relocations.hasAddends() ? DynamicTable.RELA : DynamicTable.REL);
            table.add(DynamicTable.JMPREL, linkage::startAddress);
        }
        if (anyRelocations) {
            boolean addends = relocations.hasAddends();
            table.add(addends ? DynamicTable.RELA : DynamicTable.REL, () -> relocationStart(output));
            table.add(addends ? DynamicTable.RELASZ : DynamicTable.RELSZ, () -> relocationSize(output));
            table.add(addends ? DynamicTable.RELAENT : DynamicTable.RELENT, relocations.entryBytes());
            if (changesText) {
                table.add(DynamicTable.TEXTREL, 0);
            }
        }
        addVersions();
        addFlags();
        if (dynamicSymbols.hasVersions()) {
            addAddress(DynamicTable.VERSYM, ".gnu.version");
        }
    }

    private void addNamed() {
        String soname = options.soname();
        if (soname != null && options.isShared()) {
            dynamicSymbols.strings().add(soname);
            table.add(DynamicTable.SONAME, () -> dynamicSymbols.strings().offset(soname));
        }
        if (options.isShared() && references.isAllSymbolic()) {
            table.add(DynamicTable.SYMBOLIC, 0);
        }
        String path = options.runPath();
        if (path != null) {
            dynamicSymbols.strings().add(path);
            int tag = options.has(Feature.NEW_DYNAMIC_TAGS) ? DynamicTable.RUNPATH : DynamicTable.RPATH;
            table.add(tag, () -> dynamicSymbols.strings().offset(path));
        }
        if (dynamicSymbols.hasVersions()) {
            dynamicSymbols.strings().add(baseVersion());
            for (VersionScript.Node node : versions.nodes()) {
                dynamicSymbols.strings().add(node.name());
            }
        }
    }

    /** Functions and tables of functions that run at start and end. */
    private void addFunctions(List<OutputSection> output) {
        addFunction(DynamicTable.INIT, "_init");
        addFunction(DynamicTable.FINI, "_fini");
        addArray(output, ".preinit_array", DynamicTable.PREINIT_ARRAY, DynamicTable.PREINIT_ARRAYSZ);
        addArray(output, ".init_array", DynamicTable.INIT_ARRAY, DynamicTable.INIT_ARRAYSZ);
        addArray(output, ".fini_array", DynamicTable.FINI_ARRAY, DynamicTable.FINI_ARRAYSZ);
    }

    private void addFunction(int tag, String name) {
        LinkSymbol symbol = symbols.find(name);
        if (symbol != null && (symbol.isDefined() || !symbol.users().isEmpty())) {
            table.add(tag, symbol::address);
        }
    }

    private void addArray(List<OutputSection> output, String name, int tag, int sizeTag) {
        for (OutputSection section : output) {
            if (section.name().equals(name) && !section.inputs().isEmpty()) {
                table.add(tag, section::virtualAddress);
                table.add(sizeTag, section::size);
                return;
            }
        }
    }

    private void addAddress(int tag, String name) {
        InputSection section = sections.get(name);
        if (section != null) {
            table.add(tag, section::startAddress);
        }
    }

    private void addVersions() {
        if (dynamicSymbols.hasVersions()) {
            addAddress(DynamicTable.VERDEF, ".gnu.version_d");
            table.add(DynamicTable.VERDEFNUM, versions.nodes().size() + 1L);
        }
    }

    private void addFlags() {
        long flags = changesText ? FLAG_TEXTREL : 0;
        flags |= options.isShared() && references.isAllSymbolic() ? FLAG_SYMBOLIC : 0;
        flags |= options.has(Feature.BIND_NOW) ? FLAG_BIND_NOW : 0;
        if (flags != 0 && options.has(Feature.NEW_DYNAMIC_TAGS)) {
            table.add(DynamicTable.FLAGS, flags);
        }
        if (options.has(Feature.BIND_NOW) && !options.has(Feature.NEW_DYNAMIC_TAGS)) {
            table.add(DynamicTable.BIND_NOW, 0);
        }
        long more = options.dynamicFlags() | (options.has(Feature.BIND_NOW) ? FLAG_1_NOW : 0);
        if (!options.isShared()) {
            more = more & ~FLAGS_1_OF_LIBRARIES | FLAG_1_PIE;
        }
        if (more != 0) {
            table.add(DynamicTable.FLAGS_1, more);
        }
    }

    private boolean isRelocationTable(OutputSection section) {
        return section.writtenType() == relType() && section.isAllocated() && section.isKept();
    }

    /** Relocations of procedure linkage are listed apart, also where they follow the others. */
    private long relocationSize(List<OutputSection> output) {
        long size = 0;
        for (OutputSection section : output) {
            size += isRelocationTable(section) ? section.size() : 0;
        }
        InputSection linkage = section(rel() + ".plt");
        return size - (linkage.place() == null ? 0 : linkage.size());
    }

    private long relocationStart(List<OutputSection> output) {
        long start = 0;
        for (OutputSection section : output) {
            if (isRelocationTable(section)
                    && (start == 0 || Long.compareUnsigned(section.virtualAddress(), start) < 0)) {
                start = section.virtualAddress();
            }
        }
        InputSection linkage = section(rel() + ".plt");
        if (relocationSize(output) == 0) {
            return 0;
        }
        return linkage.size() > 0 && start == linkage.startAddress() ? start + linkage.size() : start;
    }

    private String baseVersion() {
        String soname = options.soname();
        String name = soname == null ? options.outputName() : soname;
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Returns the contents of {@code .gnu.version_d}: the image itself, then each version with its parents. */
    private byte[] definitions() {
        ByteBuilder out = new ByteBuilder();
        List<VersionScript.Node> nodes = versions.nodes();
        putDefinition(out, 1, 1, List.of(baseVersion()), nodes.isEmpty());
        for (int i = 0; i < nodes.size(); i++) {
            VersionScript.Node node = nodes.get(i);
            List<String> names = new ArrayList<>(List.of(node.name()));
            names.addAll(node.parents());
            putDefinition(out, 0, node.index(), names, i == nodes.size() - 1);
        }
        return out.toByteArray();
    }

    private void putDefinition(ByteBuilder out, int flags, int index, List<String> names, boolean last) {
        int size = 20 + 8 * names.size();
        out.put16(1).put16(flags).put16(index).put16(names.size());
        out.put32(HashTables.systemVHash(names.get(0))).put32(20).put32(last ? 0 : size);
        for (int i = 0; i < names.size(); i++) {
            out.put32(dynamicSymbols.strings().offset(names.get(i))).put32(i == names.size() - 1 ? 0 : 8);
        }
    }

    /** Returns how many versions the image defines, its own name included. */
    public int versionCount() {
        return dynamicSymbols.hasVersions() ? versions.nodes().size() + 1 : 0;
    }

    /** Fills in what depends on addresses. */
    public void fill(Function<LinkSymbol, ElfSymbol> finished, ToIntFunction<ElfSection> indexOf) {
        relocations.fill();
        if (section(".dynsym").place() != null) {
            set(".dynsym", dynamicSymbols.contents(elfClass, finished, indexOf));
        }
        int tag = relocations.hasAddends() ? DynamicTable.RELACOUNT : DynamicTable.RELCOUNT;
        set(".dynamic", table.contents(elfClass, options.spareDynamicTags(), tag, relocations.relativeCount()));
    }

    /** Returns the sections that were made, for their bytes. */
    public List<InputSection> made() {
        return List.copyOf(sections.values());
    }
}
