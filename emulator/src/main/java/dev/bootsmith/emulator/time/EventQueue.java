package dev.bootsmith.emulator.time;

import dev.bootsmith.emulator.snapshot.StateStream;
import dev.bootsmith.emulator.snapshot.Stateful;
import java.util.ArrayList;
import java.util.List;

/**
 * What the devices want to be called for, and when. Events of equal deadline run in the order in which they were scheduled.
 *
 * <p>A machine has about a dozen timers, each created once and re-armed for its lifetime, so a linear search beats a heap and allocates nothing.
 */
public final class EventQueue implements Stateful {
    private final VirtualClock clock;
    private final List<Timer> timers = new ArrayList<>();
    private Runnable earlierDeadlineListener = () -> {};
    private long sequence;
    private long nextDeadlineNanos = VirtualClock.NEVER;

    public EventQueue(VirtualClock clock) {
        this.clock = clock;
    }

    public VirtualClock clock() {
        return clock;
    }

    /** Called when a deadline is set that comes before all others, so that a running slice of instructions can be cut short. */
    public void onEarlierDeadline(Runnable listener) {
        earlierDeadlineListener = listener;
    }

    /** Creates an unarmed timer. The name identifies it in snapshots and traces, for example {@code pit.channel0}. */
    public Timer newTimer(String name, Runnable action) {
        Timer timer = new Timer(name, action);
        timers.add(timer);
        return timer;
    }

    /** The earliest deadline, or {@link VirtualClock#NEVER}. */
    public long nextDeadlineNanos() {
        return nextDeadlineNanos;
    }

    /** Runs, in order, every event whose time has come; events they schedule for now run too. */
    public void runDue() {
        long now = clock.nowNanos();
        while (nextDeadlineNanos <= now) {
            Timer due = earliest();
            due.deadlineNanos = VirtualClock.NEVER;
            refresh();
            due.action.run();
        }
    }

    /** Lets time pass up to a moment from inside a device or the firmware, and runs what is due then. */
    public void advanceTo(long nanos) {
        clock.skipTo(nanos);
        runDue();
        earlierDeadlineListener.run();
    }

    /** All timers in order of creation. */
    public List<Timer> timers() {
        return List.copyOf(timers);
    }

    private Timer earliest() {
        Timer best = timers.get(0);
        for (Timer timer : timers) {
            if (timer.isBefore(best)) {
                best = timer;
            }
        }
        return best;
    }

    private void refresh() {
        nextDeadlineNanos = timers.isEmpty() ? VirtualClock.NEVER : earliest().deadlineNanos;
    }

    /** One device's alarm: armed for one moment or not at all. */
    public final class Timer {
        private final String name;
        private final Runnable action;
        private long deadlineNanos = VirtualClock.NEVER;
        private long order;

        private Timer(String name, Runnable action) {
            this.name = name;
            this.action = action;
        }

        public String name() {
            return name;
        }

        public boolean isArmed() {
            return deadlineNanos != VirtualClock.NEVER;
        }

        /** The moment it fires, or {@link VirtualClock#NEVER}. */
        public long deadlineNanos() {
            return deadlineNanos;
        }

        /** Arms the timer for an absolute moment, replacing an earlier one. A moment in the past fires at once. */
        public void armAt(long nanos) {
            deadlineNanos = nanos;
            order = sequence++;
            long before = nextDeadlineNanos;
            refresh();
            if (nextDeadlineNanos < before) {
                earlierDeadlineListener.run();
            }
        }

        /** Arms the timer for a moment counted from now. */
        public void armIn(long nanos) {
            armAt(clock.nowNanos() + nanos);
        }

        public void disarm() {
            deadlineNanos = VirtualClock.NEVER;
            refresh();
        }

        private boolean isBefore(Timer other) {
            return deadlineNanos < other.deadlineNanos || (deadlineNanos == other.deadlineNanos && order < other.order);
        }
    }

    @Override
    public void transferState(StateStream stream) {
        stream.part("timers");
        clock.transferState(stream);
        sequence = stream.int64(sequence);
        for (Timer timer : timers) {
            stream.part(timer.name);
            timer.deadlineNanos = stream.int64(timer.deadlineNanos);
            timer.order = stream.int64(timer.order);
        }
        refresh();
    }
}
