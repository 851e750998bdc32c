package dev.bootsmith.debugger.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.debugger.diagnosis.FindingKind;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason has its texts in every language, and translations refer to the same facts. */
class FaultTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private static final String ENGLISH = "messages.properties";

    private final Map<String, String> english = bundle(ENGLISH);
    private final Map<String, String> chinese = bundle("messages_zh_CN.properties");

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void everyReasonHasACauseAndAnAdviceInBothLanguages(FaultKind kind) {
        for (String key : new String[] {"reason." + kind.id(), "reason." + kind.id() + ".advice"}) {
            assertTrue(english.containsKey(key), "no English text " + key);
            assertFalse(english.getOrDefault(key, "").isBlank());
            assertTrue(chinese.containsKey(key), "no Chinese text " + key);
            assertTrue(chinese.getOrDefault(key, "").chars().anyMatch(c -> c >= 0x4e00), "not Chinese: " + key);
        }
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void everyMistakeHasAReasonAndARemedyInBothLanguages(FindingKind kind) {
        for (String key : new String[] {"finding." + kind.id(), "finding." + kind.id() + ".advice"}) {
            assertTrue(english.containsKey(key), "no English text " + key);
            assertTrue(chinese.getOrDefault(key, "").chars().anyMatch(c -> c >= 0x4e00), "not Chinese: " + key);
        }
    }

    @Test
    void noTextIsOfAReasonOrAMistakeThatDoesNotExist() {
        Set<String> ids = new TreeSet<>();
        for (FaultKind kind : FaultKind.values()) {
            ids.add("reason." + kind.id());
        }
        for (FindingKind kind : FindingKind.values()) {
            ids.add("finding." + kind.id());
        }
        Set<String> left = new TreeSet<>();
        for (String key : english.keySet()) {
            boolean isOfAKind = key.startsWith("reason.") || key.startsWith("finding.") && key.contains("-");
            if (isOfAKind && !ids.contains(key.replaceFirst("\\.advice$", ""))) {
                left.add(key);
            }
        }
        assertEquals(Set.of(), left);
    }

    @ParameterizedTest
    @EnumSource(Vector.class)
    void everyExceptionHasATitle(Vector vector) {
        assertTrue(english.containsKey("vector." + vector.number()));
    }

    @ParameterizedTest
    @MethodSource("englishKeys")
    void translationsHaveTheSameKeysAndArguments(String key) {
        assertTrue(chinese.containsKey(key), "no Chinese text " + key);
        assertEquals(arguments(english.getOrDefault(key, "")), arguments(chinese.getOrDefault(key, "")), key);
    }

    static Set<String> englishKeys() {
        return bundle(ENGLISH).keySet();
    }

    @Test
    void noTranslationIsLeftOver() {
        assertEquals(english.keySet(), chinese.keySet());
    }

    private static String arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    /** Reads one language's file alone: a resource bundle would fill gaps from its parent. */
    private static Map<String, String> bundle(String file) {
        Properties properties = new Properties();
        try (InputStream in = FaultTextsTest.class.getResourceAsStream("/dev/bootsmith/debugger/" + file)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
