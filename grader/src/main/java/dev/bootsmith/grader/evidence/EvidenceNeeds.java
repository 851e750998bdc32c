package dev.bootsmith.grader.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What must be kept during a run because some check asks for it later. Collected from all checks before the run. */
public final class EvidenceNeeds {
    private final Map<Long, Integer> memoryAtStart = new LinkedHashMap<>();
    private final Set<String> symbols = new LinkedHashSet<>();
    private final Set<Long> watched = new TreeSet<>();
    private boolean trace;
    private boolean screenWriters;
    private final Set<Origin> origins = new LinkedHashSet<>();

    /** A copy of a stretch of physical memory at the guest's first instruction. */
    public void memoryAtStart(long address, int count) {
        memoryAtStart.merge(address, count, Math::max);
    }

    /** The events of reaching a symbol, and of returning from it. */
    public void symbol(String name) {
        symbols.add(name);
        trace = true;
    }

    /** The events of writing a byte of RAM, by physical address. */
    public void watch(long physicalAddress) {
        watched.add(physicalAddress);
    }

    /** The address of every instruction; makes the run several times slower. */
    public void trace() {
        trace = true;
    }

    /** Who wrote to the text screen. */
    public void screenWriters() {
        screenWriters = true;
    }

    /** A second run in which what comes from an origin is other. */
    public void counterfactual(Origin origin) {
        origins.add(origin);
    }

    public Map<Long, Integer> stretches() {
        return memoryAtStart;
    }

    public Set<String> symbols() {
        return symbols;
    }

    public Set<Long> watched() {
        return watched;
    }

    public boolean needsTrace() {
        return trace;
    }

    public boolean needsScreenWriters() {
        return screenWriters;
    }

    public Set<Origin> origins() {
        return origins;
    }
}
