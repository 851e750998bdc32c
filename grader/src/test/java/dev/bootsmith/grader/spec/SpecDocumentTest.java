package dev.bootsmith.grader.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.grader.text.LocalText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpecDocumentTest {
    private static final String HEAD = """
            version: 1
            id: t
            submission: { source: boot.s }
            """;

    private static final String CHECK = "checks: [ { id: a, points: 1, at: image, assert: { size: 512 } } ]\n";

    /** Returns what is wrong with a document as {@code CODE line:column argument}. */
    private static String problems(String text) {
        DiagnosticList found = new DiagnosticList();
        SpecDocument.read("spec.yaml", text.getBytes(StandardCharsets.UTF_8), found);
        return found.all().stream().map(SpecDocumentTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        String place = span == null ? "" : " " + span.line() + ":" + span.column();
        String advice = diagnostic.advice().stream()
                .map(line -> " -> " + line.arguments())
                .collect(Collectors.joining());
        return diagnostic.code().id() + place + " " + diagnostic.arguments().get(0) + advice;
    }

    private static SpecDocument read(String text) {
        DiagnosticList found = new DiagnosticList();
        Optional<SpecDocument> document = SpecDocument.read("spec.yaml", text.getBytes(StandardCharsets.UTF_8), found);
        return document.orElseThrow(() -> new AssertionError(found.all().toString()));
    }

    @Test
    void aMisspeltKeyIsAnErrorWithItsPlaceAndTheNearestKey() {
        assertEquals("R0002 4:1 machin -> [machine]", problems(HEAD + "machin: { memory: 64MiB }\n" + CHECK));
        assertEquals(
                "R0002 4:26 instrucions -> [instructions]\nR0005 4:17 instructions",
                sorted(problems(HEAD + "run:  { budget: {        instrucions: 5 } }\n" + CHECK)));
    }

    private static String two(String first, String second) {
        return """
                checks:
                  - { id: %s, assert: { stop: halted } }
                  - { id: %s, assert: { stop: halted } }
                """.formatted(first, second);
    }

    private static String sorted(String lines) {
        return lines.lines().sorted().collect(Collectors.joining("\n"));
    }

    @Test
    void aMisspeltKeyOfAnAssertionIsFoundToo() {
        String check = "checks:\n  - { id: a, at: final, assert: { scren: x } }\n";
        assertTrue(problems(HEAD + check).startsWith("R0002 5:35 scren -> [screen]"), problems(HEAD + check));
    }

    @Test
    void anAssertionOfAnotherGroundSaysWhereItBelongs() {
        String check = "checks:\n  - { id: a, at: image, assert: { screen: x } }\n";
        assertTrue(problems(HEAD + check).startsWith("R0011 5:43 screen"), problems(HEAD + check));
    }

    @Test
    void twoChecksOfOneNameAndTwoEqualKeysAreErrors() {
        String twice = two("a, at: run", "a, at: run");
        assertEquals("R0006 6:11 a", problems(HEAD + twice));
        assertEquals("R0006 4:1 id", problems("version: 1\nid: t\nsubmission: { source: boot.s }\nid: u\n" + CHECK));
    }

    @Test
    void needsMustNameChecksAndFormNoCircle() {
        String unknown = two("abc, at: run", "b, needs: [ abd ], at: run");
        assertEquals("R0007 6:23 abd -> [abc]", problems(HEAD + unknown));
        String circle = two("a, needs: [ b ], at: run", "b, needs: [ a ], at: run");
        assertEquals("R0008 5:21 a\nR0008 6:21 b", problems(HEAD + circle));
    }

    @Test
    void valuesAreCheckedWhereTheyStand() {
        assertEquals("R0004 1:10 version -> []", problems(HEAD.replace("1", "2") + CHECK));
        assertTrue(problems(HEAD + "machine: { memory: lots }\n" + CHECK).startsWith("R0004 4:20 memory"));
        assertTrue(problems(HEAD + "machine: { memory: 1000 }\n" + CHECK).startsWith("R0004 4:20 memory"));
        assertTrue(problems(HEAD + "machine: { cpu: z80 }\n" + CHECK).startsWith("R0004 4:17 cpu"));
        assertTrue(
                problems(HEAD + "score: { late: { per-day: 110% } }\n" + CHECK).startsWith("R0004 4:27 per-day"));
        String[][] numbers = {
            {"run: { stop: [ { spin: 10 } ] }\n", "spin"},
            {"variants: { vars: { A: { letters: A-Z, length: 0 } } }\n", "length"},
            {"variants: { apply: { disk-patch: [ { lba: -1, asciz: x } ] } }\n", "lba"},
            {"variants: { apply: { memory-patch: [ { pa: -1, asciz: x } ] } }\n", "pa"},
        };
        for (String[] number : numbers) {
            String found = problems(HEAD + number[0] + CHECK);
            assertTrue(found.startsWith("R0004 4:") && found.contains(" " + number[1]), found);
        }
        assertTrue(problems(HEAD + CHECK.replace("1,", "1.2345,")).startsWith("R0004 4:28 points"));
    }

    @Test
    void brokenYamlIsOneErrorWithItsPlace() {
        assertTrue(problems("version: 1\nid: [ a\n").startsWith("R0001 3:1"), problems("version: 1\nid: [ a\n"));
        assertTrue(problems("version: 1\n\tid: a\n").startsWith("R0001 2:1"));
        assertEquals("R0005 1:1 version", problems(""));
        assertTrue(problems("- a\n- b\n").startsWith("R0003 1:1"));
    }

    @Test
    void aDocumentThatGrowsByItsAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [ x, x, x, x, x, x, x, x, x, x ]\n");
        for (int i = 1; i < 9; i++) {
            String last = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [ ");
            bomb.append(String.join(", ", List.of(last, last, last, last, last, last, last, last, last, last)));
            bomb.append(" ]\n");
        }
        assertTrue(problems(bomb.toString()).matches("(?s)R000[19] .*"), problems(bomb.toString()));
    }

    @Test
    void aDocumentThatContainsItselfIsRefused() {
        assertTrue(problems("a: &a [ *a ]\n").startsWith("R00"), problems("a: &a [ *a ]\n"));
    }

    @Test
    void placesAreRightBehindCharactersOutsideTheBasicPlane() {
        // The smiling face is one character of YAML and two units of a Java text; columns count the units: 15 and 16
        // are the face.
        String text = HEAD + "title: { en: \"\ud83d\ude00\", zh_CN: x }\n" + CHECK;
        assertEquals("R0004 4:20 title", problems(text).replaceAll(" -> .*", ""));
    }

    @Test
    void anUnknownVariableIsAnErrorAndAKnownOneIsPutIn() {
        String vars = "variants: { count: 2, vars: { WORD: { first: HELLO, then: { letters: A-Z, length: 5 } } } }\n";
        String check = "checks: [ { id: a, assert: { screen: \"${WROD}\" } } ]\n";
        assertEquals("R0010 5:38 WROD -> [WORD]", problems(HEAD + vars + check));
        assertEquals("", problems(HEAD + vars + check.replace("WROD", "WORD")));
    }

    @Test
    void variantsFollowFromAssignmentStudentAndNumberAlone() {
        String vars = "variants: { count: 3, vars: { W: { first: HELLO, then: { letters: A-Z, length: 5 } },"
                + " N: { number: { min: 5, max: 7 } }, C: { choose: [ x, y ] } } }\n";
        Variants one = read(HEAD + vars + CHECK).variants();
        Variants two = read(HEAD + vars + CHECK).variants();
        String seed = one.seed("t", "anna");
        assertEquals(seed, two.seed("t", "anna"));
        assertNotEquals(seed, one.seed("t", "bert"));
        assertEquals("HELLO", one.values(seed, 0).get("W"));
        assertEquals(one.values(seed, 1), two.values(seed, 1));
        assertNotEquals(one.values(seed, 1).get("W"), one.values(seed, 2).get("W"));
        for (int i = 0; i < 20; i++) {
            assertTrue(String.valueOf(one.values(seed, i).get("W")).matches("[A-Z]{5}"));
            assertTrue(String.valueOf(one.values(seed, i).get("N")).matches("[567]"));
            assertTrue(String.valueOf(one.values(seed, i).get("C")).matches("[xy]"));
        }
    }

    @Test
    void aValueWithSpecialCharactersStaysAText() {
        String vars = "variants: { vars: { W: { choose: [ \"}, evil: { \" ] } } }\n";
        String check = "checks: [ { id: a, assert: { screen: \"${W}\" } } ]\n";
        assertEquals("", problems(HEAD + vars + check));
    }

    @Test
    void followingBytesNeedsPatchedOnes() {
        String check = "checks: [ { id: a, assert: { screen: x, derived-from: { disk-lba: 1 } } } ]\n";
        assertTrue(problems(HEAD + check).startsWith("R0014"), problems(HEAD + check));
    }

    @Test
    void pointsAreExact() {
        assertEquals(Optional.of(100L), Points.parse("0.1"));
        assertEquals(Optional.of(-2500L), Points.parse("-2.5"));
        assertEquals(Optional.empty(), Points.parse("0.0001"));
        assertEquals("0.3", Points.text(300));
        assertEquals("100", Points.text(100_000));
    }

    @Test
    void textsAreTakenInTheReadersLanguageOrElseInEnglish() {
        Specification spec =
                read(HEAD + "title: { en: Hello, zh-CN: 你好 }\n" + CHECK).general();
        assertEquals("你好", spec.title().in(Locale.SIMPLIFIED_CHINESE));
        assertEquals("Hello", spec.title().in(Locale.ROOT));
        assertEquals("Hello", spec.title().in(Locale.GERMAN));
        assertEquals("x", LocalText.of("x").in(Locale.SIMPLIFIED_CHINESE));
    }
}
