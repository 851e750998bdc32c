/**
 * Debugging sections in the text of {@code readelf -w} and {@code objdump -W}: {@code DebugDump} chooses, the others write one kind
 * of section each. Knows ELF files and nothing of commands.
 */
@NullMarked
package dev.bootsmith.toolchain.binutils.dwarf;

import org.jspecify.annotations.NullMarked;
