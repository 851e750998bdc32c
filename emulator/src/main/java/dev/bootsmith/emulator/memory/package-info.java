/**
 * Physical memory: RAM, ROM and what devices map over it. {@link dev.bootsmith.emulator.memory.PhysicalMemory} first.
 *
 * <p>Knows nothing of the processor.
 */
@NullMarked
package dev.bootsmith.emulator.memory;

import org.jspecify.annotations.NullMarked;
