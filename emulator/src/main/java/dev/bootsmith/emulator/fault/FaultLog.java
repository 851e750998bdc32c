package dev.bootsmith.emulator.fault;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The exceptions of a run, for reports: the first and the newest ones, and the chain that ended in a shutdown.
 *
 * <p>A chain holds the exceptions of one delivery in the order in which they happened: the first, what went wrong when it was delivered, and what went wrong
 * when the double fault was.
 */
public final class FaultLog {
    /** How many of the newest records are kept. */
    public static final int CAPACITY = 64;

    /** How many of the first records are kept. */
    public static final int FIRST = 32;

    private final List<FaultRecord> first = new ArrayList<>(FIRST);

    private final Deque<FaultRecord> recent = new ArrayDeque<>(CAPACITY);
    private List<FaultRecord> shutdownChain = List.of();
    private long total;

    /** Adds an exception. */
    public void add(FaultRecord fault) {
        if (first.size() < FIRST && first.size() == total) {
            first.add(fault);
        }
        if (recent.size() == CAPACITY) {
            recent.removeFirst();
        }
        recent.addLast(fault);
        total++;
    }

    /** Forgets the newest exceptions, when an earlier state of the machine is restored; a higher count than the present one only sets the count. */
    public void rewindTo(long earlierTotal) {
        for (long surplus = total - earlierTotal; surplus > 0 && !recent.isEmpty(); surplus--) {
            recent.removeLast();
        }
        while (first.size() > earlierTotal) {
            first.remove(first.size() - 1);
        }
        if (earlierTotal != total) {
            shutdownChain = List.of();
        }
        total = earlierTotal;
    }

    /** Notes the chain of a triple fault. */
    public void noteShutdown(List<FaultRecord> chain) {
        shutdownChain = List.copyOf(chain);
    }

    /** The first exceptions of the run, oldest first; none if the log joined the run later. */
    public List<FaultRecord> first() {
        return List.copyOf(first);
    }

    /** The newest exceptions, oldest first. */
    public List<FaultRecord> recent() {
        return List.copyOf(recent);
    }

    /** The newest exception, if there was any. */
    public Optional<FaultRecord> newest() {
        return Optional.ofNullable(recent.peekLast());
    }

    /** The chain that shut the processor down; empty if nothing did. */
    public List<FaultRecord> shutdownChain() {
        return shutdownChain;
    }

    /** All exceptions so far, dropped ones included. */
    public long total() {
        return total;
    }
}
