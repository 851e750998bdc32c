package dev.bootsmith.objectfile.model;

import org.jspecify.annotations.Nullable;

/**
 * An instruction to the linker: compute a value and store it in a field.
 *
 * @param offset offset of the field in its section (in an executable: its address)
 * @param type how to compute and store
 * @param symbol the symbol whose value enters, or null for none
 * @param addend the constant that is added; for a file that keeps addends in the fields (i386), the writer does not
 *     store it: the section's contents must already hold it, and the reader returns what the field holds
 */
public record Relocation(
        long offset, RelocationType type, @Nullable ElfSymbol symbol, long addend) {}
