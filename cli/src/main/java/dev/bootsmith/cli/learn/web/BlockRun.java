package dev.bootsmith.cli.learn.web;

import dev.bootsmith.cli.learn.FolderTerminal;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.page.Page;
import dev.bootsmith.course.page.Programs;
import dev.bootsmith.grader.submission.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Types the commands of one block of a page, in a folder with the programs that stand above it. What is run comes from the course's own pages, never from the
 * browser.
 */
final class BlockRun {
    /** Commands that make files which later blocks use; the others above a block only show something. */
    private static final Set<String> MAKERS = Set.of("as", "ld", "objcopy", "strip", "ar", "dd", "build", "image");

    private static final String COMMAND = "$ bootsmith ";
    private static final String SCREEN = "screen.png";

    private BlockRun() {}

    /**
     * What came of it.
     *
     * @param text the commands, each with its answer
     * @param screen the screen at the end of the last program that was booted, as base64 of a PNG
     */
    record Result(String text, Optional<String> screen) {}

    /** Whether a block has commands that can be run here: those that wait for a person, or for another program, cannot. */
    static boolean canRun(Page.Block block) {
        return block.language().equals("console")
                && block.lines().stream().anyMatch(line -> line.startsWith(COMMAND))
                && block.lines().stream().noneMatch(line -> line.startsWith(COMMAND + "learn"));
    }

    /** Runs the block of a number, counted from 0; nothing if there is nothing to run. */
    static Optional<Result> of(Chapter chapter, Locale locale, int number) throws IOException {
        Page page = Page.of(Files.readString(chapter.page(locale)));
        if (number >= page.blocks().size() || !canRun(page.blocks().get(number))) {
            return Optional.empty();
        }
        Path work = Files.createTempDirectory("bootsmith-learn").toRealPath();
        try {
            FolderTerminal terminal =
                    new FolderTerminal(work, locale.getLanguage().equals("zh") ? "zh_CN.UTF-8" : "C");
            Programs programs = new Programs(chapter.folder(), work);
            StringBuilder answers = new StringBuilder();
            for (int i = 0; i <= number; i++) {
                Page.Block block = page.blocks().get(i);
                if (block.language().equals("console")) {
                    String answer = commands(block, terminal, work, i == number);
                    answers.append(i == number ? answer : "");
                } else if (!block.words().isEmpty()) {
                    programs.take(block)
                            .ifPresent(wrong -> answers.append(wrong).append('\n'));
                }
            }
            Path screen = work.resolve(SCREEN);
            Optional<String> picture = Files.exists(screen)
                    ? Optional.of(Base64.getEncoder().encodeToString(Files.readAllBytes(screen)))
                    : Optional.empty();
            return Optional.of(new Result(answers.toString(), picture));
        } finally {
            FileTree.delete(work);
        }
    }

    private static String commands(Page.Block block, FolderTerminal terminal, Path work, boolean isWanted)
            throws IOException {
        StringBuilder answers = new StringBuilder();
        for (String line : block.lines()) {
            if (!line.startsWith(COMMAND)) {
                continue;
            }
            List<String> words = FolderTerminal.split(line.substring(COMMAND.length()));
            String command = words.isEmpty() ? "" : words.get(0);
            if (isWanted || MAKERS.contains(command)) {
                List<String> typed = new ArrayList<>(List.of(line.substring(2)));
                if (command.equals("run") && !line.contains("--screenshot")) {
                    typed.add("--screenshot \"" + work.resolve(SCREEN) + "\"");
                }
                answers.append(line)
                        .append('\n')
                        .append(terminal.type(String.join(" ", typed)).text())
                        .append('\n');
            }
        }
        return answers.toString();
    }
}
