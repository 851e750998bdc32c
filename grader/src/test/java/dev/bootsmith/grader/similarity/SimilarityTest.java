package dev.bootsmith.grader.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Copies in the disguises that students use are found; works of different hands on the same assignment are not. */
class SimilarityTest {
    private static final Comparison.Options EVERYTHING = new Comparison.Options(0, 100);
    private static final WorkReader READER = reader(WorkReader.Runs.YES);
    private static final WorkReader SOURCES = reader(WorkReader.Runs.NO);

    private static WorkReader reader(WorkReader.Runs runs) {
        try {
            Path spec = Path.of(
                    Objects.requireNonNull(SimilarityTest.class.getResource("/dev/bootsmith/grader/example/spec.yaml"))
                            .toURI());
            return new WorkReader(SpecFiles.read(spec, new DiagnosticList()).orElseThrow(), runs, IsaTables.load());
        } catch (URISyntaxException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SimilarityTest.class.getResourceAsStream("/dev/bootsmith/grader/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String solution() throws IOException {
        return resource("example/boot.s");
    }

    private static Work work(WorkReader reader, String name, String source) throws IOException {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        return reader.read(name, new SubmissionFiles(Map.of("boot.s", bytes)));
    }

    private static Pair pair(WorkReader reader, String first, String second) throws IOException {
        List<Work> works = List.of(work(reader, "a", first), work(reader, "b", second));
        List<Pair> pairs = Comparison.of(works, Optional.empty(), EVERYTHING).pairs();
        return pairs.isEmpty() ? new Pair(works.get(0), works.get(1), Map.of()) : pairs.get(0);
    }

    private static int sourceScore(String first, String second) throws IOException {
        return pair(SOURCES, first, second).permille(Aspect.SOURCE).orElse(0);
    }

    // ---- copies ----

    @Test
    void renamedSymbolsHideNothing() throws IOException {
        String copy = Disguise.renamedSymbols(solution());
        assertFalse(copy.contains("long_mode:"));
        Pair pair = pair(READER, solution(), copy);
        assertEquals(1000, pair.permille(Aspect.SOURCE).orElse(0));
        assertEquals(1000, pair.permille(Aspect.CODE).orElse(0));
        assertEquals(1000, pair.permille(Aspect.EVENTS).orElse(0));
    }

    @Test
    void otherRegistersHideNothing() throws IOException {
        String copy = Disguise.changedRegisters(solution());
        assertFalse(copy.equals(solution()));
        assertEquals(1000, sourceScore(solution(), copy));
    }

    @Test
    void otherCommentsAndBlanksHideNothing() throws IOException {
        assertEquals(1000, sourceScore(solution(), Disguise.shuffledComments(solution(), new Random(1))));
    }

    @Test
    void synonymsAndUselessInstructionsHideNothing() throws IOException {
        String copy = Disguise.padded(Disguise.synonyms(solution()), new Random(2));
        assertFalse(copy.equals(solution()));
        Pair pair = pair(READER, solution(), copy);
        assertEquals(1000, pair.permille(Aspect.SOURCE).orElse(0));
        assertEquals(1000, pair.permille(Aspect.CODE).orElse(0));
    }

    @Test
    void routinesInAnotherOrderAreStillTheSame() throws IOException {
        String menu = resource("similarity/menu.s");
        int score = sourceScore(menu, Disguise.reorderedProcedures(menu, new Random(3)));
        assertTrue(score >= 900, () -> "score " + score);
    }

    @Test
    void allDisguisesTogetherAreSeenThrough() throws IOException {
        Random random = new Random(4);
        String menu = resource("similarity/menu.s");
        String copy = Disguise.reorderedProcedures(menu, random);
        copy = Disguise.padded(Disguise.synonyms(Disguise.changedRegisters(Disguise.renamedSymbols(copy))), random);
        copy = Disguise.shuffledComments(copy, random);
        int score = sourceScore(menu, copy);
        assertTrue(score >= 900, () -> "score " + score);
    }

    @Test
    void aSourceWrittenAsMacrosIsFoundByTheCodeThatRuns() throws IOException {
        // Every instruction comes out of a macro of its own, so no two statements of the two sources are alike.
        StringBuilder macros = new StringBuilder();
        StringBuilder body = new StringBuilder();
        int number = 0;
        for (String line : solution().replaceAll("#[^\n]*", "").split("\n")) {
            String statement = line.strip();
            if (statement.matches("(mov|or|xor)[blw]?\\s.*") && !statement.contains(":")) {
                macros.append("        .macro m")
                        .append(number)
                        .append("\n        ")
                        .append(statement);
                macros.append("\n        .endm\n");
                body.append("        m").append(number++).append('\n');
            } else {
                body.append(line).append('\n');
            }
        }
        Pair pair = pair(READER, solution(), macros + body.toString());
        assertEquals(1000, pair.permille(Aspect.CODE).orElse(0));
        assertEquals(1000, pair.score());
    }

    @Test
    void codeThatNeverRunsDoesNotDiluteTheCodeThatDoes() throws IOException {
        String other = resource("similarity/menu.s")
                .replaceAll("(?s)^.*?#PROCEDURE", "")
                .replaceAll("(?s)#PROCEDURE\ngreeting.*", "");
        String copy = solution().replace("        .balign 8\n", "        .code16\n" + other + "\n        .balign 8\n");
        Pair pair = pair(READER, solution(), copy);
        assertEquals(1000, pair.permille(Aspect.CODE).orElse(0));
    }

    // ---- works of different hands ----

    @Test
    void differentHandsOnTheSameAssignmentAreNotAlike() throws IOException {
        List<Work> works = new ArrayList<>();
        works.add(work(READER, "reference", solution()));
        for (String name : List.of("table-driven", "routines", "menu")) {
            works.add(work(READER, name, resource("similarity/" + name + ".s")));
        }
        works.forEach(work -> assertTrue(work.tokens(Aspect.CODE).size() > 20, () -> work.name() + " did not run"));
        for (Pair pair : Comparison.of(works, Optional.empty(), EVERYTHING).pairs()) {
            assertTrue(
                    pair.score() < 300,
                    () -> pair.first().name() + " and " + pair.second().name() + ": " + pair.score());
        }
        assertEquals(
                List.of(),
                Comparison.of(works, Optional.empty(), Comparison.Options.STANDARD)
                        .pairs());
    }

    @Test
    void whatTheStarterHasIsNotCounted() throws IOException {
        Work a = work(SOURCES, "a", solution());
        Work b = work(SOURCES, "b", solution());
        assertEquals(
                1000,
                Comparison.of(List.of(a, b), Optional.empty(), EVERYTHING)
                        .pairs()
                        .get(0)
                        .score());
        assertEquals(
                List.of(),
                Comparison.of(List.of(a, b), Optional.of(a), EVERYTHING).pairs());
    }

    @Test
    void whatManyHaveIsNotCountedInAClassLargeEnough() throws IOException {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            works.add(work(SOURCES, "s" + i, solution()));
        }
        assertEquals(
                10,
                Comparison.of(works, Optional.empty(), Comparison.Options.STANDARD)
                        .pairs()
                        .size());
        works.add(work(SOURCES, "s5", solution()));
        Comparison comparison = Comparison.of(works, Optional.empty(), Comparison.Options.STANDARD);
        assertEquals(List.of(), comparison.pairs());
        assertEquals(6, comparison.hidden(), "and it is said that a ring hides itself");
    }

    @Test
    void pairsMakeClusters() throws IOException {
        String menu = resource("similarity/menu.s");
        List<Work> works = List.of(
                work(SOURCES, "e", menu),
                work(SOURCES, "d", solution()),
                work(SOURCES, "c", Disguise.renamedSymbols(menu)),
                work(SOURCES, "b", Disguise.renamedSymbols(solution())),
                work(SOURCES, "a", Disguise.changedRegisters(solution())),
                work(SOURCES, "alone", resource("similarity/routines.s")));
        assertEquals(
                List.of(List.of("a", "b", "d"), List.of("c", "e")),
                Comparison.of(works, Optional.empty(), Comparison.Options.STANDARD)
                        .clusters());
    }

    // ---- the method ----

    private static Sequence sequence(String letters, int gram) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            tokens.add(new Token(letters.substring(i, i + 1), "", i + 1));
        }
        return new Sequence(tokens, gram);
    }

    @Test
    void tilesAreTheLongestCommonStretchesFirst() {
        // By hand: "defgh" (5) is the longest, then "abc" (3); "xy" is shorter than the 3 that count.
        Overlap overlap = Overlap.of(sequence("abcxydefgh", 3), sequence("defghzxyabc", 3));
        assertEquals(List.of(new Overlap.Match(5, 0, 5), new Overlap.Match(0, 8, 3)), overlap.matches());
        assertEquals(8, overlap.matched());
    }

    @Test
    void everyCommonStretchThatIsLongEnoughSharesAFingerprint() {
        // The guarantee of winnowing: k-grams of 4, windows of 3, so a common stretch of 6 is never missed.
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            String common = letters(random, 6);
            Set<Long> first = sequence(letters(random, 30) + common + letters(random, 30), 4)
                    .fingerprints(3);
            Set<Long> second = sequence(letters(random, 17) + common + letters(random, 9), 4)
                    .fingerprints(3);
            assertTrue(first.stream().anyMatch(second::contains));
        }
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aSourceThatRepeatsItselfWithoutEndIsComparedInBoundedTime() throws IOException {
        String endless = "        movl $1, %eax\n        addl $2, %ebx\n".repeat(3_000);
        assertEquals(1000, sourceScore(endless, endless));
    }

    @Test
    void intelSyntaxIsTheSameInAnotherOrder() throws IOException {
        // GNU as takes both for the same instructions.
        String att = "movl $1, %eax\nmovl %eax, %cr0\nmovl (%ebx), %ecx\naddl %ecx, %edx\nmovw %ax, %ds\nlodsb\n";
        String intel =
                ".intel_syntax noprefix\nmov eax, 1\nmov cr0, eax\nmov ecx, [ebx]\nadd edx, ecx\nmov ds, ax\nlodsb\n";
        List<String> expected =
                SourceTokens.of(new SubmissionFiles(Map.of("a.s", att.getBytes(StandardCharsets.UTF_8)))).stream()
                        .map(Token::text)
                        .toList();
        List<String> actual =
                SourceTokens.of(new SubmissionFiles(Map.of("a.s", intel.getBytes(StandardCharsets.UTF_8)))).stream()
                        .map(Token::text)
                        .toList();
        assertEquals(expected, actual);
    }

    // ---- reports ----

    @Test
    void reportsAreTheSameBytesWhateverTheOrderOfSubmissions() throws IOException {
        Work a = work(SOURCES, "a<b>", solution());
        Work b = work(SOURCES, "=1+1", Disguise.renamedSymbols(solution()));
        Work c = work(SOURCES, "c", resource("similarity/routines.s"));
        Map<String, String> one = report(List.of(a, b, c));
        assertEquals(one, report(List.of(c, b, a)));
        assertEquals(Set.of("pairs.csv", "clusters.csv", "index.html", "pair-1.html"), one.keySet());
        for (String page : List.of("index.html", "pair-1.html")) {
            String text = Objects.requireNonNull(one.get(page));
            assertFalse(text.contains("<script") || text.contains("<b>"));
            assertTrue(text.contains("prefers-color-scheme:dark"));
            assertTrue(text.contains("a&lt;b&gt;"));
        }
        assertEquals("""
                first,second,score,source,source of first,source of second,code,events\r
                '=1+1,a<b>,100.0,100.0,100.0,100.0,,\r
                """, one.get("pairs.csv"));
    }

    private static Map<String, String> report(List<Work> works) {
        Comparison comparison = Comparison.of(works, Optional.empty(), Comparison.Options.STANDARD);
        return SimilarityReport.write(comparison, Map.of(), 50, Messages.english());
    }
}
