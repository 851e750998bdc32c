package dev.bootsmith.grader.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Changes as {@code diff -u} of GNU diffutils 3.8 and git write them, and as people write them. */
class UnifiedDiffTest {
    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String apply(String change, Map<String, byte[]> files) throws UnifiedDiff.Misfit {
        StringBuilder out = new StringBuilder();
        UnifiedDiff.parse(change)
                .apply(files)
                .forEach((name, bytes) -> out.append(name)
                        .append('=')
                        .append(new String(bytes, StandardCharsets.UTF_8).replace("\n", "|"))
                        .append(' '));
        return out.toString().strip();
    }

    @Test
    void numbersAndTimesDoNotMatterButTheLinesDo() throws Exception {
        String change = """
                --- reference/boot.s\t2026-01-01 00:00:00.000000000 +0000
                +++ wrong.s\t2026-01-02 00:00:00.000000000 +0000
                @@ -90,3 +90,3 @@
                 b
                -c
                +C
                 d
                """;
        assertEquals("boot.s=a|b|C|d|", apply(change, files("boot.s", "a\nb\nc\nd\n")));
        UnifiedDiff.Misfit misfit =
                assertThrows(UnifiedDiff.Misfit.class, () -> apply(change, files("boot.s", "a\nb\nd\n")));
        assertTrue(String.valueOf(misfit.getMessage()).contains("b | c | d"), misfit.getMessage());
    }

    @Test
    void piecesComeInOrderAndFilesByName() throws Exception {
        String change = """
                diff --git a/x/kernel.s b/x/kernel.s
                index 123..456 100644
                --- a/x/kernel.s
                +++ b/x/kernel.s
                @@ -1 +1 @@
                -k
                +K
                --- a/boot.s
                +++ b/boot.s
                @@ -1,2 +1,2 @@
                -x
                +1
                 y
                @@ -3,2 +3,2 @@
                -x
                +2
                \\ No newline at end of file
                """;
        assertEquals("boot.s=1|y|2| x/kernel.s=K|", apply(change, files("boot.s", "x\ny\nx\n", "x/kernel.s", "k\n")));
    }

    @Test
    void filesComeAndGo() throws Exception {
        String change = """
                --- /dev/null
                +++ b/new.s
                @@ -0,0 +1 @@
                +nop
                --- a/old.s
                +++ /dev/null
                @@ -1 +0,0 @@
                -hlt
                """;
        assertEquals("boot.s=| new.s=nop|", apply(change, files("boot.s", "\n", "old.s", "hlt\n")));
    }

    @Test
    void aChangeWithoutNamesIsOneOfTheOnlyFile() throws Exception {
        assertEquals("boot.s=a|B|", apply(" a\n-b\n+B\n\n", files("boot.s", "a\nb\n")));
        assertThrows(UnifiedDiff.Misfit.class, () -> apply(" a\n-b\n", files("boot.s", "a\nb\n", "c.s", "a\nb\n")));
        assertThrows(UnifiedDiff.Misfit.class, () -> UnifiedDiff.parse("just text\n"));
        assertThrows(UnifiedDiff.Misfit.class, () -> UnifiedDiff.parse(""));
    }
}
