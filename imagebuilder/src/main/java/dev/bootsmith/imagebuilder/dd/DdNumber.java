package dev.bootsmith.imagebuilder.dd;

import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number of {@code dd}: decimal digits with a suffix, or two of them with an {@code x} between.
 *
 * <p>{@code c} is 1, {@code w} 2, {@code b} 512; {@code k K M G T P E Z Y} are powers of 1024, with {@code B} or {@code D}
 * behind them powers of 1000, with {@code iB} of 1024 again. A suffix alone means one of it. A last {@code B} says that the
 * number counts bytes and not blocks.
 *
 * @param value the number, at most 2^63 - 1
 * @param countsBytes whether a {@code B} stands anywhere in it
 * @param hasZeroMultiplier whether it begins with {@code 0x}, which looks hexadecimal and is a multiplication by zero
 */
record DdNumber(long value, boolean countsBytes, boolean hasZeroMultiplier) {
    private static final String POWERS = "kMGTPEZY";
    private static final Map<Character, Integer> SMALL = Map.of('c', 1, 'w', 2, 'b', 512);
    private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    /** Parses the value of an operand. */
    static DdNumber parse(String text) throws DdFailure {
        int times = text.indexOf('x');
        BigInteger value = factor(times < 0 ? text : text.substring(0, times), text);
        if (times >= 0) {
            String second = text.substring(times + 1);
            if (second.matches(".*[0-9kKcMwbEGPTYZ]B") && !second.matches(".*[kKMGTPEZY]B")) {
                // Only the first of two factors may count bytes.
                throw new DdFailure("dd.invalid-number", text);
            }
            value = value.multiply(factor(second, text));
        }
        if (value.compareTo(LIMIT) > 0) {
            throw new DdFailure("dd.invalid-number-overflow", text);
        }
        return new DdNumber(value.longValue(), text.indexOf('B') >= 0, text.startsWith("0x"));
    }

    private static BigInteger factor(String factor, String whole) throws DdFailure {
        String text = factor.stripLeading();
        int start = text.startsWith("+") ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean hasDigits = end > start;
        if (!hasDigits && (start == 1 || text.isEmpty() || text.equals("B"))) {
            throw invalid(null, whole);
        }
        BigInteger number = hasDigits ? new BigInteger(text.substring(start, end)) : BigInteger.ONE;
        BigInteger unit = unit(text.substring(end));
        if (unit == null) {
            throw invalid(number, whole);
        }
        return number.multiply(unit);
    }

    /** GNU dd names the overflow even where the suffix is wrong as well. */
    private static DdFailure invalid(@Nullable BigInteger number, String whole) {
        boolean overflows = number != null && number.bitLength() > 64;
        return new DdFailure(overflows ? "dd.invalid-number-overflow" : "dd.invalid-number", whole);
    }

    private static @Nullable BigInteger unit(String suffix) {
        if (suffix.isEmpty() || suffix.equals("B")) {
            return BigInteger.ONE;
        }
        char first = suffix.charAt(0);
        String rest = suffix.substring(1);
        Integer small = SMALL.get(first);
        if (small != null) {
            return rest.isEmpty() || rest.equals("B") ? BigInteger.valueOf(small) : null;
        }
        int power = POWERS.indexOf(first == 'K' ? 'k' : first) + 1;
        if (power == 0) {
            return null;
        }
        int base = switch (rest) {
            case "", "iB" -> 1024;
            case "B", "D" -> 1000;
            default -> 0;
        };
        return base == 0 ? null : BigInteger.valueOf(base).pow(power);
    }
}
