package dev.bootsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher's archive of classes is made from one run of {@code warm-up}: a run that fails makes every start four times as slow. */
class WarmUpTest {
    @Test
    void itEndsWellSaysNothingAndLeavesNothing() throws IOException {
        List<Path> before = temporary();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Console console =
                Console.of(InputStream.nullInputStream(), output, output, Map.of("LANG", "C"), Console.Attached.PIPE);

        ExitCode code = new Bootsmith(console).run(List.of("warm-up"));

        console.flush();
        assertEquals("", output.toString(StandardCharsets.UTF_8));
        assertEquals(ExitCode.OK, code);
        assertEquals(before, temporary());
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("bootsmith\\d+"))
                    .sorted()
                    .toList();
        }
    }
}
