package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.result.GradeResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Grades by threads of this process. Fast to start; a submission that exhausts memory is everybody's trouble. */
public final class LocalEngine {
    private final SafeJudge judge;
    private final int jobs;

    public LocalEngine(SafeJudge judge, int jobs) {
        this.judge = judge;
        this.jobs = jobs;
    }

    /**
     * Grades all tasks.
     *
     * @param done told of each result, one at a time, in no particular order
     */
    public void run(List<Task> tasks, Consumer<GradeResult> done) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs));
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (Task task : tasks) {
                futures.add(threads.submit(() -> {
                    GradeResult result = judge.grade(task);
                    synchronized (done) {
                        done.accept(result);
                    }
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
