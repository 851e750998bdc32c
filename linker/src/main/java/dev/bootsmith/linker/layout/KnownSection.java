package dev.bootsmith.linker.layout;

import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import java.util.Optional;

/**
 * Sections whose type and flags ELF fixes by name. They count where a script names an output section before anything is
 * in it.
 *
 * @elf Special Sections
 */
record KnownSection(String name, Extent extent, int type, long flags) {
    /** Which names are meant. */
    enum Extent {
        EXACT,
        /** The name itself, or the name and a dot. */
        FAMILY,
        PREFIX
    }

    private static final long A = SectionFlag.ALLOC;
    private static final long W = SectionFlag.WRITE;
    private static final long X = SectionFlag.EXECINSTR;
    private static final long T = SectionFlag.TLS;

    private static final List<KnownSection> ALL = List.of(
            new KnownSection(".bss", Extent.FAMILY, SectionType.NOBITS, A | W),
            new KnownSection(".comment", Extent.EXACT, SectionType.PROGBITS, 0),
            new KnownSection(".data", Extent.FAMILY, SectionType.PROGBITS, A | W),
            new KnownSection(".data1", Extent.EXACT, SectionType.PROGBITS, A | W),
            new KnownSection(".debug", Extent.EXACT, SectionType.PROGBITS, 0),
            new KnownSection(".dynamic", Extent.EXACT, SectionType.DYNAMIC, A),
            new KnownSection(".dynstr", Extent.EXACT, SectionType.STRTAB, A),
            new KnownSection(".dynsym", Extent.EXACT, SectionType.DYNSYM, A),
            new KnownSection(".fini", Extent.EXACT, SectionType.PROGBITS, A | X),
            new KnownSection(".fini_array", Extent.FAMILY, SectionType.FINI_ARRAY, A | W),
            new KnownSection(".gnu.hash", Extent.EXACT, SectionType.GNU_HASH, A),
            new KnownSection(".gnu.version", Extent.EXACT, SectionType.GNU_VERSYM, 0),
            new KnownSection(".gnu.version_d", Extent.EXACT, SectionType.GNU_VERDEF, 0),
            new KnownSection(".gnu.version_r", Extent.EXACT, SectionType.GNU_VERNEED, 0),
            new KnownSection(".got", Extent.EXACT, SectionType.PROGBITS, A | W),
            new KnownSection(".hash", Extent.EXACT, SectionType.HASH, A),
            new KnownSection(".init", Extent.EXACT, SectionType.PROGBITS, A | X),
            new KnownSection(".init_array", Extent.FAMILY, SectionType.INIT_ARRAY, A | W),
            new KnownSection(".interp", Extent.EXACT, SectionType.PROGBITS, 0),
            new KnownSection(".line", Extent.EXACT, SectionType.PROGBITS, 0),
            new KnownSection(".note.GNU-stack", Extent.EXACT, SectionType.PROGBITS, 0),
            new KnownSection(".note", Extent.PREFIX, SectionType.NOTE, 0),
            new KnownSection(".plt", Extent.EXACT, SectionType.PROGBITS, A | X),
            new KnownSection(".preinit_array", Extent.FAMILY, SectionType.PREINIT_ARRAY, A | W),
            new KnownSection(".rela", Extent.PREFIX, SectionType.RELA, 0),
            new KnownSection(".rel", Extent.PREFIX, SectionType.REL, 0),
            new KnownSection(".rodata", Extent.FAMILY, SectionType.PROGBITS, A),
            new KnownSection(".rodata1", Extent.EXACT, SectionType.PROGBITS, A),
            new KnownSection(".stabstr", Extent.EXACT, SectionType.STRTAB, 0),
            new KnownSection(".tbss", Extent.FAMILY, SectionType.NOBITS, A | W | T),
            new KnownSection(".tdata", Extent.FAMILY, SectionType.PROGBITS, A | W | T),
            new KnownSection(".text", Extent.FAMILY, SectionType.PROGBITS, A | X));

    /** Looks a name up; where relocations have addends, {@code .rel} alone is no start of another name. */
    static Optional<KnownSection> find(String name, RelocationForm form) {
        return ALL.stream().filter(known -> known.covers(name, form)).findFirst();
    }

    private boolean covers(String other, RelocationForm form) {
        boolean foreign = type == SectionType.REL && form == RelocationForm.RELA;
        return switch (foreign ? Extent.FAMILY : extent) {
            case EXACT -> other.equals(name);
            case FAMILY -> other.equals(name) || other.startsWith(name + ".");
            case PREFIX -> other.startsWith(name);
        };
    }
}
