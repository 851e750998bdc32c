package dev.bootsmith.linker.symbol;

import dev.bootsmith.objectfile.elf.ElfName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
        int size = FIRST_SIZE;
        List<List<LinkSymbol>> buckets = buckets(size);
        int count = 0;
        for (LinkSymbol symbol : symbols) {
            buckets.get(bucket(symbol, size)).add(symbol);
            count++;
            if (count > size * 3L / 4) {
                int larger = larger(size);
                if (larger > size) {
                    buckets = grow(buckets, larger);
                    size = larger;
                }
            }
        }
        List<LinkSymbol> result = new ArrayList<>(symbols.size());
        for (List<LinkSymbol> bucket : buckets) {
            // New entries go to the head of a chain.
            Collections.reverse(bucket);
            result.addAll(bucket);
        }
        return result;
    }

    private static List<List<LinkSymbol>> grow(List<List<LinkSymbol>> old, int size) {
        List<List<LinkSymbol>> result = buckets(size);
        for (List<LinkSymbol> bucket : old) {
            for (int i = bucket.size() - 1; i >= 0; i--) {
                result.get(bucket(bucket.get(i), size)).add(bucket.get(i));
            }
        }
        return result;
    }

    private static List<List<LinkSymbol>> buckets(int size) {
        List<List<LinkSymbol>> result = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            result.add(new ArrayList<>(0));
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

    private static int bucket(LinkSymbol symbol, int size) {
        byte[] name = ElfName.encode(symbol.name());
        int hash = 0;
        for (byte each : name) {
            int c = each & 0xff;
            hash += c + (c << 17);
            hash ^= hash >>> 2;
        }
        hash += name.length + (name.length << 17);
        hash ^= hash >>> 2;
        return Integer.remainderUnsigned(hash, size);
    }
}
