package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import java.util.function.BooleanSupplier;

/**
 * A machine that can be stopped, looked at, changed and run on. All addresses are linear.
 *
 * <p>Looking at memory never disturbs the guest: no accessed bits, no page faults, no device reads.
 */
public interface DebugTarget {
    CpuState state();

    /** Returns as many of the bytes asked for as can be read, from the first on; none if the first is unmapped. */
    byte[] readMemory(long linearAddress, int count);

    /** Writes bytes if all of them are mapped, whatever the page's rights; returns whether it did. */
    boolean writeMemory(long linearAddress, byte[] bytes);

    /** Executes one instruction. */
    TargetStop step();

    /**
     * Runs until something stops the machine.
     *
     * @param interruptRequested asked now and then; the machine stops when it says yes
     */
    TargetStop resume(BooleanSupplier interruptRequested);

    /** Sets a breakpoint; returns whether the target knows the kind. */
    boolean addBreakpoint(BreakpointKind kind, long linearAddress, int sizeBytes);

    void removeBreakpoint(BreakpointKind kind, long linearAddress, int sizeBytes);

    /** Carries out a command of the line-mode debugger and returns what it prints. */
    String command(String line);

    /** What a breakpoint waits for. */
    enum BreakpointKind {
        EXECUTE,
        WRITE,
        READ,
        ACCESS
    }
}
