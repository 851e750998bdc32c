package dev.bootsmith.samples;

import dev.bootsmith.cli.Bootsmith;
import dev.bootsmith.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One call of the program, within this JVM.
 *
 * @param exitCode what the process would have returned
 * @param out standard output
 * @param err standard error
 */
record Invocation(int exitCode, String out, String err) {

    static Invocation of(List<String> words) {
        return typing(words, "");
    }

    /** With something on standard input. */
    static Invocation typing(List<String> words, String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                Map.of("LANG", "C"),
                Console.Attached.PIPE);
        int exitCode = new Bootsmith(console).run(words).number();
        console.flush();
        return new Invocation(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Whether the program has a command of this name. */
    static boolean hasCommand(String name) {
        return of(List.of(name, "--help")).exitCode() == 0;
    }

    @Override
    public String toString() {
        return "exit code " + exitCode + "\n" + err + out;
    }
}
