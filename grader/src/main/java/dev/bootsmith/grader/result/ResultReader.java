package dev.bootsmith.grader.result;

import dev.bootsmith.grader.spec.Specification;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.text.LocalText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link ResultJson} writes. */
public final class ResultReader {
    private ResultReader() {}

    /**
     * Reads one line.
     *
     * @throws IOException if it is not JSON, or not of the schema
     */
    public static GradeResult read(String line) throws IOException {
        JsonTree json = JsonTree.parse(line);
        if (!json.text("schema").equals(ResultJson.SCHEMA)) {
            throw new IOException("schema " + json.text("schema"));
        }
        try {
            return result(json);
        } catch (IllegalArgumentException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static GradeResult result(JsonTree json) throws IOException {
        List<BuiltSubmission.Message> messages = new ArrayList<>();
        for (JsonTree message : json.items("messages")) {
            messages.add(new BuiltSubmission.Message(
                    message.text("code"),
                    message.text("severity"),
                    message.text("file"),
                    (int) message.number("line"),
                    (int) message.number("column"),
                    local(message.object("headline")),
                    local(message.object("text"))));
        }
        List<CheckResult> checks = new ArrayList<>();
        for (JsonTree check : json.items("checks")) {
            checks.add(check(check));
        }
        List<VariantResult> variants = new ArrayList<>();
        for (JsonTree variant : json.items("variants")) {
            variants.add(variant(variant));
        }
        return new GradeResult(
                json.text("assignment"),
                local(json.object("title")),
                json.text("submission"),
                json.text("student"),
                json.text("feedbackFile"),
                json.text("submissionHash"),
                json.text("specificationHash"),
                json.text("engine"),
                json.text("seed"),
                ResultState.ofId(json.text("state")),
                json.optionalNumber("milliPoints"),
                json.number("maxMilliPoints"),
                (int) json.number("lateDays"),
                json.optionalNumber("adjustedMilliPoints"),
                json.flag("showTotal"),
                json.text("kind"),
                local(json.object("trouble")),
                messages,
                checks,
                variants);
    }

    private static CheckResult check(JsonTree check) throws IOException {
        List<LocalText> hints = new ArrayList<>();
        for (JsonTree hint : check.items("hints")) {
            hints.add(local(hint));
        }
        return new CheckResult(
                check.text("id"),
                local(check.object("title")),
                ResultState.ofId(check.text("state")),
                check.flag("judged"),
                check.number("milliPoints"),
                check.number("maxMilliPoints"),
                local(check.object("expected")),
                local(check.object("actual")),
                local(check.object("say")),
                hints,
                Specification.Details.valueOf(check.text("details")),
                Specification.Visibility.valueOf(check.text("visibility")),
                check.text("place"));
    }

    private static VariantResult variant(JsonTree variant) throws IOException {
        List<CellWriter> writers = new ArrayList<>();
        for (JsonTree writer : variant.items("writers")) {
            writers.add(new CellWriter(
                    (int) writer.number("row"),
                    (int) writer.number("column"),
                    (int) writer.number("length"),
                    writer.text("mode"),
                    writer.text("address"),
                    writer.flag("firmware"),
                    writer.text("source")));
        }
        return new VariantResult(
                (int) variant.number("number"),
                texts(variant.object("values")),
                variant.text("stop"),
                variant.text("stopDetail"),
                (int) variant.number("exitCode"),
                variant.number("instructions"),
                variant.number("virtualMicros"),
                variant.texts("modes"),
                variant.texts("screen"),
                variant.texts("attributes"),
                variant.text("serial"),
                variant.text("debugConsole"),
                local(variant.object("story")),
                writers);
    }

    private static LocalText local(JsonTree object) throws IOException {
        Map<String, String> texts = texts(object);
        return texts.isEmpty() ? LocalText.NONE : new LocalText(texts);
    }

    private static Map<String, String> texts(JsonTree object) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : object.keys()) {
            texts.put(key, object.text(key));
        }
        return texts;
    }
}
