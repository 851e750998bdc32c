/** Linker scripts as trees: expressions, statements, and the scripts that are used when none is given. */
@NullMarked
package dev.bootsmith.linker.script;

import org.jspecify.annotations.NullMarked;
