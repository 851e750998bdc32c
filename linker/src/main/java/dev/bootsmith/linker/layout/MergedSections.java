package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of equal strings and constants in sections that allow it, and lets a string that ends another one share
 * its bytes.
 *
 * <p>A kept string stays in the input section in which it was first seen, in the order of first appearance; that is GNU
 * ld's order.
 *
 * @elf SHF_MERGE
 */
final class MergedSections {
    private final int entrySize;
    private final long alignment;
    private final boolean strings;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byContents = new HashMap<>();

    private MergedSections(int entrySize, long alignment, boolean strings) {
        this.entrySize = entrySize;
        this.alignment = alignment;
        this.strings = strings;
    }

    /** What may be merged with each other. */
    private record Key(long flags, long entrySize, long alignment) {}

    /** A string or constant; its bytes as Latin-1 text. */
    private static final class Entry {
        private final String bytes;
        private final InputSection home;
        private final long alignment;
        private boolean dropped;
        private @Nullable Entry host;
        private long offset;

        Entry(String bytes, InputSection home, long alignment) {
            this.bytes = bytes;
            this.home = home;
            this.alignment = alignment;
        }

        long placeOffset() {
            Entry in = host;
            return in == null ? home.offset() + offset : in.placeOffset() + in.bytes.length() - bytes.length();
        }
    }

    /** Merges what can be merged in one output section. */
    static void merge(OutputSection output) {
        Map<Key, List<InputSection>> groups = new LinkedHashMap<>();
        for (InputSection input : output.inputs()) {
            if (isMergeable(input)) {
                long flags = input.section().flags() & (SectionFlag.MERGE | SectionFlag.STRINGS);
                Key key = new Key(
                        flags, input.section().entrySize(), input.section().alignment());
                groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(input);
            }
        }
        groups.forEach((key, inputs) -> new MergedSections(
                        (int) key.entrySize(), key.alignment(), (key.flags() & SectionFlag.STRINGS) != 0)
                .merge(inputs));
    }

    private static boolean isMergeable(InputSection input) {
        long entrySize = input.section().entrySize();
        boolean strings = input.has(SectionFlag.STRINGS);
        boolean aligned = entrySize >= input.section().alignment() || (strings && Long.bitCount(entrySize) == 1);
        return input.has(SectionFlag.MERGE)
                && input.isLive()
                && entrySize > 0
                && entrySize <= 1024
                && aligned
                && input.size() > 0
                && input.size() % entrySize == 0
                && input.relocations().isEmpty();
    }

    private void merge(List<InputSection> inputs) {
        Map<InputSection, Pieces> pieces = new LinkedHashMap<>();
        for (InputSection input : inputs) {
            Pieces split = strings ? splitStrings(input) : splitConstants(input);
            if (split == null) {
                // A last string without end: leave the whole group as it is.
                return;
            }
            pieces.put(input, split);
        }
        if (strings) {
            shareTails();
        }
        Map<InputSection, ByteBuilder> contents = new LinkedHashMap<>();
        inputs.forEach(input -> contents.put(input, new ByteBuilder()));
        for (Entry entry : entries) {
            ByteBuilder out = contents.get(entry.home);
            if (out != null && !entry.dropped && entry.host == null) {
                out.align((int) entry.alignment);
                entry.offset = out.size();
                out.put(entry.bytes.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        contents.forEach((input, out) -> input.setContents(out.toByteArray()));
        pieces.forEach((input, split) -> input.setOffsetMap(split::map));
    }

    /** Where the pieces of an input section began, and what became of them. */
    private static final class Pieces {
        private final List<Integer> starts = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private int @Nullable [] sorted;

        void add(int start, Entry entry) {
            starts.add(start);
            entries.add(entry);
        }

        long map(long within) {
            int[] table = sorted;
            if (table == null) {
                table = starts.stream().mapToInt(Integer::intValue).toArray();
                sorted = table;
            }
            int index = Arrays.binarySearch(table, (int) within);
            int at = Math.max(0, index >= 0 ? index : -index - 2);
            return entries.get(at).placeOffset() + within - table[at];
        }
    }

    private @Nullable Pieces splitStrings(InputSection input) {
        byte[] bytes = input.contents();
        Pieces pieces = new Pieces();
        int at = 0;
        while (at < bytes.length) {
            int end = at;
            while (end < bytes.length && !isZero(bytes, end)) {
                end += entrySize;
            }
            if (end >= bytes.length) {
                return null;
            }
            end += entrySize;
            pieces.add(at, add(bytes, at, end, pieceAlignment(at), input));
            at = end;
            // Zeros that only pad to the next aligned string are no strings.
            while (at < bytes.length && isZero(bytes, at) && (at & (alignment - 1)) != 0) {
                at += entrySize;
            }
        }
        return pieces;
    }

    private long pieceAlignment(int offset) {
        long own = offset == 0 ? alignment : Integer.lowestOneBit(offset);
        return Math.min(own, alignment);
    }

    private boolean isZero(byte[] bytes, int at) {
        for (int i = 0; i < entrySize; i++) {
            if (bytes[at + i] != 0) {
                return false;
            }
        }
        return true;
    }

    private Pieces splitConstants(InputSection input) {
        byte[] bytes = input.contents();
        Pieces pieces = new Pieces();
        for (int at = 0; at < bytes.length; at += entrySize) {
            pieces.add(at, add(bytes, at, at + entrySize, alignment, input));
        }
        return pieces;
    }

    private Entry add(byte[] bytes, int from, int to, long pieceAlignment, InputSection input) {
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        Entry known = byContents.get(text);
        if (known != null && known.alignment >= pieceAlignment) {
            return known;
        }
        Entry entry = new Entry(text, input, pieceAlignment);
        if (known != null) {
            // The better aligned copy serves for both.
            known.dropped = true;
            known.host = entry;
        }
        byContents.put(text, entry);
        entries.add(entry);
        return entry;
    }

    /** Sorted by their reversed text, a tail stands right in front of a string that ends with it. */
    private void shareTails() {
        List<Entry> kept = new ArrayList<>();
        Map<Entry, String> reversed = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.dropped) {
                kept.add(entry);
                reversed.put(entry, new StringBuilder(entry.bytes).reverse().toString());
            }
        }
        kept.sort(Comparator.comparing(reversed::get));
        Entry host = null;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Entry entry = kept.get(i);
            boolean fits = host != null
                    && host.bytes.endsWith(entry.bytes)
                    && entry.alignment <= host.alignment
                    && (host.bytes.length() - entry.bytes.length()) % Math.max(entry.alignment, entrySize) == 0;
            if (fits) {
                entry.host = host;
            } else {
                host = entry;
            }
        }
    }
}
