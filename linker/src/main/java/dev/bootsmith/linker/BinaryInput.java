package dev.bootsmith.linker;

import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Binding;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;

/**
 * Wraps any file as an object whose {@code .data} holds its bytes, with {@code _binary_name_start}, {@code _end} and
 * {@code _size}.
 *
 * @ld Command-line Options, -b
 */
final class BinaryInput {
    private BinaryInput() {}

    static ObjectFile wrap(String path, byte[] bytes, ElfMachine machine) {
        ElfClass elfClass = machine == ElfMachine.X86_64 ? ElfClass.ELF64 : ElfClass.ELF32;
        ObjectFile file = new ObjectFile(elfClass, machine, ObjectType.RELOCATABLE);
        ElfSection data = new ElfSection(".data", SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
        data.setContents(bytes);
        file.sections().add(data);
        String prefix = "_binary_" + path.replaceAll("[^A-Za-z0-9]", "_");
        file.symbols().add(symbol(prefix + "_start", data, 0));
        file.symbols().add(symbol(prefix + "_end", data, bytes.length));
        ElfSymbol size = new ElfSymbol(prefix + "_size");
        size.setBinding(Binding.GLOBAL);
        size.defineAbsolute(bytes.length);
        file.symbols().add(size);
        return file;
    }

    private static ElfSymbol symbol(String name, ElfSection data, long offset) {
        ElfSymbol symbol = new ElfSymbol(name);
        symbol.setBinding(Binding.GLOBAL);
        symbol.define(data, offset);
        return symbol;
    }
}
