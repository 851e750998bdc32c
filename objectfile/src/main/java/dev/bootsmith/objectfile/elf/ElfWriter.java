package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.elf.ElfStructures.FileHeader;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionGroup;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes relocatable files byte for byte as GNU as lays them out.
 *
 * <p>Section headers: null, groups, then each section followed by its relocations, then {@code .symtab}, {@code
 * .strtab}, {@code .shstrtab}. File contents: groups, sections, symbol table, its strings, all relocations, section
 * names, and last the section header table. Executables have a layout of their own and are written by the linker.
 *
 * @gas output of version 2.40
 */
public final class ElfWriter {
    private final ObjectFile file;
    private final GroupName groupName;
    private final ElfClass elfClass;
    private final List<Header> headers = new ArrayList<>();
    private final Map<ElfSection, Integer> sectionIndices = new HashMap<>();
    /** Names of groups that are no symbols of the program count as defined in the group's own section. */
    private final Map<ElfSymbol, Integer> groupIndices = new HashMap<>();

    private final Map<ElfSymbol, Integer> symbolIndices = new HashMap<>();
    private final List<ElfSymbol> symbols = new ArrayList<>();
    private final StringTable sectionNames = new StringTable();
    private final StringTable symbolNames = new StringTable();
    private int firstGlobal;

    /** Where the name of groups stands among the names of sections: assemblers and linkers differ. */
    private enum GroupName {
        LAST,
        /** In front of the first section that takes no memory. */
        IN_ORDER
    }

    private ElfWriter(ObjectFile file, GroupName groupName) {
        this.groupName = groupName;
        this.file = file;
        this.elfClass = file.elfClass();
    }

    /**
     * Returns the bytes of a relocatable file. Symbols are written in the given order, local ones moved to the front.
     *
     * @throws IllegalArgumentException if the file is no relocatable file, or refers to a section or symbol that it
     *     does not list
     */
    public static byte[] write(ObjectFile file) {
        return write(file, GroupName.LAST);
    }

    /**
     * Returns the bytes of a relocatable file as GNU ld -r lays it out.
     *
     * @throws IllegalArgumentException as {@link #write(ObjectFile)}
     */
    public static byte[] writeJoined(ObjectFile file) {
        return write(file, GroupName.IN_ORDER);
    }

    private static byte[] write(ObjectFile file, GroupName groupName) {
        if (file.type() != ObjectType.RELOCATABLE) {
            throw new IllegalArgumentException("only relocatable files are written here, not " + file.type());
        }
        return new ElfWriter(file, groupName).write();
    }

    private byte[] write() {
        numberSymbols();
        List<Header> groupHeaders = listHeaders();
        Header symbolTable = new Header(".symtab", SectionType.SYMTAB, 0, elfClass.wordBytes());
        Header symbolStrings = new Header(".strtab", SectionType.STRTAB, 0, 1);
        Header nameTable = new Header(".shstrtab", SectionType.STRTAB, 0, 1);
        // GNU as leaves symbol table and strings out of a file without symbols; GNU ld does not.
        boolean hasSymbols = groupName == GroupName.IN_ORDER
                || !symbols.isEmpty()
                || file.sections().stream()
                        .anyMatch(section -> !section.relocations().isEmpty());
        List<Header> tail = new ArrayList<>(hasSymbols ? List.of(symbolTable) : List.of());
        boolean wideIndices = headers.size() + 3 >= ElfStructures.SHN_LORESERVE;
        Header wideTable = new Header(".symtab_shndx", SectionType.SYMTAB_SHNDX, 0, 4);
        if (wideIndices) {
            tail.add(wideTable);
        }
        if (hasSymbols) {
            tail.add(symbolStrings);
        }
        tail.add(nameTable);
        headers.addAll(tail);
        for (int i = 0; i < headers.size(); i++) {
            headers.get(i).index = i + 1;
        }
        for (Header header : headers) {
            if (header.section != null) {
                sectionIndices.put(header.section, header.index);
            } else if (header.group != null) {
                sectionIndices.put(header.group.header(), header.index);
            }
            SectionGroup group = header.group;
            if (group != null && group.signature().binding() == ElfSymbol.Binding.LOCAL) {
                groupIndices.put(group.signature(), header.index);
            }
        }
        nameSections(groupHeaders, hasSymbols);

        fillGroups(groupHeaders, symbolTable);
        symbolTable.bytes = symbolTableBytes();
        symbolTable.entrySize = elfClass.symbolBytes();
        symbolTable.link = symbolStrings.index;
        symbolTable.info = firstGlobal;
        symbolStrings.bytes = symbolNames.bytes();
        nameTable.bytes = sectionNames.bytes();
        if (wideIndices) {
            wideTable.bytes = wideIndexBytes();
            wideTable.entrySize = 4;
            wideTable.link = symbolTable.index;
        }
        for (Header header : headers) {
            header.finish(this, symbolTable.index);
        }
        return assemble(nameTable);
    }

    private void numberSymbols() {
        for (ElfSymbol symbol : file.symbols()) {
            if (symbol.isLocal()) {
                symbols.add(symbol);
            }
        }
        firstGlobal = symbols.size() + 1;
        for (ElfSymbol symbol : file.symbols()) {
            if (!symbol.isLocal()) {
                symbols.add(symbol);
            }
        }
        for (int i = 0; i < symbols.size(); i++) {
            symbolIndices.put(symbols.get(i), i + 1);
            symbolNames.add(symbols.get(i).name());
        }
        symbolNames.finish();
    }

    /** Lists groups, sections and relocations in header order; returns the groups among them. */
    private List<Header> listHeaders() {
        List<Header> groupHeaders = new ArrayList<>();
        for (SectionGroup group : file.groups()) {
            Header header = new Header(".group", SectionType.GROUP, 0, 4);
            header.group = group;
            headers.add(header);
            groupHeaders.add(header);
        }
        for (ElfSection section : file.sections()) {
            Header header = new Header(section.name(), section.type(), section.flags(), section.alignment());
            header.section = section;
            headers.add(header);
            if (!section.relocations().isEmpty()) {
                headers.add(relocationHeader(section, header));
            }
        }
        return groupHeaders;
    }

    private Header relocationHeader(ElfSection section, Header target) {
        RelocationForm form = form(section);
        String prefix = form == RelocationForm.RELA ? ".rela" : ".rel";
        int type = form == RelocationForm.RELA ? SectionType.RELA : SectionType.REL;
        long flags = SectionFlag.INFO_LINK | section.flags() & SectionFlag.GROUP;
        Header header = new Header(prefix + section.name(), type, flags, elfClass.wordBytes());
        header.relocated = target;
        header.entrySize = ElfStructures.relocationBytes(elfClass, form);
        target.relocations = header;
        return header;
    }

    /** The tables' names come first, then the sections', the groups' last; that fixes the offsets. */
    private void nameSections(List<Header> groupHeaders, boolean hasSymbols) {
        if (hasSymbols) {
            sectionNames.add(".symtab");
            sectionNames.add(".strtab");
        }
        sectionNames.add(".shstrtab");
        for (Header header : headers) {
            boolean loose = header.section != null && !header.section.has(SectionFlag.ALLOC);
            if (loose && groupName == GroupName.IN_ORDER && !groupHeaders.isEmpty()) {
                sectionNames.add(".group");
            }
            if (header.group == null) {
                sectionNames.add(header.name);
            }
        }
        if (!groupHeaders.isEmpty()) {
            sectionNames.add(".group");
        }
        sectionNames.finish();
    }

    private void fillGroups(List<Header> groupHeaders, Header symbolTable) {
        for (Header header : groupHeaders) {
            SectionGroup group = Objects.requireNonNull(header.group);
            ByteBuilder words = new ByteBuilder();
            words.put32(group.flagWord());
            for (Header member : membersOf(group)) {
                words.put32(member.index);
                if (member.relocations != null) {
                    words.put32(member.relocations.index);
                }
            }
            header.bytes = words.toByteArray();
            header.entrySize = 4;
            header.link = symbolTable.index;
            header.info = symbolIndex(group.signature());
        }
    }

    /** Assemblers list members in the order of their headers, linkers in the order they were listed in. */
    private List<Header> membersOf(SectionGroup group) {
        List<Header> members = new ArrayList<>(headers.stream()
                .filter(header -> header.section != null && header.section.group() == group)
                .toList());
        if (groupName == GroupName.IN_ORDER) {
            List<ElfSection> listed = group.members();
            members.sort(Comparator.comparingInt(header -> listed.indexOf(header.section)));
        }
        return members;
    }

    private byte[] symbolTableBytes() {
        ByteBuilder out = new ByteBuilder((symbols.size() + 1) * elfClass.symbolBytes());
        out.fill(0, elfClass.symbolBytes());
        for (ElfSymbol symbol : symbols) {
            int index = sectionIndex(symbol);
            boolean wide = symbol.section() != null && index >= ElfStructures.SHN_LORESERVE;
            ElfStructures.putSymbol(
                    out, elfClass, symbol, symbolNames.offset(symbol.name()), wide ? ElfStructures.SHN_XINDEX : index);
        }
        return out.toByteArray();
    }

    private byte[] wideIndexBytes() {
        ByteBuilder out = new ByteBuilder((symbols.size() + 1) * 4);
        out.put32(0);
        for (ElfSymbol symbol : symbols) {
            int index = sectionIndex(symbol);
            out.put32(symbol.section() != null && index >= ElfStructures.SHN_LORESERVE ? index : 0);
        }
        return out.toByteArray();
    }

    private int sectionIndex(ElfSymbol symbol) {
        return switch (symbol.place()) {
            case UNDEFINED -> groupIndices.getOrDefault(symbol, ElfStructures.SHN_UNDEF);
            case ABSOLUTE -> ElfStructures.SHN_ABS;
            case COMMON -> symbol.isLargeCommon() ? ElfStructures.SHN_X86_64_LCOMMON : ElfStructures.SHN_COMMON;
            case SECTION -> sectionIndex(Objects.requireNonNull(symbol.section()));
        };
    }

    private int sectionIndex(ElfSection section) {
        Integer index = sectionIndices.get(section);
        if (index == null) {
            throw new IllegalArgumentException("section is not listed in the file: " + section);
        }
        return index;
    }

    private int symbolIndex(ElfSymbol symbol) {
        Integer index = symbolIndices.get(symbol);
        if (index == null) {
            throw new IllegalArgumentException("symbol is not listed in the file: " + symbol);
        }
        return index;
    }

    private RelocationForm form(ElfSection section) {
        RelocationForm own = section.relocationForm();
        return own == null ? file.machine().relocationForm() : own;
    }

    private byte[] relocationBytes(ElfSection section) {
        ByteBuilder out = new ByteBuilder();
        for (Relocation relocation : section.relocations()) {
            ElfSymbol symbol = relocation.symbol();
            int index = symbol == null ? 0 : symbolIndex(symbol);
            ElfStructures.putRelocation(out, elfClass, form(section), relocation, index);
        }
        return out.toByteArray();
    }

    /** Places everything, then writes it in the order of the file. */
    private byte[] assemble(Header nameTable) {
        List<Header> inFile = new ArrayList<>();
        for (Header header : headers) {
            if (header.relocated == null && header != nameTable) {
                inFile.add(header);
            }
        }
        for (Header header : headers) {
            if (header.relocated != null) {
                inFile.add(header);
            }
        }
        inFile.add(nameTable);
        ByteBuilder body = new ByteBuilder(4096);
        body.fill(0, elfClass.fileHeaderBytes());
        for (Header header : inFile) {
            body.align((int) Math.max(1, Math.min(header.alignment, 1 << 30)));
            header.offset = body.size();
            body.put(header.bytes);
        }
        body.align(elfClass.wordBytes());
        FileHeader fileHeader = new FileHeader(0, 0, body.size(), headers.size() + 1, nameTable.index);
        ElfStructures.putSectionHeader(body, elfClass, ElfStructures.nullSectionHeader(fileHeader));
        for (Header header : headers) {
            ElfStructures.putSectionHeader(body, elfClass, header.toStructure(sectionNames.offset(header.name)));
        }
        byte[] result = body.toByteArray();
        ByteBuilder start = new ByteBuilder();
        ElfStructures.putFileHeader(start, file, fileHeader);
        System.arraycopy(start.toByteArray(), 0, result, 0, start.size());
        return result;
    }

    /** A section header in the making. */
    private static final class Header {
        private final String name;
        private final int type;
        private final long flags;
        private final long alignment;
        private @Nullable ElfSection section;
        private @Nullable SectionGroup group;
        private @Nullable Header relocated;
        private @Nullable Header relocations;
        private byte[] bytes = {};
        private int index;
        private long offset;
        private int link;
        private int info;
        private long entrySize;

        Header(String name, int type, long flags, long alignment) {
            this.name = name;
            this.type = type;
            this.flags = flags;
            this.alignment = alignment;
        }

        /** Fills in what needs the numbers of other headers. */
        void finish(ElfWriter writer, int symbolTableIndex) {
            if (section != null) {
                bytes = section.contents();
                entrySize = section.entrySize();
                info = (int) section.info();
                ElfSection linked = section.link();
                link = linked == null ? 0 : writer.sectionIndex(linked);
            }
            if (relocated != null && relocated.section != null) {
                bytes = writer.relocationBytes(relocated.section);
                link = symbolTableIndex;
                info = relocated.index;
            }
        }

        SectionHeader toStructure(int nameOffset) {
            long size = section != null ? section.size() : bytes.length;
            long address = section != null ? section.address() : 0;
            return new SectionHeader(nameOffset, type, flags, address, offset, size, link, info, alignment, entrySize);
        }
    }
}
