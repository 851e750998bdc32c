package dev.bootsmith.grader.spec;

import dev.bootsmith.grader.evidence.EventPattern;
import dev.bootsmith.grader.predicate.Predicate;
import java.util.List;
import java.util.Optional;

/**
 * How a run goes.
 *
 * @param budget of instruction time: instructions retired, and those that would have been while the guest slept
 */
public record RunRules(long budget, List<Input> inputs, List<StopRule> stops) {
    /** Enough for every boot sector, and half a second of the guest's time. */
    public static final long DEFAULT_BUDGET = 50_000_000;

    public RunRules {
        inputs = List.copyOf(inputs);
        stops = List.copyOf(stops);
    }

    /**
     * Something typed or sent.
     *
     * @param after what must be true of the machine first; absent: from the start, when the guest first waits for a key
     */
    public record Input(Optional<Predicate> after, String keys, String serial) {}

    /** What ends a run before the guest does. */
    public sealed interface StopRule {
        /** Something is true of the machine. */
        record Holds(Predicate predicate, String name) implements StopRule {}

        /** Something happened. */
        record Happens(EventPattern event) implements StopRule {}

        /** The guest goes round in a few bytes of code, and nothing else happens, for so many instructions. */
        record Spins(long instructions) implements StopRule {}

        /** The guest can do nothing more; true of every run. */
        record Ends() implements StopRule {}
    }
}
