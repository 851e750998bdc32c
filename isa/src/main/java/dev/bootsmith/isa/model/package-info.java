/** Instruction forms and the vocabulary they are written in; {@link dev.bootsmith.isa.model.InstructionTable} first. */
@NullMarked
package dev.bootsmith.isa.model;

import org.jspecify.annotations.NullMarked;
