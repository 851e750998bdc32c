package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.ArrayDeque;

/**
 * Follows calls and returns of one processor, instruction by instruction. A call, an INT and a delivered interrupt leave a return address on the stack; whoever
 * is called has returned when the stack's top lies above it, however it did that.
 */
final class CallDepth implements Interpreter.InstructionListener {
    private final GuestMemory memory;
    private final Question question;
    private final ArrayDeque<Long> returnSlots = new ArrayDeque<>();
    private InstructionKind last = InstructionKind.OTHER;
    private long lastRetired = -1;
    private boolean hasReturned;

    /** What is asked before each instruction. */
    interface Question {
        /**
         * Returns whether to stop.
         *
         * @param depth calls made and not returned from; negative behind a return from where it all began
         */
        boolean stopsAt(Cpu cpu, int depth);
    }

    CallDepth(GuestMemory memory, Question question) {
        this.memory = memory;
        this.question = question;
    }

    @Override
    public boolean stopsBefore(Cpu cpu) {
        CpuState state = cpu.state;
        long top = GuestMemory.stackTop(state);
        boolean popped = false;
        while (!returnSlots.isEmpty() && Long.compareUnsigned(top, returnSlots.peek()) > 0) {
            returnSlots.pop();
            popped = true;
        }
        // A delivered interrupt counts as an instruction of its own.
        boolean isInterrupted = lastRetired >= 0 && cpu.instructionsRetired() - lastRetired > 1;
        if (last == InstructionKind.CALL || last == InstructionKind.INTERRUPT || isInterrupted) {
            returnSlots.push(top);
        } else if (last == InstructionKind.RETURN && !popped && returnSlots.isEmpty()) {
            hasReturned = true;
        }
        boolean stops = question.stopsAt(cpu, hasReturned ? -1 : returnSlots.size());
        last = InstructionKind.of(memory.read(GuestMemory.programCounter(state), 4), GuestCode.cpuMode(state.mode()));
        lastRetired = cpu.instructionsRetired();
        return stops;
    }
}
