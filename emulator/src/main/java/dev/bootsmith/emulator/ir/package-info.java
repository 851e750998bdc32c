/**
 * Decoded code in executable form: a {@link dev.bootsmith.emulator.ir.Block} is a run of {@link dev.bootsmith.emulator.ir.MicroOp}s, one per instruction, closed by
 * a {@link dev.bootsmith.emulator.ir.BlockEnd} that knows where execution goes on.
 *
 * <p>Micro-ops move operands; what is done to them is in {@code emulator.op}. Nothing here decodes.
 */
@NullMarked
package dev.bootsmith.emulator.ir;

import org.jspecify.annotations.NullMarked;
