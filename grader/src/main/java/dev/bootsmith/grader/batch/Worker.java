package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.result.ResultJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The child's side of {@link ProcessEngine}: a task a line in, a result a line out, until the input ends. */
public final class Worker {
    private final SafeJudge judge;

    public Worker(SafeJudge judge) {
        this.judge = judge;
    }

    public void run(InputStream in, PrintStream out) throws IOException {
        BufferedReader tasks = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line = tasks.readLine();
        while (line != null) {
            out.print(ResultJson.line(judge.grade(Task.read(line))) + "\n");
            out.flush();
            line = tasks.readLine();
        }
    }
}
