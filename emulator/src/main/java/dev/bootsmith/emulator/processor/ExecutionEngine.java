package dev.bootsmith.emulator.processor;

/** Executes instructions on a {@link Cpu}. */
public interface ExecutionEngine {
    /** Runs until the count is used up or something else ends the run. */
    CpuExit run(Cpu cpu, long maxInstructions);
}
