package dev.bootsmith.grader.batch;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.judge.ContentHash;
import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.judge.Submission;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.submission.SubmissionFiles;
import dev.bootsmith.grader.submission.SubmissionReader;
import dev.bootsmith.grader.submission.SubmissionRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Turns a task into a record, always. */
public final class SafeJudge {
    private final Judge judge;
    private final Optional<ResultCache> cache;

    public SafeJudge(Judge judge, Optional<ResultCache> cache) {
        this.judge = judge;
        this.cache = cache;
    }

    /** Grades, or takes what was graded before. */
    public GradeResult grade(Task task) {
        return judged(task).of(task.name(), task.student(), task.feedbackFile());
    }

    private GradeResult judged(Task task) {
        try {
            if (Files.isSymbolicLink(task.path())) {
                // Whoever unpacked an archive here did not mean to hand in a file of this host.
                throw new SubmissionRefusal(
                        SubmissionRefusal.Blame.STUDENT, Diagnostic.of(GraderCode.UNSAFE_NAME, task.name()));
            }
            SubmissionFiles files =
                    new SubmissionReader(judge.spec().document().general().submission()).read(task.path());
            return cached(task, files);
        } catch (SubmissionRefusal refusal) {
            ResultState state =
                    refusal.blame() == SubmissionRefusal.Blame.STUDENT ? ResultState.BUILD_ERROR : ResultState.ERROR;
            return judge.refused(task.name(), task.student(), task.lateDays(), state, refusal.diagnostic());
        } catch (IOException | RuntimeException | Error trouble) {
            // A mistake of ours, or the host's: the record says so, costs nobody points, and the batch goes on.
            return trouble(judge, task, String.valueOf(trouble));
        }
    }

    static GradeResult trouble(Judge judge, Task task, String what) {
        GradeResult record = judge.refused(
                task.name(),
                task.student(),
                task.lateDays(),
                ResultState.ERROR,
                Diagnostic.of(GraderCode.GRADER_TROUBLE, what));
        return record.of(task.name(), task.student(), task.feedbackFile());
    }

    private GradeResult cached(Task task, SubmissionFiles files) throws IOException {
        String seed = judge.spec()
                .document()
                .variants()
                .seed(judge.spec().document().general().id(), task.student());
        String key =
                ResultCache.key(ContentHash.of(files), judge.specHash(), judge.engine(), seed + "/" + task.lateDays());
        if (cache.isPresent()) {
            Optional<GradeResult> known = cache.get().find(key);
            if (known.isPresent()) {
                return known.get();
            }
        }
        GradeResult result = judge.grade(new Submission(task.name(), task.student(), task.lateDays(), files));
        if (cache.isPresent() && result.state() != ResultState.ERROR) {
            cache.get().put(key, result);
        }
        return result;
    }
}
