package dev.bootsmith.debugger.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds where two traces part. */
public final class TraceDiff {
    private TraceDiff() {}

    /**
     * The first difference.
     *
     * @param number how many events are the same before it
     * @param common the last of those
     * @param left the first different one and those behind it; empty if this trace ended
     * @param right the same of the other trace
     */
    public record Divergence(long number, List<String> common, List<String> left, List<String> right) {
        public Divergence {
            common = List.copyOf(common);
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** An event as it is compared and as it is shown. */
    public record Entry(String essence, String shown) {}

    /**
     * Compares event by event.
     *
     * @param context how many events are shown before and behind
     * @return nothing if both are the same to the end
     */
    public static Optional<Divergence> first(Iterator<Entry> left, Iterator<Entry> right, int context) {
        Deque<String> common = new ArrayDeque<>();
        long number = 0;
        while (left.hasNext() && right.hasNext()) {
            Entry one = left.next();
            Entry other = right.next();
            if (!one.essence().equals(other.essence())) {
                return Optional.of(new Divergence(
                        number, List.copyOf(common), behind(one, left, context), behind(other, right, context)));
            }
            if (common.size() == context) {
                common.removeFirst();
            }
            common.addLast(one.shown());
            number++;
        }
        if (!left.hasNext() && !right.hasNext()) {
            return Optional.empty();
        }
        return Optional.of(new Divergence(number, List.copyOf(common), rest(left, context), rest(right, context)));
    }

    private static List<String> behind(Entry first, Iterator<Entry> rest, int context) {
        List<String> shown = new ArrayList<>(List.of(first.shown()));
        shown.addAll(rest(rest, context - 1));
        return shown;
    }

    private static List<String> rest(Iterator<Entry> rest, int most) {
        List<String> shown = new ArrayList<>();
        while (rest.hasNext() && shown.size() < most) {
            shown.add(rest.next().shown());
        }
        return shown;
    }
}
