/**
 * What instructions do: the only home of semantics. Static methods without state of their own, small enough for HotSpot to inline.
 *
 * <p>Operands come in as {@code long} with anything above the operand's width ignored unless a method says otherwise; results go out zero-extended. Flags are
 * recorded in {@link dev.bootsmith.emulator.cpu.LazyFlags}. Where the manual leaves a flag undefined, methods leave it as measured on processors and say so.
 */
@NullMarked
package dev.bootsmith.emulator.op;

import org.jspecify.annotations.NullMarked;
