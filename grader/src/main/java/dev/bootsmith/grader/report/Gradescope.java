package dev.bootsmith.grader.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.submission.BuiltSubmission;
import java.io.IOException;
import java.util.List;

/**
 * Gradescope's {@code results.json}: what an autograder there leaves in {@code /autograder/results}. It takes one submission; of several the first is written.
 *
 * <p>A check for staff is written with visibility {@code hidden}, one for later with {@code after_due_date}: the platform keeps both views apart by itself, so this
 * report is made of the staff's view.
 */
final class Gradescope {
    private Gradescope() {}

    static String write(List<GradeResult> results, Words words) {
        return JsonText.of(json -> write(json, results.get(0), words));
    }

    private static void write(JsonGenerator json, GradeResult result, Words words) throws IOException {
        json.writeStartObject();
        if (result.adjustedMilliPoints().isPresent()) {
            JsonText.points(json, "score", result.adjustedMilliPoints().get());
        }
        json.writeStringField("output", output(result, words));
        json.writeStringField("output_format", "text");
        json.writeStringField("visibility", "visible");
        json.writeStringField("stdout_visibility", "hidden");
        json.writeArrayFieldStart("tests");
        for (int i = 0; i < result.checks().size(); i++) {
            write(json, result.checks().get(i), i + 1, words);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("extra_data");
        json.writeStringField("submissionHash", result.submissionHash());
        json.writeStringField("specificationHash", result.specificationHash());
        json.writeStringField("seed", result.seed());
        json.writeStringField("state", result.state().id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String output(GradeResult result, Words words) {
        StringBuilder out = new StringBuilder();
        for (BuiltSubmission.Message message : result.messages()) {
            out.append(words.of(message.text())).append('\n');
        }
        result.variants().stream()
                .filter(variant ->
                        result.state() != ResultState.PASS && !variant.story().isEmpty())
                .findFirst()
                .ifPresent(variant -> out.append(words.of(variant.story())).append('\n'));
        if (result.state() == ResultState.ERROR) {
            out.append(words.text("report.no-score")).append('\n');
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, CheckResult check, int number, Words words) throws IOException {
        json.writeStartObject();
        if (check.state() != ResultState.ERROR) {
            JsonText.points(json, "score", check.milliPoints());
            JsonText.points(json, "max_score", check.judged() ? check.maxMilliPoints() : 0);
        }
        json.writeStringField("status", check.isPassed() || !check.judged() ? "passed" : "failed");
        json.writeStringField("name", words.of(check.title()));
        json.writeStringField("number", Integer.toString(number));
        String state = check.isPassed() ? "" : words.state(check.state()) + "\n";
        json.writeStringField("output", state + String.join("\n", Explanation.lines(check, words)));
        json.writeStringField("output_format", "text");
        json.writeArrayFieldStart("tags");
        json.writeString(check.id());
        json.writeEndArray();
        json.writeStringField(
                "visibility",
                switch (check.visibility()) {
                    case STUDENT -> "visible";
                    case AFTER_DUE -> "after_due_date";
                    case STAFF -> "hidden";
                });
        json.writeEndObject();
    }
}
