/**
 * The text pass: {@link dev.bootsmith.assembler.macro.InputStack} hands out statements from files, macros and repetitions;
 * {@link dev.bootsmith.assembler.macro.Macro} and {@link dev.bootsmith.assembler.macro.Substitution} expand;
 * {@link dev.bootsmith.assembler.macro.Conditionals} skips. Knows no symbols.
 */
@NullMarked
package dev.bootsmith.assembler.macro;

import org.jspecify.annotations.NullMarked;
