package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.device.LocalApic;
import dev.bootsmith.emulator.memory.MmioRegion;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The processors of the machine and whose turn it is.
 *
 * <p>They run one after the other, each for the same stretch of guest time: a round. Inside a round every processor starts at the round's beginning, so guest time
 * as devices see it may step back by less than {@link #QUANTUM} instructions when the next one begins; events of devices come between rounds.
 */
final class Processors implements LongSupplier, Stateful {
    /** Instructions of a round while several processors are awake: short enough that one rarely spins for another in vain. */
    static final long QUANTUM = 1_000;

    private static final int NO_ROUND = -1;

    private final List<Slot> slots = new ArrayList<>();
    private Slot current;
    private long roundStart;
    private long turnStart;
    private boolean inTurn;
    // A round can be interrupted in any turn, for a debugger, and goes on as if it had not been.
    private long roundLength;
    private long longestTurn;
    /** Whose turn it is; {@link #NO_ROUND} between rounds. */
    private int turn = NO_ROUND;

    private boolean isTurnOpen;

    /** One processor with its APIC. */
    static final class Slot {
        final Cpu cpu;
        final LocalApic apic;
        final IdleDetector idle;
        private final long signature;
        private boolean waitsForStartUp;

        Slot(Cpu cpu, LocalApic apic, boolean waitsForStartUp) {
            this.cpu = cpu;
            this.apic = apic;
            this.idle = new IdleDetector(cpu);
            this.signature = cpu.gpr[2];
            this.waitsForStartUp = waitsForStartUp;
        }

        boolean isInterruptible() {
            return !waitsForStartUp && (cpu.isInterruptDeliverable() || cpu.isNmiDeliverable());
        }

        /** Whether it would execute something that matters if it had its turn. */
        boolean isAwake() {
            return !waitsForStartUp && (isInterruptible() || !cpu.state.halted && !idle.isAtJumpToSelf());
        }

        /** Whether an interrupt can still wake it. */
        boolean acceptsInterrupts() {
            return !waitsForStartUp && cpu.state.isFlagSet(CpuState.FLAG_IF);
        }

        boolean waitsForStartUp() {
            return waitsForStartUp;
        }

        void initialise() {
            cpu.initialise();
            cpu.gpr[2] = signature;
            waitsForStartUp = true;
            cpu.requestAttention();
        }

        void startUp(int page) {
            if (waitsForStartUp) {
                waitsForStartUp = false;
                cpu.state.loadRealModeSegment(SegmentRegister.CS, page << 8);
                cpu.state.rip = 0;
            }
        }
    }

    Processors(Slot bootProcessor) {
        slots.add(bootProcessor);
        current = bootProcessor;
    }

    void add(Slot slot) {
        slots.add(slot);
    }

    List<Slot> slots() {
        return slots;
    }

    Slot current() {
        return current;
    }

    int currentIndex() {
        return slots.indexOf(current);
    }

    /** How many would execute something. */
    int awakeCount() {
        int count = 0;
        for (Slot slot : slots) {
            count += slot.isAwake() ? 1 : 0;
        }
        return count;
    }

    boolean isInRound() {
        return turn != NO_ROUND;
    }

    /** Begins a round in which every processor that is awake has a turn of so many instructions. */
    void beginRound(long length) {
        roundLength = length;
        longestTurn = 0;
        turn = 0;
        isTurnOpen = false;
    }

    /** Moves on to the next processor that is awake, unless the present one's turn is not over; false at the end of the round. */
    boolean hasTurn() {
        while (!isTurnOpen && turn < slots.size()) {
            current = slots.get(turn);
            isTurnOpen = current.isAwake();
            if (isTurnOpen) {
                turnStart = current.cpu.instructionsRetired();
            } else {
                turn++;
            }
        }
        return isTurnOpen;
    }

    /** Instructions left of the present turn. */
    long turnLeft() {
        return roundLength - (current.cpu.instructionsRetired() - turnStart);
    }

    /** The present processor runs. */
    void enterTurn() {
        inTurn = true;
    }

    void leaveTurn() {
        inTurn = false;
    }

    /** Ends the present turn. */
    void endTurn() {
        longestTurn = Math.max(longestTurn, current.cpu.instructionsRetired() - turnStart);
        isTurnOpen = false;
        turn++;
        // Who was woken during the long turn of a lone processor begins with a short one: the two run side by side from
        // here on.
        roundLength = Math.min(roundLength, QUANTUM);
    }

    /** Ends a round: time moves on by its longest turn. */
    void endRound() {
        roundStart += longestTurn;
        turn = NO_ROUND;
        current = slots.get(0);
    }

    /** Instructions of guest time that passed by executing: those of a lone processor, or the sum of rounds. */
    @Override
    public long getAsLong() {
        if (slots.size() == 1) {
            return slots.get(0).cpu.instructionsRetired();
        }
        return inTurn ? roundStart + current.cpu.instructionsRetired() - turnStart : roundStart;
    }

    /** Instructions that all processors together retired. */
    long instructionsRetired() {
        long sum = 0;
        for (Slot slot : slots) {
            sum += slot.cpu.instructionsRetired();
        }
        return sum;
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("processors" + slots.size());
        for (Slot slot : slots) {
            slot.cpu.transferState(stream);
            slot.waitsForStartUp = stream.bool(slot.waitsForStartUp);
        }
        roundStart = stream.int64(roundStart);
        turnStart = stream.int64(turnStart);
        roundLength = stream.int64(roundLength);
        longestTurn = stream.int64(longestTurn);
        turn = stream.int32(turn);
        isTurnOpen = stream.bool(isTurnOpen);
        current = slots.get(isTurnOpen ? turn : 0);
    }

    /** The page at fee00000h: every processor sees its own APIC there. */
    MmioRegion apicWindow() {
        return new MmioRegion() {
            @Override
            public long read(long offset, int sizeBytes) {
                return current.apic.read(offset, sizeBytes);
            }

            @Override
            public void write(long offset, int sizeBytes, long value) {
                current.apic.write(offset, sizeBytes, value);
            }
        };
    }
}
