package dev.bootsmith.objectfile.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Sections that are kept or dropped together, under a signature: the linker keeps one COMDAT group of each signature.
 *
 * @elf Section Groups
 */
public final class SectionGroup {
    /** The flag word of a group of which the linker keeps one copy. */
    public static final int COMDAT = 1;

    private final ElfSymbol signature;
    private final int flagWord;
    private final ElfSection header = new ElfSection(".group", SectionType.GROUP, 0);
    private final List<ElfSection> members = new ArrayList<>();

    public SectionGroup(ElfSymbol signature, int flagWord) {
        this.signature = signature;
        this.flagWord = flagWord;
    }

    /** Returns the symbol whose name identifies the group. */
    public ElfSymbol signature() {
        return signature;
    }

    /** Returns the name that identifies the group; a section symbol stands for the section's name. */
    public String signatureName() {
        ElfSection section = signature.section();
        return signature.name().isEmpty() && section != null ? section.name() : signature.name();
    }

    public int flagWord() {
        return flagWord;
    }

    /** Returns the section that lists the members in the file, so that a symbol can stand for it. */
    public ElfSection header() {
        return header;
    }

    public boolean isComdat() {
        return (flagWord & COMDAT) != 0;
    }

    public List<ElfSection> members() {
        return List.copyOf(members);
    }

    /** Adds a section and marks it as a member. */
    public void add(ElfSection section) {
        members.add(section);
        section.setGroup(this);
        section.setFlags(section.flags() | SectionFlag.GROUP);
    }
}
