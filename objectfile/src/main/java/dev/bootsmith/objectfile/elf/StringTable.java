package dev.bootsmith.objectfile.elf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Text> texts = new HashMap<>();
    private final List<Text> order = new ArrayList<>();
    private byte[] bytes = {0};

    /** A string, and where it begins once that is known. */
    public static final class Text {
        private final byte[] bytes;
        private int offset = -1;

        /** Returns where the string begins; only after {@link #finish}. */
        public int offset() {
            return offset;
        }

        Text(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** Adds a string, and returns what will know where it begins; the empty string is always there. */
    public Text add(String text) {
        Text known = text.isEmpty() ? EMPTY : texts.get(text);
        if (known != null) {
            return known;
        }
        Text added = new Text(ElfName.encode(text));
        texts.put(text, added);
        order.add(added);
        return added;
    }

    private static Text empty() {
        Text text = new Text(new byte[0]);
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
        Text known = texts.get(text);
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
