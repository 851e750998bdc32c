package dev.bootsmith.grader.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.grader.batch.GradescopeMetadata;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultState;
import dev.bootsmith.grader.spec.Points;
import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.submission.BuiltSubmission;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/**
 * Gradescope's {@code results.json}: what an autograder there leaves in {@code /autograder/results}. It takes one submission; of several the first is written.
 *
 * <p>A check for staff is written with visibility {@code hidden}, one for later with {@code after_due_date}: the platform keeps both views apart by itself, so this
 * report is made of the staff's view. What the specification keeps from students in a check that they see is taken out here.
 */
final class Gradescope {
    private Gradescope() {}

    static String write(GradeResult result, Optional<GradescopeMetadata> metadata, Words words) {
        return JsonText.of(json -> write(json, result, metadata, words));
    }

    private static void write(
            JsonGenerator json, GradeResult result, Optional<GradescopeMetadata> metadata, Words words)
            throws IOException {
        json.writeStartObject();
        if (result.adjustedMilliPoints().isPresent()) {
            JsonText.points(json, "score", result.adjustedMilliPoints().get());
        }
        json.writeStringField("output", output(result, metadata, words));
        json.writeStringField("output_format", "text");
        json.writeStringField("visibility", "visible");
        json.writeStringField("stdout_visibility", "hidden");
        json.writeArrayFieldStart("tests");
        for (int i = 0; i < result.checks().size(); i++) {
            CheckResult check = result.checks().get(i);
            boolean hidden = check.visibility() == Specification.Visibility.STAFF;
            write(json, hidden ? check : View.forStudents(check), i + 1, words);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("extra_data");
        json.writeStringField("submissionHash", result.submissionHash());
        json.writeStringField("specificationHash", result.specificationHash());
        json.writeStringField("seed", result.seed());
        json.writeStringField("state", result.state().id());
        json.writeNumberField("lateDays", result.lateDays());
        if (result.milliPoints().isPresent()) {
            JsonText.points(json, "scoreBeforeLateness", result.milliPoints().get());
        }
        if (metadata.isPresent()) {
            json.writeStringField("assignment", metadata.get().assignment());
            json.writeArrayFieldStart("submitters");
            for (String name : metadata.get().names()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeNumberField(
                    "previousSubmissions", metadata.get().previousScores().size());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String output(GradeResult result, Optional<GradescopeMetadata> metadata, Words words) {
        StringBuilder out = new StringBuilder();
        if (result.lateDays() > 0 && result.adjustedMilliPoints().isPresent()) {
            String points = Points.text(result.adjustedMilliPoints().get());
            out.append(words.text("report.late", result.lateDays(), points)).append('\n');
        }
        metadata.filter(known -> !known.previousScores().isEmpty())
                .ifPresent(known -> out.append(words.text(
                                "report.previous",
                                known.previousScores().size(),
                                Points.text(Collections.max(known.previousScores()))))
                        .append('\n'));
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
