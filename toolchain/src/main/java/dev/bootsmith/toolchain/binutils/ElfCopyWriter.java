package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.elf.StringTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a copy as an ELF file, byte for byte as GNU's library lays it out.
 *
 * <p>Section headers: null, groups, each section followed by its relocations, then {@code .symtab .strtab .shstrtab}. In
 * the file: headers, segments, other sections, symbols and their names, relocations, section names, section headers.
 */
final class ElfCopyWriter {
    /** An output is at most so much larger than four times its input. */
    private static final long MAX_GROWTH_BYTES = 64L << 20;

    private static final long PAGE_BYTES = 0x1000;

    private final GnuFile input;
    private final ElfClass elfClass;
    private final ElfMachine machine;
    private final List<CopySection> sections;
    private final List<CopySymbol> symbols = new ArrayList<>();
    private final Map<Integer, CopySection> byInputIndex;
    private final Map<Integer, Integer> symbolNumbers = new HashMap<>();
    private final List<Header> headers = new ArrayList<>();
    private int firstGlobal;
    private boolean hasSymbolTable;

    ElfCopyWriter(
            GnuFile input,
            ElfClass elfClass,
            ElfMachine machine,
            List<CopySection> sections,
            List<CopySymbol> symbols,
            Map<Integer, CopySection> byInputIndex) {
        this.input = input;
        this.elfClass = elfClass;
        this.machine = machine;
        this.sections = sections;
        this.byInputIndex = byInputIndex;
        symbols.stream().filter(symbol -> !symbol.isInGlobalPart()).forEach(this.symbols::add);
        firstGlobal = this.symbols.size() + 1;
        symbols.stream().filter(CopySymbol::isInGlobalPart).forEach(this.symbols::add);
    }

    /** A header of the output, with what it stands for. */
    private static final class Header {
        private final String name;
        private final int type;
        private final @org.jspecify.annotations.Nullable CopySection section;
        private byte[] bytes;
        private long flags;
        private int link;
        private int info;
        private long alignment = 1;
        private long entrySize;
        private long offset;

        Header(String name, int type, @org.jspecify.annotations.Nullable CopySection section, byte[] bytes) {
            this.name = name;
            this.type = type;
            this.section = section;
            this.bytes = bytes;
        }
    }

    /** Returns the file; nothing if sections want to lie too far apart in it. */
    Optional<byte[]> write(long entry) {
        hasSymbolTable = !symbols.isEmpty() || sections.stream().anyMatch(section -> !section.relocations.isEmpty());
        StringTable symbolNames = new StringTable();
        for (int i = 0; i < symbols.size(); i++) {
            CopySymbol symbol = symbols.get(i);
            symbol.index = i + 1;
            symbolNumbers.put(symbol.inputIndex, i + 1);
            symbolNames.add(symbol.isSection() ? "" : symbol.name);
        }
        symbolNames.finish();
        listHeaders();
        Header symtab = new Header(".symtab", SectionType.SYMTAB, null, new byte[0]);
        Header strtab = new Header(".strtab", SectionType.STRTAB, null, symbolNames.bytes());
        Header shstrtab = new Header(".shstrtab", SectionType.STRTAB, null, new byte[0]);
        StringTable sectionNames = nameSections();
        shstrtab.bytes = sectionNames.bytes();
        int symtabIndex = headers.size() + 1;
        if (hasSymbolTable) {
            headers.add(symtab);
            headers.add(strtab);
        }
        headers.add(shstrtab);
        symtab.bytes = symbolBytes(symbolNames);
        symtab.link = symtabIndex + 1;
        symtab.info = firstGlobal;
        symtab.alignment = elfClass.wordBytes();
        symtab.entrySize = elfClass.symbolBytes();
        headers.forEach(header -> finish(header, symtabIndex));
        return assemble(entry, symtab, strtab, shstrtab, sectionNames);
    }

    // ---- headers ----

    private void listHeaders() {
        boolean relocatable = input.isRelocatable();
        for (CopySection section : sections) {
            if (relocatable && isGroup(section)) {
                add(section);
            }
        }
        for (CopySection section : sections) {
            if (!relocatable || !isGroup(section)) {
                add(section);
            }
        }
    }

    private static boolean isGroup(CopySection section) {
        return section.has(GnuSection.GROUP);
    }

    private void add(CopySection section) {
        headers.add(new Header(section.name, typeOf(section), section, section.contents));
        section.index = headers.size();
        RawSection table = section.relocationTable;
        if (!section.relocations.isEmpty() && table != null) {
            String prefix = table.type() == SectionType.RELA ? ".rela" : ".rel";
            Header relocations = new Header(prefix + section.name, table.type(), null, relocationBytes(section, table));
            relocations.flags = SectionFlag.INFO_LINK | (isInKeptGroup(section) ? SectionFlag.GROUP : 0);
            relocations.info = section.index;
            relocations.alignment = elfClass.wordBytes();
            relocations.entrySize = table.type() == SectionType.RELA ? elfClass.relaBytes() : elfClass.relBytes();
            headers.add(relocations);
            section.relocationIndex = headers.size();
        }
    }

    private static int typeOf(CopySection section) {
        if (section.type == SectionType.NOBITS && section.has(GnuSection.CONTENTS) && !section.emptied) {
            return SectionType.PROGBITS;
        }
        if (section.type != 0) {
            return section.type;
        }
        if (section.name.startsWith(".note")) {
            return SectionType.NOTE;
        }
        boolean stored = section.has(GnuSection.LOAD | GnuSection.CONTENTS);
        return section.has(GnuSection.ALLOC) && !stored ? SectionType.NOBITS : SectionType.PROGBITS;
    }

    /** Whether the group that a section was in is in the output, too. */
    private boolean isInKeptGroup(CopySection section) {
        SectionHeader header = section.inputHeader();
        if (header == null || (header.flags() & SectionFlag.GROUP) == 0 || section.source == null) {
            return false;
        }
        int index = section.source.raw().index();
        return sections.stream()
                .filter(candidate -> isGroup(candidate) && candidate.source != null)
                .anyMatch(group -> lists(group, index));
    }

    private static boolean lists(CopySection group, int index) {
        // As it was in the input: the list of the output has other numbers.
        ByteView words = group.source == null ? ByteView.of(group.contents) : group.source.contents();
        for (long at = 4; at + 4 <= words.size(); at += 4) {
            if (words.get32(at) == index) {
                return true;
            }
        }
        return false;
    }

    private long flagsOf(CopySection section) {
        long flags = 0;
        flags |= section.has(GnuSection.ALLOC) ? SectionFlag.ALLOC : 0;
        flags |= section.has(GnuSection.READONLY) ? 0 : SectionFlag.WRITE;
        flags |= section.has(GnuSection.CODE) ? SectionFlag.EXECINSTR : 0;
        flags |= section.has(GnuSection.MERGE) ? SectionFlag.MERGE : 0;
        flags |= section.has(GnuSection.STRINGS) ? SectionFlag.STRINGS : 0;
        flags |= section.has(GnuSection.THREAD_LOCAL) ? SectionFlag.TLS : 0;
        boolean excluded = section.has(GnuSection.EXCLUDE) && !isGroup(section);
        flags |= excluded ? SectionFlag.EXCLUDE : 0;
        flags |= isInKeptGroup(section) ? SectionFlag.GROUP : 0;
        if (isGroup(section)) {
            flags &= ~SectionFlag.WRITE;
        }
        SectionHeader header = section.inputHeader();
        if (header != null) {
            boolean isTable = section.type == SectionType.REL || section.type == SectionType.RELA;
            long kept = SectionFlag.LINK_ORDER
                    | (isTable ? SectionFlag.INFO_LINK : 0)
                    | SectionFlag.OS_NONCONFORMING
                    | SectionFlag.COMPRESSED
                    | 0x7ff0_0000L;
            flags |= section.headerFlags & kept;
        }
        return flags;
    }

    /** The tables' names come first, then the sections'. */
    private StringTable nameSections() {
        StringTable names = new StringTable();
        if (hasSymbolTable) {
            names.add(".symtab");
            names.add(".strtab");
        }
        names.add(".shstrtab");
        for (CopySection section : sections) {
            names.add(section.name);
            if (section.relocationIndex != 0) {
                names.add(headers.get(section.relocationIndex - 1).name);
            }
        }
        names.finish();
        return names;
    }

    /** Fills in what needs the numbers of other headers. */
    private void finish(Header header, int symtabIndex) {
        CopySection section = header.section;
        if (section == null) {
            header.link = header.info != 0 && header.type != SectionType.SYMTAB ? symtabIndex : header.link;
            return;
        }
        header.flags = flagsOf(section);
        // The lowest bit that is set: an address shows that a section is not aligned better than it is.
        long address = section.virtualAddress | section.alignment;
        header.alignment = address & -address;
        if (isGroup(section) && section.source != null) {
            header.bytes = groupBytes(section);
            section.contents = header.bytes;
            section.size = header.bytes.length;
            header.link = symtabIndex;
            header.info =
                    symbolNumbers.getOrDefault(section.source.raw().header().info(), 0);
            header.entrySize = 4;
            return;
        }
        SectionHeader before = section.inputHeader();
        if (before != null) {
            boolean pointers = section.type == SectionType.INIT_ARRAY
                    || section.type == SectionType.FINI_ARRAY
                    || section.type == SectionType.PREINIT_ARRAY;
            header.entrySize = pointers && before.entrySize() != 0 ? elfClass.wordBytes() : before.entrySize();
            boolean ofSections = (before.flags() & (SectionFlag.INFO_LINK)) != 0;
            header.link = linkOf(before, symtabIndex);
            header.info = ofSections ? indexOf(before.info()) : before.info();
        }
    }

    private int linkOf(SectionHeader before, int symtabIndex) {
        int link = before.link();
        boolean toSymbols = link > 0
                && link < input.elf().sections().size()
                && input.elf().sections().get(link).type() == SectionType.SYMTAB;
        return toSymbols ? (hasSymbolTable ? symtabIndex : 0) : indexOf(link);
    }

    private int indexOf(int inputIndex) {
        CopySection section = byInputIndex.get(inputIndex);
        return section == null ? 0 : section.index;
    }

    private byte[] groupBytes(CopySection group) {
        ByteView words = ByteView.of(group.contents);
        ByteBuilder out = new ByteBuilder();
        out.put32(words.get32(0));
        for (long at = 4; at + 4 <= words.size(); at += 4) {
            CopySection member = byInputIndex.get(words.get32(at));
            if (member != null) {
                out.put32(member.index);
                if (member.relocationIndex != 0) {
                    out.put32(member.relocationIndex);
                }
            }
        }
        return out.toByteArray();
    }

    // ---- contents ----

    private byte[] relocationBytes(CopySection section, RawSection table) {
        ByteBuilder out = new ByteBuilder();
        for (RawRelocation relocation : section.relocations) {
            int symbol = symbolNumbers.getOrDefault(relocation.symbolIndex(), 0);
            ElfStructures.putWord(out, elfClass, relocation.offset());
            if (elfClass == ElfClass.ELF64) {
                out.put32(relocation.type()).put32(symbol);
            } else {
                out.put32(symbol << 8 | relocation.type());
            }
            if (table.type() == SectionType.RELA) {
                ElfStructures.putWord(out, elfClass, relocation.addend());
            }
        }
        return out.toByteArray();
    }

    private byte[] symbolBytes(StringTable names) {
        ByteBuilder out = new ByteBuilder((symbols.size() + 1) * elfClass.symbolBytes());
        out.fill(0, elfClass.symbolBytes());
        for (CopySymbol symbol : symbols) {
            int section = symbol.section == null ? symbol.special : symbol.section.index;
            int info = symbol.binding << 4 | typeOf(symbol);
            out.put32(names.offset(symbol.isSection() ? "" : symbol.name));
            if (elfClass == ElfClass.ELF64) {
                out.put8(info)
                        .put8(symbol.other)
                        .put16(section)
                        .put64(symbol.value)
                        .put64(symbol.size);
            } else {
                out.put32((int) symbol.value).put32((int) symbol.size);
                out.put8(info).put8(symbol.other).put16(section);
            }
        }
        return out.toByteArray();
    }

    /** What lies in a thread-local section is thread-local, whatever the input says. */
    private static int typeOf(CopySymbol symbol) {
        boolean data = symbol.type == ElfSymbol.Type.NOTYPE.number() || symbol.type == ElfSymbol.Type.OBJECT.number();
        boolean threadLocal = symbol.section != null && symbol.section.has(GnuSection.THREAD_LOCAL);
        return data && threadLocal ? ElfSymbol.Type.TLS.number() : symbol.type;
    }

    // ---- the file ----

    private Optional<byte[]> assemble(long entry, Header symtab, Header strtab, Header shstrtab, StringTable names) {
        CopySegments segments = new CopySegments(input, elfClass, machine, sections, this::headerOf);
        long at = segments.place();
        List<Header> placedLast = new ArrayList<>();
        for (Header header : headers) {
            CopySection section = header.section;
            if (section == null) {
                continue;
            }
            if (segments.isPlaced(section)) {
                header.offset = section.fileOffset;
                continue;
            }
            at = unplacedOffset(section, header, at);
            header.offset = at;
            section.fileOffset = at;
            at += header.type == SectionType.NOBITS ? 0 : header.bytes.length;
        }
        List<ProgramHeader> programHeaders = segments.programHeaders();
        if (hasSymbolTable) {
            placedLast.add(symtab);
            placedLast.add(strtab);
        }
        for (Header header : headers) {
            boolean table = header.section == null && header != symtab && header != strtab && header != shstrtab;
            if (table) {
                placedLast.add(header);
            }
        }
        placedLast.add(shstrtab);
        for (Header header : placedLast) {
            at = alignUp(at, header.alignment);
            header.offset = at;
            at += header.bytes.length;
        }
        at = alignUp(at, elfClass.wordBytes());
        // What is aligned to more than a file may have is damage.
        long most = MAX_GROWTH_BYTES + 4L * input.elf().headers().view().size();
        boolean fits =
                headers.stream().allMatch(header -> header.offset >= 0 && header.offset + header.bytes.length <= most);
        return fits && at >= 0 && at <= most ? Optional.of(emit(entry, at, programHeaders, names)) : Optional.empty();
    }

    /** A loaded section that is in no segment still gets an offset that a segment could have. */
    private long unplacedOffset(CopySection section, Header header, long at) {
        boolean paged = !input.isRelocatable() && section.has(GnuSection.ALLOC) && header.type != SectionType.GROUP;
        if (!paged) {
            return alignUp(at, header.alignment);
        }
        long page = section.size == 0 ? header.alignment : PAGE_BYTES;
        return alignUp(at + (section.virtualAddress - at & page - 1), header.alignment);
    }

    private byte[] emit(long entry, long tableOffset, List<ProgramHeader> programHeaders, StringTable names) {
        int count = headers.size() + 1;
        byte[] file = new byte[(int) tableOffset + count * elfClass.sectionHeaderBytes()];
        ByteBuilder start = new ByteBuilder();
        ElfStructures.FileHeader fileHeader = new ElfStructures.FileHeader(
                programHeaders.isEmpty() ? 0 : elfClass.fileHeaderBytes(),
                programHeaders.size(),
                tableOffset,
                count,
                count - 1);
        start.put(input.elf().headers().view().slice(0, 16).toByteArray());
        start.patch(4, elfClass.identification(), 1);
        start.put16(input.elf().headers().type().number())
                .put16(machine.number())
                .put32(1);
        ElfStructures.putWord(start, elfClass, entry);
        ElfStructures.putWord(start, elfClass, fileHeader.programHeaderOffset());
        ElfStructures.putWord(start, elfClass, tableOffset);
        start.put32(input.elf().headers().flags()).put16(elfClass.fileHeaderBytes());
        start.put16(programHeaders.isEmpty() ? 0 : elfClass.programHeaderBytes())
                .put16(programHeaders.size());
        start.put16(elfClass.sectionHeaderBytes()).put16(count).put16(count - 1);
        programHeaders.forEach(header -> ElfStructures.putProgramHeader(start, elfClass, header));
        System.arraycopy(start.toByteArray(), 0, file, 0, start.size());
        ByteBuilder table = new ByteBuilder();
        ElfStructures.putSectionHeader(table, elfClass, ElfStructures.nullSectionHeader(fileHeader));
        for (Header header : headers) {
            if (header.type != SectionType.NOBITS) {
                System.arraycopy(header.bytes, 0, file, (int) header.offset, header.bytes.length);
            }
            ElfStructures.putSectionHeader(table, elfClass, structure(header, names.offset(header.name)));
        }
        System.arraycopy(table.toByteArray(), 0, file, (int) tableOffset, table.size());
        return file;
    }

    private SectionHeader headerOf(CopySection section) {
        for (Header header : headers) {
            if (header.section == section) {
                return structure(header, 0);
            }
        }
        throw new IllegalStateException("no header of " + section);
    }

    private static SectionHeader structure(Header header, int nameOffset) {
        CopySection section = header.section;
        return new SectionHeader(
                nameOffset,
                header.type,
                header.flags,
                section == null ? 0 : section.virtualAddress,
                header.offset,
                section == null ? header.bytes.length : section.size,
                header.link,
                header.info,
                header.alignment,
                header.entrySize);
    }

    static long alignUp(long value, long alignment) {
        return alignment <= 1 ? value : (value + alignment - 1) / alignment * alignment;
    }
}
