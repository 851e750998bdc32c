package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.Relocation;

/**
 * The bytes of each ELF structure, for both classes. The order of the fields differs between them where the standard
 * keeps 64-bit fields aligned.
 *
 * @elf ELF Header, Section Header, Program Header, Symbol Table, Relocation
 */
public final class ElfStructures {
    public static final int SHN_UNDEF = 0;
    public static final int SHN_LORESERVE = 0xff00;
    /** Common symbols of the large code model. */
    public static final int SHN_X86_64_LCOMMON = 0xff02;

    public static final int SHN_ABS = 0xfff1;
    public static final int SHN_COMMON = 0xfff2;
    public static final int SHN_XINDEX = 0xffff;

    private ElfStructures() {}

    /**
     * The fields of an ELF header that differ from file to file.
     *
     * @param programHeaderOffset e_phoff
     * @param programHeaderCount e_phnum
     * @param sectionHeaderOffset e_shoff
     * @param sectionHeaderCount number of section headers, the null header included
     * @param nameTableIndex e_shstrndx
     */
    public record FileHeader(
            long programHeaderOffset,
            int programHeaderCount,
            long sectionHeaderOffset,
            int sectionHeaderCount,
            int nameTableIndex) {}

    /**
     * One section header.
     *
     * @param name sh_name, an offset in the section name table
     */
    public record SectionHeader(
            int name,
            int type,
            long flags,
            long address,
            long offset,
            long size,
            int link,
            int info,
            long alignment,
            long entrySize) {}

    /** Appends the ELF header. */
    public static void putFileHeader(ByteBuilder out, ObjectFile file, FileHeader header) {
        ElfClass elfClass = file.elfClass();
        out.put8(0x7f).put8('E').put8('L').put8('F');
        out.put8(elfClass.identification()).put8(1).put8(1).put8(file.osAbi()).fill(0, 8);
        out.put16(file.type().number()).put16(file.machine().number()).put32(1);
        putWord(out, elfClass, file.entry());
        putWord(out, elfClass, header.programHeaderOffset);
        putWord(out, elfClass, header.sectionHeaderOffset);
        out.put32(file.flags()).put16(elfClass.fileHeaderBytes());
        out.put16(header.programHeaderCount == 0 ? 0 : elfClass.programHeaderBytes());
        out.put16(header.programHeaderCount);
        // Counts that do not fit stand in section header 0, see nullSectionHeader.
        out.put16(elfClass.sectionHeaderBytes());
        out.put16(header.sectionHeaderCount >= SHN_LORESERVE ? 0 : header.sectionHeaderCount);
        out.put16(header.nameTableIndex >= SHN_LORESERVE ? SHN_XINDEX : header.nameTableIndex);
    }

    /** Returns section header 0, which holds the counts that do not fit in the ELF header. */
    public static SectionHeader nullSectionHeader(FileHeader header) {
        long size = header.sectionHeaderCount >= SHN_LORESERVE ? header.sectionHeaderCount : 0;
        int link = header.nameTableIndex >= SHN_LORESERVE ? header.nameTableIndex : 0;
        return new SectionHeader(0, 0, 0, 0, 0, size, link, 0, 0, 0);
    }

    /** Appends one section header. */
    public static void putSectionHeader(ByteBuilder out, ElfClass elfClass, SectionHeader header) {
        out.put32(header.name).put32(header.type);
        putWord(out, elfClass, header.flags);
        putWord(out, elfClass, header.address);
        putWord(out, elfClass, header.offset);
        putWord(out, elfClass, header.size);
        out.put32(header.link).put32(header.info);
        putWord(out, elfClass, header.alignment);
        putWord(out, elfClass, header.entrySize);
    }

    /** Appends one program header. */
    public static void putProgramHeader(ByteBuilder out, ElfClass elfClass, ProgramHeader header) {
        out.put32(header.type());
        if (elfClass == ElfClass.ELF64) {
            out.put32(header.flags());
        }
        putWord(out, elfClass, header.offset());
        putWord(out, elfClass, header.virtualAddress());
        putWord(out, elfClass, header.physicalAddress());
        putWord(out, elfClass, header.fileSize());
        putWord(out, elfClass, header.memorySize());
        if (elfClass == ElfClass.ELF32) {
            out.put32(header.flags());
        }
        putWord(out, elfClass, header.alignment());
    }

    /**
     * Appends one symbol.
     *
     * @param nameOffset offset in the string table
     * @param sectionIndex st_shndx
     */
    public static void putSymbol(
            ByteBuilder out, ElfClass elfClass, ElfSymbol symbol, int nameOffset, int sectionIndex) {
        int information = symbol.binding().number() << 4 | symbol.type().number();
        out.put32(nameOffset);
        if (elfClass == ElfClass.ELF64) {
            out.put8(information).put8(symbol.visibility().number()).put16(sectionIndex);
            out.put64(symbol.value()).put64(symbol.size());
        } else {
            out.put32((int) symbol.value()).put32((int) symbol.size());
            out.put8(information).put8(symbol.visibility().number()).put16(sectionIndex);
        }
    }

    /** Appends one relocation; the form REL drops the addend, which then stands in the field. */
    public static void putRelocation(
            ByteBuilder out, ElfClass elfClass, RelocationForm form, Relocation relocation, int symbolIndex) {
        putWord(out, elfClass, relocation.offset());
        int type = relocation.type().number();
        if (elfClass == ElfClass.ELF64) {
            out.put32(type).put32(symbolIndex);
        } else {
            out.put32(symbolIndex << 8 | type);
        }
        if (form == RelocationForm.RELA) {
            putWord(out, elfClass, relocation.addend());
        }
    }

    /** Returns the size of one relocation in bytes. */
    public static int relocationBytes(ElfClass elfClass, RelocationForm form) {
        return form == RelocationForm.RELA ? elfClass.relaBytes() : elfClass.relBytes();
    }

    public static void putWord(ByteBuilder out, ElfClass elfClass, long value) {
        out.put(value, elfClass.wordBytes());
    }
}
