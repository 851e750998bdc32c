package dev.bootsmith.assembler;

import dev.bootsmith.objectfile.elf.ElfWriter;
import dev.bootsmith.objectfile.model.ObjectFile;
import org.jspecify.annotations.Nullable;

/**
 * What an assembly without errors gives.
 *
 * @param object the object file, its symbol table included
 * @param lines which line made which bytes
 * @param listing the listing, or null if none was wanted
 */
public record AssemblyResult(
        ObjectFile object, LineTable lines, @Nullable String listing) {
    /** Returns the bytes of the ELF file. */
    public byte[] toBytes() {
        return ElfWriter.write(object);
    }
}
