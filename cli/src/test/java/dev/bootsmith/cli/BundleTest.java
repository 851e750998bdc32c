package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.bootsmith.core.diag.DiagnosticCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The human text of all modules: both languages say the same things, and no diagnostic is without words. */
class BundleTest {
    private static final List<String> MODULES = List.of(
            "core",
            "isa",
            "objectfile",
            "grammar",
            "assembler",
            "linker",
            "imagebuilder",
            "emulator",
            "toolchain",
            "debugger",
            "grader",
            "course",
            "cli");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    private static @Nullable Properties bundle(String module, String suffix) throws IOException {
        String name = "/dev/bootsmith/" + module + "/messages" + suffix + ".properties";
        URL url = BundleTest.class.getResource(name);
        if (url == null) {
            return null;
        }
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void englishAndChineseHaveTheSameKeysAndPlaceholders() throws IOException {
        int bundles = 0;
        List<String> problems = new ArrayList<>();
        for (String module : MODULES) {
            Properties english = bundle(module, "");
            Properties chinese = bundle(module, "_zh_CN");
            if (english == null && chinese == null) {
                continue;
            }
            bundles++;
            Set<String> englishKeys = english == null ? Set.of() : new TreeSet<>(english.stringPropertyNames());
            Set<String> chineseKeys = chinese == null ? Set.of() : new TreeSet<>(chinese.stringPropertyNames());
            assertEquals(String.join("\n", englishKeys), String.join("\n", chineseKeys), "keys of " + module);
            for (String key : englishKeys) {
                String left = english == null ? "" : english.getProperty(key);
                String right = chinese == null ? "" : chinese.getProperty(key);
                if (!placeholders(left).equals(placeholders(right))) {
                    problems.add(module + ": " + key);
                }
            }
        }
        assertEquals(List.of(), problems, "placeholders differ");
        assertFalse(bundles < 4, "only " + bundles + " bundles found");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void everyDiagnosticCodeHasAHeadlineAndAnExplanation() throws IOException {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (DiagnosticCode code : allCodes()) {
            if (!ids.add(code.id())) {
                problems.add(code.id() + " is used twice");
            }
            String module = code.bundle().replaceAll("^dev\\.bootsmith\\.(.*)\\.messages$", "$1");
            Properties english = bundle(module, "");
            for (String key : List.of(code.id(), code.id() + ".explain")) {
                if (english == null || english.getProperty(key) == null) {
                    problems.add(module + ": no text for " + key);
                }
            }
        }
        assertEquals(List.of(), problems);
        assertFalse(ids.size() < 40, "only " + ids.size() + " codes found");
    }

    private static List<DiagnosticCode> allCodes() {
        List<DiagnosticCode> codes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.bootsmith")) {
            if (type.isEnum() && type.isAssignableTo(DiagnosticCode.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    codes.add((DiagnosticCode) constant);
                }
            }
        }
        return codes;
    }
}
