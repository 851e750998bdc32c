package dev.bootsmith.emulator.processor;

/** The local APIC as its processor's instructions reach it: CR8, IA32_APIC_BASE and the x2APIC registers. */
public interface ApicPort {
    /** RDMSR or WRMSR. */
    enum MsrDirection {
        READ,
        WRITE
    }

    /** The task priority register; CR8 is its upper half. */
    int taskPriority();

    void setTaskPriority(int value);

    long readBase();

    /** Whether IA32_APIC_BASE has it switched on. */
    boolean isEnabled();

    /** Writes IA32_APIC_BASE; false, with nothing changed, for a value that raises #GP. */
    boolean writeBase(long value);

    /** Whether an MSR from 800h to 8ffh exists for this access in the present mode. */
    boolean hasRegister(int index, MsrDirection direction);

    long readRegister(int index);

    void writeRegister(int index, long value);

    /** IA32_TSC_DEADLINE: 0 when no deadline waits, or the timer is in another mode. */
    long readDeadline();

    /**
     * Writes IA32_TSC_DEADLINE, which counts only in that mode of the timer; 0 disarms.
     *
     * @param timeStamp the time-stamp counter now
     */
    void writeDeadline(long deadline, long timeStamp);
}
