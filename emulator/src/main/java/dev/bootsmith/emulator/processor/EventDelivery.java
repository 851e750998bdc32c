package dev.bootsmith.emulator.processor;

import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;

/**
 * Brings exceptions and interrupts to the guest's handlers. RIP points at the instruction to return to when a method is called.
 *
 * <p>Failures on the way (double and triple faults) are the implementation's business; it ends a triple fault by {@link Cpu#shutDown}. No method throws
 * {@link CpuFault}.
 */
public interface EventDelivery extends Stateful {
    /** An exception raised by an instruction or its fetch. */
    void deliverFault(Cpu cpu, CpuFault fault);

    /** A single-step or breakpoint trap after an instruction; the causes are bits to set in DR6. */
    void deliverDebugTrap(Cpu cpu, long dr6Causes);

    /** An instruction breakpoint, before the instruction; the causes are bits to set in DR6. */
    void deliverBreakpoint(Cpu cpu, long dr6Causes);

    /** A maskable interrupt that was acknowledged. */
    void deliverInterrupt(Cpu cpu, int vector);

    /** A non-maskable interrupt. */
    void deliverNmi(Cpu cpu);

    @Override
    default void transferState(StateStream stream) {}
}
