package dev.bootsmith.linker.reloc;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The global offset table of a static link: one slot for each symbol whose address code loads from memory, and the three
 * reserved words that {@code _GLOBAL_OFFSET_TABLE_} names.
 *
 * @elf x86-64 psABI 5.2, Global Offset Table
 */
public final class GotSection {
    /** The name code uses for the table's base. */
    public static final String BASE_NAME = "_GLOBAL_OFFSET_TABLE_";

    private final ElfClass elfClass;
    private final SymbolTable symbols;
    private final LinkOptions options;
    private final Map<Slot, Integer> slots = new LinkedHashMap<>();
    private boolean baseWanted;
    private final List<InputSection> made = new ArrayList<>();
    private @Nullable InputSection table;
    private @Nullable InputSection reserved;

    /** A slot: for which symbol, and whether it holds an address or a thread offset. */
    private record Slot(Object symbol, boolean threadOffset) {}

    public GotSection(ElfClass elfClass, SymbolTable symbols, LinkOptions options) {
        this.elfClass = elfClass;
        this.symbols = symbols;
        this.options = options;
    }

    /**
     * Makes the empty tables. Every link has them in its first file until it is known what it needs; they take part in the
     * layout, so an unused one may raise the alignment of the output section that a script puts it in.
     */
    public void create(List<InputFile> files) {
        if (files.isEmpty()) {
            return;
        }
        InputFile file = files.get(0);
        long flags = SectionFlag.ALLOC | SectionFlag.WRITE;
        String rel = elfClass == ElfClass.ELF64 ? ".rela" : ".rel";
        int relType = elfClass == ElfClass.ELF64 ? SectionType.RELA : SectionType.REL;
        int word = elfClass.wordBytes();
        make(file, rel + ".got", relType, SectionFlag.ALLOC, word);
        table = make(file, ".got", SectionType.PROGBITS, flags, word);
        reserved = make(file, ".got.plt", SectionType.NULL, flags, word);
        make(file, ".iplt", SectionType.NULL, SectionFlag.ALLOC | SectionFlag.EXECINSTR, 8);
        make(file, rel + ".iplt", relType, SectionFlag.ALLOC, word);
        make(file, ".igot.plt", SectionType.NULL, flags, word);
    }

    private InputSection make(InputFile file, String name, int type, long flags, int alignment) {
        ElfSection section = new ElfSection(name, type, flags);
        section.setAlignment(alignment);
        InputSection input = new InputSection(file, section);
        file.add(input);
        made.add(input);
        return input;
    }

    /** Looks through all relocations that stay, and gives the tables their sizes. */
    public void scan(List<InputFile> files) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.isLive() && !section.isDiscarded() && section.isAllocated()) {
                    section.relocations().forEach(relocation -> scan(section, relocation));
                }
            }
        }
        int word = elfClass.wordBytes();
        if (table != null && !slots.isEmpty()) {
            table.setContents(new byte[slots.size() * word]);
        }
        if (reserved != null && (baseWanted || !slots.isEmpty())) {
            reserved.setContents(new byte[3 * word]);
        }
        made.stream().filter(section -> section.size() == 0).forEach(InputSection::leaveOut);
    }

    private void scan(InputSection section, Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        baseWanted |= symbol != null && symbol.name().equals(BASE_NAME);
        switch (relocation.type().calculation()) {
            case GOT_SLOT_OFFSET, GOT_SLOT_PC_RELATIVE -> {
                if (symbol != null && !GotRelaxation.applies(section, relocation, options, symbols)) {
                    slot(symbol, false);
                    baseWanted |= !relocation.type().isPcRelative();
                }
            }
            case TLS_GOT_SLOT_ADDRESS, TLS_GOT_SLOT_OFFSET, TLS_GOT_SLOT_PC_RELATIVE -> {
                if (symbol != null && !ThreadLocalRelaxation.applies(section, relocation)) {
                    slot(symbol, true);
                }
            }
            case OFFSET_FROM_GOT, GOT_PC_RELATIVE -> baseWanted = true;
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
        InputSection head = reserved;
        return head == null || head.size() == 0 ? List.of() : List.of(head);
    }

    /** Defines the base symbol once the table is placed. */
    public void defineBase() {
        InputSection section = reserved;
        LinkSymbol base = symbols.find(BASE_NAME);
        if (section != null && section.place() != null && base != null && !base.isDefined()) {
            base.defineByScript(section.place(), section.placeOffset(0));
            base.hideByScript();
            base.makeObject();
        }
    }

    /** Returns the address that offsets in the table count from. */
    long base() {
        InputSection section = reserved;
        return section == null || section.place() == null ? 0 : section.address(0);
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

    boolean hasSlot(ElfSymbol symbol, boolean threadOffset) {
        return slots.containsKey(new Slot(key(symbol), threadOffset));
    }
}
