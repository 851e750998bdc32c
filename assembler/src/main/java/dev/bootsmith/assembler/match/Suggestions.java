package dev.bootsmith.assembler.match;

import dev.bootsmith.core.diag.Advice;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a wrong one was probably meant to be. */
public final class Suggestions {
    private static final int LARGEST_DISTANCE = 2;

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

    /** Returns the nearest known word, or null if none is within two edits. */
    public static @Nullable String nearest(String wrong, Iterable<String> known) {
        String best = null;
        int bestDistance = Math.min(LARGEST_DISTANCE, (wrong.length() - 1) / 2) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - wrong.length()) >= bestDistance && best != null) {
                continue;
            }
            int distance = distance(wrong, candidate);
            boolean better = distance < bestDistance
                    || distance == bestDistance && best != null && candidate.compareTo(best) < 0;
            if (better) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Counts the insertions, deletions, replacements and swaps of neighbours between two words. */
    static int distance(String a, String b) {
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
