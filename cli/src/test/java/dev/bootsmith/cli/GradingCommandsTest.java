package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}, {@code grade}, {@code merge} and {@code spec} by their exit codes and by what they leave. */
class GradingCommandsTest {
    private static final String GOOD = """
                    .code16
                    .globl  start
            start:  movl    $7, %ebx
                    cli
                    hlt
                    .org    510
                    .word   0xaa55
            """;
    private static final String SPEC = """
            version: 1
            id: seven
            submission: { source: boot.s }
            machine: { memory: 1MiB }
            run: { budget: { instructions: 1_000_000 } }
            checks:
              - { id: signature, points: 3, at: image, assert: { boot-signature: true } }
              - { id: seven, points: 7, needs: [ signature ], assert: { registers: { rbx: 7 } } }
            """;

    @TempDir
    Path folder = Path.of("");

    private String out = "";

    private int run(String... words) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console =
                Console.of(InputStream.nullInputStream(), output, errors, Map.of("LANG", "C"), Console.Attached.PIPE);
        List<String> named = Arrays.stream(words)
                .map(word ->
                        word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
                .toList();
        int code = new Bootsmith(console).run(named).number();
        console.flush();
        out = output.toString(StandardCharsets.UTF_8) + errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @BeforeEach
    void writeAssignment() throws IOException {
        write("spec.yaml", SPEC);
        write("all/anna/boot.s", GOOD);
        write("all/bo/boot.s", GOOD.replace("$7", "$8"));
        write("all/carl/boot.s", GOOD.replace("0xaa55", "0x55aa"));
        write("all/dora/boot.s", "nonsense\n");
        write("all/emil/boot.s", "1: jmp 1b\n" + GOOD);
        write("all/fritz/boot.s", GOOD.replace("cli", "ud2").replace("$7", "$8"));
        write("all/gina/notes.txt", "no source");
    }

    /** As the states of docs/grading.md say. */
    @Test
    void eachExitCodeAndEachStateIsWhatItSays() throws IOException {
        assertEquals(0, run("check", "@spec.yaml", "@all/anna"), out);
        assertEquals(1, run("check", "@spec.yaml", "@all/bo"), out);
        assertTrue(out.contains("0x8"), out);
        assertEquals(1, run("check", "@spec.yaml", "@all/dora"), out);
        assertEquals(2, run("check", "--formt", "junit", "@spec.yaml", "@all/anna"), out);
        assertEquals(65, run("check", "@spec.yaml", "@all/nobody"), out);
        write("broken.yaml", SPEC.replace("budget", "bugdet"));
        assertEquals(65, run("check", "@broken.yaml", "@all/anna"), out);
        assertTrue(out.contains("budget"), out);
        assertEquals(1, run("spec", "lint", "@broken.yaml"), out);
        assertEquals(0, run("spec", "lint", "@spec.yaml"), out);

        assertEquals(0, run("grade", "--engine", "threads", "@spec.yaml", "@all", "-o", "@grades"), out);
        String table = read("grades/scores.csv");
        for (String row : List.of(
                "anna,anna,pass,10",
                "bo,bo,fail,3",
                "carl,carl,fail,0",
                "dora,dora,build-error,0",
                "fritz,fritz,crash,3",
                "gina,gina,build-error,0")) {
            assertTrue(table.contains("\n" + row + ","), row + " is not in\n" + table);
        }
    }

    @Test
    void shardsMergeToTheSameBytesAndConflictsAreRefused() throws IOException {
        assertEquals(0, run("grade", "--engine", "threads", "@spec.yaml", "@all", "-o", "@whole"), out);
        for (int i = 1; i <= 3; i++) {
            String shard = i + "/3";
            assertEquals(
                    0,
                    run("grade", "--engine", "threads", "--shard", shard, "@spec.yaml", "@all", "-o", "@parts"),
                    out);
        }
        assertEquals(0, run("merge", "@parts", "-o", "@merged"), out);
        assertEquals(read("whole/results.jsonl"), read("merged/results.jsonl"));
        assertEquals(read("whole/scores.csv"), read("merged/scores.csv"));
        assertEquals(2, run("grade", "--shard", "4/3", "@spec.yaml", "@all", "-o", "@parts"), out);

        // The same submission with another result: somebody's machine, or a program of another version, cannot be
        // trusted.
        write(
                "parts/part-9-of-9.jsonl",
                read("whole/results.jsonl").replace("\"milliPoints\":3000", "\"milliPoints\":4000"));
        assertEquals(65, run("merge", "@parts", "-o", "@again"), out);
        assertTrue(out.contains("R0040"), out);
        assertTrue(Files.notExists(folder.resolve("again/results.jsonl")));
    }

    @Test
    void aNewSpecificationPassesItsOwnTest() throws IOException {
        write("reference/boot.s", GOOD);
        assertEquals(0, run("spec", "new", "@reference/boot.s", "-o", "@new.yaml"), out);
        assertEquals(0, run("spec", "test", "@new.yaml"), out);
        assertEquals(2, run("spec", "new", "@reference/boot.s", "-o", "@new.yaml"), "it would be overwritten");
        write("wrong.diff", " start:  movl    $7, %ebx\n         cli\n-        hlt\n+        nop\n");
        write(
                "new.yaml",
                read("new.yaml").replaceFirst("mutants: .*", "mutants: [ { file: wrong.diff, must-fail: [ size ] } ]"));
        assertEquals(1, run("spec", "test", "@new.yaml"), out);
        assertTrue(out.contains("R0031"), out);
    }

    /** What is handed in runs no tool of the host; one's own project may. */
    @Test
    void aProjectOfOnesOwnInCIsBuiltBeforeItIsChecked() throws IOException {
        boolean hasCompiler = Arrays.stream(
                        String.valueOf(System.getenv("PATH")).split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "gcc")));
        assumeTrue(hasCompiler, "gcc is not installed");
        assertEquals(0, run("new", "kernel-c", "@kernel"), out);
        assertEquals(0, run("check", "@kernel"), out);
        assertTrue(Files.notExists(folder.resolve("kernel/disk.img")));
        write("kernel/kernel.c", "nonsense\n");
        assertEquals(1, run("check", "@kernel"), out);
    }
}
