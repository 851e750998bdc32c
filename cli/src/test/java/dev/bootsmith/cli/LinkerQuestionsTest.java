package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ld} answers to build systems; the texts are those of GNU ld 2.40. */
class LinkerQuestionsTest {
    @TempDir
    Path folder = Path.of("");

    private String out = "";

    @BeforeEach
    void makeFiles() throws IOException {
        Files.writeString(folder.resolve("a.s"), ".globl _start\n_start: call f\n");
        Files.writeString(folder.resolve("f.s"), ".globl f\nf: ret\n");
        Files.writeString(folder.resolve("s.ld"), "SECTIONS { .text : { *(.text) } }\n");
        assertEquals(0, run("as", "-o", file("a.o"), file("a.s")), out);
        assertEquals(0, run("as", "-o", file("f.o"), file("f.s")), out);
        assertEquals(0, run("ar", "rc", file("libf.a"), file("f.o")), out);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... words) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Console console =
                Console.of(InputStream.nullInputStream(), output, output, Map.of("LANG", "C"), Console.Attached.PIPE);
        int code = new Bootsmith(console).run(List.of(words)).number();
        console.flush();
        out = output.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** Linux's scripts/ld-version.sh takes the first two words and the last one of the first line. */
    @Test
    void everyToolSaysWhichGnuToolItStandsFor() {
        for (String tool : List.of("ld", "objcopy", "objdump", "nm", "readelf", "ar", "strip", "size")) {
            assertEquals(0, run(tool, "--version"), tool);
            assertTrue(
                    out.startsWith("GNU " + tool + " (")
                            && out.lines().findFirst().orElseThrow().endsWith(" 2.40"),
                    out);
        }
        assertEquals(0, run("as", "--version"));
        assertTrue(out.startsWith("GNU assembler ("), out);
    }

    /** Linux asks {@code ld OPTION -v} whether an option may be used. */
    @Test
    void theExitCodeTellsWhetherAnOptionIsKnown() {
        assertEquals(0, run("ld", "-m", "elf_i386", "--no-warn-rwx-segments", "-v"));
        assertTrue(out.startsWith("GNU ld ("), out);
        assertEquals(1, run("ld", "--frobnicate", "-v"));
    }

    /** People cut the script out between the lines with sed. */
    @Test
    void theScriptStandsBetweenTwoLines() {
        String line = "\n" + "=".repeat(50) + "\n";
        assertEquals(0, run("ld", "--verbose"));
        assertTrue(out.contains("  Supported emulations:\n   elf_x86_64\n"), out);
        assertTrue(out.contains("using internal linker script:" + line) && out.endsWith(line), out);
        assertTrue(out.contains("ENTRY(_start)"), out);
        assertEquals(0, run("ld", "--verbose", "-T", file("s.ld")));
        assertTrue(out.contains("using external linker script:" + line + "SECTIONS { .text : { *(.text) } }"), out);
    }

    @Test
    void tracedFilesAreTheInputsInOrder() {
        assertEquals(0, run("ld", "-t", "-T", file("s.ld"), "-o", file("x"), file("a.o"), "-L" + folder, "-lf"), out);
        assertEquals(file("a.o") + "\n" + file("libf.a") + "\n", out);
    }

    @Test
    void rulesForMakeNameTheScriptAndTheInputs() throws IOException {
        int code = run(
                "ld",
                "--dependency-file=" + file("x.d"),
                "-T",
                file("s.ld"),
                "-o",
                file("x"),
                file("a.o"),
                file("libf.a"));
        assertEquals(0, code, out);
        String rules = Files.readString(folder.resolve("x.d")).replace(folder + "/", "");
        String expected = rules.substring(0, rules.indexOf(':'))
                + ": \\\n  s.ld \\\n  a.o \\\n  libf.a\n\ns.ld:\n\na.o:\n\nlibf.a:\n";
        assertEquals(expected, rules);
    }

    @Test
    void aFolderForTheMapGetsAFileNamedAfterTheOutput() {
        assertEquals(0, run("ld", "-Map", folder.toString(), "-o", file("x"), file("a.o"), file("f.o")), out);
        assertTrue(Files.exists(folder.resolve("x.map")));
    }
}
