package dev.bootsmith.assembler.option;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What debuggers are told.
 *
 * @param origin who describes the lines
 * @param version of DWARF, 2 to 5; {@code .file 0} raises it to 5
 * @param frameVersion version of the entries that frame tables share: 1, 3 or 4
 * @param layout whether every code section has a line table of its own
 * @param directory the directory that relative file names start from
 * @param prefixes beginnings of file names and what replaces them, in order of the command line
 * @gas -g, --gdwarf-5, --gdwarf-cie-version, --gdwarf-sections, --debug-prefix-map
 */
public record DebugOptions(
        Origin origin, int version, int frameVersion, Layout layout, String directory, Map<String, String> prefixes) {
    /** Who describes the lines. */
    public enum Origin {
        /** Only {@code .loc} and its like. */
        DIRECTIVES,
        /** Each instruction is a line of the source itself, until a {@code .file} with a number shows up. */
        SOURCE
    }

    /** Where line tables go. */
    public enum Layout {
        JOINED,
        /** {@code .debug_line.text.f} for {@code .text.f}. */
        SEPARATE
    }

    /** Without {@code -g}. */
    public static final DebugOptions NONE = new DebugOptions(Origin.DIRECTIVES, 3, 1, Layout.JOINED, "/", Map.of());

    public DebugOptions {
        prefixes = Collections.unmodifiableMap(new LinkedHashMap<>(prefixes));
    }

    /** Returns a file name with the prefix replaced that was given last among those that fit. */
    public String mapped(String name) {
        String result = name;
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (name.startsWith(prefix.getKey())) {
                result = prefix.getValue() + name.substring(prefix.getKey().length());
            }
        }
        return result;
    }
}
