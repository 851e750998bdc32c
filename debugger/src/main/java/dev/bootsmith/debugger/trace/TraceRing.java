package dev.bootsmith.debugger.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the last events. */
public final class TraceRing implements Consumer<TraceEvent> {
    private final Deque<TraceEvent> events = new ArrayDeque<>();
    private final int capacity;
    private long total;

    /** @param capacity at least 1 */
    public TraceRing(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public void accept(TraceEvent event) {
        if (events.size() == capacity) {
            events.removeFirst();
        }
        events.addLast(event);
        total++;
    }

    /** The events kept, oldest first. */
    public List<TraceEvent> events() {
        return List.copyOf(events);
    }

    /** How many came, those no longer kept included. */
    public long total() {
        return total;
    }
}
