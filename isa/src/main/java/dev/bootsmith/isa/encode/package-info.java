/** Operands plus a form to bytes and field slots; knows no symbols, only whether a value is known yet. */
@NullMarked
package dev.bootsmith.isa.encode;

import org.jspecify.annotations.NullMarked;
