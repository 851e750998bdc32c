package dev.bootsmith.tutorials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Assembly that stands in a chapter as a compiler's is the compiler's: wherever a text or the head of a C source says {@code gcc ... -S X.c -o Y.s}, that command makes
 * Y.s of X.c. Needs the same version of gcc, which Y.s names in its last lines; others skip.
 */
class CompiledCTest {
    @TempDir
    Path temporary = Path.of("");

    @TestFactory
    Stream<DynamicTest> whatStandsAsACompilersOutputIsIt() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Chapter chapter : ChapterFolders.course().chapters()) {
            Map<String, String> files = new HashMap<>();
            List<String> commands = new ArrayList<>();
            for (Page.Block block : Page.of(Files.readString(chapter.folder().resolve(Chapter.ENGLISH_PAGE)))
                    .blocks()) {
                if (block.language().equals("sh")) {
                    block.lines().stream().filter(CompiledCTest::isCommand).forEach(commands::add);
                } else if (!block.words().isEmpty()) {
                    files.put(block.words().get(0), block.text());
                }
            }
            for (String command : commands) {
                tests.add(test(chapter.id() + " " + command, command, files));
            }
            for (Path folder : List.of(chapter.start(), chapter.solution())) {
                tests.addAll(testsOf(chapter.id(), folder));
            }
        }
        return tests.stream();
    }

    private List<DynamicTest> testsOf(String chapter, Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".c"))
                .flatMap(file -> file.getValue().lines())
                .map(line -> line.replaceFirst("^ \\* ", ""))
                .filter(CompiledCTest::isCommand)
                .map(command -> test(chapter + " " + command, command, files))
                .toList();
    }

    private static boolean isCommand(String line) {
        return line.matches("gcc .* -S \\S+\\.c -o \\S+\\.s");
    }

    private DynamicTest test(String name, String command, Map<String, String> files) {
        return DynamicTest.dynamicTest(name, () -> compile(List.of(command.split(" ")), files));
    }

    private void compile(List<String> command, Map<String, String> files) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "there is no gcc");
        String result = command.get(command.size() - 1);
        String source = command.get(command.size() - 3);
        Path folder = Files.createTempDirectory(temporary, "gcc");
        Files.writeString(folder.resolve(source), files.getOrDefault(source, ""));
        assertEquals(
                0,
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor());
        String now = Files.readString(folder.resolve(result));
        String shown = files.getOrDefault(result, "");
        assumeTrue(version(now).equals(version(shown)), "another gcc: " + version(now));
        assertEquals(now, shown);
    }

    private static String version(String assembly) {
        return assembly.lines()
                .filter(line -> line.contains(".ident"))
                .findFirst()
                .orElse("none");
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gcc")));
    }
}
