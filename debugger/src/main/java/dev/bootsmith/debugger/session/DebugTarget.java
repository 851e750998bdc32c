package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import java.util.function.BooleanSupplier;

/**
 * A machine that can be stopped, looked at, changed, run on, and run back. Addresses are linear.
 *
 * <p>Looking at memory never disturbs the guest: no accessed bits, no page faults, no device reads.
 */
public interface DebugTarget {
    /** How many processors there are. */
    int cpuCount();

    /** Which processor {@link #state} and memory are those of. */
    int selectedCpu();

    /** Looks at another processor; the numbers begin with 0. */
    void selectCpu(int number);

    /** Which processor the machine stopped in. */
    int stoppedCpu();

    /** The registers of the selected processor. Whoever changes them says so by {@link #noteChange}. */
    CpuState state();

    /** Registers or memory were changed: what lay in the future is no longer what will be. */
    void noteChange();

    /** Returns as many of the bytes asked for as can be read, from the first on; none if the first is unmapped. */
    byte[] readMemory(long linearAddress, int count);

    /** Writes bytes if all of them are mapped, whatever the page's rights; returns whether it did. */
    boolean writeMemory(long linearAddress, byte[] bytes);

    /** Executes one instruction. */
    TargetStop step(BooleanSupplier interruptRequested);

    /** Runs until a processor has executed one instruction. */
    TargetStop stepCpu(int number, BooleanSupplier interruptRequested);

    /**
     * Runs until something stops the machine.
     *
     * @param interruptRequested asked now and then; the machine stops when it says yes
     */
    TargetStop resume(BooleanSupplier interruptRequested);

    /** Whether there is a way back. */
    boolean canReverse();

    /** Goes back one instruction. */
    TargetStop reverseStep(BooleanSupplier interruptRequested);

    /** Goes back to the last moment at which a stop point was met, or to the beginning of the history. */
    TargetStop reverseResume(BooleanSupplier interruptRequested);

    /** Adds a stop point. */
    void add(StopPoint point);

    /** Takes a stop point away; returns whether it was there. */
    boolean remove(StopPoint point);

    /** Bytes of RAM, from physical address 0 on. */
    long memoryBytes();

    /** What the user should read of a stop that he did not ask for in so many words; empty if nothing. */
    String describe(TargetStop stop);

    /** Carries out a command of the line-mode debugger and returns what it prints. */
    String command(String line, BooleanSupplier interruptRequested);
}
