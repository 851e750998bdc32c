package dev.bootsmith.linker.difference;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.linker.difference.Comparison.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated links come out as GNU ld makes them, all of them. {@code -Dcases=N} and {@code -Dseed=N} choose how many and
 * which, {@code -Pnightly} three thousand; differences are reported with the smallest link that still shows the first.
 */
class DifferentialLinkTest {
    @Test
    void generatedLinksAreEqualToThoseOfGnuLd(@TempDir Path folder) throws IOException {
        assumeTrue(Comparison.isPossible(), "needs GNU ld 2.40");
        int rounds = Integer.getInteger("cases", 60);
        long first = Long.getLong("seed", 1000);
        Comparison comparison = new Comparison(folder);
        List<Long> different = new ArrayList<>();
        for (long seed = first; seed < first + rounds; seed++) {
            if (isDifferent(comparison.compare(CaseGenerator.generate(seed)))) {
                different.add(seed);
            }
        }
        assertTrue(different.isEmpty(), () -> report(different, comparison));
    }

    private static boolean isDifferent(Verdict verdict) {
        return verdict.compareTo(Verdict.UNUSABLE) > 0;
    }

    private static String report(List<Long> seeds, Comparison comparison) {
        LinkCase smallest = Minimiser.shrink(CaseGenerator.generate(seeds.get(0)), link -> {
            try {
                return isDifferent(comparison.compare(link));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return "seeds " + seeds + "; smallest of the first: ld " + String.join(" ", smallest.arguments("image")) + "\n"
                + smallest.script().text() + smallest.objects();
    }
}
