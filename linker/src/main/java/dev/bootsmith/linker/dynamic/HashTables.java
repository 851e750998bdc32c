package dev.bootsmith.linker.dynamic;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.objectfile.elf.ElfName;
import dev.bootsmith.objectfile.model.ElfClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The two hash tables by which a dynamic linker finds a symbol.
 *
 * @elf Hash Table; the other one is described by its authors as DT_GNU_HASH
 */
final class HashTables {
    /** Numbers of buckets GNU ld chooses from: the largest that is not above the number of symbols. */
    private static final int[] BUCKETS = {
        1, 3, 17, 37, 67, 97, 131, 197, 263, 521, 1031, 2053, 4099, 8209, 16411, 32771, 65537, 131101, 262147
    };

    private HashTables() {}

    private static int bucketCount(int symbols) {
        int best = 1;
        for (int i = 0; i < BUCKETS.length; i++) {
            best = BUCKETS[i];
            if (i + 1 < BUCKETS.length && symbols < BUCKETS[i + 1]) {
                break;
            }
        }
        return best;
    }

    static int systemVHash(String name) {
        int hash = 0;
        for (byte each : ElfName.encode(name)) {
            hash = (hash << 4) + (each & 0xff);
            int top = hash & 0xf000_0000;
            hash ^= top >>> 24;
            hash &= ~top;
        }
        return hash;
    }

    static int gnuHash(String name) {
        int hash = 5381;
        for (byte each : ElfName.encode(name)) {
            hash = hash * 33 + (each & 0xff);
        }
        return hash;
    }

    /**
     * Returns the contents of {@code .hash}.
     *
     * @param names names in the order of their indexes, from 1
     * @param written the indexes in the order in which GNU ld writes symbols: the last one heads its chain
     */
    static byte[] systemV(List<String> names, List<Integer> written) {
        int count = names.size() + 1;
        int buckets = bucketCount(names.size());
        int[] heads = new int[buckets];
        int[] chains = new int[count];
        for (int index : written) {
            int bucket = Integer.remainderUnsigned(systemVHash(names.get(index - 1)), buckets);
            chains[index] = heads[bucket];
            heads[bucket] = index;
        }
        ByteBuilder out = new ByteBuilder();
        out.put32(buckets).put32(count);
        for (int head : heads) {
            out.put32(head);
        }
        for (int chain : chains) {
            out.put32(chain);
        }
        return out.toByteArray();
    }

    /** The contents of {@code .gnu.hash}, and the order of symbols that they want: buckets one after the other. */
    record Gnu(List<Integer> order, ByteView contents) {}

    /**
     * Makes {@code .gnu.hash}.
     *
     * @param names names of the symbols that can be found
     * @param before how many entries of the symbol table come before them, the null entry included
     * @return positions in {@code names} in their new order
     */
    static Gnu gnu(List<String> names, int before, ElfClass elfClass) {
        ByteBuilder out = new ByteBuilder();
        int wordBits = elfClass.wordBytes() * 8;
        if (names.isEmpty()) {
            out.put32(1).put32(1).put32(1).put32(0).put(0, elfClass.wordBytes()).put32(0);
            return new Gnu(List.of(), ByteView.of(out.toByteArray()));
        }
        int buckets = Math.max(2, bucketCount(names.size()));
        List<List<Integer>> byBucket = new ArrayList<>();
        for (int i = 0; i < buckets; i++) {
            byBucket.add(new ArrayList<>());
        }
        for (int i = 0; i < names.size(); i++) {
            byBucket.get(Integer.remainderUnsigned(gnuHash(names.get(i)), buckets))
                    .add(i);
        }
        int shift = bloomShift(names.size(), wordBits);
        int wordShift = wordBits == 64 ? 6 : 5;
        int words = 1 << (shift - wordShift);
        long[] bloom = new long[words];
        for (String name : names) {
            int hash = gnuHash(name);
            int word = (hash >>> wordShift) & (words - 1);
            bloom[word] |= 1L << (hash & (wordBits - 1));
            bloom[word] |= 1L << ((hash >>> shift) & (wordBits - 1));
        }
        out.put32(buckets).put32(before).put32(words).put32(shift);
        for (long word : bloom) {
            out.put(word, elfClass.wordBytes());
        }
        int index = before;
        for (List<Integer> bucket : byBucket) {
            out.put32(bucket.isEmpty() ? 0 : index);
            index += bucket.size();
        }
        List<Integer> order = new ArrayList<>();
        for (List<Integer> bucket : byBucket) {
            for (int i = 0; i < bucket.size(); i++) {
                boolean last = i == bucket.size() - 1;
                out.put32(gnuHash(names.get(bucket.get(i))) & ~1 | (last ? 1 : 0));
                order.add(bucket.get(i));
            }
        }
        return new Gnu(order, ByteView.of(out.toByteArray()));
    }

    /** Returns the logarithm of the number of bits in the filter, which GNU ld takes from the number of symbols. */
    private static int bloomShift(int symbols, int wordBits) {
        int log = 32 - Integer.numberOfLeadingZeros(symbols);
        int shift;
        if (log < 3) {
            shift = 5;
        } else if (((1 << (log - 2)) & symbols) != 0) {
            shift = log + 3;
        } else {
            shift = log + 2;
        }
        return wordBits == 64 && shift == 5 ? 6 : shift;
    }
}
