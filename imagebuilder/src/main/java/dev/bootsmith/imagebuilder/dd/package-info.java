/**
 * {@code dd} as GNU coreutils 9.1 has it.
 *
 * <p>Reading order: {@link dev.bootsmith.imagebuilder.dd.DdOperands} (operands to a request),
 * {@link dev.bootsmith.imagebuilder.dd.Dd} (the copy loop), {@link dev.bootsmith.imagebuilder.dd.DdStatistics} (the lines at
 * the end). Sentences come from the module's bundle; the statistics lines are a format that scripts read and are never
 * translated.
 */
@NullMarked
package dev.bootsmith.imagebuilder.dd;

import org.jspecify.annotations.NullMarked;
