package dev.bootsmith.emulator.machine;

/** Why a run ended, as the run report names it. */
public enum StopReason {
    /** HLT, and nothing can wake the processor. */
    HALTED("halted"),
    /** A jump to itself, and nothing can break it. */
    SPINNING("spinning"),
    POWER_OFF("power-off"),
    DEBUG_EXIT("debug-exit"),
    RESET("reset"),
    TRIPLE_FAULT("triple-fault"),
    /** The run's instructions are used up. */
    BUDGET("budget"),
    BREAKPOINT("breakpoint"),
    /** An instruction that this emulator knows but does not execute yet. */
    UNIMPLEMENTED("unimplemented");

    private final String id;

    StopReason(String id) {
        this.id = id;
    }

    /** The name in reports; never changes. */
    public String id() {
        return id;
    }
}
