package dev.bootsmith.core.diag;

import java.util.Collection;
import java.util.Optional;

/** Finds the word the user probably meant. */
public final class Nearest {
    private Nearest() {}

    /** Returns the candidate with the fewest edits from the word, if that is few enough to be a slip; first one wins. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String best = null;
        int allowed = Math.max(1, word.length() / 3);
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int tooFar = Math.min(bestDistance, allowed + 1);
            if (Math.abs(word.length() - candidate.length()) >= tooFar) {
                continue; // each character more or less is an edit; a word of a million letters is not compared at all
            }
            int distance = distance(word, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return best != null && bestDistance <= allowed ? Optional.of(best) : Optional.empty();
    }

    /** The edit distance: insertions, deletions, replacements, and swaps of neighbours cost one each. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
