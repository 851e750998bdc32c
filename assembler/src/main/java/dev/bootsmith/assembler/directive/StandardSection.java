package dev.bootsmith.assembler.directive;

import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section whose name alone says what it is.
 *
 * @param name the name, or how it begins
 * @param match how much of a name has to agree
 * @param type the section type
 * @param flags the section flags
 * @elf Special Sections
 */
record StandardSection(String name, Match match, int type, long flags) {
    enum Match {
        EXACT,
        /** The name itself, or the name, a dot and more. */
        DOTTED,
        PREFIX
    }

    private static final long A = SectionFlag.ALLOC;
    private static final long W = SectionFlag.WRITE;
    private static final long X = SectionFlag.EXECINSTR;
    private static final long T = SectionFlag.TLS;
    private static final long LARGE = SectionFlag.X86_64_LARGE;
    private static final int VERSION_NEEDS = 0x6fff_fffe;
    private static final int VERSION_DEFINITIONS = 0x6fff_fffd;
    private static final int VERSIONS = 0x6fff_ffff;
    private static final int LIBRARY_LIST = 0x6fff_fff7;

    /** In this order, the first that fits counts. */
    private static final List<StandardSection> ALL = List.of(
            new StandardSection(".text", Match.DOTTED, SectionType.PROGBITS, A | X),
            new StandardSection(".data", Match.DOTTED, SectionType.PROGBITS, A | W),
            new StandardSection(".data1", Match.EXACT, SectionType.PROGBITS, A | W),
            new StandardSection(".bss", Match.DOTTED, SectionType.NOBITS, A | W),
            new StandardSection(".rodata", Match.DOTTED, SectionType.PROGBITS, A),
            new StandardSection(".rodata1", Match.EXACT, SectionType.PROGBITS, A),
            new StandardSection(".tdata", Match.DOTTED, SectionType.PROGBITS, A | W | T),
            new StandardSection(".tbss", Match.DOTTED, SectionType.NOBITS, A | W | T),
            new StandardSection(".init", Match.EXACT, SectionType.PROGBITS, A | X),
            new StandardSection(".fini", Match.EXACT, SectionType.PROGBITS, A | X),
            new StandardSection(".init_array", Match.DOTTED, SectionType.INIT_ARRAY, A | W),
            new StandardSection(".fini_array", Match.DOTTED, SectionType.FINI_ARRAY, A | W),
            new StandardSection(".preinit_array", Match.DOTTED, SectionType.PREINIT_ARRAY, A | W),
            new StandardSection(".comment", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".debug", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".debug_line", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".debug_info", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".debug_abbrev", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".debug_aranges", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".line", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".dynamic", Match.EXACT, SectionType.DYNAMIC, A),
            new StandardSection(".dynstr", Match.EXACT, SectionType.STRTAB, A),
            new StandardSection(".dynsym", Match.EXACT, SectionType.DYNSYM, A),
            new StandardSection(".hash", Match.EXACT, SectionType.HASH, A),
            new StandardSection(".gnu.hash", Match.EXACT, SectionType.GNU_HASH, A),
            new StandardSection(".gnu.version", Match.EXACT, VERSIONS, 0),
            new StandardSection(".gnu.version_d", Match.EXACT, VERSION_DEFINITIONS, 0),
            new StandardSection(".gnu.version_r", Match.EXACT, VERSION_NEEDS, 0),
            new StandardSection(".gnu.liblist", Match.EXACT, LIBRARY_LIST, A),
            new StandardSection(".gnu.conflict", Match.EXACT, SectionType.RELA, A),
            new StandardSection(".gnu.linkonce.b", Match.DOTTED, SectionType.NOBITS, A | W),
            new StandardSection(".gnu.linkonce.n", Match.DOTTED, SectionType.NOBITS, A | W),
            new StandardSection(".gnu.linkonce.p", Match.DOTTED, SectionType.PROGBITS, A | W),
            new StandardSection(".gnu.lto_", Match.PREFIX, SectionType.PROGBITS, SectionFlag.EXCLUDE),
            new StandardSection(".got", Match.EXACT, SectionType.PROGBITS, A | W),
            new StandardSection(".plt", Match.EXACT, SectionType.PROGBITS, A | X),
            new StandardSection(".interp", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".noinit", Match.DOTTED, SectionType.NOBITS, A | W),
            new StandardSection(".persistent.bss", Match.EXACT, SectionType.NOBITS, A | W),
            new StandardSection(".persistent", Match.DOTTED, SectionType.PROGBITS, A | W),
            new StandardSection(".note.GNU-stack", Match.EXACT, SectionType.PROGBITS, 0),
            new StandardSection(".note", Match.PREFIX, SectionType.NOTE, 0),
            new StandardSection(".shstrtab", Match.EXACT, SectionType.STRTAB, 0),
            new StandardSection(".strtab", Match.EXACT, SectionType.STRTAB, 0),
            new StandardSection(".symtab", Match.EXACT, SectionType.SYMTAB, 0),
            new StandardSection(".rela", Match.PREFIX, SectionType.RELA, 0),
            new StandardSection(".rel", Match.PREFIX, SectionType.REL, 0));

    /** Of the large code model. */
    private static final List<StandardSection> ONLY_64 = List.of(
            new StandardSection(".gnu.linkonce.lb", Match.DOTTED, SectionType.NOBITS, A | W | LARGE),
            new StandardSection(".gnu.linkonce.lr", Match.DOTTED, SectionType.PROGBITS, A | LARGE),
            new StandardSection(".gnu.linkonce.lt", Match.DOTTED, SectionType.PROGBITS, A | X | LARGE),
            new StandardSection(".lbss", Match.DOTTED, SectionType.NOBITS, A | W | LARGE),
            new StandardSection(".ldata", Match.DOTTED, SectionType.PROGBITS, A | W | LARGE),
            new StandardSection(".lrodata", Match.DOTTED, SectionType.PROGBITS, A | LARGE));

    /** Returns what the name stands for, or null if it is nothing special. */
    static @Nullable StandardSection of(String name, ElfMachine machine) {
        boolean is64 = machine == ElfMachine.X86_64;
        if (is64) {
            for (StandardSection section : ONLY_64) {
                if (section.fits(name, true)) {
                    return section;
                }
            }
        }
        for (StandardSection section : ALL) {
            if (section.fits(name, is64)) {
                return section;
            }
        }
        boolean strings = name.startsWith(".stab") && name.endsWith("str") && name.length() >= 8;
        return strings ? new StandardSection(name, Match.EXACT, SectionType.STRTAB, 0) : null;
    }

    private boolean fits(String wanted, boolean is64) {
        if (!wanted.startsWith(name)) {
            return false;
        }
        boolean same = wanted.length() == name.length();
        boolean dotted = same || wanted.charAt(name.length()) == '.';
        return switch (match) {
            case EXACT -> same;
            case DOTTED -> dotted;
            case PREFIX -> dotted || !(is64 && type == SectionType.REL);
        };
    }

    /** Returns the size of an entry of a section of that type, or 0 if it has none. */
    static long entrySize(int type, ElfMachine machine) {
        boolean is64 = machine == ElfMachine.X86_64;
        return switch (type) {
            case SectionType.REL -> is64 ? 16 : 8;
            // Objects for the i386 have no such relocations, so their entries have no size.
            case SectionType.RELA -> is64 ? 24 : 0;
            case SectionType.HASH -> 4;
            case SectionType.DYNSYM -> is64 ? 24 : 16;
            case SectionType.DYNAMIC -> is64 ? 16 : 8;
            case SectionType.GNU_HASH -> is64 ? 0 : 4;
            case SectionType.INIT_ARRAY, SectionType.FINI_ARRAY, SectionType.PREINIT_ARRAY -> is64 ? 8 : 4;
            case VERSIONS -> 2;
            case LIBRARY_LIST -> 20;
            default -> 0;
        };
    }
}
