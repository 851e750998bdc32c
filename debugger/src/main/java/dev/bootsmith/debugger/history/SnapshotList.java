package dev.bootsmith.debugger.history;

import dev.bootsmith.emulator.machine.MachineSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots in order of position, within a limit of memory: when it is exceeded, they become sparser the further back they lie, so that any moment stays
 * within reach, the recent ones at once.
 */
final class SnapshotList {
    private final long limitBytes;
    private final List<Entry> entries = new ArrayList<>();
    private long usedBytes;

    /**
     * One snapshot.
     *
     * @param isChange whether it records what came from outside at its position; such a one is never given up
     */
    record Entry(MachineSnapshot snapshot, boolean isChange) {
        long position() {
            return snapshot.retiredInstructions();
        }
    }

    SnapshotList(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    int size() {
        return entries.size();
    }

    long usedBytes() {
        return usedBytes;
    }

    Entry get(int index) {
        return entries.get(index);
    }

    /** The index of the last snapshot at or before a position, -1 if there is none. Of several at one position the last is meant: it has what came from outside. */
    int floor(long position) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).position() <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The first change from outside after a position; null if there is none. */
    @Nullable
    Entry changeAfter(long position) {
        for (int i = floor(position) + 1; i < entries.size(); i++) {
            if (entries.get(i).isChange()) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** Adds a snapshot; a change replaces the one at the same position. */
    void add(MachineSnapshot snapshot, boolean isChange) {
        int before = floor(snapshot.retiredInstructions());
        if (isChange && before >= 0) {
            Entry present = entries.get(before);
            if (present.isChange() && present.position() == snapshot.retiredInstructions()) {
                remove(before);
                before--;
            }
        }
        int index = before + 1;
        usedBytes -= ownBytes(index);
        entries.add(index, new Entry(snapshot, isChange));
        usedBytes += ownBytes(index) + ownBytes(index + 1);
        thinOut(snapshot.retiredInstructions());
    }

    /** Forgets what lies behind a position. */
    void truncate(long position) {
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).position() > position; i--) {
            remove(i);
        }
    }

    private void thinOut(long present) {
        while (usedBytes > limitBytes) {
            int victim = victim(present);
            if (victim < 0) {
                return;
            }
            remove(victim);
        }
    }

    /** The snapshot whose loss is felt least: the gap that it would leave is small for its distance from the present. */
    private int victim(long present) {
        int best = -1;
        double smallest = Double.MAX_VALUE;
        for (int i = 1; i < entries.size() - 1; i++) {
            if (entries.get(i).isChange()) {
                continue;
            }
            double gap = entries.get(i + 1).position() - entries.get(i - 1).position();
            double distance = Math.abs(present - entries.get(i).position()) + 1.0;
            if (gap / distance < smallest) {
                smallest = gap / distance;
                best = i;
            }
        }
        return best;
    }

    private void remove(int index) {
        usedBytes -= ownBytes(index) + ownBytes(index + 1);
        entries.remove(index);
        usedBytes += ownBytes(index);
    }

    private long ownBytes(int index) {
        if (index < 0 || index >= entries.size()) {
            return 0;
        }
        MachineSnapshot earlier = index == 0 ? null : entries.get(index - 1).snapshot();
        return entries.get(index).snapshot().ownBytes(earlier);
    }
}
