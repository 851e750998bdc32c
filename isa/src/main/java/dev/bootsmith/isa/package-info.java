/**
 * The x86 instruction table and everything made from it: encoder, decoder and disassembler.
 *
 * <p>Reading order: {@link dev.bootsmith.isa.model} (what a form is), {@link dev.bootsmith.isa.table} (how the
 * text tables are read), {@link dev.bootsmith.isa.decode}, {@link dev.bootsmith.isa.encode},
 * {@link dev.bootsmith.isa.disasm}. This module knows no symbols, no files and no processor state.
 */
@NullMarked
package dev.bootsmith.isa;

import org.jspecify.annotations.NullMarked;
