package dev.bootsmith.grader.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a run, in order.
 *
 * <p>A guest that floods a port fills it up to a limit; what came later is only counted, and whoever asks for an order can see that by {@link #isCut}.
 */
public final class EventLog {
    private static final int CAPACITY = 200_000;

    private final List<GuestEvent> events = new ArrayList<>();
    private long dropped;

    public void add(GuestEvent event) {
        if (events.size() < CAPACITY || event.kind() == EventKind.STOP || event.kind() == EventKind.MODE) {
            events.add(event);
        } else {
            dropped++;
        }
    }

    public List<GuestEvent> events() {
        return Collections.unmodifiableList(events);
    }

    public int size() {
        return events.size();
    }

    /** Whether events were only counted. */
    public boolean isCut() {
        return dropped > 0;
    }

    /** Returns the position of the first event from a position on that matches, or -1. */
    public int find(EventPattern pattern, int from) {
        for (int i = from; i < events.size(); i++) {
            if (pattern.matches(events.get(i))) {
                return i;
            }
        }
        return -1;
    }

    public Optional<GuestEvent> first(EventPattern pattern) {
        int at = find(pattern, 0);
        return at < 0 ? Optional.empty() : Optional.of(events.get(at));
    }

    public long count(EventPattern pattern) {
        return events.stream().filter(pattern::matches).count();
    }
}
