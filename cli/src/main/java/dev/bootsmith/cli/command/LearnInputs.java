package dev.bootsmith.cli.command;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.exercise.Workplace;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a learner's exercise is built from, as words for {@code run} and {@code debug}. */
final class LearnInputs {
    private static final String PROJECT = "bootsmith.toml";

    private LearnInputs() {}

    /** Returns the files that the chapter's specification asks for, or the folder if it is a project. */
    static List<String> of(Workplace workplace, Chapter chapter) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = workplace.folderOf(chapter);
        Path folder = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        if (Files.exists(folder.resolve(PROJECT))) {
            return List.of(folder.toString());
        }
        List<String> words = new ArrayList<>();
        Optional<SpecFiles> spec = SpecFiles.read(chapter.specification(), new DiagnosticList());
        if (spec.isPresent()) {
            SubmissionRules.Option option =
                    spec.get().document().general().submission().options().get(0);
            for (String name : option.names()) {
                words.add(folder.resolve(name).toString());
            }
            option.script().ifPresent(name -> words.add(folder.resolve(name).toString()));
        }
        return words;
    }

    /** Returns the same for a debugger that first lets the guest go on to its end, or to its failure. */
    static List<String> atTheEnd(Workplace workplace, Chapter chapter) throws IOException {
        List<String> words = new ArrayList<>(List.of("--execute", "continue"));
        words.addAll(of(workplace, chapter));
        return words;
    }
}
