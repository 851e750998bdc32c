package dev.bootsmith.debugger.history;

import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.StopEvent;
import dev.bootsmith.emulator.machine.StopReason;
import java.util.function.BooleanSupplier;

/**
 * A machine that remembers how it came where it is.
 *
 * <p>Forward it runs as any machine does, with a snapshot now and then. Backward it restores the snapshot before the moment wanted and runs on from there; since
 * time is counted in instructions and nothing else enters, that is exact. What does enter from outside while the machine stands (typed keys, bytes on the serial
 * line, a debugger's writes to registers and memory) is kept as a snapshot of its own, which is put back whenever the run passes there again. A change made in
 * the past begins another future: the old one is forgotten.
 */
public final class History {
    /** The machine is asked whether to go on so often, in instructions. */
    private static final long CHUNK = 1_000_000;

    private static final long SHORTEST_INTERVAL = 100_000;
    private static final long LONGEST_INTERVAL = 10_000_000;
    /** Behind a jump over more than this, a snapshot is left shortly before the target: steps back from there are likely. */
    private static final long RUN_UP = 20_000;

    private final Machine machine;
    private final SnapshotList snapshots;
    private final boolean isKept;
    private long frontier;
    private boolean isChanged;

    private boolean isStarted;

    /**
     * Nothing is switched on yet: the first run, or {@link #start}, does that.
     *
     * @param limitBytes memory for snapshots; 0 keeps none, and then there is no way back
     */
    public History(Machine machine, long limitBytes) {
        this.machine = machine;
        this.snapshots = new SnapshotList(limitBytes);
        this.isKept = limitBytes > 0;
    }

    /** Whether the machine was switched on. */
    public boolean isStarted() {
        return isStarted;
    }

    /** Switches the machine on and lets the firmware bring it to the guest's first instruction, if that was not done yet. */
    public void start() {
        if (isStarted) {
            return;
        }
        isStarted = true;
        machine.resume(0);
        if (isKept) {
            snapshots.add(machine.takeSnapshot(), true);
        }
    }

    /** Whether earlier moments can be reached. */
    public boolean isKept() {
        return isKept;
    }

    /** Instructions retired so far. */
    public long position() {
        return machine.retiredInstructions();
    }

    /** The furthest moment that was ever reached. */
    public long frontier() {
        return Math.max(frontier, position());
    }

    /** Snapshots in memory. */
    public int snapshotCount() {
        return snapshots.size();
    }

    /** Memory that they take, roughly, in bytes. */
    public long usedBytes() {
        return snapshots.usedBytes();
    }

    /** Must be called after somebody changed the machine's state from outside. */
    public void noteChange() {
        isChanged = true;
        snapshots.truncate(position());
        frontier = position();
    }

    /**
     * Runs forward.
     *
     * @param until the position at which to stop at the latest
     * @param interrupted asked now and then
     * @return why the machine stopped; {@link StopReason#BUDGET} if the position was reached, the user interrupted, or the run's budget is used up
     */
    public StopEvent runTo(long until, BooleanSupplier interrupted) {
        keepChange();
        while (true) {
            long at = position();
            if (at >= until) {
                return StopEvent.of(StopReason.BUDGET);
            }
            long next = nextStop(at, until);
            StopEvent stop = machine.resume(next);
            long reached = position();
            frontier = Math.max(frontier, reached);
            replayChange(at, reached);
            if (stop.reason() != StopReason.BUDGET || reached < next || reached >= until) {
                return stop;
            }
            keepMoment();
            if (interrupted.getAsBoolean()) {
                return stop;
            }
        }
    }

    private long nextStop(long at, long until) {
        long next = Math.min(until, at + CHUNK);
        SnapshotList.Entry change = isKept ? snapshots.changeAfter(at) : null;
        return change == null ? next : Math.min(next, change.position());
    }

    /** What came from outside at a moment of the past comes again. */
    private void replayChange(long before, long reached) {
        int index = isKept ? snapshots.floor(reached) : -1;
        if (index >= 0 && reached > before) {
            SnapshotList.Entry entry = snapshots.get(index);
            if (entry.isChange() && entry.position() == reached) {
                machine.restore(entry.snapshot());
            }
        }
    }

    private void keepChange() {
        start();
        if (isChanged && isKept) {
            snapshots.add(machine.takeSnapshot(), true);
        }
        isChanged = false;
    }

    private void keepMoment() {
        if (!isKept) {
            return;
        }
        long at = position();
        long last = snapshots.get(snapshots.floor(at)).position();
        long interval = Math.max(SHORTEST_INTERVAL, Math.min(LONGEST_INTERVAL, at / 8));
        if (at - last >= interval) {
            snapshots.add(machine.takeSnapshot(), false);
        }
    }

    /**
     * Goes to any moment up to the frontier, or beyond it by running on.
     *
     * @return why the machine stopped before it got there; {@link StopReason#BUDGET} if it did get there
     */
    public StopEvent goTo(long target, BooleanSupplier interrupted) {
        keepChange();
        long at = position();
        int index = snapshots.floor(target);
        boolean isNearer = isKept && (target < at || snapshots.get(index).position() > at);
        if (isNearer) {
            machine.restore(snapshots.get(index).snapshot());
        }
        if (isKept && target - position() > 4 * RUN_UP) {
            StopEvent stop = runTo(target - RUN_UP, interrupted);
            if (stop.reason() != StopReason.BUDGET || position() < target - RUN_UP) {
                return stop;
            }
            snapshots.add(machine.takeSnapshot(), false);
        }
        return runTo(target, interrupted);
    }

    /** The moment of the last snapshot before a moment; negative if there is none. */
    public long snapshotBefore(long position) {
        int index = snapshots.floor(position - 1);
        return index < 0 ? -1 : snapshots.get(index).position();
    }

    /** Goes to the last snapshot before a moment; returns whether there is one. */
    public boolean goToSnapshotBefore(long position) {
        keepChange();
        int index = snapshots.floor(position - 1);
        if (index < 0) {
            return false;
        }
        machine.restore(snapshots.get(index).snapshot());
        return true;
    }
}
