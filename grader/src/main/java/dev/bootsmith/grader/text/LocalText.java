package dev.bootsmith.grader.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text in one or more languages.
 *
 * @param byLanguage texts by BCP 47 tag ({@code en}, {@code zh-CN}), in order of the tags
 */
public record LocalText(Map<String, String> byLanguage) {
    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh-CN";

    /** No text in any language. */
    public static final LocalText NONE = new LocalText(Map.of());

    public LocalText {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** Returns a text that is the same in every language: a number, a name, what a person wrote without saying the language. */
    public static LocalText of(String text) {
        return new LocalText(Map.of(ENGLISH, text));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** Returns the text for a reader: in the language, else in any of the same family, else English, else whatever there is. */
    public String in(Locale locale) {
        String tag = locale.toLanguageTag();
        String exact = byLanguage.get(tag);
        if (exact != null) {
            return exact;
        }
        String language = locale.getLanguage().isEmpty() ? ENGLISH : locale.getLanguage();
        for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
            if (entry.getKey().equals(language) || entry.getKey().startsWith(language + "-")) {
                return entry.getValue();
            }
        }
        String english = byLanguage.get(ENGLISH);
        return english != null
                ? english
                : byLanguage.values().stream().findFirst().orElse("");
    }

    public String inEnglish() {
        return in(Locale.ENGLISH);
    }
}
