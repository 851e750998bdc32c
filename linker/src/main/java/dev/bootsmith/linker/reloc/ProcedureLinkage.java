package dev.bootsmith.linker.reloc;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.linker.dynamic.DynamicLink;
import dev.bootsmith.linker.dynamic.DynamicRelocation;
import dev.bootsmith.linker.dynamic.References;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.symbol.HashOrder;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The procedure linkage table: stubs through which code calls functions that are found while the program runs.
 *
 * @elf x86-64 psABI 5.2, Procedure Linkage Table; Intel386 psABI 5.2
 */
public final class ProcedureLinkage {
    private static final int ENTRY_BYTES = 16;
    private static final int SHORT_ENTRY_BYTES = 8;

    private final ElfClass elfClass;
    private final SymbolTable symbols;
    private final References references;
    private final DynamicLink dynamic;
    /** Symbols with a stub that finds its function at the first call. */
    private final Map<LinkSymbol, Integer> lazy = new LinkedHashMap<>();
    /** Symbols whose slot in the global offset table serves calls too. */
    private final Map<LinkSymbol, Integer> direct = new LinkedHashMap<>();

    private @Nullable InputSection lazyFrame;
    private @Nullable InputSection directFrame;

    public ProcedureLinkage(ElfClass elfClass, SymbolTable symbols, References references, DynamicLink dynamic) {
        this.elfClass = elfClass;
        this.symbols = symbols;
        this.references = references;
        this.dynamic = dynamic;
    }

    /**
     * Makes the sections that come behind all others.
     *
     * @param isDescribed whether debuggers and exceptions find their way through the stubs: --ld-generated-unwind-info
     */
    public void create(boolean isDescribed) {
        dynamic.make(".plt.got", SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.EXECINSTR, SHORT_ENTRY_BYTES);
        if (!isDescribed) {
            return;
        }
        int word = elfClass.wordBytes();
        lazyFrame = dynamic.makeUnlisted(".eh_frame", SectionType.PROGBITS, SectionFlag.ALLOC, word);
        directFrame = dynamic.makeUnlisted(".eh_frame", SectionType.PROGBITS, SectionFlag.ALLOC, word);
        if (elfClass == ElfClass.ELF64) {
            // A table for stack walkers, which GNU ld leaves empty unless there are stubs that an input describes.
            dynamic.make(".sframe", SectionType.PROGBITS, SectionFlag.ALLOC, 1);
        }
    }

    /** Gives each symbol that is called its stub; stubs are described for stack walkers if any code is. */
    void size(Set<LinkSymbol> called, GotSection got, boolean framesPresent) {
        for (LinkSymbol symbol : HashOrder.sort(symbols.all())) {
            boolean wanted =
                    called.contains(symbol) && (isNowhere(symbol) || !references.isLocal(symbol) && symbol.isDynamic());
            if (wanted && got.wants(symbol)) {
                direct.put(symbol, direct.size());
            } else if (wanted) {
                lazy.put(symbol, lazy.size());
            }
        }
        got.setLinkageSlots(lazy.size());
        if (isUsed()) {
            dynamic.section(".plt").setContents(new byte[(lazy.size() + 1) * ENTRY_BYTES]);
            dynamic.relocations().reserve(relocations(), (int)
                    lazy.keySet().stream().filter(symbol -> !isNowhere(symbol)).count());
            if (framesPresent
                    && !lazy.isEmpty()
                    && lazyFrame != null
                    && dynamic.section(".plt").place() != null) {
                describe(lazyFrame, dynamic.section(".plt"), lazyInstructions());
            }
        }
        if (!direct.isEmpty()) {
            dynamic.section(".plt.got").setContents(new byte[direct.size() * SHORT_ENTRY_BYTES]);
            if (framesPresent
                    && directFrame != null
                    && dynamic.section(".plt.got").place() != null) {
                describe(directFrame, dynamic.section(".plt.got"), 0, 0, 0, 0, 0, 0, 0);
            }
        }
    }

    private boolean isUsed() {
        return !lazy.isEmpty() || !direct.isEmpty();
    }

    /** Returns whether calls of a symbol go to 0 for good; GNU ld makes a stub for it that nothing ever fills in. */
    private boolean isNowhere(LinkSymbol symbol) {
        return references.isZero(symbol) && !References.isHidden(symbol);
    }

    private InputSection relocations() {
        return dynamic.section(elfClass == ElfClass.ELF64 ? ".rela.plt" : ".rel.plt");
    }

    /** Returns the sections that describe the stubs; they stay where a script put them, even if they are empty. */
    public List<InputSection> frames() {
        return lazyFrame == null || directFrame == null ? List.of() : List.of(lazyFrame, directFrame);
    }

    /** Returns the tables in use with the size of their entries. */
    public Map<InputSection, Integer> tables() {
        Map<InputSection, Integer> result = new LinkedHashMap<>();
        if (!direct.isEmpty()) {
            result.put(dynamic.section(".plt.got"), SHORT_ENTRY_BYTES);
        }
        if (isUsed()) {
            result.put(dynamic.section(".plt"), elfClass == ElfClass.ELF64 ? ENTRY_BYTES : elfClass.wordBytes());
        }
        return result;
    }

    /** Returns the address of a symbol's stub, or null if it has none. */
    @Nullable
    Long address(LinkSymbol symbol) {
        Integer index = lazy.get(symbol);
        if (index != null) {
            return dynamic.section(".plt").address((index + 1L) * ENTRY_BYTES);
        }
        Integer other = direct.get(symbol);
        return other == null ? null : (Long) dynamic.section(".plt.got").address((long) other * SHORT_ENTRY_BYTES);
    }

    /** Writes the stubs, and the first contents of their slots. */
    public void fill(GotSection got) {
        InputSection slots = got.linkageTable();
        if (slots == null || slots.place() == null || !isUsed()) {
            return;
        }
        fillLazy(slots);
        boolean wide = elfClass == ElfClass.ELF64;
        ByteBuilder out = new ByteBuilder();
        direct.forEach((symbol, index) -> {
            InputSection table = dynamic.section(".plt.got");
            long slot = got.slotAddress(symbol);
            long at = table.address((long) index * SHORT_ENTRY_BYTES);
            out.put8(0xff);
            if (wide) {
                out.put8(0x25).put32((int) (slot - (at + 6)));
            } else {
                out.put8(0xa3).put32((int) (slot - got.base()));
            }
            out.put8(0x66).put8(0x90);
        });
        if (!direct.isEmpty()) {
            dynamic.section(".plt.got").setContents(out.toByteArray());
        }
    }

    private void fillLazy(InputSection slots) {
        InputSection table = dynamic.section(".plt");
        long base = table.startAddress();
        long start = slots.startAddress();
        ByteBuilder out = new ByteBuilder();
        if (elfClass == ElfClass.ELF64) {
            out.put8(0xff).put8(0x35).put32((int) (start + 8 - (base + 6)));
            out.put8(0xff).put8(0x25).put32((int) (start + 16 - (base + 12)));
            out.put8(0x0f).put8(0x1f).put8(0x40).put8(0);
        } else {
            out.put8(0xff).put8(0xb3).put32(4).put8(0xff).put8(0xa3).put32(8).put32(0);
        }
        int relocated = 0;
        for (Map.Entry<LinkSymbol, Integer> each : lazy.entrySet()) {
            entry(out, slots, base, each.getKey(), each.getValue(), relocated);
            relocated += isNowhere(each.getKey()) ? 0 : 1;
        }
        table.setContents(out.toByteArray());
    }

    private void entry(ByteBuilder out, InputSection slots, long base, LinkSymbol symbol, int index, int relocation) {
        boolean wide = elfClass == ElfClass.ELF64;
        int word = elfClass.wordBytes();
        long offset = (index + 3L) * word;
        long slot = slots.address(offset);
        long at = base + (index + 1L) * ENTRY_BYTES;
        out.put8(0xff);
        if (wide) {
            out.put8(0x25).put32((int) (slot - (at + 6)));
        } else {
            out.put8(0xa3).put32((int) offset);
        }
        if (isNowhere(symbol)) {
            out.put8(0x68).put32(0).put8(0xe9).put32(0);
            return;
        }
        int entryBytes = wide ? 1 : elfClass.relBytes();
        out.put8(0x68).put32(relocation * entryBytes);
        out.put8(0xe9).put32((int) (base - (at + ENTRY_BYTES)));
        for (int i = 0; i < word; i++) {
            slots.contents()[(int) offset + i] = (byte) ((at + 6) >>> (8 * i));
        }
        RelocationType type = wide ? RelocationType.R_X86_64_JUMP_SLOT : RelocationType.R_386_JUMP_SLOT;
        dynamic.relocations().addSlot(relocations(), new DynamicRelocation(slot, type, symbol, 0));
    }

    /** Describes the stubs to whoever unwinds the stack through them. */
    private void describe(InputSection frame, InputSection table, int... instructions) {
        boolean wide = elfClass == ElfClass.ELF64;
        ByteBuilder out = new ByteBuilder();
        out.put32(20).put32(0).put8(1).put8('z').put8('R').put8(0).put8(1);
        out.put8(wide ? 0x78 : 0x7c).put8(wide ? 16 : 8).put8(1).put8(0x1b);
        out.put8(0x0c)
                .put8(wide ? 7 : 4)
                .put8(wide ? 8 : 4)
                .put8(wide ? 0x90 : 0x88)
                .put8(1)
                .put16(0);
        int body = (13 + instructions.length + 3) & ~3;
        int start = out.size();
        out.put32(body).put32(start + 4).put32(0).put32((int) table.size()).put8(0);
        for (int each : instructions) {
            out.put8(each);
        }
        out.fill(0, start + 4 + body - out.size());
        RelocationType type = wide ? RelocationType.R_X86_64_PC32 : RelocationType.R_386_PC32;
        Relocation place = new Relocation(start + 8L, type, ElfSymbol.ofSection(table.section()), 0);
        frame.rewrite(out.toByteArray(), List.of(place));
    }

    /** In the first half of a stub the stack holds one word more, in the second two; the address tells which. */
    private int[] lazyInstructions() {
        boolean wide = elfClass == ElfClass.ELF64;
        int word = elfClass.wordBytes();
        return new int[] {
            0x0e,
            2 * word,
            0x46,
            0x0e,
            3 * word,
            0x4a,
            0x0f,
            11,
            wide ? 0x77 : 0x74,
            word,
            wide ? 0x80 : 0x78,
            0,
            0x3f,
            0x1a,
            0x3b,
            0x2a,
            wide ? 0x33 : 0x32,
            0x24,
            0x22,
            0,
            0,
            0,
            0
        };
    }
}
