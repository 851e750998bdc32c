package dev.bootsmith.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the samples. */
final class SampleFolders {
    /** The folder {@code samples} of the repository; tests run in it. */
    static final Path ROOT = Path.of("").toAbsolutePath();

    private SampleFolders() {}

    /** Returns all files of the sample folders with a name ending so, in a fixed order. */
    static List<Path> files(String nameEnd) throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT, 2)) {
            return paths.filter(path -> path.toString().endsWith(nameEnd))
                    .filter(path -> !path.startsWith(ROOT.resolve("target")) && !path.startsWith(ROOT.resolve("src")))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the name of the sample that a file belongs to. */
    static String sampleOf(Path file) {
        return ROOT.relativize(file).getName(0).toString();
    }
}
