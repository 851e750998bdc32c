package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts for ar -M, with the orders of members that GNU ar 2.40 gave for the same scripts. */
class ArScriptTest {
    @TempDir
    Path folder = Path.of("");

    private String errors = "";

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name), name);
        }
        run("", "ar", "rc", path("three.a"), path("a"), path("b"), path("c"));
    }

    @Test
    void eachListOfModulesComesBeforeWhatIsThere() {
        script("CREATE M\nADDMOD A\nADDMOD B,C\nSAVE\nEND\n");
        assertEquals("b\nc\na\n", list("m.a"));
    }

    @Test
    void aWholeLibraryComesInBackwards() {
        script("create M\naddlib THREE\nsave\n");
        assertEquals("c\nb\na\n", list("m.a"));
    }

    @Test
    void theListBehindALibraryChoosesItsMembers() {
        script("CREATE M\nADDLIB THREE (a, +\n c) ; the others stay out\nSAVE\nEND\n");
        assertEquals("a\nc\n", list("m.a"));
    }

    @Test
    void membersAreDeletedAndReplacedInTheirPlaces() throws IOException {
        script("* a comment\nOPEN THREE\nDELETE b\nSAVE\nEND\n");
        assertEquals("a\nc\n", list("three.a"));
    }

    @Test
    void aLineThatIsNoCommandIsLeftOutAndTold() {
        script("CREATE M\nADDMUD A\nADDMOD A\nSAVE\nEND\n");
        assertTrue(errors.contains("C0062"), errors);
        assertEquals("a\n", list("m.a"));
    }

    @Test
    void withoutAnOpenArchiveTheScriptEnds() {
        script("ADDMOD A\nCREATE M\nSAVE\n");
        assertTrue(errors.contains("C0063"), errors);
        assertTrue(Files.notExists(folder.resolve("m.a")));
    }

    private void script(String text) {
        run(
                text.replaceAll("\\bM\\b", path("m.a"))
                        .replace("THREE", path("three.a"))
                        .replaceAll("\\bA\\b", path("a"))
                        .replaceAll("\\bB\\b", path("b"))
                        .replaceAll("\\bC\\b", path("c")),
                "ar",
                "-M");
    }

    private String list(String archive) {
        return run("", "ar", "t", path(archive));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String run(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Map.of(),
                Console.Attached.PIPE);
        new Bootsmith(console).run(List.of(words));
        console.flush();
        errors = err.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8);
    }
}
