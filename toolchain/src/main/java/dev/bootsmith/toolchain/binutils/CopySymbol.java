package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.raw.RawSymbol;
import org.jspecify.annotations.Nullable;

/** A symbol on its way from the input file to the output file of {@code objcopy}. */
final class CopySymbol {
    /** Its index in the input's table; 0 for one that an option adds. */
    final int inputIndex;

    String name;
    long value;
    long size;
    int binding;
    int type;
    int other;
    /** The special section index, or 0 if it lies in {@link #section} or nowhere. */
    int special;

    @Nullable
    CopySection section;
    /** Whether its section is left out of the output. */
    boolean orphaned;
    /** Its index in the output's table. */
    int index;

    CopySymbol(RawSymbol symbol) {
        this.inputIndex = symbol.index();
        this.name = symbol.name();
        this.value = symbol.value();
        this.size = symbol.size();
        this.binding = symbol.binding();
        this.type = symbol.type();
        this.other = symbol.other();
        boolean real = symbol.shndx() < ElfStructures.SHN_LORESERVE || symbol.shndx() == ElfStructures.SHN_XINDEX;
        this.special = real ? 0 : symbol.shndx();
    }

    CopySymbol(String name, long value) {
        this.inputIndex = 0;
        this.name = name;
        this.value = value;
        this.binding = ElfSymbol.Binding.GLOBAL.number();
        this.special = ElfStructures.SHN_ABS;
    }

    boolean isUndefined() {
        return special == 0 && section == null;
    }

    boolean isCommon() {
        return special == ElfStructures.SHN_COMMON;
    }

    boolean isLocal() {
        return binding == ElfSymbol.Binding.LOCAL.number();
    }

    /** Returns whether it stands behind the local symbols in a table. */
    boolean isInGlobalPart() {
        return !isLocal() || isUndefined() && type != ElfSymbol.Type.FILE.number() || isCommon();
    }

    boolean isSection() {
        return type == ElfSymbol.Type.SECTION.number();
    }

    boolean isFile() {
        return type == ElfSymbol.Type.FILE.number();
    }

    @Override
    public String toString() {
        return name;
    }
}
