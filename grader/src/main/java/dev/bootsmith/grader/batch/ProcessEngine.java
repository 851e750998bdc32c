package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.judge.Judge;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultReader;
import dev.bootsmith.grader.submission.FileTree;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Grades by child processes with a memory of their own. A child takes a task as a line and answers with a result as a line; one that dies, or does not answer for so
 * long that it never will, is replaced and its task tried once more; then its record says what happened. The wall clock decides no points: it only says that the host
 * is in trouble.
 */
public final class ProcessEngine {
    private static final int TRIES = 2;

    private final Judge judge;
    private final Function<Path, List<String>> command;
    private final Path scratch;
    private final int jobs;
    private final long stallSeconds;

    /**
     * @param judge only for records of tasks that no child could do
     * @param command starts a child that puts its files into a folder and nowhere else
     * @param scratch where those folders are made; a child that is killed cannot clean up, so its folder is deleted here
     * @param stallSeconds after which a child is taken for dead
     */
    public ProcessEngine(Judge judge, Function<Path, List<String>> command, Path scratch, int jobs, long stallSeconds) {
        this.judge = judge;
        this.command = command;
        this.scratch = scratch;
        this.jobs = jobs;
        this.stallSeconds = stallSeconds;
    }

    /** Grades all tasks; see {@link LocalEngine#run}. */
    public void run(List<Task> tasks, Consumer<GradeResult> done) throws InterruptedException {
        Queue<Task> waiting = new ConcurrentLinkedQueue<>(tasks);
        ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor();
        List<Thread> threads = new ArrayList<>();
        try {
            for (int i = 0; i < Math.min(Math.max(1, jobs), tasks.size()); i++) {
                Thread thread = new Thread(() -> work(waiting, watchdog, done), "grader-" + i);
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            watchdog.shutdownNow();
        }
    }

    private void work(Queue<Task> waiting, ScheduledExecutorService watchdog, Consumer<GradeResult> done) {
        Child child = null;
        Task task = waiting.poll();
        while (task != null) {
            GradeResult result = null;
            String trouble = "";
            for (int i = 0; i < TRIES && result == null; i++) {
                try {
                    child = child == null ? new Child(command, scratch) : child;
                    result = child.grade(task, watchdog, stallSeconds);
                } catch (IOException e) {
                    trouble = String.valueOf(e.getMessage());
                    if (child != null) {
                        child.kill();
                    }
                    child = null;
                }
            }
            GradeResult record = result == null ? SafeJudge.trouble(judge, task, trouble) : result;
            synchronized (done) {
                done.accept(record);
            }
            task = waiting.poll();
        }
        if (child != null) {
            child.close();
        }
    }

    /** One child and the lines to and from it. */
    private static final class Child {
        private final Path folder;
        private final Process process;
        private final BufferedWriter toChild;
        private final BufferedReader fromChild;

        Child(Function<Path, List<String>> command, Path scratch) throws IOException {
            folder = Files.createTempDirectory(scratch, "child");
            process = new ProcessBuilder(command.apply(folder))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            toChild = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            fromChild = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        GradeResult grade(Task task, ScheduledExecutorService watchdog, long stallSeconds) throws IOException {
            ScheduledFuture<?> alarm = watchdog.schedule(process::destroyForcibly, stallSeconds, TimeUnit.SECONDS);
            try {
                toChild.write(task.line() + "\n");
                toChild.flush();
                @Nullable String line = fromChild.readLine();
                if (line == null || !line.startsWith("{")) {
                    // A process that runs out of memory ends itself, and says so where results are expected.
                    throw new IOException("the process that graded it ended");
                }
                return ResultReader.read(line);
            } finally {
                alarm.cancel(false);
            }
        }

        void kill() {
            process.destroyForcibly();
            end();
        }

        void close() {
            try {
                toChild.close();
            } catch (IOException e) {
                process.destroyForcibly(); // it is gone already, or soon will be
            }
            end();
        }

        private void end() {
            try {
                process.waitFor();
                FileTree.delete(folder);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        e); // whoever owns the scratch folder will not be able to delete it either
            }
        }
    }
}
