package dev.bootsmith.imagebuilder.fat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Names of 8 + 3 characters, and long ones in front of them.
 *
 * <p>A name whose base and extension are each in one case needs no long entries: two bits say "lower case". Anything else has
 * a long name, and a short one that was cut down; where something was lost, {@code ~1} tells it apart from others.
 *
 * @param shortName 11 bytes of Latin-1, padded with blanks
 * @param caseBits 8 if the base is in lower case, 16 if the extension is
 * @param needsLong whether long entries go in front
 */
record FatName(String shortName, int caseBits, boolean needsLong) {
    static final int MAX_UNITS = 255;

    private static final int LOWER_BASE = 8;
    private static final int LOWER_EXTENSION = 16;
    private static final String PUNCTUATION = "!#$%&'()-@^_`{}~";
    private static final String FORBIDDEN = "\"*/:<>?\\|";

    /** Returns whether a long name may be written at all. */
    static boolean isAllowed(String name) {
        if (name.isEmpty() || name.length() > MAX_UNITS || name.equals(".") || name.equals("..")) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
        }
        // Every other system drops these, and would not find the file again.
        return !name.endsWith(" ") && !name.endsWith(".") && !name.startsWith(" ");
    }

    /**
     * Chooses the short name.
     *
     * @param taken the short names of the directory
     */
    static FatName of(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot + 1) : "";
        boolean isExact = base.length() <= 8 && extension.length() <= 3 && isShort(base) && isShort(extension);
        if (isExact) {
            String shortName = padded(base.toUpperCase(Locale.ROOT), 8) + padded(extension.toUpperCase(Locale.ROOT), 3);
            boolean oneCase = isOneCase(base) && isOneCase(extension);
            if (!taken.contains(shortName)) {
                return new FatName(shortName, oneCase ? caseBits(base, extension) : 0, !oneCase);
            }
        }
        String cutBase = cut(base, 8);
        String cutExtension = padded(cut(extension, 3), 3);
        for (int n = 1; ; n++) {
            String tail = "~" + n;
            String start = cutBase.substring(0, Math.min(cutBase.length(), 8 - tail.length()));
            String shortName = padded(start + tail, 8) + cutExtension;
            if (!taken.contains(shortName)) {
                return new FatName(shortName, 0, true);
            }
        }
    }

    private static int caseBits(String base, String extension) {
        return (isLower(base) ? LOWER_BASE : 0) | (isLower(extension) ? LOWER_EXTENSION : 0);
    }

    private static boolean isLower(String text) {
        return !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isOneCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) || text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isShort(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isShort(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShort(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || PUNCTUATION.indexOf(c) >= 0;
    }

    private static String cut(String text, int length) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length() && kept.length() < length; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '.') {
                kept.append(isShort(c) ? Character.toUpperCase(c) : '_');
            }
        }
        return kept.isEmpty() && length == 8 ? "_" : kept.toString();
    }

    private static String padded(String text, int length) {
        return text + " ".repeat(length - text.length());
    }

    /** Returns how many long entries the name takes. */
    static int longEntries(String name) {
        return (name.length() + LongName.UNITS - 1) / LongName.UNITS;
    }

    byte[] shortBytes() {
        return shortName.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the name that a short entry shows, its case bits applied. */
    static String shown(String shortName, int caseBits) {
        String base = shortName.substring(0, 8).stripTrailing();
        String extension = shortName.substring(8).stripTrailing();
        base = (caseBits & LOWER_BASE) != 0 ? base.toLowerCase(Locale.ROOT) : base;
        extension = (caseBits & LOWER_EXTENSION) != 0 ? extension.toLowerCase(Locale.ROOT) : extension;
        return extension.isEmpty() ? base : base + "." + extension;
    }
}
