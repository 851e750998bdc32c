/**
 * Hints about statements that assemble but hardly mean what was meant: {@link dev.bootsmith.assembler.lint.Lints}. They look
 * at hand-written source only, never at a compiler's output or inside macros, and change nothing.
 */
@NullMarked
package dev.bootsmith.assembler.lint;

import org.jspecify.annotations.NullMarked;
