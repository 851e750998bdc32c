/**
 * The registers of one logical processor, and what can be derived from them alone.
 *
 * <p>In reading order: {@link dev.bootsmith.emulator.cpu.CpuState}, {@link dev.bootsmith.emulator.cpu.SegmentCache},
 * {@link dev.bootsmith.emulator.cpu.LazyFlags}, {@link dev.bootsmith.emulator.cpu.ExecutionMode}. Nothing here reads memory, raises a fault or knows how
 * instructions are executed.
 */
@NullMarked
package dev.bootsmith.emulator.cpu;

import org.jspecify.annotations.NullMarked;
