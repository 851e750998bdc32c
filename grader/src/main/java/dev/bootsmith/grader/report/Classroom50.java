package dev.bootsmith.grader.report;

import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import java.util.List;

/**
 * What an autograder of Classroom 50 leaves as {@code result.json}, schema {@code classroom50/result/v1}, without what only its runner knows (classroom, assignment,
 * commit, times): {@code samples/assignments/classroom50/autograder.py} adds that. It takes one submission; of several the first is written.
 *
 * <p>Points are whole numbers there: each is rounded, half up. The platform itself marks what is late, so the score is that before lateness. A test may have more
 * fields than the platform asks for; it keeps them.
 */
final class Classroom50 {
    private static final String SCHEMA = "classroom50/result/v1";

    private Classroom50() {}

    static String write(List<GradeResult> results, Words words) {
        GradeResult result = results.get(0);
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeNumberField("score", whole(result.milliPoints().orElse(0L)));
            json.writeNumberField("max-score", whole(result.maxMilliPoints()));
            json.writeArrayFieldStart("tests");
            for (CheckResult check : result.checks()) {
                if (!check.judged()) {
                    continue;
                }
                json.writeStartObject();
                json.writeStringField("test-name", words.of(check.title()));
                json.writeBooleanField("passed", check.isPassed());
                json.writeNumberField("score", whole(check.milliPoints()));
                json.writeNumberField("max-score", whole(check.maxMilliPoints()));
                json.writeStringField("state", check.state().id());
                json.writeStringField("message", String.join("\n", Explanation.lines(check, words)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static long whole(long milliPoints) {
        return Math.floorDiv(milliPoints + 500, 1000);
    }
}
