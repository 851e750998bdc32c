package dev.bootsmith.assembler.symbol;

import org.jspecify.annotations.Nullable;

/**
 * A value reduced as far as the present layout allows: {@code symbol - minus + number}.
 *
 * @param symbol a symbol that is undefined, common, or lies in a section; null for none
 * @param minus likewise, subtracted
 */
public record Resolved(@Nullable Symbol symbol, @Nullable Symbol minus, long number) {
    public static Resolved of(long number) {
        return new Resolved(null, null, number);
    }

    public boolean isNumber() {
        return symbol == null && minus == null;
    }
}
