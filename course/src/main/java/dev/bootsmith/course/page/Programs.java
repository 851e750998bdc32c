package dev.bootsmith.course.page;

import dev.bootsmith.grader.rehearsal.UnifiedDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of a page.
 *
 * <pre>
 *     ```gas NAME         the whole file NAME
 *     ```gas              an excerpt: these lines stand together in a file of this page
 *     ```diff NAME BASE   the file NAME: what becomes of BASE (of this page, or CHAPTER/NAME of another one) by taking out the lines
 *                         with - and putting in the lines with +; lines with a blank stand around them, @@ begins another place
 * </pre>
 *
 * <p>Other languages than {@code gas} ({@code c ld toml yaml make}) are treated alike.
 */
public final class Programs {
    private final Path folder;
    private final Path work;

    /**
     * @param folder of the chapter
     * @param work where its files are put; those of other chapters lie in folders beside it
     */
    public Programs(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    /** Writes the file of a block, or checks an excerpt; returns what is wrong. */
    public Optional<String> take(Page.Block block) throws IOException {
        if (block.language().equals("diff")) {
            return change(block);
        }
        if (!block.words().isEmpty()) {
            Files.writeString(work.resolve(block.words().get(0)), block.text());
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                // Object files lie there, too: no text, and no reason to stop.
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (("\n" + text).contains("\n" + block.text())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of("no file of this page has these lines together:\n" + block.text());
    }

    private Optional<String> change(Page.Block block) throws IOException {
        if (block.words().size() != 2) {
            return Optional.of("a change names its result and its base: ```diff NAME BASE");
        }
        Path base = base(block.words().get(1));
        if (!Files.exists(base)) {
            return Optional.of("there is no " + block.words().get(1));
        }
        String name = block.words().get(1);
        try {
            Map<String, byte[]> changed = UnifiedDiff.parse(block.text()).apply(Map.of(name, Files.readAllBytes(base)));
            Files.write(work.resolve(block.words().get(0)), changed.getOrDefault(name, new byte[0]));
            return Optional.empty();
        } catch (UnifiedDiff.Misfit misfit) {
            return Optional.of(misfit.what());
        }
    }

    private Path base(String name) throws IOException {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return work.resolve(name);
        }
        Path other = work.resolve(name);
        if (!Files.exists(other)) {
            Path chapter = folder.resolveSibling(name.substring(0, slash));
            Path beside = Files.createDirectories(work.resolve(name.substring(0, slash)));
            Programs programs = new Programs(chapter, beside);
            for (Page.Block block :
                    Page.of(Files.readString(chapter.resolve("README.md"))).blocks()) {
                if (!block.words().isEmpty() && !block.language().equals("console")) {
                    programs.take(block);
                }
            }
        }
        return other;
    }
}
