package dev.bootsmith.cli.command;

import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.toolchain.binutils.dwarf.DebugDump.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The letters and words of {@code readelf -w}, {@code --debug-dump}, {@code objdump -W} and {@code --dwarf}. */
final class DebugKinds {
    private static final String DECODED_LINES = "decodedline";
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('a', "abbrev"),
            Map.entry('A', "addr"),
            Map.entry('c', "cu_index"),
            Map.entry('f', "frames"),
            Map.entry('F', "frames-interp"),
            Map.entry('g', "gdb_index"),
            Map.entry('i', "info"),
            Map.entry('k', "links"),
            Map.entry('K', "follow-links"),
            Map.entry('l', "rawline"),
            Map.entry('L', DECODED_LINES),
            Map.entry('m', "macro"),
            Map.entry('o', "loc"),
            Map.entry('O', "str-offsets"),
            Map.entry('p', "pubnames"),
            Map.entry('r', "aranges"),
            Map.entry('R', "Ranges"),
            Map.entry('s', "str"),
            Map.entry('t', "pubtypes"),
            Map.entry('u', "trace_aranges"),
            Map.entry('U', "trace_info"));
    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("abbrev", Kind.ABBREVIATIONS),
            Map.entry("frames", Kind.FRAMES),
            Map.entry("frames-interp", Kind.FRAMES_AS_ROWS),
            Map.entry("info", Kind.INFO),
            Map.entry("rawline", Kind.RAW_LINES),
            Map.entry(DECODED_LINES, Kind.DECODED_LINES),
            Map.entry("loc", Kind.LOCATIONS),
            Map.entry("aranges", Kind.ADDRESS_RANGES),
            Map.entry("Ranges", Kind.RANGES),
            Map.entry("str", Kind.STRINGS),
            Map.entry("links", Kind.LINKS),
            Map.entry("addr", Kind.OTHERS),
            Map.entry("cu_index", Kind.OTHERS),
            Map.entry("gdb_index", Kind.OTHERS),
            Map.entry("macro", Kind.OTHERS),
            Map.entry("pubnames", Kind.OTHERS),
            Map.entry("pubtypes", Kind.OTHERS),
            Map.entry("str-offsets", Kind.OTHERS),
            Map.entry("trace_abbrev", Kind.OTHERS),
            Map.entry("trace_aranges", Kind.OTHERS),
            Map.entry("trace_info", Kind.OTHERS));

    private final EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);

    /**
     * Adds what an option asks for.
     *
     * @param tool the tool and its option, for messages
     * @param value letters or words; empty for everything
     */
    void add(String tool, String value, Spelling spelling) {
        if (value.isEmpty()) {
            kinds.addAll(EnumSet.complementOf(EnumSet.of(Kind.FRAMES_AS_ROWS, Kind.DECODED_LINES)));
            return;
        }
        List<String> words = spelling == Spelling.WORDS
                ? List.of(value.split(","))
                : value.chars()
                        .mapToObj(letter -> LETTERS.getOrDefault((char) letter, String.valueOf((char) letter)))
                        .toList();
        for (String word : words) {
            Kind kind = WORDS.get(word);
            if (kind != null) {
                kinds.add(kind);
                if (kind == Kind.STRINGS && tool.equals("objdump")) {
                    kinds.add(Kind.LINE_STRINGS); // readelf shows them with everything only
                }
            } else {
                throw new UsageException(Diagnostic.of(CliCode.OPTION_REFUSED, tool, "--debug-dump=" + word));
            }
        }
    }

    /** How kinds are named. */
    enum Spelling {
        LETTERS,
        WORDS
    }

    EnumSet<Kind> kinds() {
        EnumSet<Kind> result = EnumSet.copyOf(kinds);
        if (result.contains(Kind.FRAMES_AS_ROWS)) {
            result.remove(Kind.FRAMES);
        }
        return result;
    }
}
