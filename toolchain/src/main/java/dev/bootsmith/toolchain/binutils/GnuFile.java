package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.objectfile.raw.RawSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as GNU's tools see it: without the tables that the format itself needs, each section with load address and the
 * attributes that {@code objdump -h} names.
 */
final class GnuFile {
    private final String name;
    private final RawElf elf;
    private final List<GnuSection> sections = new ArrayList<>();
    private final @Nullable GnuSection[] byIndex;

    GnuFile(String name, RawElf elf) {
        this.name = name;
        this.elf = elf;
        this.byIndex = new GnuSection[elf.sections().size()];
        for (RawSection section : elf.sections()) {
            if (isListed(section)) {
                GnuSection made = new GnuSection(section, sections.size(), flagsOf(section), loadAddressOf(section));
                byIndex[section.index()] = made;
                sections.add(made);
            }
        }
    }

    String name() {
        return name;
    }

    RawElf elf() {
        return elf;
    }

    List<GnuSection> sections() {
        return sections;
    }

    /** Returns the section with that index in the file, or null for a table of the format. */
    @Nullable
    GnuSection section(int index) {
        return byIndex[index];
    }

    @Nullable
    GnuSection sectionOf(RawSymbol symbol) {
        return symbol.sectionIndex() == 0 ? null : byIndex[symbol.sectionIndex()];
    }

    boolean isRelocatable() {
        return elf.isRelocatable();
    }

    /** Returns what objdump calls the format, for example {@code elf64-x86-64}. */
    String format() {
        return (elf.is64() ? "elf64-" : "elf32-") + (elf.headers().machine() == ElfMachine.I386 ? "i386" : "x86-64");
    }

    /** Returns what objdump calls the processor. */
    String architecture() {
        if (elf.headers().machine() == ElfMachine.I386) {
            return "i386";
        }
        return elf.is64() ? "i386:x86-64" : "i386:x64-32";
    }

    /** Returns how many digits addresses have. */
    int addressDigits() {
        return elf.is64() ? 16 : 8;
    }

    /** Returns whether any relocation section of the section is used as such. */
    boolean hasRelocations(RawSection section) {
        return relocationTables(section).stream().anyMatch(table -> table.size() > 0);
    }

    /** Returns the relocation tables of a section. */
    List<RawSection> relocationTables(RawSection section) {
        return elf.relocationSections(section).stream()
                .filter(table -> !isListed(table))
                .toList();
    }

    private boolean isListed(RawSection section) {
        return switch (section.type()) {
            case SectionType.NULL, SectionType.SYMTAB, SectionType.SYMTAB_SHNDX -> false;
            case SectionType.STRTAB ->
                section.has(SectionFlag.ALLOC)
                        || section.index() != elf.headers().nameTableIndex() && !isSymbolStrings(section);
            case SectionType.REL, SectionType.RELA -> !isRelocationOfSection(section);
            default -> true;
        };
    }

    private boolean isSymbolStrings(RawSection section) {
        return elf.sections().stream()
                .anyMatch(table ->
                        table.type() == SectionType.SYMTAB && table.header().link() == section.index());
    }

    /** Returns whether a table belongs to a section; those that a dynamic linker uses are sections of their own. */
    private boolean isRelocationOfSection(RawSection table) {
        SectionHeader header = table.header();
        boolean loaded = elf.headers().type() != ObjectType.RELOCATABLE && table.has(SectionFlag.ALLOC);
        boolean hasTarget = header.info() > 0 && header.info() < elf.sections().size();
        return !loaded
                && hasTarget
                && header.link() > 0
                && header.link() < elf.sections().size()
                && elf.sections().get(header.link()).type() == SectionType.SYMTAB
                && !elf.sections().get(header.info()).isRelocationTable();
    }

    private int flagsOf(RawSection section) {
        boolean nobits = section.isNobits();
        boolean alloc = section.has(SectionFlag.ALLOC);
        int flags = nobits ? 0 : GnuSection.CONTENTS;
        flags |= section.type() == SectionType.GROUP ? GnuSection.GROUP | GnuSection.EXCLUDE : 0;
        flags |= alloc ? GnuSection.ALLOC : 0;
        flags |= alloc && !nobits ? GnuSection.LOAD : 0;
        flags |= section.has(SectionFlag.WRITE) ? 0 : GnuSection.READONLY;
        if (section.has(SectionFlag.EXECINSTR)) {
            flags |= GnuSection.CODE;
        } else if (alloc && !nobits) {
            flags |= GnuSection.DATA;
        }
        flags |= section.has(SectionFlag.MERGE) ? GnuSection.MERGE : 0;
        flags |= section.has(SectionFlag.STRINGS) ? GnuSection.STRINGS : 0;
        flags |= section.has(SectionFlag.TLS) ? GnuSection.THREAD_LOCAL : 0;
        flags |= section.has(SectionFlag.EXCLUDE) ? GnuSection.EXCLUDE : 0;
        flags |= hasRelocations(section) ? GnuSection.RELOC : 0;
        if (!alloc) {
            flags |= byName(section.name());
        }
        boolean grouped = section.has(SectionFlag.GROUP);
        flags |= section.name().startsWith(".gnu.linkonce") && !grouped ? GnuSection.LINK_ONCE : 0;
        return flags;
    }

    private static int byName(String name) {
        if (name.startsWith(".debug")
                || name.startsWith(".gnu.debuglto_.debug_")
                || name.startsWith(".gnu.linkonce.wi.")
                || name.startsWith(".zdebug")) {
            return GnuSection.DEBUGGING | GnuSection.OCTETS;
        }
        if (name.startsWith(".gnu.build.attributes") || name.startsWith(".note.gnu")) {
            return GnuSection.OCTETS;
        }
        boolean debugging = name.startsWith(".line") || name.startsWith(".stab") || name.equals(".gdb_index");
        return debugging ? GnuSection.DEBUGGING : 0;
    }

    /** The segment that holds a section says where it is loaded; addresses that are all zero say nothing. */
    private long loadAddressOf(RawSection section) {
        List<ProgramHeader> headers = elf.headers().programHeaders();
        boolean told = headers.stream().anyMatch(header -> header.physicalAddress() != 0);
        long result = section.address();
        if (!section.has(SectionFlag.ALLOC) || !told) {
            return result;
        }
        for (ProgramHeader header : headers) {
            boolean kind = header.type() == ProgramHeader.LOAD && !section.has(SectionFlag.TLS)
                    || header.type() == ProgramHeader.TLS;
            if (!kind || !SegmentMembership.holds(header, section.header())) {
                continue;
            }
            result = header.physicalAddress()
                    + (section.isNobits()
                            ? section.address() - header.virtualAddress()
                            : section.header().offset() - header.offset());
            long end = section.address() + section.size();
            if (Long.compareUnsigned(section.address(), header.virtualAddress()) >= 0
                    && Long.compareUnsigned(end, header.virtualAddress() + header.memorySize()) <= 0) {
                break;
            }
        }
        return elf.elfClass().truncate(result);
    }
}
