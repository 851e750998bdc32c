package dev.bootsmith.grader.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which checks can be decided: what a check needs comes before it, otherwise as written. */
public final class NeedsOrder {
    private NeedsOrder() {}

    /** Returns whether a check needs itself by some way. */
    static boolean isInCircle(Check start, List<Check> checks) {
        Map<String, Check> byId = byId(checks);
        Deque<String> waiting = new ArrayDeque<>(start.needs());
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            String id = waiting.pop();
            if (id.equals(start.id())) {
                return true;
            }
            Check check = byId.get(id);
            if (check != null && seen.add(id)) {
                waiting.addAll(check.needs());
            }
        }
        return false;
    }

    /** Returns the checks in an order in which each follows those that it needs. There must be no circle. */
    public static List<Check> of(List<Check> checks) {
        Map<String, Check> byId = byId(checks);
        List<Check> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Check check : checks) {
            add(check, byId, done, ordered);
        }
        return ordered;
    }

    private static void add(Check check, Map<String, Check> byId, Set<String> done, List<Check> ordered) {
        if (!done.add(check.id())) {
            return;
        }
        for (String id : check.needs()) {
            Check needed = byId.get(id);
            if (needed != null) {
                add(needed, byId, done, ordered);
            }
        }
        ordered.add(check);
    }

    private static Map<String, Check> byId(List<Check> checks) {
        Map<String, Check> byId = new HashMap<>();
        checks.forEach(check -> byId.put(check.id(), check));
        return byId;
    }
}
