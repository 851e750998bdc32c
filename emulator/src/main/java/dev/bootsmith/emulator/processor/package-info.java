/**
 * One processor as its instructions see it: {@link dev.bootsmith.emulator.processor.Cpu} ties registers, memory, ports and pending events together,
 * {@link dev.bootsmith.emulator.processor.Instruction} is what an operation gets to know about its own encoding.
 *
 * <p>The semantics are in {@code emulator.op}, execution is in {@code emulator.engine}; both know this package, and it knows neither.
 */
@NullMarked
package dev.bootsmith.emulator.processor;

import org.jspecify.annotations.NullMarked;
