package dev.bootsmith.assembler.parse;

import java.util.Locale;
import java.util.Set;

/** The words that may follow a symbol and {@code @}, in either case. */
public final class RelocationWords {
    private static final Set<String> WORDS = Set.of(
            "size",
            "pltoff",
            "plt",
            "gotplt",
            "gotoff",
            "gotpcrel",
            "tlsgd",
            "tlsldm",
            "tlsld",
            "gottpoff",
            "tpoff",
            "ntpoff",
            "dtpoff",
            "gotntpoff",
            "indntpoff",
            "got",
            "tlsdesc",
            "tlscall",
            "secrel32");

    private RelocationWords() {}

    public static Set<String> all() {
        return WORDS;
    }

    public static boolean isKnown(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
