package dev.bootsmith.toolchain;

import java.util.List;
import java.util.Map;

/**
 * Where the symbols and lines of a linked program are, for debuggers. Addresses are those of the link.
 *
 * @param symbols addresses by name, in order of address
 * @param lines what each source line made, in order of address
 */
public record ProgramMap(Map<String, Long> symbols, List<Line> lines) {
    /**
     * The bytes of one statement.
     *
     * @param address of the first byte
     * @param sizeBytes how many
     * @param file name as the user knows it
     * @param line from 1
     * @param text the line itself, empty if it is not known
     */
    public record Line(long address, long sizeBytes, String file, int line, String text) {}

    public ProgramMap {
        symbols = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(symbols));
        lines = List.copyOf(lines);
    }

    /** Returns the map of a program that came without sources. */
    public static ProgramMap empty() {
        return new ProgramMap(Map.of(), List.of());
    }

    /** Returns this map with another program's beside it; of two symbols of one name the first stays. */
    ProgramMap with(ProgramMap other) {
        Map<String, Long> all = new java.util.LinkedHashMap<>(symbols);
        other.symbols.forEach(all::putIfAbsent);
        List<Line> both = new java.util.ArrayList<>(lines);
        both.addAll(other.lines);
        both.sort(java.util.Comparator.comparingLong(Line::address));
        return new ProgramMap(all, both);
    }
}
