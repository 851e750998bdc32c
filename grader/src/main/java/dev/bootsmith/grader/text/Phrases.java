package dev.bootsmith.grader.text;

import dev.bootsmith.core.diag.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** This module's sentences, each in all the languages there are. */
public final class Phrases {
    public static final String BUNDLE = "dev.bootsmith.grader.messages";

    private static final Messages ENGLISH = Messages.english();
    private static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);

    private Phrases() {}

    /** Returns a sentence of the bundle; an argument that is itself a {@link LocalText} is put in in the sentence's language. */
    public static LocalText of(String key, Object... arguments) {
        return new LocalText(Map.of(
                LocalText.ENGLISH, text(ENGLISH, Locale.ENGLISH, key, arguments),
                LocalText.CHINESE, text(CHINESE, Locale.SIMPLIFIED_CHINESE, key, arguments)));
    }

    private static String text(Messages messages, Locale locale, String key, Object... arguments) {
        List<Object> plain = new ArrayList<>();
        for (Object argument : arguments) {
            plain.add(argument instanceof LocalText text ? text.in(locale) : argument);
        }
        // The look-up keeps its bundles in a plain map, and grading uses several threads.
        synchronized (messages) {
            return messages.text(BUNDLE, key, plain);
        }
    }

    /** Returns texts put together with something between them. */
    public static LocalText join(List<LocalText> texts, String separator) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (LocalText text : texts) {
            english.add(text.in(Locale.ENGLISH));
            chinese.add(text.in(Locale.SIMPLIFIED_CHINESE));
        }
        return new LocalText(Map.of(
                LocalText.ENGLISH, String.join(separator, english),
                LocalText.CHINESE, String.join(separator, chinese)));
    }
}
