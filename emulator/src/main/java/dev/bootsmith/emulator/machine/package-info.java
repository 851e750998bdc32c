/**
 * The machine as a whole: {@link dev.bootsmith.emulator.machine.MachineConfig} says what to build,
 * {@link dev.bootsmith.emulator.machine.Machine} runs it, {@link dev.bootsmith.emulator.machine.RunResult} says how it ended.
 *
 * <p>Only this package knows processor, devices and firmware together.
 */
@NullMarked
package dev.bootsmith.emulator.machine;

import org.jspecify.annotations.NullMarked;
