package dev.bootsmith.linker.reloc;

import dev.bootsmith.linker.dynamic.DynamicLink;
import dev.bootsmith.linker.dynamic.DynamicRelocation;
import dev.bootsmith.linker.dynamic.References;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.symbol.HashOrder;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.elf.RelocationTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The global offset table of a static link: one slot for each symbol whose address code loads from memory, and the three
 * reserved words that {@code _GLOBAL_OFFSET_TABLE_} names.
 *
 * @elf x86-64 psABI 5.2, Global Offset Table
 */
public final class GotSection {
    private static final int RESERVED_SLOTS = 3;
    private static final long WRITABLE = SectionFlag.ALLOC | SectionFlag.WRITE;
    /** Types of which GNU ld counts how many a dynamic linker would have to carry out. */
    private static final Set<RelocationType> POSSIBLY_DYNAMIC = EnumSet.of(
            RelocationType.R_X86_64_8,
            RelocationType.R_X86_64_16,
            RelocationType.R_X86_64_32,
            RelocationType.R_X86_64_32S,
            RelocationType.R_X86_64_64,
            RelocationType.R_X86_64_PC8,
            RelocationType.R_X86_64_PC16,
            RelocationType.R_X86_64_PC32,
            RelocationType.R_X86_64_PC64,
            RelocationType.R_386_32,
            RelocationType.R_386_PC32);
    /** The name code uses for the table's base. */
    public static final String BASE_NAME = "_GLOBAL_OFFSET_TABLE_";

    private final ElfClass elfClass;
    private final SymbolTable symbols;
    private final LinkOptions options;
    private final References references;
    private final @Nullable DynamicLink dynamic;
    private final Map<Slot, Integer> slots = new LinkedHashMap<>();
    private boolean baseWanted;
    private int linkageSlots;
    private final List<InputSection> made = new ArrayList<>();
    private @Nullable InputSection relocations;
    private @Nullable InputSection table;
    private @Nullable InputSection reserved;

    /** A slot: for which symbol, and whether it holds an address or a thread offset. */
    private record Slot(Object symbol, boolean threadOffset) {}

    public GotSection(
            ElfClass elfClass,
            SymbolTable symbols,
            LinkOptions options,
            References references,
            @Nullable DynamicLink dynamic) {
        this.elfClass = elfClass;
        this.symbols = symbols;
        this.options = options;
        this.references = references;
        this.dynamic = dynamic;
    }

    /**
     * Makes the empty tables. Every link has them in its first file until it is known what it needs; they take part in the
     * layout, so an unused one may raise the alignment of the output section that a script puts it in.
     */
    public void create(InputFile file) {
        int word = elfClass.wordBytes();
        relocations = make(file, rel() + ".got", relType(), SectionFlag.ALLOC, word);
        table = make(file, ".got", SectionType.PROGBITS, WRITABLE, word);
        reserved = make(file, ".got.plt", SectionType.NULL, WRITABLE, word);
        if (dynamic != null) {
            symbols.entry(BASE_NAME).forceLocal();
        }
    }

    /** Makes the tables for functions that choose themselves; only their names matter. */
    public void createIndirect(InputFile file) {
        int word = elfClass.wordBytes();
        if (options.isPositionIndependent()) {
            make(file, rel() + ".ifunc", relType(), SectionFlag.ALLOC, word);
            return;
        }
        make(file, ".iplt", SectionType.NULL, SectionFlag.ALLOC | SectionFlag.EXECINSTR, 1);
        make(file, rel() + ".iplt", relType(), SectionFlag.ALLOC, word);
        make(file, ".igot.plt", SectionType.NULL, WRITABLE, word);
    }

    /**
     * Makes the empty tables for relocations that a dynamic linker might have had to carry out, as GNU ld does even where
     * there will be none: one for each section that refers to a symbol without a strong definition.
     */
    public void createPossible(List<InputFile> files, InputFile home) {
        if (options.isPositionIndependent()) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (InputFile file : files) {
            for (InputSection section : List.copyOf(file.sections())) {
                boolean counts = section.isLive() && !section.isDiscarded() && section.isAllocated();
                if (counts && section.relocations().stream().anyMatch(this::mayBeDynamic)) {
                    names.add(rel() + section.name());
                }
            }
        }
        names.forEach(name -> make(home, name, relType(), SectionFlag.ALLOC, elfClass.wordBytes()));
    }

    private boolean mayBeDynamic(Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        if (symbol == null || symbol.isLocal() || !POSSIBLY_DYNAMIC.contains(relocation.type())) {
            return false;
        }
        LinkSymbol target = symbols.entry(symbol);
        LinkSymbol.State state = target.state();
        InputSection home = target.section();
        boolean common = home != null && home.name().equals("COMMON");
        return common || !target.isExpected() && state != LinkSymbol.State.DEFINED && state != LinkSymbol.State.SCRIPT;
    }

    private String rel() {
        return elfClass == ElfClass.ELF64 ? ".rela" : ".rel";
    }

    private int relType() {
        return elfClass == ElfClass.ELF64 ? SectionType.RELA : SectionType.REL;
    }

    private InputSection make(InputFile file, String name, int type, long flags, int alignment) {
        ElfSection section = new ElfSection(name, type, flags);
        section.setAlignment(alignment);
        InputSection input = new InputSection(file, section);
        file.add(input);
        made.add(input);
        return input;
    }

    private void look(List<InputFile> files) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.isLive() && !section.isDiscarded() && section.isAllocated()) {
                    look(section, section.relocations());
                }
            }
        }
    }

    private void look(InputSection section, List<Relocation> all) {
        if (all instanceof RelocationTable table) {
            // Most relocations have nothing to do with the table: those do not become objects here.
            for (int i = 0; i < table.size(); i++) {
                if (mayNeedTable(table.type(i)) || isBase(table.symbol(i))) {
                    scan(section, table.get(i));
                }
            }
        } else {
            all.forEach(relocation -> scan(section, relocation));
        }
    }

    private static boolean isBase(@Nullable ElfSymbol symbol) {
        return symbol != null && symbol.name().equals(BASE_NAME);
    }

    private static boolean mayNeedTable(RelocationType type) {
        return switch (type.calculation()) {
            case GOT_SLOT_OFFSET,
                    GOT_SLOT_PC_RELATIVE,
                    TLS_GOT_SLOT_ADDRESS,
                    TLS_GOT_SLOT_OFFSET,
                    TLS_GOT_SLOT_PC_RELATIVE,
                    OFFSET_FROM_GOT,
                    GOT_PC_RELATIVE -> true;
            default -> false;
        };
    }

    /** Looks through all relocations that stay, and gives the tables their sizes. */
    public void scan(List<InputFile> files) {
        look(files);
        int word = elfClass.wordBytes();
        number(files);
        if (table != null && !slots.isEmpty()) {
            table.setContents(new byte[slots.size() * word]);
        }
        DynamicLink link = dynamic;
        InputSection changes = relocations;
        int relocated = (int) slots.keySet().stream().filter(this::isRelocated).count();
        if (link != null && changes != null) {
            link.relocations().reserve(changes, relocated);
        }
        if (reserved != null && (baseWanted || !slots.isEmpty() || linkageSlots > 0)) {
            reserved.setContents(new byte[(RESERVED_SLOTS + linkageSlots) * word]);
        }
        boolean changed = link != null && relocated > 0; // Its size is not known yet.
        made.stream()
                .filter(section -> section.size() == 0 && !(changed && section == changes))
                .forEach(InputSection::leaveOut);
    }

    /** Returns whether a symbol has a slot that holds its address. */
    boolean wants(LinkSymbol symbol) {
        return slots.containsKey(new Slot(symbol, false));
    }

    /** Returns the address of the slot of a global symbol. */
    long slotAddress(LinkSymbol symbol) {
        Integer index = slots.get(new Slot(symbol, false));
        InputSection section = table;
        if (index == null || section == null) {
            throw new IllegalStateException("no slot for " + symbol);
        }
        return section.address((long) index * elfClass.wordBytes());
    }

    /** Says how many slots the procedure linkage table needs behind the reserved ones. */
    void setLinkageSlots(int count) {
        linkageSlots = count;
    }

    /** Slots of local symbols come first, file by file, then those of global ones in the order of the hash table. */
    private void number(List<InputFile> files) {
        if (slots.isEmpty()) {
            return;
        }
        Set<Slot> wanted = new LinkedHashSet<>(slots.keySet());
        slots.clear();
        for (InputFile file : files) {
            for (ElfSymbol symbol : file.object().symbols()) {
                if (symbol.isLocal()) {
                    number(wanted, symbol);
                }
            }
        }
        HashOrder.sort(symbols.all()).forEach(symbol -> number(wanted, symbol));
    }

    private void number(Set<Slot> wanted, Object symbol) {
        for (boolean threadOffset : new boolean[] {false, true}) {
            Slot slot = new Slot(symbol, threadOffset);
            if (wanted.remove(slot)) {
                slots.put(slot, slots.size());
            }
        }
    }

    /** Looks for the global symbols that will have a slot. */
    Set<LinkSymbol> wantedSymbols(List<InputFile> files) {
        if (slots.isEmpty()) {
            look(files);
        }
        Set<LinkSymbol> result = new HashSet<>();
        for (Slot slot : slots.keySet()) {
            if (slot.symbol() instanceof LinkSymbol symbol) {
                result.add(symbol);
            }
        }
        return result;
    }

    /** Returns whether a slot is changed when the image is loaded. */
    private boolean isRelocated(Slot slot) {
        if (!options.isPositionIndependent() || slot.threadOffset()) {
            return false;
        }
        if (slot.symbol() instanceof LinkSymbol symbol) {
            boolean number = symbol.isByObject() && symbol.isDefined() && symbol.section() == null;
            return !references.isZero(symbol) && !(number && references.isLocal(symbol));
        }
        return slot.symbol() instanceof ElfSymbol symbol && symbol.section() != null;
    }

    /** Lists what changes the slots when the image is loaded, once their values are known. */
    public void relocateSlots() {
        DynamicLink link = dynamic;
        InputSection section = table;
        InputSection changes = relocations;
        if (link == null || section == null || changes == null || section.place() == null) {
            return;
        }
        boolean wide = elfClass == ElfClass.ELF64;
        slots.forEach((slot, index) -> {
            if (isRelocated(slot)) {
                long address = section.address((long) index * elfClass.wordBytes());
                boolean moves = !(slot.symbol() instanceof LinkSymbol symbol) || references.isLocal(symbol);
                RelocationType relative = wide ? RelocationType.R_X86_64_RELATIVE : RelocationType.R_386_RELATIVE;
                RelocationType lookUp = wide ? RelocationType.R_X86_64_GLOB_DAT : RelocationType.R_386_GLOB_DAT;
                link.relocations()
                        .addSlot(
                                changes,
                                moves
                                        ? new DynamicRelocation(address, relative, null, value(index))
                                        : new DynamicRelocation(address, lookUp, (LinkSymbol) slot.symbol(), 0));
            }
        });
    }

    private long value(int index) {
        InputSection section = table;
        long value = 0;
        for (int i = elfClass.wordBytes() - 1; section != null && i >= 0; i--) {
            value = value << 8 | section.contents()[index * elfClass.wordBytes() + i] & 0xff;
        }
        return value;
    }

    private void scan(InputSection section, Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        baseWanted |= isBase(symbol);
        switch (relocation.type().calculation()) {
            case GOT_SLOT_OFFSET, GOT_SLOT_PC_RELATIVE -> {
                if (symbol != null && !GotRelaxation.applies(section, relocation, options, symbols, references)) {
                    slot(symbol, false);
                    baseWanted |= !relocation.type().isPcRelative();
                }
            }
            case TLS_GOT_SLOT_ADDRESS, TLS_GOT_SLOT_OFFSET, TLS_GOT_SLOT_PC_RELATIVE -> {
                if (symbol != null && !ThreadLocalRelaxation.applies(section, relocation)) {
                    slot(symbol, true);
                }
            }
            case OFFSET_FROM_GOT, GOT_PC_RELATIVE -> {
                // Where the table would begin is enough, as long as nothing mentions its name.
            }
            default -> {
                // Needs no table.
            }
        }
    }

    private void slot(ElfSymbol symbol, boolean threadOffset) {
        slots.putIfAbsent(new Slot(key(symbol), threadOffset), slots.size());
    }

    private Object key(ElfSymbol symbol) {
        return symbol.isLocal() ? symbol : symbols.entry(symbol);
    }

    /** Returns the tables in use whose entry size the section header is to tell. */
    public List<InputSection> wordTables() {
        List<InputSection> result = new ArrayList<>();
        for (InputSection section : made) {
            if (section.size() > 0 && (section == reserved || section == table && dynamic != null)) {
                result.add(section);
            }
        }
        return result;
    }

    /** Returns the tables that have bytes. */
    public List<InputSection> filled() {
        return made.stream()
                .filter(section -> section.size() > 0 && section.contents().length > 0)
                .toList();
    }

    /** Returns the section of the reserved slots and those of the procedure linkage table. */
    @Nullable
    InputSection linkageTable() {
        return reserved;
    }

    /** The first reserved slot of an image that may be loaded anywhere holds the address of the dynamic section. */
    public void fillReserved(long dynamicSection) {
        InputSection head = reserved;
        for (int i = 0; head != null && head.size() > 0 && i < elfClass.wordBytes(); i++) {
            head.contents()[i] = (byte) (dynamicSection >>> (8 * i));
        }
    }

    /** Defines the base symbol once the table is placed. */
    public void defineBase() {
        InputSection section = reserved;
        LinkSymbol base = section != null && section.size() > 0 ? symbols.entry(BASE_NAME) : null;
        if (section != null && section.place() != null && base != null && !base.isDefined()) {
            base.defineByLinker(section, 0);
        }
    }

    /** Returns the address that offsets in the table count from. */
    public long base() {
        InputSection section = reserved;
        return section == null || section.place() == null ? 0 : section.address(0);
    }

    /** Returns whether a relocation's symbol has a slot; one in a section that is not loaded was never looked at. */
    boolean hasSlot(ElfSymbol symbol, boolean threadOffset) {
        InputSection section = table;
        return section != null && section.place() != null && slots.containsKey(new Slot(key(symbol), threadOffset));
    }

    /** Returns the address of the slot of a relocation's symbol. */
    long slotAddress(ElfSymbol symbol, boolean threadOffset) {
        Integer index = slots.get(new Slot(key(symbol), threadOffset));
        InputSection section = table;
        if (index == null || section == null || section.place() == null) {
            throw new IllegalStateException("no slot for " + symbol);
        }
        return section.address((long) index * elfClass.wordBytes());
    }

    /** Stores the value of a slot. */
    void fill(ElfSymbol symbol, boolean threadOffset, long value) {
        Integer index = slots.get(new Slot(key(symbol), threadOffset));
        InputSection section = table;
        if (index != null && section != null) {
            for (int i = 0; i < elfClass.wordBytes(); i++) {
                section.contents()[index * elfClass.wordBytes() + i] = (byte) (value >>> (8 * i));
            }
        }
    }
}
