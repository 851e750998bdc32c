/**
 * The chips of the machine, one class each, named after the part they model and written from its data sheet.
 *
 * <p>In reading order: {@link dev.bootsmith.emulator.device.IoDevice} and {@link dev.bootsmith.emulator.device.IoBus} (how port accesses find a
 * chip), {@link dev.bootsmith.emulator.device.InterruptLine} (how a chip calls for attention), then the chips. A chip knows its own registers, the
 * bus, guest time and nothing of the processor, the firmware or the host.
 */
@NullMarked
package dev.bootsmith.emulator.device;

import org.jspecify.annotations.NullMarked;
