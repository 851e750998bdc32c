package dev.bootsmith.debugger.session;

import dev.bootsmith.emulator.engine.Interpreter;
import dev.bootsmith.emulator.processor.Cpu;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Notes the calls and returns of a stretch of a run, and finds, from its end backwards, the call that nobody returned from. */
final class CallTrail implements Interpreter.InstructionListener {
    private final GuestMemory memory;
    private final LongSupplier position;
    private final List<Transfer> transfers = new ArrayList<>();
    private InstructionKind last = InstructionKind.OTHER;
    private long lastPosition;

    /** A call, or a return; and where its return address lies. */
    private record Transfer(boolean isCall, long position, long slot) {}

    CallTrail(GuestMemory memory, LongSupplier position) {
        this.memory = memory;
        this.position = position;
    }

    @Override
    public boolean stopsBefore(Cpu cpu) {
        noteCall(cpu);
        long top = GuestMemory.stackTop(cpu.state);
        last = InstructionKind.of(
                memory.read(GuestMemory.programCounter(cpu.state), 4), GuestCode.cpuMode(cpu.state.mode()));
        lastPosition = position.getAsLong();
        if (last == InstructionKind.RETURN) {
            transfers.add(new Transfer(false, lastPosition, top));
        }
        return false;
    }

    /** Notes a call that the last instruction made; for the end of the stretch. */
    void noteCall(Cpu cpu) {
        if (last == InstructionKind.CALL || last == InstructionKind.INTERRUPT) {
            transfers.add(new Transfer(true, lastPosition, GuestMemory.stackTop(cpu.state)));
        }
    }

    /**
     * Returns the position of the last call without a return.
     *
     * @param open slots of the returns seen behind this stretch whose calls are still to be found, the nearest first; changed for the stretch before
     */
    OptionalLong openCall(ArrayDeque<Long> open) {
        for (int i = transfers.size() - 1; i >= 0; i--) {
            Transfer transfer = transfers.get(i);
            if (!transfer.isCall) {
                open.push(transfer.slot);
                continue;
            }
            // Returns further down the stack are those of interrupts, which nobody called.
            while (!open.isEmpty() && Long.compareUnsigned(open.peek(), transfer.slot) < 0) {
                open.pop();
            }
            if (open.isEmpty()) {
                return OptionalLong.of(transfer.position);
            }
            if (open.peek() == transfer.slot) {
                open.pop();
            }
        }
        return OptionalLong.empty();
    }
}
