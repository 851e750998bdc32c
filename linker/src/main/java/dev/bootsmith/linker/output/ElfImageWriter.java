package dev.bootsmith.linker.output;

import dev.bootsmith.core.bytes.Alignment;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.FileLayout;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.Strip;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.elf.ElfStructures;
import dev.bootsmith.objectfile.elf.ElfStructures.FileHeader;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.elf.StringTable;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes executables as GNU ld lays them out: headers, sections, symbol table, strings, section names, and last the
 * section header table.
 *
 * @elf ELF Header
 */
public final class ElfImageWriter {
    private final ObjectFile file;
    private final ElfClass elfClass;
    private final Map<OutputSection, byte[]> contents;
    private final Map<OutputSection, ElfSection> sections = new LinkedHashMap<>();
    private final long headerTableOffset;
    private long end;
    private @Nullable BuildId buildId;
    private @Nullable OutputSymbols symbols;
    private int versionCount;
    private int symbolTableIndex;
    private final Map<ElfSection, Integer> indices = new HashMap<>();

    /**
     * @param file receives sections, symbols and program headers
     * @param contents the bytes of every section that has some; iteration order is header order
     * @param layout where everything is in the file
     */
    public ElfImageWriter(ObjectFile file, Map<OutputSection, byte[]> contents, FileLayout.Result layout) {
        this.file = file;
        this.elfClass = file.elfClass();
        this.contents = contents;
        this.headerTableOffset = layout.headerTableOffset();
        this.end = layout.end();
    }

    /** Fills the model of the image. */
    public void fillModel(
            LinkOptions options,
            SymbolTable table,
            List<InputFile> files,
            List<OutputSection> order,
            List<ProgramHeader> programHeaders,
            @Nullable EmittedRelocations relocations) {
        int index = 1;
        for (OutputSection output : order) {
            ElfSection section = new ElfSection(output.name(), output.writtenType(), output.flags());
            section.setAddress(output.virtualAddress());
            section.setAlignment(FileLayout.headerAlignment(output));
            boolean stabs = output.type() == SectionType.PROGBITS
                    && output.name().startsWith(".stab")
                    && order.stream().anyMatch(other -> other.name().equals(output.name() + "str"));
            section.setEntrySize(stabs ? stabBytes(output) : entrySize(output));
            byte[] bytes = contents.get(output);
            if (bytes == null) {
                section.setSize(output.size());
            } else {
                section.setContents(bytes);
            }
            output.setIndex(index++);
            sections.put(output, section);
            file.sections().add(section);
        }
        file.programHeaders().addAll(programHeaders);
        if (table.all().stream().anyMatch(ElfImageWriter::isGnuOnly)) {
            file.setOsAbi(ObjectFile.OS_ABI_GNU);
        }
        OutputSymbols output = new OutputSymbols(options, table, sections);
        symbols = output;
        if (relocations != null) {
            output.prepareForRelocations(
                    relocations.needed(sections.keySet()), relocations.neededLocals(sections.keySet()));
        }
        file.symbols().addAll(output.build(files));
        if (relocations != null) {
            relocations.add(sections, output);
        }
        int header = 0;
        for (ElfSection section : file.sections()) {
            indices.put(section, ++header);
            header += section.relocations().isEmpty() ? 0 : 1;
        }
        symbolTableIndex = options.strip() == Strip.ALL && !options.has(Feature.EMIT_RELOCATIONS) ? 0 : header + 1;
    }

    /** Returns a symbol as a table of the image has it. */
    public ElfSymbol finished(LinkSymbol symbol) {
        OutputSymbols output = symbols;
        if (output == null) {
            throw new IllegalStateException("the model is not filled");
        }
        return output.finished(symbol);
    }

    /** Says how many versions the image defines. */
    public void setVersionCount(int count) {
        versionCount = count;
    }

    /** Symbols that only GNU systems know mark the file. */
    static boolean isGnuOnly(LinkSymbol symbol) {
        ElfSymbol definition = symbol.definition();
        InputSection home = symbol.section();
        return definition != null
                && (home == null || home.place() != null)
                && (definition.binding() == ElfSymbol.Binding.GNU_UNIQUE
                        || definition.type() == ElfSymbol.Type.GNU_IFUNC);
    }

    private long entrySize(OutputSection output) {
        return switch (output.type()) {
            case SectionType.INIT_ARRAY, SectionType.FINI_ARRAY, SectionType.PREINIT_ARRAY -> elfClass.wordBytes();
            case SectionType.DYNAMIC -> 2L * elfClass.wordBytes();
            case SectionType.DYNSYM -> elfClass.symbolBytes();
            case SectionType.HASH -> 4;
            case SectionType.GNU_HASH -> elfClass.wordBytes() == 8 ? 0 : 4;
            case SectionType.GNU_VERSYM -> 2;
            case SectionType.RELA -> elfClass.relaBytes();
            case SectionType.REL -> elfClass.relBytes();
            default -> output.entrySize();
        };
    }

    /** Returns the file. */
    public byte[] write(LinkOptions options) {
        StringTable names = new StringTable();
        boolean withSymbols = options.strip() != Strip.ALL || options.has(Feature.EMIT_RELOCATIONS);
        if (withSymbols) {
            names.add(".symtab");
            names.add(".strtab");
        }
        names.add(".shstrtab");
        for (ElfSection section : file.sections()) {
            names.add(section.name());
            if (!section.relocations().isEmpty()) {
                names.add(relocationName(section));
            }
        }
        names.finish();
        // What follows the sections comes first, so that the whole file is allocated once.
        long start = Alignment.up(end, elfClass.wordBytes());
        ByteBuilder out = new ByteBuilder(4096 + file.symbols().size() * 40);
        List<SectionHeader> headers = new ArrayList<>();
        Map<ElfSection, Integer> placeOfRelocations = new LinkedHashMap<>();
        sections.forEach((output, section) -> {
            headers.add(header(output, section, names));
            if (!section.relocations().isEmpty()) {
                placeOfRelocations.put(section, headers.size());
                headers.add(ElfStructures.nullSectionHeader(new FileHeader(0, 0, 0, 0, 0)));
            }
        });
        if (withSymbols) {
            appendSymbols(out, start, headers, names);
            appendRelocations(out, start, placeOfRelocations, headers, names);
        } else {
            start = end;
        }
        SectionHeader nameTable = new SectionHeader(
                names.offset(".shstrtab"),
                SectionType.STRTAB,
                0,
                0,
                start + out.size(),
                names.bytes().length,
                0,
                0,
                1,
                0);
        out.put(names.bytes());
        headers.add(nameTable);
        int padding = (int) (Alignment.up(start + out.size(), elfClass.wordBytes()) - start - out.size());
        out.fill(0, padding);
        FileHeader fileHeader = new FileHeader(
                file.programHeaders().isEmpty() ? 0 : headerTableOffset,
                file.programHeaders().size(),
                start + out.size(),
                headers.size() + 1,
                headers.size());
        ElfStructures.putSectionHeader(out, elfClass, ElfStructures.nullSectionHeader(fileHeader));
        headers.forEach(header -> ElfStructures.putSectionHeader(out, elfClass, header));
        byte[] image = new byte[Math.toIntExact(start + out.size())];
        out.copyTo(image, (int) start);
        ByteBuilder first = new ByteBuilder(64);
        ElfStructures.putFileHeader(first, file, fileHeader);
        copy(image, 0, first.toByteArray());
        ByteBuilder table = new ByteBuilder(512);
        file.programHeaders().forEach(header -> ElfStructures.putProgramHeader(table, elfClass, header));
        copy(image, headerTableOffset, table.toByteArray());
        contents.forEach((output, bytes) -> copy(image, output.fileOffset(), bytes));
        if (buildId != null) {
            fill(buildId, image, fileHeader);
        }
        return image;
    }

    /** Lets a note identify this file. */
    public void setBuildId(BuildId id) {
        buildId = id;
    }

    /** The digest covers the headers without file offsets, and the bytes of sections; of the note itself zeros. */
    private void fill(BuildId id, byte[] image, FileHeader header) {
        List<byte[]> pieces = new ArrayList<>();
        ByteBuilder start = new ByteBuilder(64);
        ElfStructures.putFileHeader(
                start,
                file,
                new FileHeader(
                        0, header.programHeaderCount(), 0, header.sectionHeaderCount(), header.nameTableIndex()));
        pieces.add(start.toByteArray());
        int tables = Math.toIntExact(headerTableOffset);
        pieces.add(Arrays.copyOfRange(
                image, tables, tables + file.programHeaders().size() * elfClass.programHeaderBytes()));
        List<byte[]> bodies = new ArrayList<>();
        bodies.add(new byte[0]);
        for (OutputSection output : sections.keySet()) {
            byte[] bytes = contents.get(output);
            bodies.add(bytes == null ? new byte[0] : bytes);
            ElfSection section = sections.get(output);
            if (section != null && !section.relocations().isEmpty()) {
                bodies.add(relocationBytes(image, header, bodies.size()));
            }
        }
        int size = elfClass.sectionHeaderBytes();
        int word = elfClass.wordBytes();
        int offsetField = 8 + 2 * word;
        for (int i = 0; i < header.sectionHeaderCount(); i++) {
            int at = (int) header.sectionHeaderOffset() + i * size;
            byte[] one = Arrays.copyOfRange(image, at, at + size);
            Arrays.fill(one, offsetField, offsetField + word, (byte) 0);
            pieces.add(one);
            if (i < bodies.size()) {
                pieces.add(bodies.get(i));
            }
        }
        if (id.note().place() instanceof OutputSection home) {
            id.fill(image, Math.toIntExact(home.fileOffset() + id.note().offset()), pieces);
        }
    }

    /** Returns the bytes of a section of a finished file. */
    private byte[] relocationBytes(byte[] image, FileHeader header, int index) {
        int at = (int) header.sectionHeaderOffset() + index * elfClass.sectionHeaderBytes();
        ByteView view = ByteView.of(image);
        int word = elfClass.wordBytes();
        int field = at + 8 + 2 * word;
        int offset = view.get32(field);
        return Arrays.copyOfRange(image, offset, offset + view.get32(field + word));
    }

    private static void copy(byte[] image, long at, byte[] bytes) {
        System.arraycopy(bytes, 0, image, Math.toIntExact(at), bytes.length);
    }

    /** Returns the index of the section that one refers to. */
    private int link(OutputSection output) {
        InputSection linked = output.linkedTo();
        if (linked != null) {
            return linkedSection(linked);
        }
        return switch (output.writtenType()) {
            case SectionType.DYNAMIC, SectionType.DYNSYM, SectionType.GNU_VERDEF, SectionType.GNU_VERNEED ->
                indexOf(".dynstr");
            case SectionType.HASH, SectionType.GNU_HASH, SectionType.GNU_VERSYM -> indexOf(".dynsym");
            case SectionType.RELA, SectionType.REL -> {
                int dynamic = indexOf(".dynsym");
                yield dynamic > 0 ? dynamic : symbolTableIndex;
            }
            case SectionType.PROGBITS -> stringsOfStabs(output);
            default -> 0;
        };
    }

    /** Debugging entries of the a.out kind have their strings in a section of the same name with "str" behind it. */
    private int stringsOfStabs(OutputSection output) {
        return output.name().startsWith(".stab") ? indexOf(output.name() + "str") : 0;
    }

    private long stabBytes(OutputSection output) {
        return output.inputs().stream()
                .map(input -> input.section().entrySize())
                .filter(size -> size > 0)
                .findFirst()
                .orElse(4 + 2L * elfClass.wordBytes());
    }

    private static int linkedSection(InputSection linked) {
        return linked.place() instanceof OutputSection home ? home.index() : 0;
    }

    private int indexOf(String name) {
        for (ElfSection section : file.sections()) {
            if (section.name().equals(name)) {
                return indexOf(section);
            }
        }
        return 0;
    }

    private int info(OutputSection output) {
        boolean dynamicSymbols = output.inputs().stream()
                .anyMatch(input -> input.section().type() == SectionType.DYNSYM && input.size() > 0);
        if (dynamicSymbols) {
            return 1;
        }
        return switch (output.type()) {
            case SectionType.GNU_VERDEF -> versionCount;
            case SectionType.RELA, SectionType.REL -> indexOf(relocated(output));
            default -> 0;
        };
    }

    /** Returns the name of the section that the relocations in a section are for; those of all sections name none. */
    private String relocated(OutputSection output) {
        String prefix = output.type() == SectionType.RELA ? ".rela" : ".rel";
        if (!output.name().startsWith(prefix)) {
            return "";
        }
        String name = output.name().substring(prefix.length());
        return name.equals(".plt") ? indexOf(".got.plt") > 0 ? ".got.plt" : ".got" : name;
    }

    private SectionHeader header(OutputSection output, ElfSection section, StringTable names) {
        int info = info(output);
        boolean points = output.type() == SectionType.RELA || output.type() == SectionType.REL;
        return new SectionHeader(
                names.offset(section.name()),
                section.type(),
                section.flags() | (points && info > 0 ? SectionFlag.INFO_LINK : 0),
                section.address(),
                output.fileOffset(),
                section.size(),
                link(output),
                info,
                section.alignment(),
                section.entrySize());
    }

    private void appendSymbols(ByteBuilder out, long start, List<SectionHeader> headers, StringTable names) {
        StringTable strings = new StringTable(file.symbols().size());
        StringTable.Text[] nameOf = new StringTable.Text[file.symbols().size()];
        for (int i = 0; i < nameOf.length; i++) {
            nameOf[i] = strings.add(file.symbols().get(i).name());
        }
        strings.finish();
        out.fill(0, elfClass.symbolBytes());
        int firstGlobal = 1;
        for (int i = 0; i < nameOf.length; i++) {
            ElfSymbol symbol = file.symbols().get(i);
            firstGlobal += symbol.isLocal() ? 1 : 0;
            ElfStructures.putSymbol(out, elfClass, symbol, nameOf[i].offset(), sectionIndex(symbol));
        }
        headers.add(new SectionHeader(
                names.offset(".symtab"),
                SectionType.SYMTAB,
                0,
                0,
                start,
                out.size(),
                symbolTableIndex + 1,
                firstGlobal,
                elfClass.wordBytes(),
                elfClass.symbolBytes()));
        headers.add(new SectionHeader(
                names.offset(".strtab"),
                SectionType.STRTAB,
                0,
                0,
                start + out.size(),
                strings.bytes().length,
                0,
                0,
                1,
                0));
        out.put(strings.bytes());
    }

    private String relocationName(ElfSection section) {
        return (file.machine().relocationForm() == RelocationForm.RELA ? ".rela" : ".rel") + section.name();
    }

    /** Relocations that are done already follow the symbols; their headers follow those of their sections. */
    private void appendRelocations(
            ByteBuilder out,
            long start,
            Map<ElfSection, Integer> places,
            List<SectionHeader> headers,
            StringTable names) {
        Map<ElfSymbol, Integer> numbers = new HashMap<>();
        for (ElfSymbol symbol : places.isEmpty() ? List.<ElfSymbol>of() : file.symbols()) {
            numbers.put(symbol, numbers.size() + 1);
        }
        RelocationForm form = file.machine().relocationForm();
        places.forEach((section, place) -> {
            int padding = (int) (Alignment.up(start + out.size(), elfClass.wordBytes()) - start - out.size());
            out.fill(0, padding);
            long offset = start + out.size();
            for (Relocation relocation : section.relocations()) {
                ElfSymbol symbol = relocation.symbol();
                int number = symbol == null ? 0 : numbers.getOrDefault(symbol, 0);
                ElfStructures.putRelocation(out, elfClass, form, relocation, number);
            }
            headers.set(
                    place,
                    new SectionHeader(
                            names.offset(relocationName(section)),
                            form == RelocationForm.RELA ? SectionType.RELA : SectionType.REL,
                            SectionFlag.INFO_LINK,
                            0,
                            offset,
                            start + out.size() - offset,
                            symbolTableIndex,
                            indices.getOrDefault(section, 0),
                            elfClass.wordBytes(),
                            ElfStructures.relocationBytes(elfClass, form)));
        });
    }

    /** Returns the index of a section in the table of section headers. */
    public int indexOf(ElfSection section) {
        return indices.getOrDefault(section, 0);
    }

    private int sectionIndex(ElfSymbol symbol) {
        return switch (symbol.place()) {
            case UNDEFINED -> ElfStructures.SHN_UNDEF;
            case ABSOLUTE -> ElfStructures.SHN_ABS;
            case COMMON -> ElfStructures.SHN_COMMON;
            case SECTION -> indices.getOrDefault(symbol.section(), 0);
        };
    }
}
