package dev.bootsmith.toolchain.binutils;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The words for attributes of sections in {@code --set-section-flags} and {@code --rename-section}. */
public final class SectionAttributes {
    private static final Map<String, Integer> WORDS = words();

    private SectionAttributes() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("alloc", GnuSection.ALLOC);
        words.put("load", GnuSection.LOAD);
        words.put("noload", 0);
        words.put("readonly", GnuSection.READONLY);
        words.put("debug", GnuSection.DEBUGGING);
        words.put("code", GnuSection.CODE);
        words.put("data", GnuSection.DATA);
        words.put("rom", 0);
        words.put("exclude", GnuSection.EXCLUDE);
        words.put("share", 0);
        words.put("contents", GnuSection.CONTENTS);
        words.put("merge", GnuSection.MERGE);
        words.put("strings", GnuSection.STRINGS);
        return words;
    }

    /** Returns the bit of an attribute; upper case is accepted. */
    public static OptionalInt named(String word) {
        Integer flag = WORDS.get(word.toLowerCase(java.util.Locale.ROOT));
        return flag == null ? OptionalInt.empty() : OptionalInt.of(flag);
    }

    public static List<String> names() {
        return List.copyOf(WORDS.keySet());
    }
}
