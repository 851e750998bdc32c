/**
 * ELF files as bytes: {@link dev.bootsmith.objectfile.elf.ElfReader}, {@link dev.bootsmith.objectfile.elf.ElfWriter}, and
 * the structures both share.
 */
@NullMarked
package dev.bootsmith.objectfile.elf;

import org.jspecify.annotations.NullMarked;
