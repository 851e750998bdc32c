package dev.bootsmith.grader.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares all submissions with each other.
 *
 * <p>What the starter has does not count, nor what very many have. Pairs that share a fingerprint are found through an index of all fingerprints and then compared
 * exactly, so a class costs little more than its suspicious pairs.
 *
 * @param works that were compared, by name
 * @param pairs with a score of at least the threshold, the highest first
 * @param clusters names of submissions that are connected by such pairs; the largest first
 * @param hidden how many have sources, but nothing in them that does not stand in very many others, too; they make no pairs
 */
public record Comparison(List<Work> works, List<Pair> pairs, List<List<String>> clusters, int hidden) {
    public Comparison {
        works = List.copyOf(works);
        pairs = List.copyOf(pairs);
        clusters = List.copyOf(clusters);
    }

    /**
     * What counts.
     *
     * @param thresholdPermille from which on a pair is listed
     * @param commonPercent of all submissions that must have a stretch for it not to count; 100 for never
     */
    public record Options(int thresholdPermille, int commonPercent) {
        /** Copies of boot programs reach 750 and more in either way of hiding them, works of different people hardly 200. */
        public static final Options STANDARD = new Options(500, 40);
    }

    /** In a small class what several have may well be copied. */
    private static final int LEAST_COMMON = 6;

    /**
     * Compares.
     *
     * @param starter what was given to everybody
     */
    public static Comparison of(List<Work> unsorted, Optional<Work> starter, Options options) {
        List<Work> works =
                unsorted.stream().sorted(Comparator.comparing(Work::name)).toList();
        Map<Aspect, List<Sequence>> sequences = new EnumMap<>(Aspect.class);
        Set<Long> candidates = new TreeSet<>();
        int hidden = 0;
        for (Aspect aspect : Aspect.values()) {
            List<Sequence> ofAspect =
                    works.stream().map(work -> work.sequence(aspect)).toList();
            starter.ifPresent(work -> {
                Set<Long> given = work.sequence(aspect).ownGrams();
                ofAspect.forEach(sequence -> sequence.give(given));
            });
            Set<Long> common = common(ofAspect, options);
            long before = withOwn(ofAspect);
            ofAspect.forEach(sequence -> sequence.give(common));
            hidden = aspect == Aspect.SOURCE ? (int) (before - withOwn(ofAspect)) : hidden;
            sequences.put(aspect, ofAspect);
            if (aspect != Aspect.EVENTS) {
                addCandidates(aspect, ofAspect, candidates);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (long candidate : candidates) {
            int first = (int) (candidate >>> 32);
            int second = (int) candidate;
            Map<Aspect, Overlap> overlaps = new EnumMap<>(Aspect.class);
            sequences.forEach((aspect, of) -> overlaps.put(aspect, Overlap.of(of.get(first), of.get(second))));
            Pair pair = new Pair(works.get(first), works.get(second), overlaps);
            if (pair.score() >= options.thresholdPermille) {
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.score())
                .thenComparingInt(pair -> -pair.permille(Aspect.EVENTS).orElse(0))
                .thenComparing(pair -> pair.first().name())
                .thenComparing(pair -> pair.second().name()));
        return new Comparison(works, pairs, clusters(pairs), hidden);
    }

    private static long withOwn(List<Sequence> sequences) {
        return sequences.stream()
                .filter(sequence -> !sequence.ownGrams().isEmpty())
                .count();
    }

    /** The k-grams that so many have that they are the assignment's, or a book's. */
    private static Set<Long> common(List<Sequence> sequences, Options options) {
        if (options.commonPercent >= 100) {
            return Set.of();
        }
        Map<Long, Integer> counts = new HashMap<>();
        sequences.forEach(sequence -> sequence.ownGrams().forEach(gram -> counts.merge(gram, 1, Integer::sum)));
        int least = Math.max(LEAST_COMMON, (sequences.size() * options.commonPercent + 99) / 100);
        Set<Long> common = new HashSet<>();
        counts.forEach((gram, count) -> {
            if (count >= least) {
                common.add(gram);
            }
        });
        return common;
    }

    /** Adds the pairs that share a fingerprint: the number of the first in the upper half, that of the second in the lower. */
    private static void addCandidates(Aspect aspect, List<Sequence> sequences, Set<Long> candidates) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < sequences.size(); i++) {
            for (long fingerprint : sequences.get(i).fingerprints(aspect.window())) {
                index.computeIfAbsent(fingerprint, unused -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> sharing : index.values()) {
            for (int i = 0; i < sharing.size(); i++) {
                for (int j = i + 1; j < sharing.size(); j++) {
                    candidates.add((long) sharing.get(i) << 32 | sharing.get(j));
                }
            }
        }
    }

    private static List<List<String>> clusters(List<Pair> pairs) {
        Map<String, Set<String>> clusterOf = new TreeMap<>();
        for (Pair pair : pairs) {
            Set<String> joined = new TreeSet<>();
            for (String name : List.of(pair.first().name(), pair.second().name())) {
                joined.add(name);
                joined.addAll(clusterOf.getOrDefault(name, Set.of()));
            }
            joined.forEach(name -> clusterOf.put(name, joined));
        }
        return new HashSet<>(clusterOf.values())
                .stream()
                        .map(names -> names.stream().toList())
                        .sorted(Comparator.comparingInt((List<String> names) -> -names.size())
                                .thenComparing(names -> names.get(0)))
                        .toList();
    }
}
