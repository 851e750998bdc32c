package dev.bootsmith.core.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void onlyNumberedBracesOfGivenArgumentsAreReplaced() {
        assertEquals("`mov' {x} {1} 5", Messages.format("`mov' {x} {1} {0}", List.of(5)));
    }

    @Test
    void chineseIsChosenByLanguageAndAnythingElseGetsEnglish() {
        String bundle = "dev.bootsmith.core.messages";
        assertEquals("错误", new Messages(Locale.CHINA).text(bundle, "word.error"));
        assertEquals("error", new Messages(Locale.FRANCE).text(bundle, "word.error"));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        ResourceBundle.Control own =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String bundle = "dev.bootsmith.core.messages";
        assertEquals(
                ResourceBundle.getBundle(bundle, Locale.ROOT, own).keySet(),
                ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE, own).keySet());
    }
}
