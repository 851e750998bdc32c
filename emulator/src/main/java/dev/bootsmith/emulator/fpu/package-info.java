/**
 * Exact arithmetic of the x87 unit: 80-bit double extended-precision numbers in software.
 *
 * <p>Reading order: {@link dev.bootsmith.emulator.fpu.ExtendedFormat} (the bits of a number),
 * {@link dev.bootsmith.emulator.fpu.ExtendedRounding} (how a result is rounded and what it raises),
 * {@link dev.bootsmith.emulator.fpu.ExtendedArithmetic} (add to square root), then remainder, conversion, comparison and the
 * transcendental functions: operands go in, a result and the exceptions come out. {@link dev.bootsmith.emulator.fpu.X87Unit}
 * puts the x87 registers and their stack around them, {@link dev.bootsmith.emulator.fpu.SseArithmetic} MXCSR. The package
 * knows no instructions and no processor.
 */
@NullMarked
package dev.bootsmith.emulator.fpu;

import org.jspecify.annotations.NullMarked;
