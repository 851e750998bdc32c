/**
 * Exact arithmetic of the x87 unit: 80-bit double extended-precision numbers in software.
 *
 * <p>Reading order: {@link dev.bootsmith.emulator.fpu.ExtendedFormat} (the bits of a number),
 * {@link dev.bootsmith.emulator.fpu.ExtendedArithmetic} (add to square root), then remainder, conversion and the
 * transcendental functions. This package knows no registers, no stack and no processor: operands go in, a result and the
 * exceptions come out.
 */
@NullMarked
package dev.bootsmith.emulator.fpu;

import org.jspecify.annotations.NullMarked;
