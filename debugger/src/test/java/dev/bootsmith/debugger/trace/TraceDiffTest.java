package dev.bootsmith.debugger.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.debugger.trace.TraceDiff.Divergence;
import dev.bootsmith.debugger.trace.TraceDiff.Entry;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events are single letters here; the number behind a letter is where it happened, which is shown and not compared. */
class TraceDiffTest {
    @Test
    void theSameEventsAtOtherPlacesAreTheSame() {
        assertEquals(Optional.empty(), TraceDiff.first(trace("abc", 1), trace("abc", 7), 3));
        assertEquals(Optional.empty(), TraceDiff.first(trace("", 1), trace("", 1), 3));
    }

    @Test
    void theFirstDifferenceIsShownWithWhatIsAroundIt() {
        assertEquals(
                Optional.of(new Divergence(3, List.of("b1", "c1"), List.of("d1", "e1"), List.of("x2", "e2"))),
                TraceDiff.first(trace("abcdef", 1), trace("abcxef", 2), 2));
    }

    @Test
    void aTraceThatEndsEarlierPartsThere() {
        assertEquals(
                Optional.of(new Divergence(2, List.of("a1", "b1"), List.of(), List.of("c2", "d2"))),
                TraceDiff.first(trace("ab", 1), trace("abcd", 2), 5));
    }

    private static Iterator<Entry> trace(String events, int place) {
        return IntStream.range(0, events.length())
                .mapToObj(i -> new Entry(events.substring(i, i + 1), events.substring(i, i + 1) + place))
                .iterator();
    }
}
