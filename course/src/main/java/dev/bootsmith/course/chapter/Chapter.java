package dev.bootsmith.course.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One chapter.
 *
 * <pre>
 *     NN-name/README.md, README.zh-CN.md   the text in both languages
 *             start/                       what a learner begins with
 *             solution/                    one way to do it
 *             grade.yaml, mutants/         how the exercise is judged, and wrong solutions that must not pass
 *             hints.yaml                   the ladder of hints
 * </pre>
 *
 * @param id the name of its folder, {@code 01-hello-mbr}
 * @param folder where it lies; perhaps inside a jar
 */
public record Chapter(String id, Path folder) {
    public static final String ENGLISH_PAGE = "README.md";
    public static final String CHINESE_PAGE = "README.zh-CN.md";

    /** Returns the digits that the folder's name begins with, as a number; 0 if there are none. */
    public int number() {
        String digits = id.replaceFirst("\\D.*$", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    public Path page(Locale locale) {
        return folder.resolve(locale.getLanguage().equals("zh") ? CHINESE_PAGE : ENGLISH_PAGE);
    }

    /** Returns the text of the page's first heading. */
    public String title(Locale locale) throws IOException {
        try (Stream<String> lines = Files.lines(page(locale))) {
            return lines.filter(line -> line.startsWith("# "))
                    .findFirst()
                    .map(line -> line.substring(2).strip())
                    .orElse(id);
        }
    }

    public Path start() {
        return folder.resolve("start");
    }

    public Path solution() {
        return folder.resolve("solution");
    }

    public Path specification() {
        return folder.resolve("grade.yaml");
    }

    public Path hints() {
        return folder.resolve("hints.yaml");
    }

    /** Returns the files of {@link #start()} or {@link #solution()}, in the order of their names. */
    public static List<Path> filesOf(Path part) throws IOException {
        try (Stream<Path> files = Files.list(part)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
