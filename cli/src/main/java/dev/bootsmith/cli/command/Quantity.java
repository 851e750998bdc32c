package dev.bootsmith.cli.command;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Numbers as people type them in options. */
final class Quantity {
    private static final Map<String, Long> BINARY = Map.of(
            "", 1L, "b", 1L, "k", 1L << 10, "kib", 1L << 10, "m", 1L << 20, "mib", 1L << 20, "g", 1L << 30, "gib",
            1L << 30);
    private static final Map<String, Long> DECIMAL = Map.of("", 1L, "k", 1_000L, "m", 1_000_000L, "g", 1_000_000_000L);

    private Quantity() {}

    static OptionalLong size(String text) {
        return parse(text, BINARY);
    }

    static OptionalLong count(String text) {
        return parse(text, DECIMAL);
    }

    /** Parses a plain number: decimal, or hexadecimal behind {@code 0x}. */
    static OptionalLong number(String text) {
        return parse(text, Map.of("", 1L));
    }

    private static OptionalLong parse(String text, Map<String, Long> units) {
        String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        boolean hexadecimal = digits.startsWith("0x");
        int end = hexadecimal ? 2 : 0;
        while (end < digits.length() && Character.digit(digits.charAt(end), hexadecimal ? 16 : 10) >= 0) {
            end++;
        }
        Long unit = units.get(digits.substring(end).strip());
        if (unit == null) {
            return OptionalLong.empty();
        }
        try {
            long value = hexadecimal
                    ? Long.parseUnsignedLong(digits.substring(2, end), 16)
                    : Long.parseLong(digits.substring(0, end));
            return OptionalLong.of(unit == 1 ? value : Math.multiplyExact(value, unit));
        } catch (NumberFormatException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }
}
