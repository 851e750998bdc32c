package dev.bootsmith.debugger.checklist;

/** Tells where a machine is at the moment of an event. */
public interface ExecutionPosition {
    /** Linear address of the instruction that comes next: events are reported when the instruction that made them is done. */
    long linearAddress();

    /** How many instructions were retired before it. */
    long retiredInstructions();
}
