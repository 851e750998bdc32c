package dev.bootsmith.assembler;

import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ObjectFile;

/**
 * What an assembly without errors gives.
 *
 * @param object the object file, its symbol table included
 * @param lines which line made which bytes
 */
public record AssemblyResult(ObjectFile object, LineTable lines) {
    /** Returns the bytes of the ELF file. */
    public byte[] toBytes() {
        return ElfWriter.write(object);
    }
}
