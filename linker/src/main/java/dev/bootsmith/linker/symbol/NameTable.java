package dev.bootsmith.linker.symbol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Global names and their symbols, in the order in which the names came. A large link asks for a million names, so it is a
 * table with open addressing: each symbol is at the place that the hash value of its name says, or behind.
 */
final class NameTable {
    private static final int FIRST_PLACES = 1 << 10;
    /** 2 to the 32nd divided by the golden ratio: names that differ in their last character only would crowd together. */
    private static final int SPREAD = 0x9e37_79b9;

    private final List<LinkSymbol> order = new ArrayList<>();
    /** Never more than half full; its length is a power of two. */
    private @Nullable LinkSymbol[] places = new LinkSymbol[FIRST_PLACES];
    /** The hash value of what is at each place: it tells most others apart without looking at them. */
    private int[] hashes = new int[FIRST_PLACES];

    /** Returns all symbols; nobody adds to the list but this table. */
    List<LinkSymbol> inOrder() {
        return Collections.unmodifiableList(order);
    }

    @Nullable
    LinkSymbol find(String name) {
        return places[place(name, name.hashCode())];
    }

    /** Returns the symbol of a name, a new undefined one if there was none. */
    LinkSymbol findOrAdd(String name) {
        int hash = name.hashCode();
        int place = place(name, hash);
        LinkSymbol known = places[place];
        if (known != null) {
            return known;
        }
        LinkSymbol added = new LinkSymbol(name);
        places[place] = added;
        hashes[place] = hash;
        order.add(added);
        if (order.size() > places.length / 2) {
            grow();
        }
        return added;
    }

    /** Returns where the symbol of a name is, or would be. */
    private int place(String name, int hash) {
        int place = first(hash, places.length);
        for (LinkSymbol each = places[place]; each != null; each = places[place]) {
            if (hashes[place] == hash && each.name().equals(name)) {
                break;
            }
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private static int first(int hash, int length) {
        return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(length - 1);
    }

    private void grow() {
        @Nullable LinkSymbol[] larger = new LinkSymbol[2 * places.length];
        int[] largerHashes = new int[larger.length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] != null) {
                int place = first(hashes[i], larger.length);
                while (larger[place] != null) {
                    place = place + 1 & larger.length - 1;
                }
                larger[place] = places[i];
                largerHashes[place] = hashes[i];
            }
        }
        places = larger;
        hashes = largerHashes;
    }
}
