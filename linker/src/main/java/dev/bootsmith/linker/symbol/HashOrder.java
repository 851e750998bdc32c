package dev.bootsmith.linker.symbol;

import dev.bootsmith.objectfile.elf.ElfName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The order in which GNU ld lists global symbols: that of the buckets of its hash table. Anybody who compares our files
 * with GNU's byte for byte needs the same order; it has no other meaning.
 *
 * @ld output of version 2.40
 */
public final class HashOrder {
    private static final int FIRST_SIZE = 4051;
    /** Sizes the table grows through: each is taken when three quarters of the one before are full. */
    private static final int[] SIZES = {
        31, 61, 127, 251, 509, 1021, 2039, 4093, 8191, 16381, 32749, 65521, 131071, 262139, 524287, 1048573, 2097143
    };

    private HashOrder() {}

    /** Returns the symbols, given in the order in which they were first seen, in GNU ld's order. */
    public static List<LinkSymbol> sort(Collection<LinkSymbol> symbols) {
        LinkSymbol[] all = symbols.toArray(new LinkSymbol[0]);
        long[] hashes = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            hashes[i] = hash(all[i]);
        }
        // Chains of indices plus one; new entries go to the head.
        int[] heads = new int[FIRST_SIZE];
        int[] next = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            int bucket = (int) Long.remainderUnsigned(hashes[i], heads.length);
            next[i] = heads[bucket];
            heads[bucket] = i + 1;
            if (i + 1 > heads.length * 3L / 4) {
                int larger = larger(heads.length);
                if (larger > heads.length) {
                    heads = grow(heads, next, hashes, larger);
                }
            }
        }
        List<LinkSymbol> result = new ArrayList<>(all.length);
        for (int head : heads) {
            for (int i = head; i != 0; i = next[i - 1]) {
                result.add(all[i - 1]);
            }
        }
        return result;
    }

    private static int[] grow(int[] old, int[] next, long[] hashes, int size) {
        int[] result = new int[size];
        for (int head : old) {
            int following;
            for (int first = head; first != 0; first = following) {
                // Neighbours with one hash value stay neighbours in that order.
                int last = first;
                while (next[last - 1] != 0 && hashes[next[last - 1] - 1] == hashes[first - 1]) {
                    last = next[last - 1];
                }
                following = next[last - 1];
                int bucket = (int) Long.remainderUnsigned(hashes[first - 1], size);
                next[last - 1] = result[bucket];
                result[bucket] = first;
            }
        }
        return result;
    }

    private static int larger(int size) {
        for (int candidate : SIZES) {
            if (candidate > size) {
                return candidate;
            }
        }
        return size;
    }

    /** The function of BFD, on its unsigned 64-bit type. */
    private static long hash(LinkSymbol symbol) {
        byte[] name = ElfName.encode(symbol.name());
        long hash = 0;
        for (byte each : name) {
            hash = add(hash, each & 0xff);
        }
        return finish(hash, name.length);
    }

    private static long add(long hash, int c) {
        long sum = hash + c + ((long) c << 17);
        return sum ^ sum >>> 2;
    }

    private static long finish(long hash, int length) {
        long sum = hash + Integer.toUnsignedLong(length + (length << 17));
        return sum ^ sum >>> 2;
    }
}
