/**
 * From addresses to names and source lines and back: {@link dev.bootsmith.debugger.symbol.SymbolMap}.
 *
 * <p>Nothing here knows where the facts come from (line tables of the assembler, a linker's symbol table, DWARF).
 */
@NullMarked
package dev.bootsmith.debugger.symbol;

import org.jspecify.annotations.NullMarked;
