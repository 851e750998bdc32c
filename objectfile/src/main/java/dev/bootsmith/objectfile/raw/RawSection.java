package dev.bootsmith.objectfile.raw;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.SectionType;

/**
 * One section of a file.
 *
 * @param index its number in the section header table
 * @param header the header as it stands in the file
 * @param contents its bytes; none for a NOBITS section
 */
public record RawSection(int index, String name, SectionHeader header, ByteView contents) {
    public int type() {
        return header.type();
    }

    public long flags() {
        return header.flags();
    }

    /** Returns whether any bit of the mask is set. */
    public boolean has(long mask) {
        return (header.flags() & mask) != 0;
    }

    public long address() {
        return header.address();
    }

    public long size() {
        return header.size();
    }

    public boolean isNobits() {
        return header.type() == SectionType.NOBITS;
    }

    public boolean isRelocationTable() {
        return header.type() == SectionType.REL || header.type() == SectionType.RELA;
    }

    @Override
    public String toString() {
        return name;
    }
}
