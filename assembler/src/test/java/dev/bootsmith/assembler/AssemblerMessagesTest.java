package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.assembler.diag.AssemblerCode;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssemblerMessagesTest {
    private final ResourceBundle english = ResourceBundle.getBundle(AssemblerCode.BUNDLE, Locale.ROOT);
    private final ResourceBundle chinese = ResourceBundle.getBundle(AssemblerCode.BUNDLE, Locale.SIMPLIFIED_CHINESE);

    @Test
    void everyCodeHasHeadlineAndExplanation() {
        for (AssemblerCode code : AssemblerCode.values()) {
            assertTrue(english.containsKey(code.id()), code.id());
            assertTrue(english.containsKey(code.id() + ".explain"), code.id());
        }
    }

    @Test
    void codesAreUnique() {
        Set<String> ids = new HashSet<>();
        for (AssemblerCode code : AssemblerCode.values()) {
            assertTrue(ids.add(code.id()), code.id());
        }
    }

    @Test
    void chineseHasTheSameKeys() {
        Set<String> own = new HashSet<>();
        own.addAll(chinese.keySet());
        assertEquals(new HashSet<>(english.keySet()), own);
        for (String key : english.keySet()) {
            assertTrue(
                    !chinese.getString(key).equals(english.getString(key))
                            || key.length() < 7 && english.getString(key).equals("{0}"),
                    key);
        }
    }
}
