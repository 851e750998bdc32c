/** The grammar of GNU ld scripts: generated lexer and parser, and the lexer's base class that tells their modes apart. */
@NullMarked
package dev.bootsmith.grammar.ldscript;

import org.jspecify.annotations.NullMarked;
