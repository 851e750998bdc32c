/**
 * Guest time: {@link dev.bootsmith.emulator.time.VirtualClock} says how late it is, {@link dev.bootsmith.emulator.time.EventQueue} what happens next.
 *
 * <p>Time is counted in retired instructions, never read from the host, so two runs of the same input are equal to the last bit. A package of its
 * own because both the devices and the machine that owns them need it. It knows nothing of either.
 */
@NullMarked
package dev.bootsmith.emulator.time;

import org.jspecify.annotations.NullMarked;
