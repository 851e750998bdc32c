package dev.bootsmith.grader.run;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.grader.spec.RunRules;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees that the guest goes round for ever: for so many instructions it is only seen in states (RIP and general registers) in which it was seen before, and nothing
 * else happens. A loop that counts is always in a new state, and so is no spinning.
 */
final class SpinDetector {
    private static final int MOST_STATES = 64;
    private static final int LOOKS = 20;

    private final long limit;
    private final Set<Long> seen = new HashSet<>();
    private long start;
    private long events;

    private SpinDetector(long limit) {
        this.limit = limit;
    }

    static SpinDetector of(List<RunRules.StopRule> rules) {
        long limit = Long.MAX_VALUE;
        for (RunRules.StopRule rule : rules) {
            if (rule instanceof RunRules.StopRule.Spins spins) {
                limit = Math.min(limit, spins.instructions());
            }
        }
        return new SpinDetector(limit);
    }

    /** How many instructions may pass between two looks, so that there are enough of them. */
    long longestPiece() {
        return Math.max(100, limit / LOOKS);
    }

    /** Looks between two pieces of the run; true if it has been spinning for long enough. */
    boolean look(CpuState state, long instructions, long eventCount) {
        if (limit == Long.MAX_VALUE) {
            return false;
        }
        if (eventCount != events || seen.size() >= MOST_STATES) {
            seen.clear();
            events = eventCount;
            start = instructions;
        }
        long hash = 31L * Arrays.hashCode(state.gpr) + state.cs().effectiveBase + state.rip * 0x9e37_79b9_7f4a_7c15L;
        if (seen.add(hash)) {
            start = instructions;
        }
        return instructions - start >= limit;
    }
}
