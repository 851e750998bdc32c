/** The assembler's own parser against the grammar that defines the syntax. */
@NullMarked
package dev.bootsmith.assembler.grammar;

import org.jspecify.annotations.NullMarked;
