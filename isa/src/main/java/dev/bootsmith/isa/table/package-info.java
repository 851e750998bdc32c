/** Reads the text tables ({@code x86.isa} and its neighbours) into an {@link dev.bootsmith.isa.model.InstructionTable}. */
@NullMarked
package dev.bootsmith.isa.table;

import org.jspecify.annotations.NullMarked;
