package dev.bootsmith.debugger.symbol;

/**
 * An address as a distance from the symbol before it.
 *
 * @param symbol the symbol's name
 * @param offsetBytes distance, 0 at the symbol itself
 */
public record SymbolPosition(String symbol, long offsetBytes) {
    /** Returns {@code symbol} or {@code symbol+0x1c}. */
    @Override
    public String toString() {
        return offsetBytes == 0 ? symbol : symbol + "+0x" + Long.toHexString(offsetBytes);
    }
}
