/**
 * The machine as a whole: {@link dev.bootsmith.emulator.machine.MachineConfig} says what to build, {@link dev.bootsmith.emulator.machine.StopEvent}
 * how a run ended.
 *
 * <p>Only this package knows processor, devices and firmware together.
 */
@NullMarked
package dev.bootsmith.emulator.machine;

import org.jspecify.annotations.NullMarked;
