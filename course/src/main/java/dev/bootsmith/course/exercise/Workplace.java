package dev.bootsmith.course.exercise;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.course.CourseCode;
import dev.bootsmith.course.CourseRefusal;
import dev.bootsmith.course.chapter.Chapter;
import dev.bootsmith.course.chapter.Course;
import dev.bootsmith.course.chapter.Hints;
import dev.bootsmith.course.progress.Progress;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.SpecFiles;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.grader.submission.SubmissionReader;
import dev.bootsmith.grader.submission.SubmissionRefusal;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.isa.model.InstructionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A learner's folder: a folder for each chapter that was begun, with the files to work on and the chapter's text, and {@link Progress#FILE}.
 *
 * <p>Files of the learner are only ever replaced by {@link #reset}, which keeps what was there under the same name with {@code .mine} behind it.
 */
public final class Workplace {
    private static final String KEPT = ".mine";

    private final Path folder;
    private final Course course;
    private Progress progress;

    private Workplace(Path folder, Course course, Progress progress) {
        this.folder = folder;
        this.course = course;
        this.progress = progress;
    }

    /**
     * Makes a folder for the course and begins the first chapter in it.
     *
     * @param folder absent or empty
     * @param locale the language of the text that is put beside the exercise
     */
    public static Workplace init(Path folder, Course course, Locale locale) throws IOException, CourseRefusal {
        if (Files.exists(folder.resolve(Progress.FILE)) || Files.isRegularFile(folder) || !isEmpty(folder)) {
            throw new CourseRefusal(
                    Diagnostic.of(CourseCode.FOLDER_IN_USE, folder).withHelp("E0002.help", folder));
        }
        Files.createDirectories(folder);
        Chapter first = course.chapters().get(0);
        Workplace workplace = new Workplace(folder, course, Progress.beginningWith(first.id()));
        workplace.lay(first, locale);
        workplace.progress.write(folder);
        return workplace;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Opens the folder that a path lies in.
     *
     * @throws CourseRefusal if no folder from there upwards is a course's
     */
    public static Workplace open(Path path, Course course) throws IOException, CourseRefusal {
        Path candidate = path.toAbsolutePath().normalize();
        while (candidate != null) {
            if (Files.isRegularFile(candidate.resolve(Progress.FILE))) {
                Progress progress = Progress.read(candidate);
                boolean isKnown = course.ofId(progress.current()).isPresent();
                String current =
                        isKnown ? progress.current() : course.chapters().get(0).id();
                return new Workplace(candidate, course, progress.at(current));
            }
            candidate = candidate.getParent();
        }
        throw new CourseRefusal(
                Diagnostic.of(CourseCode.NO_COURSE_FOLDER, path.toAbsolutePath().normalize())
                        .withHelp("E0001.help"));
    }

    public Path folder() {
        return folder;
    }

    public Course course() {
        return course;
    }

    public Progress progress() {
        return progress;
    }

    public Chapter current() {
        return course.ofId(progress.current()).orElseThrow();
    }

    /** Returns the folder of a chapter's files. */
    public Path folderOf(Chapter chapter) {
        return folder.resolve(chapter.id());
    }

    /** Goes to a chapter; its files are laid out unless they are there. */
    public void goTo(Chapter chapter, Locale locale) throws IOException {
        lay(chapter, locale);
        update(progress.at(chapter.id()));
    }

    /** Copies what a learner begins with, and the text. What is there stays. */
    private void lay(Chapter chapter, Locale locale) throws IOException {
        Path target = folderOf(chapter);
        Files.createDirectories(target);
        List<Path> files = new ArrayList<>(Chapter.filesOf(chapter.start()));
        files.add(chapter.page(locale));
        for (Path file : files) {
            Path copy = target.resolve(String.valueOf(file.getFileName()));
            if (!Files.exists(copy)) {
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /**
     * Puts the files of the beginning back.
     *
     * @return the files under which changed ones were kept
     */
    public List<Path> reset(Chapter chapter) throws IOException {
        List<Path> kept = new ArrayList<>();
        Path target = folderOf(chapter);
        Files.createDirectories(target);
        for (Path file : Chapter.filesOf(chapter.start())) {
            Path mine = target.resolve(String.valueOf(file.getFileName()));
            byte[] original = Files.readAllBytes(file);
            if (Files.exists(mine) && !Arrays.equals(Files.readAllBytes(mine), original)) {
                Path keep = target.resolve(mine.getFileName() + KEPT);
                Files.write(keep, Files.readAllBytes(mine));
                kept.add(keep);
            }
            Files.write(mine, original);
        }
        update(progress.with(chapter.id(), new Progress.Entry(Progress.State.BEGUN, 0)));
        return kept;
    }

    /** Judges what stands in a chapter's folder, and notes if it passed. */
    public GradeResult check(Chapter chapter, String engine, InstructionTable table) throws IOException {
        GradeResult result = grade(judge(chapter, engine, table), folderOf(chapter), chapter);
        if (result.state() == ResultState.PASS) {
            Progress.Entry entry = progress.of(chapter.id());
            update(progress.with(chapter.id(), new Progress.Entry(Progress.State.PASSED, entry.hints())));
        }
        return result;
    }

    /** Returns what judges a chapter's exercise. */
    public static Judge judge(Chapter chapter, String engine, InstructionTable table) throws IOException {
        DiagnosticList problems = new DiagnosticList();
        SpecFiles spec = SpecFiles.read(chapter.specification(), problems)
                .orElseThrow(() -> new IllegalStateException("chapter " + chapter.id() + ": " + problems.all()));
        return new Judge(spec, engine, table);
    }

    /** Judges a learner's files: those that the chapter began with, and others of the same kinds; not what {@link #reset} kept. */
    private static GradeResult grade(Judge judge, Path files, Chapter chapter) throws IOException {
        try {
            SubmissionFiles all =
                    new SubmissionReader(judge.spec().document().general().submission()).read(files);
            TreeMap<String, byte[]> own = new TreeMap<>(all.files());
            own.keySet().removeIf(name -> name.endsWith(KEPT) || name.endsWith(".md"));
            return judge.grade(new Submission(chapter.id(), "", 0, new SubmissionFiles(own)));
        } catch (SubmissionRefusal refusal) {
            return judge.refused(chapter.id(), "", 0, ResultState.BUILD_ERROR, refusal.diagnostic());
        }
    }

    /**
     * Returns the next hint and notes that it was shown; the last one again when all were.
     *
     * @return nothing if the chapter has none
     */
    public Optional<Hint> nextHint(Chapter chapter) throws IOException {
        List<LocalText> rungs = Hints.of(chapter, new DiagnosticList()).rungs();
        if (rungs.isEmpty()) {
            return Optional.empty();
        }
        Progress.Entry entry = progress.of(chapter.id());
        int number = Math.min(entry.hints() + 1, rungs.size());
        update(progress.with(chapter.id(), new Progress.Entry(entry.state(), number)));
        return Optional.of(new Hint(number, rungs.size(), rungs.get(number - 1)));
    }

    /**
     * One hint.
     *
     * @param number from 1
     * @param of how many there are
     */
    public record Hint(int number, int of, LocalText text) {}

    /**
     * Returns the files of a chapter's solution.
     *
     * @throws CourseRefusal if the learner has not done it yet
     */
    public List<Path> solution(Chapter chapter) throws IOException, CourseRefusal {
        if (!progress.hasPassed(chapter.id())) {
            throw new CourseRefusal(
                    Diagnostic.of(CourseCode.NOT_PASSED_YET, chapter.id()).withHelp("E0004.help"));
        }
        return Chapter.filesOf(chapter.solution());
    }

    private void update(Progress changed) throws IOException {
        if (!changed.equals(progress)) {
            changed.write(folder);
            progress = changed;
        }
    }
}
