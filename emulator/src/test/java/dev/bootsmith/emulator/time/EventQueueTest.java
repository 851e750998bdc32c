package dev.bootsmith.emulator.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private final VirtualClock clock = new VirtualClock(() -> 0);
    private final EventQueue queue = new EventQueue(clock);
    private final List<String> log = new ArrayList<>();

    @Test
    void eventsOfEqualDeadlineRunInTheOrderOfScheduling() {
        EventQueue.Timer first = queue.newTimer("first", () -> log.add("first"));
        EventQueue.Timer second = queue.newTimer("second", () -> log.add("second"));
        second.armAt(100);
        first.armAt(100);
        clock.skipTo(100);
        queue.runDue();
        assertEquals(List.of("second", "first"), log);
    }

    @Test
    void anEventInTheFutureWaits() {
        EventQueue.Timer timer = queue.newTimer("timer", () -> log.add("ran"));
        timer.armIn(1_000);
        clock.skipTo(990);
        queue.runDue();
        assertEquals(List.of(), log);
        clock.skipTo(1_000);
        queue.runDue();
        assertEquals(List.of("ran"), log);
        assertFalse(timer.isArmed());
    }

    @Test
    void onlyAnEarlierDeadlineCutsTheSlice() {
        queue.onEarlierDeadline(() -> log.add("cut"));
        EventQueue.Timer a = queue.newTimer("a", () -> {});
        EventQueue.Timer b = queue.newTimer("b", () -> {});
        a.armAt(1_000);
        b.armAt(2_000);
        b.armAt(500);
        assertEquals(List.of("cut", "cut"), log);
    }

    @Test
    void anInstructionLastsTenNanosecondsAndSkippingRoundsUp() {
        clock.skipTo(101);
        assertEquals(11, clock.instructionTime());
        assertEquals(110, clock.nowNanos());
    }
}
