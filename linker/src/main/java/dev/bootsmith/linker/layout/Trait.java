package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.SectionFlag;

/**
 * What GNU ld knows of a section when it decides where it goes, as bits. They say more than the flags of ELF: whether
 * there are bytes in the file, and whether a section that is not code is data.
 *
 * @ld BFD, Section flags
 */
final class Trait {
    /** Takes room in memory. */
    static final int ALLOC = 1;
    /** Is loaded from the file. */
    static final int LOAD = 1 << 1;

    static final int READ_ONLY = 1 << 2;
    static final int CODE = 1 << 3;
    static final int DATA = 1 << 4;
    /** Has bytes in the file. */
    static final int CONTENTS = 1 << 5;

    static final int THREAD_LOCAL = 1 << 6;
    static final int MERGE = 1 << 7;
    static final int STRINGS = 1 << 8;
    static final int NEVER_LOAD = 1 << 9;
    /** Stays even if it is empty. */
    static final int KEEP = 1 << 10;

    static final int DEBUG = 1 << 11;

    private Trait() {}

    /** Returns the traits of an input; what the linker makes is not marked as data, and some notes not as bytes. */
    static int of(InputSection input) {
        int traits = of(input.section());
        if (!input.isMade()) {
            return traits;
        }
        if (input.name().equals(".dynbss")) {
            return ALLOC; // Zeroed memory, though no type says so.
        }
        return traits
                & switch (input.name()) {
                    case ".note.gnu.build-id", ".note.GNU-stack" -> ~CONTENTS;
                    case ".note.gnu.property" -> -1;
                    default -> ~DATA;
                };
    }

    static int of(ElfSection section) {
        int traits = 0;
        boolean bytes = !section.isNobits();
        if (section.has(SectionFlag.ALLOC)) {
            traits |= ALLOC | (bytes ? LOAD : 0);
        } else if (InputSection.isDebugging(section)) {
            traits |= DEBUG;
        }
        traits |= section.has(SectionFlag.WRITE) ? 0 : READ_ONLY;
        if (section.has(SectionFlag.EXECINSTR)) {
            traits |= CODE;
        } else if ((traits & LOAD) != 0) {
            traits |= DATA;
        }
        traits |= bytes ? CONTENTS : 0;
        traits |= section.has(SectionFlag.TLS) ? THREAD_LOCAL : 0;
        traits |= section.has(SectionFlag.MERGE) ? MERGE : 0;
        traits |= section.has(SectionFlag.STRINGS) ? STRINGS : 0;
        // Common symbols are written before anybody asks whether they may be.
        return section.name().equals("COMMON") && !bytes ? ALLOC : traits;
    }
}
