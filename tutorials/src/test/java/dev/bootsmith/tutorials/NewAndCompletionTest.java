package dev.bootsmith.tutorials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.cli.learn.FolderTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code new}: what it makes runs at once and passes its own specification. {@code completion}: shells take the scripts. */
class NewAndCompletionTest {
    @TempDir
    Path temporary = Path.of("");

    private FolderTerminal.Answer type(String line) throws IOException {
        return new FolderTerminal(temporary.toRealPath(), "C").type("bootsmith " + line);
    }

    @ParameterizedTest
    @CsvSource({
        "mbr, Hello from the boot sector, real16",
        "protected, Hello from protected mode, prot32",
        "long-mode, Hello from 64-bit mode, long64"
    })
    void aNewProjectRunsAndPassesItsOwnSpecification(String template, String greeting, String mode) throws IOException {
        assertEquals(
                0,
                type("new " + template + " " + temporary.toRealPath().resolve("p"))
                        .exitCode());
        FolderTerminal.Answer run = type("run p");
        assertEquals(0, run.exitCode(), run.text());
        assertTrue(run.text().contains("| " + greeting) && run.text().contains(mode), run.text());
        FolderTerminal.Answer check = type("check p");
        assertEquals(0, check.exitCode(), check.text());
    }

    @Test
    void aKernelInCRunsWhereThereIsAGccFor32Bits() throws IOException {
        assertEquals(
                0, type("new kernel-c " + temporary.toRealPath().resolve("k")).exitCode());
        FolderTerminal.Answer run = type("run k");
        assumeTrue(run.exitCode() == 0 || !run.text().contains("gcc"), "needs gcc -m32: " + run.text());
        assertTrue(run.text().contains("| Hello from C"), run.text());
        assertEquals(0, type("build k -o k/disk.img").exitCode());
        FolderTerminal.Answer check = type("check k");
        assertEquals(0, check.exitCode(), check.text());
    }

    @Test
    void whatIsThereIsNotOverwrittenAndAnUnknownKindIsAnsweredWithTheKinds() throws IOException {
        Files.writeString(temporary.resolve("mine"), "mine");
        assertEquals(2, type("new mbr .").exitCode());
        assertEquals(2, type("new mbr mine").exitCode());
        assertTrue(type("new kernel x").text().contains("kernel-c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyShellGetsAScriptWithCommandsVerbsAndOptions(String shell) throws IOException {
        FolderTerminal.Answer script = type("completion " + shell);
        assertEquals(0, script.exitCode());
        for (String word : List.of("learn", "solution", "screenshot", "objcopy")) {
            assertTrue(script.text().contains(word), word);
        }
    }

    @Test
    void bashCompletesAVerb() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
        Path script = temporary.resolve("completion.bash");
        Files.writeString(script, type("completion bash").text() + "\n");
        Process process = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "source " + script
                                + "; COMP_WORDS=(bootsmith learn sol); COMP_CWORD=2; _complete_bootsmith; echo \"${COMPREPLY[@]}\"")
                .redirectErrorStream(true)
                .start();
        String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals("solution", seen.strip());
    }
}
