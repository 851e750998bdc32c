package dev.bootsmith.objectfile.elf;

import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a string table in which a string that ends another one takes no room of its own, as GNU tools do: {@code
 * .text} lies inside {@code .rela.text}.
 *
 * <p>The strings that keep their own room stand in the order in which they were first added.
 *
 * @elf String Table
 */
public final class StringTable {
    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private byte[] bytes = {0};

    /** Adds a string; the empty string is always there. */
    public void add(String text) {
        if (!text.isEmpty()) {
            offsets.putIfAbsent(text, 0);
        }
    }

    /** Fixes the offsets; nothing may be added after this. */
    public void finish() {
        Map<String, String> hosts = findHosts();
        ByteBuilder out = new ByteBuilder(offsets.size() * 16);
        out.put8(0);
        for (Map.Entry<String, Integer> entry : offsets.entrySet()) {
            if (!hosts.containsKey(entry.getKey())) {
                entry.setValue(out.size());
                out.put(ElfName.encode(entry.getKey())).put8(0);
            }
        }
        for (Map.Entry<String, Integer> entry : offsets.entrySet()) {
            String host = hosts.get(entry.getKey());
            if (host != null) {
                int hostOffset = offsets.getOrDefault(host, 0);
                entry.setValue(hostOffset + ElfName.encode(host).length - ElfName.encode(entry.getKey()).length);
            }
        }
        bytes = out.toByteArray();
    }

    /** Returns where the string begins; 0 for the empty string. */
    public int offset(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Integer offset = offsets.get(text);
        if (offset == null) {
            throw new IllegalStateException("string was not added: " + text);
        }
        return offset;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Maps each string that is the end of another one to that other one. */
    private Map<String, String> findHosts() {
        List<String> reversed = new ArrayList<>(offsets.size());
        for (String text : offsets.keySet()) {
            reversed.add(new StringBuilder(text).reverse().toString());
        }
        // Backwards, a tail is a prefix; sorted descending, it follows the longest string that it is a prefix of.
        reversed.sort(Comparator.reverseOrder());
        Map<String, String> hosts = new LinkedHashMap<>();
        String host = "";
        for (String text : reversed) {
            if (host.startsWith(text)) {
                hosts.put(
                        new StringBuilder(text).reverse().toString(),
                        new StringBuilder(host).reverse().toString());
            } else {
                host = text;
            }
        }
        return hosts;
    }
}
