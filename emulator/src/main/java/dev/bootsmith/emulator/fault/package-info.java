/**
 * What can go wrong inside the guest, as facts.
 *
 * <p>In reading order: {@link dev.bootsmith.emulator.fault.Vector}, {@link dev.bootsmith.emulator.fault.FaultKind} (the list of every check that can
 * fail), {@link dev.bootsmith.emulator.fault.FaultReason} (a failed check with the numbers it looked at), {@link dev.bootsmith.emulator.fault.CpuFault}
 * (the exception on its way), {@link dev.bootsmith.emulator.fault.FaultRecord} and {@link dev.bootsmith.emulator.fault.FaultLog} (what is kept for
 * whoever explains it). Nothing here builds text, and nothing here reads or changes the processor; delivery is {@code emulator.op.InterruptDelivery}.
 */
@NullMarked
package dev.bootsmith.emulator.fault;

import org.jspecify.annotations.NullMarked;
