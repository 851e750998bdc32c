package dev.bootsmith.core.diag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Looks up human text in the modules' message bundles for one language.
 *
 * <p>Bundles are UTF-8 property files: {@code messages.properties} is English, {@code messages_zh_CN.properties}
 * Simplified Chinese. In a text, {@code {0}}, {@code {1}} ... stand for the arguments; nothing else is special, so quotes
 * and braces stand for themselves. Arguments are shown by {@link String#valueOf(Object)}; numbers are never grouped or
 * localised, because what surrounds them is code.
 */
public final class Messages {
    private static final int LONGEST_ARGUMENT = 2_000;

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new HashMap<>();

    /** Creates a look-up for a language; anything but Chinese gets English. */
    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    }

    /** Returns the English look-up. */
    public static Messages english() {
        return new Messages(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * Returns the text of a key with its arguments put in.
     *
     * @throws MissingResourceException if the bundle lacks the key, which is a bug of ours
     */
    public String text(String bundle, String key, List<?> arguments) {
        return format(load(bundle).getString(key), arguments);
    }

    public String text(String bundle, String key, Object... arguments) {
        return text(bundle, key, List.of(arguments));
    }

    /** Returns the text of a key, or nothing if the bundle lacks it. */
    public Optional<String> find(String bundle, String key, List<?> arguments) {
        ResourceBundle texts = load(bundle);
        return texts.containsKey(key) ? Optional.of(format(texts.getString(key), arguments)) : Optional.empty();
    }

    private ResourceBundle load(String bundle) {
        return bundles.computeIfAbsent(
                bundle,
                name -> ResourceBundle.getBundle(
                        name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What the user wrote may be a megabyte; a message shows its beginning. */
    private static void appendArgument(StringBuilder out, String text) {
        if (text.length() <= LONGEST_ARGUMENT) {
            out.append(text);
        } else {
            out.append(text, 0, LONGEST_ARGUMENT - 1).append('\u2026');
        }
    }

    /** Replaces each {@code {n}} that has an argument; leaves every other brace alone. */
    static String format(String pattern, List<?> arguments) {
        StringBuilder result = new StringBuilder(pattern.length() + 32);
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                int index = pattern.charAt(i + 1) - '0';
                if (index >= 0 && index < arguments.size() && index <= 9) {
                    appendArgument(result, String.valueOf(arguments.get(index)));
                    i += 3;
                    continue;
                }
            }
            result.append(c);
            i++;
        }
        return result.toString();
    }
}
