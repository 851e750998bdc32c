package dev.bootsmith.objectfile.raw;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.ObjectFileCode;
import dev.bootsmith.objectfile.elf.ElfHeaders;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with its sections, symbol tables and relocations, all by number.
 *
 * <p>Reading checks that every table lies in the file and that every index exists; a file with a wrong one is reported and
 * not read.
 */
public final class RawElf {
    private final ElfHeaders headers;
    private final List<RawSection> sections = new ArrayList<>();
    private List<RawSymbol> symbols = List.of();
    private List<RawSymbol> dynamicSymbols = List.of();

    private RawElf(ElfHeaders headers) {
        this.headers = headers;
        for (int i = 0; i < headers.sections().size(); i++) {
            SectionHeader header = headers.sections().get(i);
            sections.add(new RawSection(i, headers.names().get(i), header, headers.contents(header)));
        }
    }

    /** Reads a file, or reports what is wrong with it and returns nothing. */
    public static Optional<RawElf> read(String fileName, byte[] bytes, DiagnosticSink sink) {
        return ElfHeaders.read(fileName, bytes, sink).flatMap(headers -> {
            RawElf elf = new RawElf(headers);
            return elf.readSymbols(sink) ? Optional.of(elf) : Optional.empty();
        });
    }

    public ElfHeaders headers() {
        return headers;
    }

    public ElfClass elfClass() {
        return headers.elfClass();
    }

    public boolean is64() {
        return headers.elfClass() == ElfClass.ELF64;
    }

    public boolean isRelocatable() {
        return headers.type() == ObjectType.RELOCATABLE;
    }

    /** Returns all sections, the null section included: the list's index is the section's. */
    public List<RawSection> sections() {
        return sections;
    }

    /** Returns the entries of {@code .symtab} with the null symbol: the list's index is the symbol's. */
    public List<RawSymbol> symbols() {
        return symbols;
    }

    /** Returns the entries of {@code .dynsym} with the null symbol. */
    public List<RawSymbol> dynamicSymbols() {
        return dynamicSymbols;
    }

    /** Returns the first section of a type. */
    public Optional<RawSection> sectionOfType(int type) {
        return sections.stream().filter(section -> section.type() == type).findFirst();
    }

    public Optional<RawSection> section(String name) {
        return sections.stream()
                .filter(section -> section.index() > 0 && section.name().equals(name))
                .findFirst();
    }

    /** Returns the bytes that a section stands for: its own, unless it is compressed; nothing of a damaged one. */
    public ByteView expanded(RawSection section) {
        return headers.compressed(section.index())
                .map(packed -> ByteView.of(packed.expand().orElse(new byte[0])))
                .orElse(section.contents());
    }

    /** Returns the name of a symbol: a section symbol without one is called like its section. */
    public String nameOf(RawSymbol symbol) {
        boolean bySection = symbol.isSection() && symbol.name().isEmpty() && symbol.sectionIndex() > 0;
        return bySection ? sections.get(symbol.sectionIndex()).name() : symbol.name();
    }

    /** Returns the relocation sections that apply to a section, in file order. */
    public List<RawSection> relocationSections(RawSection target) {
        return sections.stream()
                .filter(section ->
                        section.isRelocationTable() && section.header().info() == target.index())
                .toList();
    }

    /** Returns the entries of a relocation section. */
    public List<RawRelocation> relocations(RawSection table) {
        RelocationForm form = table.type() == SectionType.RELA ? RelocationForm.RELA : RelocationForm.REL;
        int entryBytes = ElfStructures.relocationBytes(elfClass(), form);
        ByteView bytes = table.contents();
        List<RawRelocation> result = new ArrayList<>();
        int word = elfClass().wordBytes();
        for (long at = 0; at + entryBytes <= bytes.size(); at += entryBytes) {
            long information = ElfHeaders.word(bytes, elfClass(), at + word);
            long addend = 0;
            if (form == RelocationForm.RELA) {
                addend = is64() ? bytes.get64(at + 16) : bytes.get32(at + 8);
            }
            result.add(new RawRelocation(
                    ElfHeaders.word(bytes, elfClass(), at),
                    (int) (is64() ? information : information & 0xff),
                    (int) (is64() ? information >>> 32 : information >>> 8),
                    addend));
        }
        return result;
    }

    private boolean readSymbols(DiagnosticSink sink) {
        for (RawSection section : sections) {
            if (section.type() == SectionType.SYMTAB || section.type() == SectionType.DYNSYM) {
                Optional<List<RawSymbol>> table = readTable(section, sink);
                if (table.isEmpty()) {
                    return false;
                }
                if (section.type() == SectionType.SYMTAB) {
                    symbols = table.get();
                } else {
                    dynamicSymbols = table.get();
                }
            }
        }
        return true;
    }

    private Optional<List<RawSymbol>> readTable(RawSection table, DiagnosticSink sink) {
        int link = table.header().link();
        // A script may have dropped .dynstr and kept a .dynsym that names nothing, as U-Boot's does.
        boolean nameless = link == 0 && table.header().type() == SectionType.DYNSYM;
        boolean known = link > 0 && link < sections.size() && sections.get(link).type() == SectionType.STRTAB;
        if (!known && !nameless) {
            sink.report(Diagnostic.of(
                    ObjectFileCode.BAD_SECTION,
                    headers.fileName(),
                    table.index(),
                    table.name(),
                    "sh_link " + link + " names no string table"));
            return Optional.empty();
        }
        ByteView strings =
                nameless ? ByteView.of(new byte[0]) : sections.get(link).contents();
        ByteView wide = wideIndices(table.index());
        int entryBytes = elfClass().symbolBytes();
        List<RawSymbol> result = new ArrayList<>();
        for (int i = 0; (long) (i + 1) * entryBytes <= table.contents().size(); i++) {
            ByteView entry = table.contents().slice((long) i * entryBytes, entryBytes);
            long nameOffset = entry.getUnsigned32(0);
            if (nameOffset != 0 && nameOffset >= strings.size()) {
                return badSymbol(i, "", "name offset " + nameOffset + " is behind the string table", sink);
            }
            String name = nameOffset == 0 ? "" : ElfName.decode(strings, nameOffset);
            int shndx = entry.get16(is64() ? 6 : 14);
            int index = shndx < ElfStructures.SHN_LORESERVE ? shndx : 0;
            if (shndx == ElfStructures.SHN_XINDEX && wide.has(i * 4L, 4)) {
                index = wide.get32(i * 4L);
            }
            if (index < 0 || index >= sections.size()) {
                return badSymbol(i, name, "section index " + index + " of " + sections.size(), sink);
            }
            result.add(new RawSymbol(
                    i,
                    name,
                    is64() ? entry.get64(8) : entry.getUnsigned32(4),
                    is64() ? entry.get64(16) : entry.getUnsigned32(8),
                    entry.get8(is64() ? 4 : 12),
                    entry.get8(is64() ? 5 : 13),
                    shndx,
                    index));
        }
        return Optional.of(result);
    }

    private Optional<List<RawSymbol>> badSymbol(int index, String name, String what, DiagnosticSink sink) {
        sink.report(Diagnostic.of(ObjectFileCode.BAD_SYMBOL, headers.fileName(), index, name, what));
        return Optional.empty();
    }

    private ByteView wideIndices(int tableIndex) {
        for (RawSection section : sections) {
            if (section.type() == SectionType.SYMTAB_SHNDX && section.header().link() == tableIndex) {
                return section.contents();
            }
        }
        return ByteView.of(new byte[0]);
    }
}
