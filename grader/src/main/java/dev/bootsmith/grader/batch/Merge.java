package dev.bootsmith.grader.batch;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultJson;
import dev.bootsmith.grader.result.ResultReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the results of shards together, sorted by submission. Equal results for one submission are one; different ones are an error, because the same work must give the
 * same bytes.
 */
public final class Merge {
    private final Map<String, GradeResult> results = new TreeMap<>();
    private final DiagnosticSink sink;
    private boolean good = true;

    public Merge(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Adds a file of result lines. */
    public void add(Path file) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                add(ResultReader.read(line));
            } catch (IOException e) {
                report(Diagnostic.of(GraderCode.NOT_A_RESULT, file + ":" + number, String.valueOf(e.getMessage())));
            }
        }
    }

    /** Adds one result. */
    public void add(GradeResult result) {
        GradeResult other = results.putIfAbsent(result.submission(), result);
        if (other != null && !ResultJson.line(other).equals(ResultJson.line(result))) {
            report(Diagnostic.of(GraderCode.CONFLICTING_RESULTS, result.submission()));
        }
    }

    private void report(Diagnostic diagnostic) {
        good = false;
        sink.report(diagnostic);
    }

    /** Returns all results in order, or nothing if something was wrong, which was reported. */
    public Optional<List<GradeResult>> results() {
        return good ? Optional.of(new ArrayList<>(results.values())) : Optional.empty();
    }

    /** Returns the lines of some results, sorted by submission. */
    public static String lines(Collection<GradeResult> results) {
        Map<String, GradeResult> sorted = new TreeMap<>();
        results.forEach(result -> sorted.put(result.submission(), result));
        StringBuilder out = new StringBuilder();
        sorted.values().forEach(result -> out.append(ResultJson.line(result)).append('\n'));
        return out.toString();
    }
}
