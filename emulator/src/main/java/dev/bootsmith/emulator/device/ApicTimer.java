package dev.bootsmith.emulator.device;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import dev.bootsmith.emulator.time.EventQueue;
import dev.bootsmith.emulator.time.VirtualClock;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * The timer of a local APIC: one shot, periodic, or at a time-stamp deadline, as its entry of the local vector table says. It counts one tick per {@value #TICK_NANOS}
 * ns.
 *
 * @sdm Vol. 3A, 10.5.4
 */
final class ApicTimer implements Stateful {
    private static final long TICK_NANOS = 10;
    private static final int LVT_MASKED = 1 << 16;
    private static final int LVT_PERIODIC = 1 << 17;
    private static final int LVT_TSC_DEADLINE = 1 << 18;
    /** Deadlines further away than this many instructions never come. */
    private static final long FARTHEST_DEADLINE = 1L << 56;

    private final VirtualClock clock;
    private final EventQueue.Timer timer;
    private final IntSupplier localVector;
    private final IntConsumer interrupt;
    private int initialCount;
    private int divideConfiguration;
    private long start;
    /** IA32_TSC_DEADLINE. */
    private long deadline;

    /**
     * @param name of the event, for those who list them
     * @param localVector the entry of the local vector table
     * @param interrupt takes the vector whenever the timer expires unmasked
     */
    ApicTimer(EventQueue events, String name, IntSupplier localVector, IntConsumer interrupt) {
        this.clock = events.clock();
        this.localVector = localVector;
        this.interrupt = interrupt;
        this.timer = events.newTimer(name, this::expired);
    }

    void reset() {
        initialCount = 0;
        divideConfiguration = 0;
        deadline = 0;
        timer.disarm();
    }

    int initialCount() {
        return initialCount;
    }

    int divideConfiguration() {
        return divideConfiguration;
    }

    void writeDivideConfiguration(int value) {
        divideConfiguration = value & 0x0b;
    }

    /** Starts counting; ignored while the timer waits for deadlines. */
    void writeInitialCount(int value) {
        if (countsToDeadline(localVector.getAsInt())) {
            return;
        }
        initialCount = value;
        start = clock.nowNanos();
        if (initialCount == 0) {
            timer.disarm();
        } else {
            timer.armAt(start + periodNanos());
        }
    }

    /** A write of the local vector that goes to or from deadlines stops the timer. */
    void modeChanges(int oldVector, int newVector) {
        if (countsToDeadline(oldVector) != countsToDeadline(newVector)) {
            timer.disarm();
            deadline = 0;
        }
    }

    private static boolean countsToDeadline(int vector) {
        return (vector & LVT_TSC_DEADLINE) != 0;
    }

    long deadline() {
        return deadline;
    }

    /** Vol. 3A, 10.5.4.1. A deadline that has passed fires now. */
    void writeDeadline(long newDeadline, long timeStamp) {
        if (!countsToDeadline(localVector.getAsInt())) {
            return;
        }
        deadline = newDeadline;
        timer.disarm();
        if (newDeadline == 0) {
            return;
        }
        if (Long.compareUnsigned(newDeadline, timeStamp) <= 0) {
            expired();
            return;
        }
        long instructions = newDeadline - timeStamp;
        if (instructions > 0 && instructions < FARTHEST_DEADLINE) {
            timer.armIn(instructions * VirtualClock.NANOS_PER_INSTRUCTION);
        }
    }

    private void expired() {
        int vector = localVector.getAsInt();
        deadline = 0;
        if ((vector & LVT_PERIODIC) != 0 && !countsToDeadline(vector)) {
            start += periodNanos();
            timer.armAt(start + periodNanos());
        }
        if ((vector & LVT_MASKED) == 0) {
            interrupt.accept(vector & 0xff);
        }
    }

    private long periodNanos() {
        return Integer.toUnsignedLong(initialCount) * divisor() * TICK_NANOS;
    }

    /** Bits 3, 1 and 0 encode 2, 4 ... 128, 1. */
    private int divisor() {
        int code = divideConfiguration >> 1 & 4 | divideConfiguration & 3;
        return code == 7 ? 1 : 2 << code;
    }

    int currentCount() {
        if (initialCount == 0 || !timer.isArmed() || countsToDeadline(localVector.getAsInt())) {
            return 0;
        }
        long passed = (clock.nowNanos() - start) / (divisor() * TICK_NANOS);
        return (int) Math.max(0, Integer.toUnsignedLong(initialCount) - passed);
    }

    @Override
    public void transferState(StateStream stream) {
        initialCount = stream.int32(initialCount);
        divideConfiguration = stream.int32(divideConfiguration);
        start = stream.int64(start);
        deadline = stream.int64(deadline);
    }
}
