package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;

/** {@code objcopy -I binary}: any file's bytes as the section {@code .data}, with symbols for its start, end and size. */
public final class BinaryInputCopy {
    private BinaryInputCopy() {}

    /**
     * Returns a relocatable file that holds the bytes.
     *
     * @param name the file's name as it was given; its symbols are called after it
     */
    public static byte[] wrap(String name, byte[] bytes, CopyOptions.Format format) {
        boolean i386 = format == CopyOptions.Format.ELF32_I386;
        ObjectFile file = new ObjectFile(
                i386 ? ElfClass.ELF32 : ElfClass.ELF64,
                i386 ? ElfMachine.I386 : ElfMachine.X86_64,
                ObjectType.RELOCATABLE);
        ElfSection data = new ElfSection(".data", SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
        data.setContents(bytes);
        file.sections().add(data);
        String stem = "_binary_" + name.replaceAll("[^A-Za-z0-9]", "_");
        ElfSymbol start = new ElfSymbol(stem + "_start");
        start.define(data, 0);
        ElfSymbol end = new ElfSymbol(stem + "_end");
        end.define(data, bytes.length);
        ElfSymbol size = new ElfSymbol(stem + "_size");
        size.defineAbsolute(bytes.length);
        for (ElfSymbol symbol : new ElfSymbol[] {start, end, size}) {
            symbol.setBinding(ElfSymbol.Binding.GLOBAL);
            file.symbols().add(symbol);
        }
        return ElfWriter.write(file);
    }
}
