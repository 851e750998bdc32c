package dev.bootsmith.objectfile.elf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a string table in which a string that ends another one takes no room of its own, as GNU tools do: {@code
 * .text} lies inside {@code .rela.text}.
 *
 * <p>The strings that keep their own room stand in the order in which they were first added.
 *
 * @elf String Table
 */
public final class StringTable {
    private static final Text EMPTY = empty();
    /** 2 to the 32nd divided by the golden ratio; the top bits of a product with it are the place. */
    private static final int SPREAD = 0x9e37_79b9;

    /** Open addressing: each string at the place that its hash value says, or behind; twice as many places as strings. */
    private @Nullable Text[] places;

    private final List<Text> order;
    private byte[] bytes = {0};

    public StringTable() {
        this(16);
    }

    /** Makes one with room for so many strings; others may be added all the same. */
    public StringTable(int expectedCount) {
        places = new Text[Integer.highestOneBit(Math.max(16, expectedCount)) * 4];
        order = new ArrayList<>(expectedCount);
    }

    /** A string, and where it begins once that is known. */
    public static final class Text {
        private final String text;
        private final byte[] bytes;
        private int offset = -1;

        /** Returns where the string begins; only after {@link #finish}. */
        public int offset() {
            return offset;
        }

        Text(String text) {
            this.text = text;
            this.bytes = ElfName.encode(text);
        }
    }

    /** Adds a string, and returns what will know where it begins; the empty string is always there. */
    public Text add(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        int place = place(text);
        Text known = places[place];
        if (known != null) {
            return known;
        }
        Text added = new Text(text);
        places[place] = added;
        order.add(added);
        if (order.size() > places.length / 2) {
            places = new Text[2 * places.length];
            order.forEach(each -> places[place(each.text)] = each);
        }
        return added;
    }

    /** Returns where a string is, or would be. */
    private int place(String text) {
        // The factor spreads names that differ in their last character only, which would crowd together.
        int place = (text.hashCode() * SPREAD) >>> Integer.numberOfLeadingZeros(places.length - 1);
        for (Text each = places[place]; each != null && !each.text.equals(text); each = places[place]) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private static Text empty() {
        Text text = new Text("");
        text.offset = 0;
        return text;
    }

    /** Fixes the offsets; nothing may be added after this. */
    public void finish() {
        @Nullable Text[] hosts = findHosts();
        int size = 1;
        for (int i = 0; i < hosts.length; i++) {
            size = hosts[i] == null ? Math.addExact(size, order.get(i).bytes.length + 1) : size;
        }
        byte[] result = new byte[size];
        int at = 1;
        for (int i = 0; i < hosts.length; i++) {
            if (hosts[i] == null) {
                Text text = order.get(i);
                text.offset = at;
                System.arraycopy(text.bytes, 0, result, at, text.bytes.length);
                at += text.bytes.length + 1;
            }
        }
        for (int i = 0; i < hosts.length; i++) {
            Text host = hosts[i];
            if (host != null) {
                Text text = order.get(i);
                text.offset = host.offset + host.bytes.length - text.bytes.length;
            }
        }
        bytes = result;
    }

    /** Returns where the string begins; 0 for the empty string. */
    public int offset(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Text known = places[place(text)];
        if (known == null || known.offset < 0) {
            throw new IllegalStateException("string was not added: " + text);
        }
        return known.offset;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Returns for each string the longest one that ends with it, or null where there is none. */
    private @Nullable Text[] findHosts() {
        byte[][] all = new byte[order.size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = order.get(i).bytes;
        }
        @Nullable Text[] hosts = new Text[all.length];
        Text host = null;
        for (int i : TailOrder.of(all)) {
            if (host != null && TailOrder.endsWith(host.bytes, all[i])) {
                hosts[i] = host;
            } else {
                host = order.get(i);
            }
        }
        return hosts;
    }
}
