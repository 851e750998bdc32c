package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.result.GradeResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A batch with children that dies after its third result as SIGKILL would have it: no hooks run, nothing is tidied up. */
final class TestParent {
    private TestParent() {}

    /** The folder of submissions, a scratch folder, the cache. */
    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createDirectories(Path.of(arguments[1]));
        List<Task> tasks = new TaskFinder(BatchTest.judge().spec().document().general(), scratch)
                .find(List.of(Path.of(arguments[0])), Map.of());
        SafeJudge judge = new SafeJudge(BatchTest.judge(), Optional.of(new ResultCache(Path.of(arguments[2]))));
        List<GradeResult> results = new ArrayList<>();
        new LocalEngine(judge, 2).run(tasks, result -> {
            results.add(result);
            if (results.size() == 3) {
                Runtime.getRuntime().halt(9);
            }
        });
    }
}
