package dev.bootsmith.emulator.processor;

/** Why {@link Cpu#run} returned. */
public enum CpuExit {
    /** The instructions granted are used up. */
    BUDGET,
    /** HLT (or MWAIT); only an interrupt goes on. */
    HALTED,
    /** Somebody called {@link Cpu#requestStop}. */
    STOP_REQUESTED,
    /** Triple fault: the processor waits for RESET. */
    SHUTDOWN,
    /** RIP is at an instruction that is not executed yet; {@link Cpu#unimplementedInstruction} names it. */
    UNIMPLEMENTED,
    /** RIP is at a code breakpoint of the debugger. */
    BREAKPOINT
}
