package dev.bootsmith.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program of this machine; a test that needs one which is missing, or does not do its work, is skipped and says so. */
final class HostTool {
    private HostTool() {}

    /** The folder of the whole project. */
    static Path root() {
        return Path.of(System.getProperty("bootsmith.root", ".."));
    }

    static String run(String... words) throws IOException {
        return new String(run(root(), new byte[0], List.of(words)), StandardCharsets.UTF_8);
    }

    /** Runs a program in a folder, gives it its input and returns its output. */
    static byte[] run(Path folder, byte[] input, List<String> words) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, words.get(0) + " is not here: " + e.getMessage());
            throw e;
        }
        Thread feeder = new Thread(() -> feed(process, input));
        feeder.start();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (InputStream stream = process.getInputStream()) {
            stream.transferTo(output);
        }
        try {
            int code = process.waitFor();
            feeder.join();
            assumeTrue(code == 0, String.join(" ", words) + " ended with " + code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        return output.toByteArray();
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream stream = process.getOutputStream()) {
            new ByteArrayInputStream(input).transferTo(stream);
        } catch (IOException e) {
            // The program did not want all of it, and its exit code tells whether that matters.
            process.descendants().forEach(ProcessHandle::destroy);
        }
    }
}
