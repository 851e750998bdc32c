package dev.bootsmith.linker.reloc;

import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;

/** Guesses which name was meant by one that is not defined. */
final class NearestName {
    private static final int MAX_LENGTH = 64;

    private NearestName() {}

    /** Returns the defined name that differs least, or nothing if none is close. */
    static String of(String wanted, SymbolTable symbols) {
        String best = "";
        int bestDistance = Math.max(1, Math.min(3, wanted.length() / 3)) + 1;
        for (LinkSymbol symbol : symbols.all()) {
            String name = symbol.name();
            boolean similar = Math.abs(name.length() - wanted.length()) < bestDistance && name.length() <= MAX_LENGTH;
            if (symbol.isDefined() && similar) {
                int distance = distance(wanted, name);
                if (distance < bestDistance) {
                    best = name;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** Counts insertions, deletions and replacements between two words. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
