package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import java.util.List;

/**
 * A classroom runner's result: {@code version}, {@code status}, {@code max_score} and {@code tests}, each with {@code name}, {@code status}, {@code score} and
 * {@code message}. It takes one submission; of several the first is written.
 */
final class Classroom50 {
    private Classroom50() {}

    static String write(List<GradeResult> results, Words words) {
        GradeResult result = results.get(0);
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeStringField("status", status(result));
            JsonText.points(json, "max_score", result.maxMilliPoints());
            if (result.adjustedMilliPoints().isPresent()) {
                JsonText.points(json, "score", result.adjustedMilliPoints().get());
            }
            json.writeArrayFieldStart("tests");
            for (CheckResult check : result.checks()) {
                json.writeStartObject();
                json.writeStringField("name", words.of(check.title()));
                json.writeStringField(
                        "status", check.isPassed() || !check.judged() ? "pass" : isError(check) ? "error" : "fail");
                JsonText.points(json, "score", check.milliPoints());
                JsonText.points(json, "max_score", check.maxMilliPoints());
                json.writeStringField("message", String.join("\n", Explanation.lines(check, words)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static boolean isError(CheckResult check) {
        return switch (check.state()) {
            case BUILD_ERROR, ERROR -> true;
            case PASS, PARTIAL, FAIL, SKIPPED, BUDGET, CRASH -> false;
        };
    }

    private static String status(GradeResult result) {
        return switch (result.state()) {
            case PASS -> "pass";
            case PARTIAL, FAIL, SKIPPED, BUDGET, CRASH -> "fail";
            case BUILD_ERROR, ERROR -> "error";
        };
    }
}
