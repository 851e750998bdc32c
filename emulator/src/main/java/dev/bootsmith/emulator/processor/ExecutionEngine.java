package dev.bootsmith.emulator.processor;

/** Executes instructions on a {@link Cpu}. */
public interface ExecutionEngine {
    /** Runs until the count is used up or something else ends the run. */
    CpuExit run(Cpu cpu, long maxInstructions);

    /** The running code, if any runs, shall come back after the present instruction: something happened in it that the next one must see. */
    default void leaveAfterInstruction() {}

    /** Forgets all decoded code: RAM or registers were replaced behind the processor's back. */
    default void forgetCode() {}
}
