package dev.bootsmith.grader.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened in a run, in order.
 *
 * <p>A guest may write a port millions of times. Of each kind so many events are kept; after that the first ones of each subject (of another port, another vector),
 * so that nobody can hide an event behind a flood of others. What is not kept is counted.
 */
public final class EventLog {
    private static final int OF_EACH_KIND = 50_000;
    private static final int OF_EACH_SUBJECT = 64;
    private static final int MOST_SUBJECTS = 20_000;

    private final List<GuestEvent> events = new ArrayList<>();
    private final Map<EventKind, Integer> kept = new EnumMap<>(EventKind.class);
    private final Map<Subject, Integer> keptOfSubject = new HashMap<>();
    private final Map<Dropped, Long> dropped = new HashMap<>();
    private long total;

    private record Subject(EventKind kind, long subject) {}

    /** Events that are alike but for their moment. */
    private record Dropped(EventKind kind, long subject, long before, long after) {
        GuestEvent event() {
            return new GuestEvent(0, kind, subject, before, after);
        }
    }

    public void add(GuestEvent event) {
        total++;
        int ofKind = kept.merge(event.kind(), 1, Integer::sum);
        if (ofKind <= OF_EACH_KIND) {
            events.add(event);
            return;
        }
        Subject subject = new Subject(event.kind(), event.subject());
        int ofSubject = keptOfSubject.getOrDefault(subject, 0);
        boolean isKnown = ofSubject > 0 || keptOfSubject.size() < MOST_SUBJECTS;
        if (isKnown && ofSubject < OF_EACH_SUBJECT) {
            keptOfSubject.put(subject, ofSubject + 1);
            events.add(event);
            return;
        }
        // Values without end, as of a counter written to a port, are counted together once there are many.
        Dropped alike = new Dropped(event.kind(), event.subject(), event.before(), event.after());
        boolean counts = dropped.size() < MOST_SUBJECTS || dropped.containsKey(alike);
        dropped.merge(counts ? alike : new Dropped(event.kind(), event.subject() & 0xffff, 0, -1), 1L, Long::sum);
    }

    /** Returns the events that were kept, in order. */
    public List<GuestEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /** Returns how many events there were, those included that were only counted. */
    public long total() {
        return total;
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

    /** Returns how many events match, those included that were only counted. */
    public long count(EventPattern pattern) {
        long count = events.stream().filter(pattern::matches).count();
        for (Map.Entry<Dropped, Long> more : dropped.entrySet()) {
            if (pattern.matches(more.getKey().event())) {
                count += more.getValue();
            }
        }
        return count;
    }
}
