package dev.bootsmith.grader.spec;

import java.math.BigDecimal;
import java.util.Optional;

/** Points are kept in thousandths, as whole numbers, so that sums are exact. */
public final class Points {
    private static final long MOST = 1_000_000_000L;

    private Points() {}

    /** Reads points such as {@code 5} or {@code 2.5}. */
    public static Optional<Long> parse(String text) {
        try {
            long value = new BigDecimal(text.strip().replace("_", ""))
                    .movePointRight(3)
                    .longValueExact();
            return Math.abs(value) <= MOST ? Optional.of(value) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Writes points without needless zeros. */
    public static String text(long milliPoints) {
        return BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros().toPlainString();
    }
}
