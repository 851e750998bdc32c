package dev.bootsmith.toolchain.host;

import dev.bootsmith.core.bytes.ByteView;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program found on {@code PATH} and run without a shell.
 *
 * @param name the word that starts it
 */
public record HostTool(String name) {
    private static final int TIMEOUT_SECONDS = 60;

    /**
     * How a run ended.
     *
     * @param exitCode its exit code
     * @param output its standard output
     * @param errors its standard error, as text
     */
    public record Outcome(int exitCode, ByteView output, String errors) {}

    public static HostTool named(String name) {
        return new HostTool(name);
    }

    /** Returns the file that would be run. */
    public Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(File.pathSeparator)) {
            Optional<Path> file = programIn(folder.isEmpty() ? "." : folder);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    private Optional<Path> programIn(String folder) {
        try {
            Path file = Path.of(folder, name);
            return Files.isExecutable(file) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // a folder of PATH that is no path holds no program
        }
    }

    /** Returns the first line of {@code --version}, or nothing if the program is absent or does not answer. */
    public Optional<String> version() {
        if (find().isEmpty()) {
            return Optional.empty();
        }
        try {
            Outcome outcome = run(List.of("--version"));
            String text = new String(outcome.output().toByteArray(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(HostTool::withoutEscapes)
                    .filter(line -> !line.isBlank())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String withoutEscapes(String line) {
        return line.replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** Runs it in the current folder with empty input and waits for its end. */
    public Outcome run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(name);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.from(nullDevice()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        CompletableFuture<byte[]> errors = CompletableFuture.supplyAsync(() -> readAll(process.getErrorStream()));
        byte[] output = readAll(process.getInputStream());
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(name + ": no end after " + TIMEOUT_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(name + ": interrupted", e);
        }
        return new Outcome(process.exitValue(), ByteView.of(output), new String(errors.join(), StandardCharsets.UTF_8));
    }

    private static File nullDevice() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    /** A stream that breaks off has told what it had to tell; the exit code says the rest. */
    private static byte[] readAll(java.io.InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
