package dev.bootsmith.grader.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What two sequences have in common, whatever its order.
 *
 * @param matches longest first; no token is in two of them
 * @param ownFirst tokens of the first that count
 * @param ownSecond of the second
 */
record Overlap(List<Match> matches, int ownFirst, int ownSecond) {
    /** A stretch of one sequence can stand in the other in very many places; so many are tried. */
    private static final int MOST_PLACES = 16;

    /** Sequences with fewer tokens of their own say nothing. */
    private static final int LEAST_OWN = 12;

    Overlap {
        matches = List.copyOf(matches);
    }

    /** A common stretch. */
    record Match(int first, int second, int length) {}

    /** Whether there is enough in both to be compared. */
    boolean isMeaningful() {
        return Math.min(ownFirst, ownSecond) >= LEAST_OWN;
    }

    int matched() {
        return matches.stream().mapToInt(Match::length).sum();
    }

    /** Matched tokens of all tokens that count, in thousandths; 0 if there is too little to compare. */
    int permille() {
        return isMeaningful() ? 2000 * matched() / (ownFirst + ownSecond) : 0;
    }

    /** The part of the first sequence that is in the second, in thousandths. */
    int permilleOfFirst() {
        return ownFirst == 0 ? 0 : 1000 * matched() / ownFirst;
    }

    int permilleOfSecond() {
        return ownSecond == 0 ? 0 : 1000 * matched() / ownSecond;
    }

    /** Compares: the longest common stretches first, until none is left that is long enough (Wise: Greedy String Tiling, 1993). */
    static Overlap of(Sequence first, Sequence second) {
        Map<Long, List<Integer>> places = second.starts();
        long[] grams = first.grams();
        BitSet usedFirst = new BitSet();
        BitSet usedSecond = new BitSet();
        List<Match> matches = new ArrayList<>();
        List<Match> longest = longest(first, second, grams, places, usedFirst, usedSecond);
        while (!longest.isEmpty()) {
            for (Match match : longest) {
                int nextFirst = usedFirst.nextSetBit(match.first);
                int nextSecond = usedSecond.nextSetBit(match.second);
                boolean free = (nextFirst < 0 || nextFirst >= match.first + match.length)
                        && (nextSecond < 0 || nextSecond >= match.second + match.length);
                if (free) {
                    usedFirst.set(match.first, match.first + match.length);
                    usedSecond.set(match.second, match.second + match.length);
                    matches.add(match);
                }
            }
            longest = longest(first, second, grams, places, usedFirst, usedSecond);
        }
        matches.sort(Comparator.comparingInt((Match match) -> -match.length).thenComparingInt(Match::first));
        return new Overlap(matches, first.ownSize(), second.ownSize());
    }

    private static List<Match> longest(
            Sequence first,
            Sequence second,
            long[] grams,
            Map<Long, List<Integer>> places,
            BitSet usedFirst,
            BitSet usedSecond) {
        List<Match> best = new ArrayList<>();
        int length = first.gram();
        for (int i = 0; i < grams.length; i++) {
            if (first.isGiven(i) || usedFirst.get(i)) {
                continue;
            }
            int tried = 0;
            for (int j : places.getOrDefault(grams[i], List.of())) {
                if (usedSecond.get(j) || tried++ >= MOST_PLACES) {
                    continue;
                }
                if (i > 0 && j > 0 && common(first, second, i - 1, j - 1, 1, usedFirst, usedSecond) == 1) {
                    continue; // the end of a longer stretch that was seen at the token before
                }
                int common = common(first, second, i, j, Sequence.LONGEST, usedFirst, usedSecond);
                if (common > length) {
                    best.clear();
                    length = common;
                }
                if (common == length) {
                    best.add(new Match(i, j, common));
                }
            }
        }
        return best;
    }

    private static int common(
            Sequence first, Sequence second, int i, int j, int most, BitSet usedFirst, BitSet usedSecond) {
        int length = 0;
        while (length < most
                && i + length < first.size()
                && j + length < second.size()
                && first.number(i + length) == second.number(j + length)
                && !usedFirst.get(i + length)
                && !usedSecond.get(j + length)
                && !first.isGiven(i + length)
                && !second.isGiven(j + length)) {
            length++;
        }
        return length;
    }
}
