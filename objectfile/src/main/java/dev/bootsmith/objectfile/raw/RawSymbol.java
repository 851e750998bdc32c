package dev.bootsmith.objectfile.raw;

import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.model.ElfSymbol;

/**
 * One entry of a symbol table.
 *
 * @param index its number in the table
 * @param name the name in the string table; empty for most section symbols
 * @param value st_value
 * @param size st_size
 * @param info st_info
 * @param other st_other
 * @param shndx st_shndx as it stands in the file, for example {@code SHN_ABS}
 * @param sectionIndex the section's index, with SHN_XINDEX resolved; 0 if the symbol lies in no section
 */
public record RawSymbol(
        int index, String name, long value, long size, int info, int other, int shndx, int sectionIndex) {
    /** Returns the number of {@link ElfSymbol.Binding}, or any other. */
    public int binding() {
        return info >> 4 & 15;
    }

    /** Returns the number of {@link ElfSymbol.Type}, or any other. */
    public int type() {
        return info & 15;
    }

    public boolean isLocal() {
        return binding() == ElfSymbol.Binding.LOCAL.number();
    }

    public boolean isWeak() {
        return binding() == ElfSymbol.Binding.WEAK.number();
    }

    public boolean isUndefined() {
        return shndx == ElfStructures.SHN_UNDEF;
    }

    public boolean isCommon() {
        return shndx == ElfStructures.SHN_COMMON;
    }

    public boolean isAbsolute() {
        return shndx == ElfStructures.SHN_ABS;
    }

    public boolean isSection() {
        return type() == ElfSymbol.Type.SECTION.number();
    }

    public boolean isFile() {
        return type() == ElfSymbol.Type.FILE.number();
    }

    public boolean isFunction() {
        return type() == ElfSymbol.Type.FUNC.number();
    }

    public boolean isObject() {
        return type() == ElfSymbol.Type.OBJECT.number() || type() == ElfSymbol.Type.COMMON.number();
    }

    public boolean isThreadLocal() {
        return type() == ElfSymbol.Type.TLS.number();
    }

    public boolean isIndirectFunction() {
        return type() == ElfSymbol.Type.GNU_IFUNC.number();
    }

    /** Returns the visibility's number. */
    public int visibility() {
        return other & 3;
    }

    @Override
    public String toString() {
        return name;
    }
}
