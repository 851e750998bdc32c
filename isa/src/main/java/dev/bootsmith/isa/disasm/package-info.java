/** Decoded instructions to text: GNU objdump's AT&amp;T spelling and the manual's Intel spelling. */
@NullMarked
package dev.bootsmith.isa.disasm;

import org.jspecify.annotations.NullMarked;
