package dev.bootsmith.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One command of an {@code .expected} file with what its report must say. The format is described in samples/README.md.
 *
 * @param words the command's words, without the program's name
 * @param expectations in the file's order
 */
record Transcript(List<String> words, List<Expectation> expectations) {

    /** What a line demands. */
    enum Relation {
        /** {@code path = text}: exactly this; for a list, its elements with blanks between them. */
        EQUALS,
        /** {@code path has text}: contains this. */
        HAS
    }

    record Expectation(String path, Relation relation, String text) {}

    static List<Transcript> readAll(Path file) throws IOException {
        List<Transcript> result = new ArrayList<>();
        List<Expectation> expectations = List.of();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("$ ")) {
                expectations = new ArrayList<>();
                result.add(new Transcript(List.of(line.substring(2).split(" ")), expectations));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                expectations.add(expectationOf(line, file));
            }
        }
        return result;
    }

    private static Expectation expectationOf(String line, Path file) {
        String[] parts = line.split(" ", 3);
        String text = parts.length == 3 ? parts[2].replace("\\r", "\r").replace("\\n", "\n") : "";
        return switch (parts.length > 1 ? parts[1] : "") {
            case "=" -> new Expectation(parts[0], Relation.EQUALS, text);
            case "has" -> new Expectation(parts[0], Relation.HAS, text);
            default -> throw new IllegalArgumentException(file + ": neither \"=\" nor \"has\": " + line);
        };
    }
}
