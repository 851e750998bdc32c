package dev.bootsmith.assembler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine's own GNU as, where it is the version whose bytes the goldens record. */
final class GnuAs {
    private static final String VERSION = "2.40";
    private static final Pattern ERROR = Pattern.compile("(?m)^[^:\n]*:(\\d+): Error:");

    /**
     * What became of a source.
     *
     * @param object the object file, if there were no errors
     * @param errorLines the lines with errors, from 1
     * @param crashed whether as gave up with an internal error, as it does on INT64_MIN / -1
     */
    record Made(Optional<byte[]> object, Set<Integer> errorLines, boolean crashed) {}

    private final Path folder;

    GnuAs(Path folder) {
        this.folder = folder;
    }

    /** Tells whether an as of that version is installed. */
    static boolean isPresent() {
        try {
            Process process = new ProcessBuilder("as", "--version")
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && text.contains(VERSION);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Assembles a source with {@code --32} or {@code --64}. */
    Made assemble(int bits, String source) {
        Path input = folder.resolve("case.s");
        Path output = folder.resolve("case.o");
        try {
            Files.deleteIfExists(output);
            Files.writeString(input, source);
            Process process = new ProcessBuilder("as", "--" + bits, "-o", "case.o", "case.s")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean good = process.waitFor() == 0;
            Set<Integer> lines = new TreeSet<>();
            Matcher matcher = ERROR.matcher(said);
            while (matcher.find()) {
                lines.add(Integer.valueOf(matcher.group(1)));
            }
            return new Made(
                    good ? Optional.of(Files.readAllBytes(output)) : Optional.empty(),
                    lines,
                    said.contains("Internal error"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
