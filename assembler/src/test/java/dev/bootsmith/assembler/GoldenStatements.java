package dev.bootsmith.assembler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements of one code width with the bytes that GNU as gave for them, as recorded for the instruction table.
 *
 * @param mode the directive of the code width
 * @param statements in the order of the file
 */
record GoldenStatements(String mode, List<Statement> statements) {
    /**
     * A statement.
     *
     * @param text without blanks at its ends
     * @param hex its bytes
     */
    record Statement(String text, String hex) {}

    private static final Path FOLDER = Path.of("../isa/src/test/resources/golden");

    /** Reads all files. */
    static List<GoldenStatements> all() throws IOException {
        List<GoldenStatements> result = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sources = files.filter(path -> path.toString().endsWith(".s"))
                    .sorted()
                    .toList();
            for (Path source : sources) {
                result.add(read(source));
            }
        }
        return result;
    }

    private static GoldenStatements read(Path file) throws IOException {
        String mode = "";
        List<Statement> statements = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int comment = line.lastIndexOf('#');
            if (line.startsWith(".code")) {
                mode = line.strip();
            } else if (comment > 0) {
                String text = line.substring(0, comment).strip();
                statements.add(new Statement(text, line.substring(comment + 1).replace(" ", "")));
            }
        }
        return new GoldenStatements(mode, statements);
    }
}
