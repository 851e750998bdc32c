package dev.bootsmith.tutorials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.bootsmith.cli.learn.FolderTerminal;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.page.Page;
import dev.bootsmith.course.page.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that is typed in a chapter is typed here, and what the chapter shows must be what came.
 *
 * <pre>
 *     ```console              lines with "$ " are commands; what follows each is its answer, of both streams
 *     ```console 1-3,9        only these lines of the answer (of the only command), "..." where some are left out
 * </pre>
 *
 * <p>{@code -Dgolden=update} writes the answers into the texts, {@code -Dchapter=07} looks at that chapter alone. {@link Programs} says how programs are written.
 */
class ChapterTextsTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** The chapters whose names begin so. */
    private static final String ONLY = System.getProperty("chapter", "");

    @TempDir
    Path temporary = Path.of("");

    @TestFactory
    Stream<DynamicTest> whatIsShownIsWhatComes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Chapter chapter : ChapterFolders.course().chapters()) {
            if (!chapter.id().startsWith(ONLY)) {
                continue;
            }
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                Path page = chapter.page(locale);
                tests.add(DynamicTest.dynamicTest(
                        chapter.id() + " " + page.getFileName(), () -> check(chapter, page, locale)));
            }
        }
        return tests.stream();
    }

    private void check(Chapter chapter, Path file, Locale locale) throws IOException {
        Path work = Files.createDirectories(temporary.resolve(chapter.id() + locale))
                .toRealPath();
        FolderTerminal terminal = new FolderTerminal(work, locale.getLanguage().equals("zh") ? "zh_CN.UTF-8" : "C");
        Programs programs = new Programs(chapter.folder(), work);
        Page page = Page.of(Files.readString(file));
        List<String> lines = new ArrayList<>(page.lines());
        Set<String> written = new HashSet<>();
        Set<String> used = new HashSet<>();
        int shift = 0;
        for (Page.Block block : page.blocks()) {
            switch (block.language()) {
                case "text", "sh" -> {}
                case "console" -> {
                    List<String> now = transcript(block, terminal, used);
                    if (UPDATE) {
                        int at = block.firstLine() + shift;
                        lines.subList(at, at + block.lines().size()).clear();
                        lines.addAll(at, now);
                        shift += now.size() - block.lines().size();
                    } else {
                        assertEquals(String.join("\n", now) + "\n", block.text(), file + ":" + block.firstLine());
                    }
                }
                case "gas", "c", "ld", "toml", "yaml", "diff", "make" -> {
                    Optional<String> wrong = programs.take(block);
                    if (wrong.isPresent()) {
                        fail(file + ":" + block.firstLine() + ": " + wrong.get());
                    }
                    if (!block.words().isEmpty()) {
                        written.add(block.words().get(0));
                    }
                }
                default -> fail(file + ":" + block.firstLine() + ": a block of an unknown kind: " + block.language());
            }
        }
        if (UPDATE) {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        written.removeAll(used);
        written.removeIf(name -> used.contains("."));
        for (String name : used) {
            if (name.endsWith(".yaml")) {
                String specification = Files.readString(work.resolve(name));
                written.removeIf(specification::contains);
            }
        }
        assertEquals(Set.of(), written, "programs that " + file + " shows, but never runs");
    }

    private static List<String> transcript(Page.Block block, FolderTerminal terminal, Set<String> used)
            throws IOException {
        List<String> now = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.startsWith("$ bootsmith ")) {
                used.addAll(List.of(line.split(" ")));
                now.add(line);
                List<String> answer =
                        terminal.type(line.substring(2)).text().lines().toList();
                now.addAll(
                        block.words().isEmpty()
                                ? answer
                                : selected(answer, block.words().get(0)));
            } else if (line.startsWith("$ ")) {
                throw new AssertionError("only bootsmith's own commands can be run here: " + line);
            }
        }
        return now;
    }

    /** Returns the lines of ranges like {@code 1-3,9,20-}. */
    private static List<String> selected(List<String> answer, String ranges) {
        List<String> lines = new ArrayList<>();
        int next = 1;
        for (String range : ranges.split(",")) {
            String[] ends = range.split("-", -1);
            int first = Integer.parseInt(ends[0]);
            int last = ends.length == 1 ? first : ends[1].isEmpty() ? answer.size() : Integer.parseInt(ends[1]);
            if (first > next) {
                lines.add("...");
            }
            lines.addAll(answer.subList(Math.min(first - 1, answer.size()), Math.min(last, answer.size())));
            next = last + 1;
        }
        if (next <= answer.size()) {
            lines.add("...");
        }
        return lines;
    }
}
