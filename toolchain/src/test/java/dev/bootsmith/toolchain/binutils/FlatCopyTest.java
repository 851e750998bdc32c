package dev.bootsmith.toolchain.binutils;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.ProgramHeader;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatCopyTest {
    /** Code at 0x1000 loaded at 0x100, data at 0x1004 of the same segment, zeros behind it. */
    private static ObjectFile image() {
        ObjectFile file = new ObjectFile(ElfClass.ELF32, ElfMachine.I386, ObjectType.EXECUTABLE);
        file.sections().add(section(".text", SectionFlag.ALLOC | SectionFlag.EXECINSTR, 0x1000, 1, 2));
        file.sections().add(section(".data", SectionFlag.ALLOC | SectionFlag.WRITE, 0x1004, 3));
        file.sections().add(section(".comment", 0, 0, 9, 9, 9));
        ElfSection bss = new ElfSection(".bss", SectionType.NOBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
        bss.setAddress(0x1005);
        bss.setSize(100);
        file.sections().add(bss);
        file.programHeaders().add(new ProgramHeader(ProgramHeader.LOAD, 7, 0x1000, 0x1000, 0x100, 5, 105, 0x1000));
        return file;
    }

    private static ElfSection section(String name, long flags, long address, int... bytes) {
        ElfSection section = new ElfSection(name, SectionType.PROGBITS, flags);
        byte[] contents = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            contents[i] = (byte) bytes[i];
        }
        section.setContents(contents);
        section.setAddress(address);
        return section;
    }

    @Test
    void gapsAreFilledAndZeroedAndUnloadedSectionsAreLeftOut() {
        assertArrayEquals(
                new byte[] {1, 2, 0, 0, 3},
                FlatCopy.copy(image(), FlatCopy.Options.ALL).orElseThrow());
        FlatCopy.Options filled = new FlatCopy.Options(List.of(), List.of(), 0xff);
        assertArrayEquals(
                new byte[] {1, 2, -1, -1, 3}, FlatCopy.copy(image(), filled).orElseThrow());
    }

    @Test
    void sectionsCanBeChosenAndRemoved() {
        FlatCopy.Options only = new FlatCopy.Options(List.of(".data"), List.of(), 0);
        assertArrayEquals(new byte[] {3}, FlatCopy.copy(image(), only).orElseThrow());
        FlatCopy.Options without = new FlatCopy.Options(List.of(), List.of(".data"), 0);
        assertArrayEquals(new byte[] {1, 2}, FlatCopy.copy(image(), without).orElseThrow());
    }

    @Test
    void symbolsAreListedByNameWithTheirLetters() {
        ObjectFile file = image();
        ElfSymbol local = new ElfSymbol("here");
        local.define(file.sections().get(0), 0x1001);
        ElfSymbol global = new ElfSymbol("data");
        global.setBinding(ElfSymbol.Binding.GLOBAL);
        global.define(file.sections().get(1), 0x1004);
        ElfSymbol missing = new ElfSymbol("away");
        missing.setBinding(ElfSymbol.Binding.GLOBAL);
        file.symbols().addAll(List.of(local, global, missing));
        assertEquals("""
                         U away
                00001004 D data
                00001001 t here
                """, SymbolList.list(file, SymbolList.Order.NAME));
    }
}
