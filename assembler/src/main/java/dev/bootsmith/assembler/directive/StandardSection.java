package dev.bootsmith.assembler.directive;

import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import org.jspecify.annotations.Nullable;

/**
 * Type and flags that a section has by its name.
 *
 * @elf Special Sections
 */
enum StandardSection {
    TEXT(".text", Match.DOTTED, SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.EXECINSTR),
    DATA(".data", Match.DOTTED, SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE),
    DATA1(".data1", Match.EXACT, SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE),
    BSS(".bss", Match.DOTTED, SectionType.NOBITS, SectionFlag.ALLOC | SectionFlag.WRITE),
    RODATA(".rodata", Match.DOTTED, SectionType.PROGBITS, SectionFlag.ALLOC),
    RODATA1(".rodata1", Match.EXACT, SectionType.PROGBITS, SectionFlag.ALLOC),
    TDATA(".tdata", Match.DOTTED, SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE | SectionFlag.TLS),
    TBSS(".tbss", Match.DOTTED, SectionType.NOBITS, SectionFlag.ALLOC | SectionFlag.WRITE | SectionFlag.TLS),
    INIT(".init", Match.EXACT, SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.EXECINSTR),
    FINI(".fini", Match.EXACT, SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.EXECINSTR),
    INIT_ARRAY(".init_array", Match.DOTTED, SectionType.INIT_ARRAY, SectionFlag.ALLOC | SectionFlag.WRITE),
    FINI_ARRAY(".fini_array", Match.DOTTED, SectionType.FINI_ARRAY, SectionFlag.ALLOC | SectionFlag.WRITE),
    PREINIT_ARRAY(".preinit_array", Match.DOTTED, SectionType.PREINIT_ARRAY, SectionFlag.ALLOC | SectionFlag.WRITE),
    NOTE(".note", Match.PREFIX, SectionType.NOTE, 0),
    EH_FRAME(".eh_frame", Match.EXACT, SectionType.PROGBITS, SectionFlag.ALLOC);

    private enum Match {
        EXACT,
        /** The name itself, or the name, a dot and more. */
        DOTTED,
        PREFIX
    }

    private final String sectionName;
    private final Match match;
    private final int type;
    private final long flags;

    StandardSection(String sectionName, Match match, int type, long flags) {
        this.sectionName = sectionName;
        this.match = match;
        this.type = type;
        this.flags = flags;
    }

    /** Returns what the name stands for, or null if it is nothing special. */
    static @Nullable StandardSection of(String name) {
        if (name.equals(".note.GNU-stack")) {
            return null;
        }
        for (StandardSection section : values()) {
            boolean fits = switch (section.match) {
                case EXACT -> name.equals(section.sectionName);
                case DOTTED -> name.equals(section.sectionName) || name.startsWith(section.sectionName + ".");
                case PREFIX -> name.startsWith(section.sectionName);
            };
            if (fits) {
                return section;
            }
        }
        return null;
    }

    int type() {
        return type;
    }

    long flags() {
        return flags;
    }

    /** Whether the name decides even against written flags. */
    boolean isForced() {
        return type != SectionType.NOTE && this != EH_FRAME;
    }
}
