package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section on its way from the input file to the output file of {@code objcopy}. */
final class CopySection {
    /** The section of the input, or null for one that an option adds. */
    final @Nullable GnuSection source;

    String name;
    int flags;
    long virtualAddress;
    long loadAddress;
    long size;
    long alignment;
    byte[] contents;
    /** The type in the section header; 0 until it is decided by the attributes. */
    int type;
    /** The flags in the section header of the input, of which some are kept. */
    long headerFlags;
    /** Whether {@code --only-keep-debug} took the contents away. */
    boolean emptied;
    /** The relocations, and the table they stand in. */
    final List<RawRelocation> relocations = new ArrayList<>();

    @Nullable
    RawSection relocationTable;
    /** Its index in the output's section header table. */
    int index;

    int relocationIndex;
    long fileOffset;

    CopySection(GnuSection source) {
        this.source = source;
        this.name = source.name();
        this.flags = source.flags();
        this.virtualAddress = source.address();
        this.loadAddress = source.loadAddress();
        this.size = source.size();
        this.alignment = Math.max(1, source.raw().header().alignment());
        this.contents = source.contents().toByteArray();
        this.type = source.raw().type();
        this.headerFlags = source.raw().flags();
    }

    CopySection(String name, int flags, byte[] contents, long alignment) {
        this.source = null;
        this.name = name;
        this.flags = flags;
        this.contents = contents;
        this.size = contents.length;
        this.alignment = alignment;
    }

    boolean has(int mask) {
        return (flags & mask) != 0;
    }

    /** Returns the header it had in the input, or null. */
    @Nullable
    SectionHeader inputHeader() {
        return source == null ? null : source.raw().header();
    }

    /** Returns whether the bytes are loaded: it has an address, contents, and is not left out. */
    boolean isLoaded() {
        int all = GnuSection.ALLOC | GnuSection.LOAD | GnuSection.CONTENTS;
        return (flags & all) == all && size > 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
