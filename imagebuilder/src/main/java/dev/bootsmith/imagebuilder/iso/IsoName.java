package dev.bootsmith.imagebuilder.iso;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Identifiers of ISO 9660, level 2: capital letters, digits and {@code _}, at most 30 of them with the extension, and a
 * version. What a name has besides becomes {@code _}; where two become one, the later is numbered. Joliet's are the names as
 * they are, at most 64 units.
 *
 * @param identifier the name on the CD
 * @param name the name that was asked for
 * @param joliet which of the two trees it is in
 */
record IsoName(String identifier, String name, IsoOptions.Joliet joliet) {
    private static final int MAX_FILE = 30;
    private static final int MAX_DIRECTORY = 31;
    private static final int MAX_JOLIET_UNITS = 64;

    /** Returns the names of a directory in the order in which it has to list them. */
    static List<IsoName> identifiers(IsoTree directory, IsoOptions.Joliet joliet) {
        Map<String, String> byIdentifier = new TreeMap<>();
        for (Map.Entry<String, IsoTree.Node> child : directory.children.entrySet()) {
            boolean isDirectory = child.getValue().directory() != null;
            String identifier = joliet == IsoOptions.Joliet.ON
                    ? jolietIdentifier(child.getKey())
                    : identifier(child.getKey(), isDirectory, byIdentifier.keySet());
            byIdentifier.put(isDirectory ? identifier : identifier + ";1", child.getKey());
        }
        List<IsoName> ordered = new ArrayList<>();
        byIdentifier.forEach((identifier, name) -> ordered.add(new IsoName(identifier, name, joliet)));
        return ordered;
    }

    /** Returns the identifier as it stands in a record. */
    byte[] bytes() {
        return identifier.getBytes(
                joliet == IsoOptions.Joliet.ON ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
    }

    private static String jolietIdentifier(String name) {
        String cut = name.length() > MAX_JOLIET_UNITS ? name.substring(0, MAX_JOLIET_UNITS) : name;
        return cut.replaceAll("[*/:;?\\\\]", "_");
    }

    private static String identifier(String name, boolean isDirectory, Set<String> taken) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (isDirectory) {
            String plain = plain(upper);
            return unique(plain.substring(0, Math.min(plain.length(), MAX_DIRECTORY)), "", "", MAX_DIRECTORY, taken);
        }
        int dot = upper.lastIndexOf('.');
        String base = plain(dot > 0 ? upper.substring(0, dot) : upper);
        String extension = dot > 0 ? plain(upper.substring(dot + 1)) : "";
        extension = extension.substring(0, Math.min(extension.length(), 8));
        base = base.substring(0, Math.min(base.length(), MAX_FILE - extension.length()));
        // A file's identifier has its dot even without an extension.
        return unique(base, "." + extension, ";1", MAX_FILE - extension.length(), taken);
    }

    private static String unique(String base, String end, String version, int room, Set<String> taken) {
        String identifier = base + end;
        for (int n = 0; taken.contains(identifier + version); n++) {
            String number = String.format(Locale.ROOT, "%03d", n);
            identifier = base.substring(0, Math.min(base.length(), room - number.length())) + number + end;
        }
        return identifier;
    }

    private static String plain(String text) {
        return text.replaceAll("[^A-Z0-9_]", "_");
    }
}
