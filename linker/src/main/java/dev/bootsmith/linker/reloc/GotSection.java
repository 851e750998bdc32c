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
    private @Nullable InputSection table;
    private @Nullable InputSection reserved;

    /** A slot: for which symbol, and whether it holds an address or a thread offset. */
    private record Slot(Object symbol, boolean threadOffset) {}

    public GotSection(ElfClass elfClass, SymbolTable symbols, LinkOptions options) {
        this.elfClass = elfClass;
        this.symbols = symbols;
        this.options = options;
    }

    /** Looks through all relocations that stay; returns {@code .got} and {@code .got.plt} if they are needed. */
    public List<InputSection> scan(List<InputFile> files) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.isLive() && !section.isDiscarded() && section.isAllocated()) {
                    section.relocations().forEach(relocation -> scan(section, relocation));
                }
            }
        }
        if ((!slots.isEmpty() || baseWanted) && !files.isEmpty()) {
            return create(files.get(0));
        }
        return List.of();
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

    private List<InputSection> create(InputFile file) {
        long flags = SectionFlag.ALLOC | SectionFlag.WRITE;
        int word = elfClass.wordBytes();
        InputSection head = make(file, ".got.plt", flags, 3 * word);
        reserved = head;
        if (slots.isEmpty()) {
            return List.of(head);
        }
        InputSection slotTable = make(file, ".got", flags, slots.size() * word);
        table = slotTable;
        return List.of(slotTable, head);
    }

    private InputSection make(InputFile file, String name, long flags, int size) {
        ElfSection section = new ElfSection(name, SectionType.PROGBITS, flags);
        section.setAlignment(elfClass.wordBytes());
        section.setEntrySize(name.equals(".got.plt") ? elfClass.wordBytes() : 0);
        section.setContents(new byte[size]);
        InputSection input = new InputSection(file, section);
        file.add(input);
        return input;
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
