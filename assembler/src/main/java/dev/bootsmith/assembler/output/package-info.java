/**
 * From final sections to what is written: {@link dev.bootsmith.assembler.output.FieldResolver} fills fields and makes
 * relocations, {@link dev.bootsmith.assembler.output.ObjectWriter} builds the object file.
 */
@NullMarked
package dev.bootsmith.assembler.output;

import org.jspecify.annotations.NullMarked;
