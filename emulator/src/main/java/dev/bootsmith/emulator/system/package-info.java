/**
 * Puts the system half of the processor together: {@link dev.bootsmith.emulator.system.InterruptDelivery} brings events to handlers and turns failures on the
 * way into double faults and shutdown, {@link dev.bootsmith.emulator.system.SystemHelpers} registers the semantics of system instructions.
 *
 * <p>The semantics themselves are in {@code emulator.op}.
 */
@NullMarked
package dev.bootsmith.emulator.system;

import org.jspecify.annotations.NullMarked;
