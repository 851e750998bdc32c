package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.ObjectFileCode;
import dev.bootsmith.objectfile.elf.ElfStructures.SectionHeader;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The headers of an ELF file as they stand in it, checked so that every table lies inside the file.
 *
 * @param view the whole file
 * @param sections all section headers, the null header included
 * @param names the name of each section
 */
public record ElfHeaders(
        String fileName,
        ByteView view,
        ElfClass elfClass,
        ElfMachine machine,
        ObjectType type,
        long entry,
        int flags,
        long programHeaderOffset,
        long sectionHeaderOffset,
        int nameTableIndex,
        List<ProgramHeader> programHeaders,
        List<SectionHeader> sections,
        List<String> names) {
    private static final int MAX_NAME = 1 << 20;

    /** Returns whether the bytes begin as an ELF file does. */
    public static boolean isElf(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 0x7f && bytes[1] == 'E' && bytes[2] == 'L' && bytes[3] == 'F';
    }

    /**
     * Reads the headers; on any damage reports it and returns nothing.
     *
     * @param fileName how messages call the file
     */
    public static Optional<ElfHeaders> read(String fileName, byte[] bytes, DiagnosticSink sink) {
        return new Parser(fileName, ByteView.of(bytes), sink).parse();
    }

    /** Returns the bytes of a section; none for a NOBITS section. */
    public ByteView contents(SectionHeader header) {
        return header.type() == SectionType.NOBITS || header.type() == SectionType.NULL
                ? view.slice(0, 0)
                : view.slice(header.offset(), header.size());
    }

    /** Returns what a section holds if its contents are compressed. */
    public Optional<CompressedContents> compressed(int index) {
        SectionHeader header = sections.get(index);
        return CompressedContents.of(names.get(index), header.flags(), contents(header), elfClass);
    }

    /** Returns where in the file the type of a section stands, four bytes. */
    public long offsetOfSectionType(int index) {
        return sectionHeaderOffset + (long) index * elfClass.sectionHeaderBytes() + 4;
    }

    /** Reads a word of the file's class, zero-extended. */
    public static long word(ByteView view, ElfClass elfClass, long offset) {
        return elfClass == ElfClass.ELF64 ? view.get64(offset) : view.getUnsigned32(offset);
    }

    private static final class Parser {
        private final String fileName;
        private final ByteView view;
        private final DiagnosticSink sink;

        Parser(String fileName, ByteView view, DiagnosticSink sink) {
            this.fileName = fileName;
            this.view = view;
            this.sink = sink;
        }

        Optional<ElfHeaders> parse() {
            if (!view.has(0, 4) || view.get32(0) != 0x464c_457f) {
                return fail(ObjectFileCode.NOT_ELF, fileName);
            }
            if (!inside("ELF header", 0, 52)) {
                return Optional.empty();
            }
            int classByte = view.get8(4);
            Optional<ElfClass> elfClass = Arrays.stream(ElfClass.values())
                    .filter(candidate -> candidate.identification() == classByte)
                    .findFirst();
            if (elfClass.isEmpty()) {
                return fail(ObjectFileCode.BAD_FIELD, fileName, "EI_CLASS", classByte);
            }
            if (view.get8(5) != 1) {
                return view.get8(5) == 2
                        ? fail(ObjectFileCode.UNSUPPORTED, fileName, "big-endian (EI_DATA 2)")
                        : fail(ObjectFileCode.BAD_FIELD, fileName, "EI_DATA", view.get8(5));
            }
            if (!inside("ELF header", 0, elfClass.get().fileHeaderBytes())) {
                return Optional.empty();
            }
            return parse(elfClass.get());
        }

        private Optional<ElfHeaders> parse(ElfClass elfClass) {
            int machineNumber = view.get16(18);
            Optional<ElfMachine> machine = Arrays.stream(ElfMachine.values())
                    .filter(candidate -> candidate.number() == machineNumber)
                    .findFirst();
            if (machine.isEmpty()) {
                return fail(ObjectFileCode.UNSUPPORTED, fileName, "e_machine " + machineNumber);
            }
            if (machine.get() == ElfMachine.I386 && elfClass == ElfClass.ELF64) {
                return fail(ObjectFileCode.UNSUPPORTED, fileName, elfClass + " for " + machine.get());
            }
            int typeNumber = view.get16(16);
            Optional<ObjectType> type = Arrays.stream(ObjectType.values())
                    .filter(candidate -> candidate.number() == typeNumber)
                    .findFirst();
            if (type.isEmpty()) {
                return fail(ObjectFileCode.BAD_FIELD, fileName, "e_type", typeNumber);
            }
            int word = elfClass.wordBytes();
            long entry = word(view, elfClass, 24);
            long programOffset = word(view, elfClass, 24 + word);
            long sectionOffset = word(view, elfClass, 24 + 2L * word);
            int rest = 24 + 3 * word;
            Optional<List<SectionHeader>> sections = readSections(elfClass, sectionOffset, rest);
            if (sections.isEmpty()) {
                return Optional.empty();
            }
            Optional<List<ProgramHeader>> programs = readPrograms(elfClass, programOffset, rest);
            if (programs.isEmpty()) {
                return Optional.empty();
            }
            int nameIndex = view.get16(rest + 14);
            if (nameIndex == ElfStructures.SHN_XINDEX && !sections.get().isEmpty()) {
                nameIndex = sections.get().get(0).link();
            }
            Optional<List<String>> names = readNames(sections.get(), nameIndex);
            if (names.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ElfHeaders(
                    fileName,
                    view,
                    elfClass,
                    machine.get(),
                    type.get(),
                    entry,
                    view.get32(rest),
                    programOffset,
                    sectionOffset,
                    nameIndex,
                    programs.get(),
                    sections.get(),
                    names.get()));
        }

        private Optional<List<SectionHeader>> readSections(ElfClass elfClass, long offset, int rest) {
            if (offset == 0) {
                return Optional.of(List.of());
            }
            int entryBytes = view.get16(rest + 10);
            if (entryBytes != elfClass.sectionHeaderBytes()) {
                return fail(ObjectFileCode.BAD_FIELD, fileName, "e_shentsize", entryBytes);
            }
            long count = view.get16(rest + 12);
            if (count == 0) {
                if (!inside("section header 0", offset, entryBytes)) {
                    return Optional.empty();
                }
                count = readSection(elfClass, offset).size();
            }
            if (count < 0 || count > view.size()) {
                return fail(ObjectFileCode.BAD_FIELD, fileName, "e_shnum", count);
            }
            if (!inside("section header table", offset, count * entryBytes)) {
                return Optional.empty();
            }
            List<SectionHeader> result = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                SectionHeader header = readSection(elfClass, offset + (long) i * entryBytes);
                boolean inFile = header.type() != SectionType.NOBITS && header.type() != SectionType.NULL;
                if (inFile && !inside("section " + i, header.offset(), header.size())) {
                    return Optional.empty();
                }
                result.add(header);
            }
            return Optional.of(result);
        }

        private SectionHeader readSection(ElfClass elfClass, long at) {
            int word = elfClass.wordBytes();
            return new SectionHeader(
                    view.get32(at),
                    view.get32(at + 4),
                    word(view, elfClass, at + 8),
                    word(view, elfClass, at + 8 + word),
                    word(view, elfClass, at + 8 + 2L * word),
                    word(view, elfClass, at + 8 + 3L * word),
                    view.get32(at + 8 + 4L * word),
                    view.get32(at + 12 + 4L * word),
                    word(view, elfClass, at + 16 + 4L * word),
                    word(view, elfClass, at + 16 + 5L * word));
        }

        private Optional<List<ProgramHeader>> readPrograms(ElfClass elfClass, long offset, int rest) {
            int count = view.get16(rest + 8);
            if (count == 0) {
                return Optional.of(List.of());
            }
            int entryBytes = view.get16(rest + 6);
            if (entryBytes != elfClass.programHeaderBytes()) {
                return fail(ObjectFileCode.BAD_FIELD, fileName, "e_phentsize", entryBytes);
            }
            if (!inside("program header table", offset, (long) count * entryBytes)) {
                return Optional.empty();
            }
            List<ProgramHeader> result = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                result.add(readProgram(elfClass, offset + (long) i * entryBytes));
            }
            return Optional.of(result);
        }

        private ProgramHeader readProgram(ElfClass elfClass, long at) {
            boolean wide = elfClass == ElfClass.ELF64;
            int word = elfClass.wordBytes();
            long fields = wide ? at + 8 : at + 4;
            return new ProgramHeader(
                    view.get32(at),
                    view.get32(wide ? at + 4 : at + 24),
                    word(view, elfClass, fields),
                    word(view, elfClass, fields + word),
                    word(view, elfClass, fields + 2L * word),
                    word(view, elfClass, fields + 3L * word),
                    word(view, elfClass, fields + 4L * word),
                    word(view, elfClass, at + (wide ? 48 : 28)));
        }

        private Optional<List<String>> readNames(List<SectionHeader> sections, int nameIndex) {
            if (sections.isEmpty()) {
                return Optional.of(List.of());
            }
            if (nameIndex < 0
                    || nameIndex >= sections.size()
                    || sections.get(nameIndex).type() != SectionType.STRTAB) {
                return fail(ObjectFileCode.BAD_FIELD, fileName, "e_shstrndx", nameIndex);
            }
            SectionHeader table = sections.get(nameIndex);
            ByteView text = view.slice(table.offset(), table.size());
            List<String> names = new ArrayList<>();
            for (int i = 0; i < sections.size(); i++) {
                long offset = sections.get(i).name() & 0xffff_ffffL;
                if (i == 0 && offset == 0) {
                    names.add("");
                    continue;
                }
                if (offset >= text.size()) {
                    return fail(ObjectFileCode.BAD_FIELD, fileName, "sh_name of section " + i, offset);
                }
                String name = ElfName.decode(text, offset);
                names.add(name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name);
            }
            return Optional.of(names);
        }

        private boolean inside(String what, long offset, long length) {
            if (view.has(offset, length)) {
                return true;
            }
            fail(
                    ObjectFileCode.TRUNCATED,
                    fileName,
                    what,
                    Long.toUnsignedString(offset),
                    Long.toUnsignedString(offset + length),
                    view.size());
            return false;
        }

        private <T> Optional<T> fail(ObjectFileCode code, Object... arguments) {
            sink.report(Diagnostic.of(code, arguments));
            return Optional.empty();
        }
    }
}
