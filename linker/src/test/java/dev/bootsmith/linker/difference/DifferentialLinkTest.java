package dev.bootsmith.linker.difference;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.linker.difference.Comparison.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated links come out as GNU ld makes them, all but those that {@code known.txt} lists. {@code -Dcases=N} and {@code -Dseed=N} choose how many and
 * which, {@code -Pnightly} three thousand; differences are reported with the smallest link that still shows the first.
 */
class DifferentialLinkTest {
    @Test
    void generatedLinksAreEqualToThoseOfGnuLd(@TempDir Path folder) throws IOException {
        assumeTrue(Comparison.isPossible(), "needs GNU ld 2.40");
        int rounds = Integer.getInteger("cases", 60);
        long first = Long.getLong("seed", 1000);
        Comparison comparison = new Comparison(folder);
        Set<Long> known = known();
        List<Long> different = new ArrayList<>();
        List<Long> mended = new ArrayList<>();
        for (long seed = first; seed < first + rounds; seed++) {
            boolean differs = isDifferent(comparison.compare(CaseGenerator.generate(seed)));
            if (differs && !known.contains(seed)) {
                different.add(seed);
            } else if (!differs && known.contains(seed)) {
                mended.add(seed);
            }
        }
        assertTrue(different.isEmpty(), () -> report(different, comparison));
        assertTrue(mended.isEmpty(), () -> "no longer different, so not to be listed in known.txt: " + mended);
    }

    /** Returns the seeds of known.txt, which says why each differs. */
    private static Set<Long> known() throws IOException {
        try (InputStream in = DifferentialLinkTest.class.getResourceAsStream("/difference/known.txt")) {
            if (in == null) {
                throw new IOException("no known.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Long.valueOf(line.substring(0, line.indexOf(' '))))
                    .collect(Collectors.toSet());
        }
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
