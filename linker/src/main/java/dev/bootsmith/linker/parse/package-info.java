/** Linker scripts from text to trees; the only package of the linker that sees ANTLR. */
@NullMarked
package dev.bootsmith.linker.parse;

import org.jspecify.annotations.NullMarked;
