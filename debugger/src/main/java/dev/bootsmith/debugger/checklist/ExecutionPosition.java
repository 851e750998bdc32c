package dev.bootsmith.debugger.checklist;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.processor.Cpu;

/** Tells where a machine is at the moment of an event. */
public interface ExecutionPosition {
    /** Linear address of the instruction that made the event; by CS as it is then, which for a far transfer is the new one. */
    long linearAddress();

    /** How many instructions were retired before it. */
    long retiredInstructions();

    /** Returns the position of a processor, exact while it carries out an instruction that observers hear of. */
    static ExecutionPosition of(Cpu cpu) {
        return new ExecutionPosition() {
            @Override
            public long linearAddress() {
                CpuState state = cpu.state;
                return state.mode() == ExecutionMode.LONG64
                        ? cpu.instructionRip
                        : state.cs().base() + cpu.instructionRip & 0xffff_ffffL;
            }

            @Override
            public long retiredInstructions() {
                return cpu.instructionsRetired();
            }
        };
    }
}
