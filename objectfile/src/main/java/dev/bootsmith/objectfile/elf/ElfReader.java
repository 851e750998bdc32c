package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.ObjectFileCode;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionGroup;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ELF file into the model. Every damaged field is reported and makes the reading fail; nothing is guessed.
 *
 * <p>Symbol table, string tables, groups and the relocations of relocatable files become objects; in executables,
 * relocation sections that name no target section (those of the dynamic linker) stay plain sections.
 */
public final class ElfReader {
    private final ElfHeaders headers;
    private final DiagnosticSink sink;
    private final ElfClass elfClass;
    private final ObjectFile file;
    private final @Nullable ElfSection[] sections;
    private ElfSymbol[] symbols = {};
    private boolean damaged;

    private ElfReader(ElfHeaders headers, DiagnosticSink sink) {
        this.headers = headers;
        this.sink = sink;
        this.elfClass = headers.elfClass();
        this.file = new ObjectFile(elfClass, headers.machine(), headers.type());
        this.sections = new ElfSection[headers.sections().size()];
    }

    /**
     * Reads a file.
     *
     * @param fileName how messages call it
     * @return the file, or nothing if it is damaged; then something was reported
     */
    public static Optional<ObjectFile> read(String fileName, byte[] bytes, DiagnosticSink sink) {
        return ElfHeaders.read(fileName, bytes, sink).flatMap(headers -> {
            if (headers.machine() == ElfMachine.X86_64 && headers.elfClass() == ElfClass.ELF32) {
                // The x32 ABI: the object file tools look at such files, nothing links them.
                sink.report(Diagnostic.of(ObjectFileCode.UNSUPPORTED, fileName, "ELF32 for X86_64"));
                return Optional.empty();
            }
            return new ElfReader(headers, sink).read();
        });
    }

    private Optional<ObjectFile> read() {
        file.setEntry(headers.entry());
        file.setFlags(headers.flags());
        file.setOsAbi(headers.view().get8(7));
        file.programHeaders().addAll(headers.programHeaders());
        int symbolTable = -1;
        for (int i = 1; i < sections.length; i++) {
            SectionHeader header = headers.sections().get(i);
            if (header.type() == SectionType.SYMTAB) {
                if (symbolTable >= 0) {
                    badSection(i, "second symbol table");
                }
                symbolTable = i;
            } else if (isContent(i)) {
                readSection(i);
            }
        }
        linkSections();
        if (symbolTable >= 0 && !damaged) {
            readSymbols(symbolTable);
        }
        for (int i = 1; i < sections.length && !damaged; i++) {
            int type = headers.sections().get(i).type();
            if (sections[i] == null && (type == SectionType.REL || type == SectionType.RELA)) {
                readRelocations(i, symbolTable);
            } else if (type == SectionType.GROUP) {
                readGroup(i);
            }
        }
        return damaged ? Optional.empty() : Optional.of(file);
    }

    /** Returns whether a section stays a section; the format's own tables become objects or vanish. */
    private boolean isContent(int index) {
        SectionHeader header = headers.sections().get(index);
        boolean loaded = (header.flags() & SectionFlag.ALLOC) != 0;
        return switch (header.type()) {
            case SectionType.NULL, SectionType.SYMTAB, SectionType.SYMTAB_SHNDX, SectionType.GROUP -> false;
            case SectionType.STRTAB -> loaded || !isFormatStringTable(index);
            case SectionType.REL, SectionType.RELA -> loaded || header.info() == 0;
            default -> true;
        };
    }

    private boolean isFormatStringTable(int index) {
        if (index == headers.nameTableIndex()) {
            return true;
        }
        return headers.sections().stream()
                .anyMatch(header -> header.type() == SectionType.SYMTAB && header.link() == index);
    }

    private void readSection(int index) {
        SectionHeader header = headers.sections().get(index);
        Optional<CompressedContents> packed = headers.compressed(index);
        long flags = packed.isPresent() ? header.flags() & ~SectionFlag.COMPRESSED : header.flags();
        ElfSection section = new ElfSection(headers.names().get(index), header.type(), flags);
        if (header.alignment() > 1 && !Alignment.isPowerOfTwo(header.alignment())) {
            badSection(index, "alignment " + Long.toUnsignedString(header.alignment()) + " is no power of two");
        }
        section.setAlignment(
                Math.max(1, packed.map(CompressedContents::alignment).orElse(header.alignment())));
        section.setAddress(header.address());
        section.setEntrySize(header.entrySize());
        if (section.isNobits()) {
            section.setSize(header.size());
        } else if (packed.isPresent()) {
            Optional<byte[]> contents = packed.get().expand();
            if (contents.isEmpty()) {
                badSection(index, "compressed contents");
            }
            section.setContents(contents.orElse(new byte[0]));
        } else {
            section.setContents(headers.contents(header));
        }
        sections[index] = section;
        section.setPosition(file.sections().size());
        file.sections().add(section);
    }

    private void linkSections() {
        for (int i = 1; i < sections.length; i++) {
            ElfSection section = sections[i];
            SectionHeader header = headers.sections().get(i);
            if (section == null) {
                continue;
            }
            section.setInfo(header.info());
            if (header.link() < 0 || header.link() >= sections.length) {
                badSection(i, "sh_link " + header.link() + " names no section");
            } else {
                section.setLink(sections[header.link()]);
            }
        }
    }

    private void readSymbols(int tableIndex) {
        SectionHeader header = headers.sections().get(tableIndex);
        if (header.entrySize() != elfClass.symbolBytes() || header.size() % elfClass.symbolBytes() != 0) {
            badSection(tableIndex, "entry size " + header.entrySize() + ", size " + header.size());
            return;
        }
        int stringIndex = header.link();
        if (stringIndex <= 0
                || stringIndex >= sections.length
                || headers.sections().get(stringIndex).type() != SectionType.STRTAB) {
            badSection(tableIndex, "sh_link " + stringIndex + " names no string table");
            return;
        }
        ByteView table = headers.contents(header);
        ByteView strings = headers.contents(headers.sections().get(stringIndex));
        ByteView wide = wideIndices(tableIndex);
        symbols = new ElfSymbol[table.size() / elfClass.symbolBytes()];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = readSymbol(
                    i, table.slice((long) i * elfClass.symbolBytes(), elfClass.symbolBytes()), strings, wide);
            if (i > 0) {
                symbols[i].setPosition(file.symbols().size());
                file.symbols().add(symbols[i]);
            }
        }
    }

    private ByteView wideIndices(int tableIndex) {
        for (SectionHeader header : headers.sections()) {
            if (header.type() == SectionType.SYMTAB_SHNDX && header.link() == tableIndex) {
                return headers.contents(header);
            }
        }
        return ByteView.of(new byte[0]);
    }

    private ElfSymbol readSymbol(int index, ByteView entry, ByteView strings, ByteView wide) {
        boolean is64 = elfClass == ElfClass.ELF64;
        long nameOffset = entry.getUnsigned32(0);
        if (nameOffset != 0 && nameOffset >= strings.size()) {
            badSymbol(index, "", "name offset " + nameOffset + " is behind the string table");
            return new ElfSymbol("");
        }
        String name = nameOffset == 0 ? "" : ElfName.decode(strings, nameOffset);
        ElfSymbol symbol = new ElfSymbol(name);
        int information = entry.get8(is64 ? 4 : 12);
        setKind(index, symbol, information);
        int visibility = entry.get8(is64 ? 5 : 13) & 3;
        symbol.setVisibility(Objects.requireNonNull(ElfSymbol.Visibility.of(visibility)));
        int place = entry.get16(is64 ? 6 : 14);
        long value = is64 ? entry.get64(8) : entry.getUnsigned32(4);
        symbol.setSize(is64 ? entry.get64(16) : entry.getUnsigned32(8));
        int sectionIndex = place;
        if (place == ElfStructures.SHN_XINDEX) {
            if (!wide.has(index * 4L, 4)) {
                badSymbol(index, name, "no entry in .symtab_shndx");
                return symbol;
            }
            sectionIndex = wide.get32(index * 4L);
        } else if (place == ElfStructures.SHN_ABS) {
            symbol.defineAbsolute(value);
            return symbol;
        } else if (place == ElfStructures.SHN_COMMON) {
            symbol.defineCommon(symbol.size(), value);
            return symbol;
        } else if (place == ElfStructures.SHN_X86_64_LCOMMON) {
            symbol.defineCommon(symbol.size(), value);
            symbol.makeLargeCommon();
            return symbol;
        } else if (place == ElfStructures.SHN_UNDEF) {
            symbol.setValue(value);
            return symbol;
        }
        if (sectionIndex <= 0 || sectionIndex >= sections.length) {
            badSymbol(index, name, "section index " + sectionIndex + " of " + sections.length);
            return symbol;
        }
        ElfSection section = sections[sectionIndex];
        if (section == null) {
            // A symbol for one of the format's own tables (the signature of a group may be one).
            symbol.defineAbsolute(value);
        } else {
            symbol.define(section, value);
        }
        return symbol;
    }

    private void setKind(int index, ElfSymbol symbol, int information) {
        ElfSymbol.Binding binding = ElfSymbol.Binding.of(information >> 4);
        ElfSymbol.Type type = ElfSymbol.Type.of(information & 15);
        if (binding == null || type == null) {
            badSymbol(index, symbol.name(), "st_info 0x" + Integer.toHexString(information));
            return;
        }
        symbol.setBinding(binding);
        symbol.setType(type);
    }

    private void readRelocations(int index, int symbolTable) {
        SectionHeader header = headers.sections().get(index);
        RelocationForm form = header.type() == SectionType.RELA ? RelocationForm.RELA : RelocationForm.REL;
        int entryBytes = ElfStructures.relocationBytes(elfClass, form);
        ElfSection target = header.info() > 0 && header.info() < sections.length ? sections[header.info()] : null;
        if (target == null) {
            badSection(index, "sh_info " + header.info() + " names no section");
            return;
        }
        if (header.link() != symbolTable) {
            badSection(index, "sh_link " + header.link() + " is not the symbol table");
            return;
        }
        if (header.entrySize() != entryBytes || header.size() % entryBytes != 0) {
            badSection(index, "entry size " + header.entrySize() + ", size " + header.size());
            return;
        }
        target.setRelocationForm(form);
        ByteView contents = target.contentsView();
        long base = file.type() == ObjectType.RELOCATABLE ? 0 : target.address();
        RelocationTable table =
                new RelocationTable(headers.contents(header), elfClass, file.machine(), form, symbols, contents, base);
        for (int i = 0; i < table.size() && !damaged; i++) {
            check(i, target, table, contents, base);
        }
        if (damaged) {
            return;
        }
        if (target.relocationTable().isEmpty()) {
            target.setRelocationTable(table);
        } else {
            target.relocations().addAll(table);
        }
    }

    private void check(int number, ElfSection target, RelocationTable table, ByteView contents, long base) {
        RelocationType type = RelocationType.find(file.machine(), table.typeNumber(number));
        if (type == null) {
            fail(
                    ObjectFileCode.UNKNOWN_RELOCATION_TYPE,
                    headers.fileName(),
                    number,
                    target.name(),
                    table.typeNumber(number));
            return;
        }
        long symbolIndex = table.symbolIndex(number);
        if (symbolIndex >= Math.max(1, symbols.length)) {
            badRelocation(number, target, "symbol index " + symbolIndex + " of " + symbols.length);
            return;
        }
        long offset = table.offset(number);
        if (type.widthBytes() > 0 && !contents.has(offset - base, type.widthBytes())) {
            badRelocation(
                    number,
                    target,
                    "offset 0x" + Long.toHexString(offset) + " of 0x" + Long.toHexString(target.size()));
        }
    }

    private void readGroup(int index) {
        SectionHeader header = headers.sections().get(index);
        ByteView words = headers.contents(header);
        if (words.size() < 4 || words.size() % 4 != 0) {
            fail(ObjectFileCode.BAD_GROUP, headers.fileName(), index, "size " + words.size());
            return;
        }
        if (header.info() <= 0 || header.info() >= symbols.length) {
            fail(ObjectFileCode.BAD_GROUP, headers.fileName(), index, "signature symbol " + header.info());
            return;
        }
        SectionGroup group = new SectionGroup(symbols[header.info()], words.get32(0));
        for (int i = 4; i < words.size(); i += 4) {
            int member = words.get32(i);
            if (member <= 0 || member >= sections.length) {
                fail(ObjectFileCode.BAD_GROUP, headers.fileName(), index, "member " + member);
                return;
            }
            ElfSection section = sections[member];
            if (section != null) {
                group.add(section);
            }
        }
        file.groups().add(group);
    }

    private void badSection(int index, String what) {
        fail(
                ObjectFileCode.BAD_SECTION,
                headers.fileName(),
                index,
                headers.names().get(index),
                what);
    }

    private void badSymbol(int index, String name, String what) {
        fail(ObjectFileCode.BAD_SYMBOL, headers.fileName(), index, name, what);
    }

    private void badRelocation(int number, ElfSection target, String what) {
        fail(ObjectFileCode.BAD_RELOCATION, headers.fileName(), number, target.name(), what);
    }

    private void fail(ObjectFileCode code, Object... arguments) {
        damaged = true;
        sink.report(Diagnostic.of(code, arguments));
    }
}
