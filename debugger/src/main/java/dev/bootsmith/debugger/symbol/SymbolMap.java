package dev.bootsmith.debugger.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The names and source lines of one linked program, by the addresses it was linked for.
 *
 * <p>Addresses are those of the link. Code that moved itself, or that runs through a second mapping, is found by whoever knows the other address:
 * see {@link #positionAt(long, long...)}.
 */
public final class SymbolMap {
    /** Further than this behind a symbol, an address hardly belongs to it: a boot program has no such function. */
    private static final long REACH_BYTES = 1 << 20;

    private final TreeMap<Long, String> symbols;
    private final Map<String, Long> addresses;
    private final TreeMap<Long, LineRange> lines;

    private SymbolMap(Builder builder) {
        this.symbols = builder.symbols;
        this.addresses = builder.addresses;
        this.lines = builder.lines;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A map that knows nothing, for programs that come without sources. */
    public static SymbolMap empty() {
        return builder().build();
    }

    /** Returns the nearest symbol at or below an address, unless it is too far below to mean anything. */
    public Optional<SymbolPosition> symbolAt(long address) {
        Map.Entry<Long, String> entry = symbols.floorEntry(ordered(address));
        if (entry == null) {
            return Optional.empty();
        }
        long offsetBytes = address - plain(entry.getKey());
        return Long.compareUnsigned(offsetBytes, REACH_BYTES) < 0
                ? Optional.of(new SymbolPosition(entry.getValue(), offsetBytes))
                : Optional.empty();
    }

    /** Returns the source line whose code or data covers an address. */
    public Optional<SourceLine> lineAt(long address) {
        Map.Entry<Long, LineRange> entry = lines.floorEntry(ordered(address));
        return entry != null
                        && Long.compareUnsigned(
                                        address - plain(entry.getKey()),
                                        entry.getValue().sizeBytes())
                                < 0
                ? Optional.of(entry.getValue().source())
                : Optional.empty();
    }

    /**
     * Looks an address up under several guises, first match wins: code that was linked for a low address and runs at a high one is found by its
     * physical address.
     *
     * @param address the address the processor used
     * @param others what else the same byte is called
     */
    public Optional<SourceLine> positionAt(long address, long... others) {
        Optional<SourceLine> found = lineAt(address);
        for (int i = 0; found.isEmpty() && i < others.length; i++) {
            found = lineAt(others[i]);
        }
        return found;
    }

    /** Returns the lowest address above another one at which a symbol stands. */
    public OptionalLong nextSymbolAfter(long address) {
        Long key = symbols.higherKey(ordered(address));
        return key == null ? OptionalLong.empty() : OptionalLong.of(plain(key));
    }

    /** Returns the address of the nearest source line that begins below an address. */
    public Optional<Long> lineStartBefore(long address) {
        return Optional.ofNullable(lines.lowerKey(ordered(address))).map(SymbolMap::plain);
    }

    /** Returns how many bytes the source line made that begins exactly at an address. */
    public OptionalLong lineSizeAt(long address) {
        LineRange range = lines.get(ordered(address));
        return range == null ? OptionalLong.empty() : OptionalLong.of(range.sizeBytes());
    }

    /** Returns the address of a symbol. */
    public OptionalLong addressOf(String symbol) {
        Long address = addresses.get(symbol);
        return address == null ? OptionalLong.empty() : OptionalLong.of(address);
    }

    /**
     * Returns the lowest addresses of every stretch of code that a source line made: none, one, or several where a macro or an include repeats it.
     *
     * @param file the file's name or the end of its path
     * @param line from 1
     */
    public List<Long> addressesOfLine(String file, int line) {
        List<Long> result = new ArrayList<>();
        lines.forEach((address, range) -> {
            SourceLine source = range.source();
            if (source.line() == line && isSameFile(source.file(), file)) {
                result.add(plain(address));
            }
        });
        result.sort(Comparator.comparingLong(SymbolMap::ordered));
        return result;
    }

    /** Returns the lines of a file that made something, in order of address. */
    public List<SourceLine> linesOf(String file) {
        return lines.values().stream()
                .map(LineRange::source)
                .filter(source -> isSameFile(source.file(), file))
                .toList();
    }

    /** Returns the source files, in order of the address of their first line. */
    public List<String> files() {
        return lines.values().stream()
                .map(range -> range.source().file())
                .distinct()
                .toList();
    }

    /** Returns all symbols, by name. */
    public Map<String, Long> symbols() {
        return Map.copyOf(addresses);
    }

    private static boolean isSameFile(String known, String wanted) {
        return known.equals(wanted) || known.endsWith("/" + wanted);
    }

    /** Maps an unsigned address to a signed key of the same order. */
    private static long ordered(long address) {
        return address ^ Long.MIN_VALUE;
    }

    private static long plain(long key) {
        return key ^ Long.MIN_VALUE;
    }

    private record LineRange(long sizeBytes, SourceLine source) {}

    /** Collects symbols and lines. */
    public static final class Builder {
        private final TreeMap<Long, String> symbols = new TreeMap<>();
        private final Map<String, Long> addresses = new TreeMap<>();
        private final TreeMap<Long, LineRange> lines = new TreeMap<>();

        private Builder() {}

        /** Adds a symbol that stands for a place in memory; of several at one address the first added gives it its name. */
        public Builder addSymbol(String name, long address) {
            symbols.putIfAbsent(ordered(address), name);
            addresses.putIfAbsent(name, address);
            return this;
        }

        /** Adds what one source line produced. Later lines win where two overlap at their start. */
        public Builder addLine(long address, long sizeBytes, SourceLine source) {
            lines.put(ordered(address), new LineRange(sizeBytes, source));
            return this;
        }

        public SymbolMap build() {
            return new SymbolMap(this);
        }
    }
}
