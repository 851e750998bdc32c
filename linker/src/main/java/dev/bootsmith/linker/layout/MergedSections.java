package dev.bootsmith.linker.layout;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.elf.TailOrder;
import dev.bootsmith.objectfile.model.SectionFlag;
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
    /** Entries by their hash values, each the first of a chain; the length is a power of two. */
    private @Nullable Entry[] buckets = new Entry[1024];

    private MergedSections(int entrySize, long alignment, boolean strings) {
        this.entrySize = entrySize;
        this.alignment = alignment;
        this.strings = strings;
    }

    /** What may be merged with each other. */
    private record Key(long flags, long entrySize, long alignment) {}

    /** A string or constant: some bytes of an input section. */
    private static final class Entry {
        private final byte[] bytes;
        private final int hash;
        private final InputSection home;
        private final long alignment;
        private @Nullable Entry next;
        private boolean dropped;
        private @Nullable Entry host;
        private long offset;

        Entry(byte[] bytes, int hash, InputSection home, long alignment) {
            this.bytes = bytes;
            this.hash = hash;
            this.home = home;
            this.alignment = alignment;
        }

        long placeOffset() {
            Entry in = host;
            return in == null ? home.offset() + offset : in.placeOffset() + in.bytes.length - bytes.length;
        }
    }

    /** Merges what can be merged in one output section. */
    static void merge(OutputSection output, List<InputFile> files) {
        Map<Key, List<InputSection>> groups = new LinkedHashMap<>();
        for (InputSection input : inOrderOfFiles(output.inputs(), files)) {
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

    /** What comes first in the inputs keeps its place, wherever the script put it. */
    private static List<InputSection> inOrderOfFiles(List<InputSection> inputs, List<InputFile> files) {
        if (inputs.stream().filter(MergedSections::isMergeable).count() < 2) {
            return inputs;
        }
        Map<InputFile, Integer> ordinals = new HashMap<>();
        files.forEach(file -> ordinals.put(file, ordinals.size()));
        List<InputSection> ordered = new ArrayList<>(inputs);
        ordered.sort(Comparator.comparingInt(input -> ordinals.getOrDefault(input.file(), 0)));
        return ordered;
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
                out.put(entry.bytes);
            }
        }
        // Where all inputs were padded to their alignment, what is left of them is, too.
        boolean padded = inputs.stream().allMatch(input -> input.size() % alignment == 0);
        contents.forEach((input, out) -> {
            if (padded) {
                out.align((int) alignment);
            }
            input.setContents(out.toByteArray());
        });
        pieces.forEach((input, split) -> input.setOffsetMap(split::map));
    }

    /** Where the pieces of an input section began, and what became of them. */
    private static final class Pieces {
        private int[] starts = new int[16];
        private final List<Entry> entries = new ArrayList<>();

        void add(int start, Entry entry) {
            if (entries.size() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[entries.size()] = start;
            entries.add(entry);
        }

        long map(long within) {
            int index = Arrays.binarySearch(starts, 0, entries.size(), (int) within);
            int at = Math.max(0, index >= 0 ? index : -index - 2);
            return entries.get(at).placeOffset() + within - starts[at];
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
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash ^= hash >>> 15;
        Entry known = find(bytes, from, to, hash);
        if (known != null && known.alignment >= pieceAlignment) {
            return known;
        }
        Entry entry = new Entry(Arrays.copyOfRange(bytes, from, to), hash, input, pieceAlignment);
        if (known != null) {
            // The better aligned copy serves for both.
            known.dropped = true;
            known.host = entry;
        }
        if (entries.size() >= buckets.length) {
            grow();
        }
        link(entry);
        entries.add(entry);
        return entry;
    }

    /** Returns the latest entry with these bytes, or null. */
    private @Nullable Entry find(byte[] bytes, int from, int to, int hash) {
        for (Entry each = buckets[hash & buckets.length - 1]; each != null; each = each.next) {
            if (each.hash == hash && Arrays.equals(each.bytes, 0, each.bytes.length, bytes, from, to)) {
                return each;
            }
        }
        return null;
    }

    private void link(Entry entry) {
        int bucket = entry.hash & buckets.length - 1;
        entry.next = buckets[bucket];
        buckets[bucket] = entry;
    }

    private void grow() {
        buckets = new Entry[2 * buckets.length];
        entries.forEach(this::link);
    }

    /**
     * Lets tails of strings share the bytes of the whole ones. Where all strings have one alignment, only those are compared
     * whose ends would fall together, so that none that does not fit stands between a string and its tail.
     */
    private void shareTails() {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.dropped) {
                kept.add(entry);
            }
        }
        if (alignment <= entrySize || kept.stream().anyMatch(entry -> entry.alignment != alignment)) {
            shareTails(kept);
            return;
        }
        Map<Long, List<Entry>> byEnd = new HashMap<>();
        for (Entry entry : kept) {
            byEnd.computeIfAbsent(entry.bytes.length & alignment - 1, unused -> new ArrayList<>())
                    .add(entry);
        }
        byEnd.values().forEach(this::shareTails);
    }

    /** Sorted from its end, a tail stands right behind the string that ends with it. */
    private void shareTails(List<Entry> kept) {
        byte[][] texts = new byte[kept.size()][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = kept.get(i).bytes;
        }
        Entry host = null;
        for (int i : TailOrder.of(texts)) {
            Entry entry = kept.get(i);
            boolean fits = host != null
                    && TailOrder.endsWith(host.bytes, entry.bytes)
                    && entry.alignment <= host.alignment
                    && (host.bytes.length - entry.bytes.length) % Math.max(entry.alignment, entrySize) == 0;
            if (fits) {
                entry.host = host;
            } else {
                host = entry;
            }
        }
    }
}
