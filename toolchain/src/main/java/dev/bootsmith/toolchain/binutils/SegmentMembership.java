package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;

/**
 * Whether a segment holds a section: by kind, by place in the file, by address.
 *
 * @elf Program Header; the rules for empty and thread-local sections are those of GNU's tools
 */
final class SegmentMembership {
    private SegmentMembership() {}

    /** Returns whether the segment holds the section; one of size 0 at the segment's end counts too. */
    static boolean holds(ProgramHeader segment, SectionHeader section) {
        return holds(segment, section, false);
    }

    /** Returns whether the segment holds the section; of sections of size 0 only those in its middle. */
    static boolean holdsStrictly(ProgramHeader segment, SectionHeader section) {
        return holds(segment, section, true);
    }

    private static boolean holds(ProgramHeader segment, SectionHeader section, boolean strict) {
        return fitsKind(segment, section)
                && inFile(segment, section, strict)
                && inMemory(segment, section, strict)
                && fitsDynamic(segment, section);
    }

    private static boolean fitsKind(ProgramHeader segment, SectionHeader section) {
        boolean tls = (section.flags() & SectionFlag.TLS) != 0;
        int type = segment.type();
        boolean tlsMayBe = type == ProgramHeader.TLS || type == ProgramHeader.GNU_RELRO || type == ProgramHeader.LOAD;
        if (tls ? !tlsMayBe : type == ProgramHeader.TLS || type == ProgramHeader.PHDR) {
            return false;
        }
        boolean alloc = (section.flags() & SectionFlag.ALLOC) != 0;
        boolean forLoaded = type == ProgramHeader.LOAD
                || type == ProgramHeader.DYNAMIC
                || type == ProgramHeader.GNU_EH_FRAME
                || type == ProgramHeader.GNU_STACK
                || type == ProgramHeader.GNU_RELRO;
        return alloc || !forLoaded;
    }

    /** Thread-local zeros take room in the thread's block only, not in the segments that are loaded. */
    private static long sizeIn(ProgramHeader segment, SectionHeader section) {
        boolean threadZeros = (section.flags() & SectionFlag.TLS) != 0 && section.type() == SectionType.NOBITS;
        return threadZeros && segment.type() != ProgramHeader.TLS ? 0 : section.size();
    }

    private static boolean inFile(ProgramHeader segment, SectionHeader section, boolean strict) {
        if (section.type() == SectionType.NOBITS) {
            return true;
        }
        long within = section.offset() - segment.offset();
        return Long.compareUnsigned(section.offset(), segment.offset()) >= 0
                && (!strict || Long.compareUnsigned(within, segment.fileSize() - 1) <= 0)
                && Long.compareUnsigned(within + sizeIn(segment, section), segment.fileSize()) <= 0;
    }

    private static boolean inMemory(ProgramHeader segment, SectionHeader section, boolean strict) {
        if ((section.flags() & SectionFlag.ALLOC) == 0) {
            return true;
        }
        long within = section.address() - segment.virtualAddress();
        return Long.compareUnsigned(section.address(), segment.virtualAddress()) >= 0
                && (!strict || Long.compareUnsigned(within, segment.memorySize() - 1) <= 0)
                && Long.compareUnsigned(within + sizeIn(segment, section), segment.memorySize()) <= 0;
    }

    private static boolean fitsDynamic(ProgramHeader segment, SectionHeader section) {
        boolean exact = segment.type() == ProgramHeader.DYNAMIC || segment.type() == ProgramHeader.NOTE;
        if (!exact || section.size() != 0 || segment.memorySize() == 0) {
            return true;
        }
        boolean fileInside = section.type() == SectionType.NOBITS
                || Long.compareUnsigned(section.offset(), segment.offset()) > 0
                        && Long.compareUnsigned(section.offset() - segment.offset(), segment.fileSize()) < 0;
        boolean memoryInside = (section.flags() & SectionFlag.ALLOC) == 0
                || Long.compareUnsigned(section.address(), segment.virtualAddress()) > 0
                        && Long.compareUnsigned(section.address() - segment.virtualAddress(), segment.memorySize()) < 0;
        return fileInside && memoryInside;
    }
}
