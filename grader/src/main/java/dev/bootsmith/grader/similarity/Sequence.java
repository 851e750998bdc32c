package dev.bootsmith.grader.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tokens of one submission in one aspect, with those marked that do not count because they were given to everybody.
 *
 * <p>A token is known by a number that depends on its text alone, a k-gram by a number made of those of its tokens. Two texts with the same number would be taken for
 * one; with 64 bits that does not happen in a class.
 */
final class Sequence {
    /** Longer ones are cut: the time for two grows with both, and no boot program is so long. */
    static final int LONGEST = 4000;

    private static final long FACTOR = 0x9e37_79b9_7f4a_7c15L;

    private final List<Token> tokens;
    private final long[] numbers;
    private final int gram;
    private final BitSet given = new BitSet();

    Sequence(List<Token> all, int gram) {
        this.tokens = List.copyOf(all.subList(0, Math.min(all.size(), LONGEST)));
        this.gram = gram;
        this.numbers = new long[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(tokens.get(i).text());
        }
    }

    private static long number(String text) {
        long number = text.length();
        for (int i = 0; i < text.length(); i++) {
            number = mix(number + text.charAt(i));
        }
        return number;
    }

    /** A step of SplitMix64: every bit of the result depends on every bit before. */
    private static long mix(long value) {
        long z = value + FACTOR;
        z = (z ^ z >>> 30) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ z >>> 27) * 0x94d0_49bb_1331_11ebL;
        return z ^ z >>> 31;
    }

    int size() {
        return numbers.length;
    }

    int gram() {
        return gram;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    long number(int index) {
        return numbers[index];
    }

    /** Returns the numbers of the k-grams that begin at each token; fewer than tokens. */
    long[] grams() {
        long[] grams = new long[Math.max(0, numbers.length - gram + 1)];
        for (int i = 0; i < grams.length; i++) {
            long number = gram;
            for (int j = i; j < i + gram; j++) {
                number = mix(number ^ numbers[j]);
            }
            grams[i] = number;
        }
        return grams;
    }

    /** Marks every token that is part of one of these k-grams as given. */
    void give(Set<Long> grams) {
        long[] own = grams();
        for (int i = 0; i < own.length; i++) {
            if (grams.contains(own[i])) {
                given.set(i, i + gram);
            }
        }
    }

    boolean isGiven(int index) {
        return given.get(index);
    }

    /** The number of tokens that count. */
    int ownSize() {
        return size() - given.cardinality();
    }

    /** Returns the different k-grams, those with given tokens left out. */
    Set<Long> ownGrams() {
        long[] grams = grams();
        Set<Long> own = new HashSet<>();
        for (int i = 0; i < grams.length; i++) {
            if (isOwn(i)) {
                own.add(grams[i]);
            }
        }
        return own;
    }

    private boolean isOwn(int start) {
        int next = given.nextSetBit(start);
        return next < 0 || next >= start + gram;
    }

    /**
     * Returns the fingerprints: of every window of neighbouring k-grams the smallest, the last one if there are several (Schleimer, Wilkerson, Aiken: Winnowing,
     * SIGMOD 2003).
     */
    Set<Long> fingerprints(int window) {
        long[] grams = grams();
        List<Long> own = new ArrayList<>();
        for (int i = 0; i < grams.length; i++) {
            if (isOwn(i)) {
                own.add(grams[i]);
            }
        }
        Set<Long> chosen = new HashSet<>();
        int last = Math.max(1, own.size() - window + 1);
        for (int from = 0; from < last && !own.isEmpty(); from++) {
            long least = Long.MAX_VALUE;
            for (int i = from; i < Math.min(own.size(), from + window); i++) {
                least = Math.min(least, own.get(i));
            }
            chosen.add(least);
        }
        return chosen;
    }

    /** Returns where each k-gram that counts begins. */
    Map<Long, List<Integer>> starts() {
        long[] grams = grams();
        Map<Long, List<Integer>> starts = new HashMap<>();
        for (int i = 0; i < grams.length; i++) {
            if (isOwn(i)) {
                starts.computeIfAbsent(grams[i], unused -> new ArrayList<>()).add(i);
            }
        }
        return starts;
    }
}
