package dev.bootsmith.grader.similarity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Two submissions that have something in common.
 *
 * @param first the one whose name comes first
 * @param overlaps by aspect; none where one of them has nothing to compare
 */
public record Pair(Work first, Work second, Map<Aspect, Overlap> overlaps) {
    public Pair {
        overlaps = Collections.unmodifiableMap(new EnumMap<>(overlaps));
    }

    /** The likeness in one aspect, from 0 to 1000; absent if there is too little to compare. */
    public Optional<Integer> permille(Aspect aspect) {
        return Optional.ofNullable(overlaps.get(aspect))
                .filter(Overlap::isMeaningful)
                .map(Overlap::permille);
    }

    Optional<Overlap> overlap(Aspect aspect) {
        return Optional.ofNullable(overlaps.get(aspect));
    }

    /**
     * By what pairs are ranked: the likeness of sources or of code, whichever is greater. Events only support it, since everybody who solves an assignment makes
     * much the same happen.
     */
    public int score() {
        return Math.max(permille(Aspect.SOURCE).orElse(0), permille(Aspect.CODE).orElse(0));
    }
}
