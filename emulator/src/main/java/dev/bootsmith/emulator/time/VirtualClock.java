package dev.bootsmith.emulator.time;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.function.LongSupplier;

/**
 * The guest's only clock: retired instructions, each lasting {@value #NANOS_PER_INSTRUCTION} ns of device time (a processor of 100 MIPS), plus the
 * time the processor slept in HLT or in a jump to itself, which costs the host nothing.
 *
 * <p>Instruction time is the unit in which the budget of a run is counted: retired instructions plus skipped ones.
 */
public final class VirtualClock implements Stateful {
    /** Device time per instruction. Real 100 MHz machines of the boards we model are close to it, and it keeps conversions exact. */
    public static final int NANOS_PER_INSTRUCTION = 10;

    /** A deadline that never comes. */
    public static final long NEVER = Long.MAX_VALUE;

    private final LongSupplier retiredInstructions;
    private long skippedInstructions;

    /** @param retiredInstructions exact at any moment a device can ask, also in the middle of a slice */
    public VirtualClock(LongSupplier retiredInstructions) {
        this.retiredInstructions = retiredInstructions;
    }

    /** Instructions retired so far. */
    public long retiredInstructions() {
        return retiredInstructions.getAsLong();
    }

    /** Retired plus skipped instructions: what RDTSC counts. */
    public long instructionTime() {
        return retiredInstructions.getAsLong() + skippedInstructions;
    }

    /** Nanoseconds of guest time since power-on. */
    public long nowNanos() {
        return instructionTime() * NANOS_PER_INSTRUCTION;
    }

    /** Lets time pass without executing anything, up to a moment not before now; rounds up to a whole instruction. */
    public void skipTo(long nanos) {
        long missing = instructionsUntil(nanos);
        if (missing > 0) {
            skippedInstructions += missing;
        }
    }

    /** Whole instructions from now until a moment, rounded up; 0 or less when it has passed, {@link #NEVER} when it never comes. */
    public long instructionsUntil(long nanos) {
        if (nanos == NEVER) {
            return NEVER;
        }
        return Math.floorDiv(nanos - nowNanos() + NANOS_PER_INSTRUCTION - 1, (long) NANOS_PER_INSTRUCTION);
    }

    public long skippedInstructions() {
        return skippedInstructions;
    }

    /** For restoring a snapshot. */
    public void setSkippedInstructions(long value) {
        skippedInstructions = value;
    }

    @Override
    public void transferState(StateStream stream) {
        skippedInstructions = stream.int64(skippedInstructions);
    }
}
