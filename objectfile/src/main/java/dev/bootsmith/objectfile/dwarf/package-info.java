/**
 * Debugging information: which source line made which instruction. {@link dev.bootsmith.objectfile.dwarf.DwarfLines} reads
 * it, {@link dev.bootsmith.objectfile.dwarf.LineUnit} is what one compilation unit says.
 */
@NullMarked
package dev.bootsmith.objectfile.dwarf;

import org.jspecify.annotations.NullMarked;
