package dev.bootsmith.objectfile.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object file: sections, symbols, groups and, in an executable, program headers.
 *
 * <p>To build a relocatable file: make it, add sections in the order in which they are to appear, add symbols, add
 * relocations to their sections, and give it to {@link dev.bootsmith.objectfile.elf.ElfWriter}.
 */
public final class ObjectFile {
    /** EI_OSABI of files with unique or indirect-function symbols. */
    public static final int OS_ABI_GNU = 3;

    private final ElfClass elfClass;
    private final ElfMachine machine;
    private ObjectType type;
    private long entry;
    private int flags;
    private int osAbi;
    private final List<ElfSection> sections = new ArrayList<>();
    private final List<ElfSymbol> symbols = new ArrayList<>();
    private final List<SectionGroup> groups = new ArrayList<>();
    private final List<ProgramHeader> programHeaders = new ArrayList<>();

    public ObjectFile(ElfClass elfClass, ElfMachine machine, ObjectType type) {
        this.elfClass = elfClass;
        this.machine = machine;
        this.type = type;
    }

    public ElfClass elfClass() {
        return elfClass;
    }

    public ElfMachine machine() {
        return machine;
    }

    public ObjectType type() {
        return type;
    }

    public void setType(ObjectType newType) {
        type = newType;
    }

    /** Returns the address of the first instruction; 0 in relocatable files. */
    public long entry() {
        return entry;
    }

    public void setEntry(long newEntry) {
        entry = newEntry;
    }

    /** Returns EI_OSABI: 0, or {@link #OS_ABI_GNU} if the file uses extensions of GNU systems. */
    public int osAbi() {
        return osAbi;
    }

    public void setOsAbi(int newOsAbi) {
        osAbi = newOsAbi;
    }

    /** Returns e_flags. */
    public int flags() {
        return flags;
    }

    public void setFlags(int newFlags) {
        flags = newFlags;
    }

    /** Returns the sections in file order, without the tables that the format itself needs; add to it to build. */
    public List<ElfSection> sections() {
        return sections;
    }

    /** Returns the symbols in file order, without the null symbol; add to it to build. Local ones come first. */
    public List<ElfSymbol> symbols() {
        return symbols;
    }

    public List<SectionGroup> groups() {
        return groups;
    }

    public List<ProgramHeader> programHeaders() {
        return programHeaders;
    }

    /** Returns the first section of that name. */
    public Optional<ElfSection> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    /** Returns the first symbol of that name. */
    public Optional<ElfSymbol> symbol(String name) {
        return symbols.stream().filter(symbol -> symbol.name().equals(name)).findFirst();
    }
}
