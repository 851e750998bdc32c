package dev.bootsmith.assembler.parse;

import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a wrong one was probably meant to be. */
public final class Suggestions {
    private static final int LARGEST_DISTANCE = 2;
    private static final int MOST_TRIALS = 60;

    private Suggestions() {}

    /** Adds "did you mean" to a diagnostic if a known word is near. */
    public static Diagnostic add(
            Diagnostic diagnostic, String wrong, Iterable<String> known, @Nullable SourceSpan span) {
        String nearest = nearest(wrong, known);
        if (nearest == null) {
            return diagnostic;
        }
        return span == null
                ? diagnostic.withHelp("help.did-you-mean", nearest)
                : diagnostic.withFix(new Advice.Fix(span, nearest), "help.did-you-mean", nearest);
    }

    /** Returns the relocation word that a word behind {@code @} was probably meant to be, in its case; or null. */
    public static @Nullable String relocationWord(String wrong) {
        String lower = wrong.toLowerCase(Locale.ROOT);
        String near = nearest(lower, RelocationWords.all());
        return near == null || wrong.equals(lower) ? near : near.toUpperCase(Locale.ROOT);
    }

    /** Returns the nearest known word, or null if none is within two edits. */
    public static @Nullable String nearest(String wrong, Iterable<String> known) {
        return nearest(wrong, known, word -> true);
    }

    /** Returns the nearest known word that makes sense, or the nearest of all if none does; null if none is near. */
    public static @Nullable String nearest(String wrong, Iterable<String> known, Predicate<String> makesSense) {
        int largest = Math.min(LARGEST_DISTANCE, (wrong.length() - 1) / 2);
        List<String> near = new ArrayList<>();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - wrong.length()) <= largest && distance(wrong, candidate) <= largest) {
                near.add(candidate);
            }
        }
        near.sort(Comparator.<String>comparingInt(word -> distance(wrong, word))
                .thenComparingInt(word -> commonStart(wrong, word) == 0 ? 1 : 0)
                .thenComparingInt(word -> -commonStart(wrong, word) - commonEnd(wrong, word))
                .thenComparing(Comparator.naturalOrder()));
        for (String candidate : near.subList(0, Math.min(near.size(), MOST_TRIALS))) {
            if (makesSense.test(candidate)) {
                return candidate;
            }
        }
        return near.isEmpty() ? null : near.get(0);
    }

    private static int commonStart(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    /** Counts the insertions, deletions, replacements and swaps of neighbours between two words. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
