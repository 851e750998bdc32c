/** Tests of the assembler as a whole. */
@NullMarked
package dev.bootsmith.assembler;

import org.jspecify.annotations.NullMarked;
