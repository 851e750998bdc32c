package dev.bootsmith.grader.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.grader.submission.BuiltSubmission;
import dev.bootsmith.grader.text.LocalText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a result as one line of JSON, schema {@code bootsmith.grade/1}: the same result, the same bytes. */
public final class ResultJson {
    public static final String SCHEMA = "bootsmith.grade/1";

    private final JsonGenerator json;

    private ResultJson(JsonGenerator json) {
        this.json = json;
    }

    /** Returns the line, without its end. */
    public static String line(GradeResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new ResultJson(json).write(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return text.toString();
    }

    private void write(GradeResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("assignment", result.assignment());
        text("title", result.title());
        json.writeStringField("submission", result.submission());
        json.writeStringField("student", result.student());
        json.writeStringField("feedbackFile", result.feedbackFile());
        json.writeStringField("submissionHash", result.submissionHash());
        json.writeStringField("specificationHash", result.specificationHash());
        json.writeStringField("engine", result.engine());
        json.writeStringField("seed", result.seed());
        json.writeStringField("state", result.state().id());
        number("milliPoints", result.milliPoints());
        json.writeNumberField("maxMilliPoints", result.maxMilliPoints());
        json.writeNumberField("lateDays", result.lateDays());
        number("adjustedMilliPoints", result.adjustedMilliPoints());
        json.writeBooleanField("showTotal", result.showTotal());
        json.writeStringField("kind", result.kind());
        text("trouble", result.trouble());
        json.writeArrayFieldStart("messages");
        for (BuiltSubmission.Message message : result.messages()) {
            write(message);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("checks");
        for (CheckResult check : result.checks()) {
            write(check);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("variants");
        for (VariantResult variant : result.variants()) {
            write(variant);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(BuiltSubmission.Message message) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", message.code());
        json.writeStringField("severity", message.severity());
        json.writeStringField("file", message.file());
        json.writeNumberField("line", message.line());
        json.writeNumberField("column", message.column());
        text("headline", message.headline());
        text("text", message.text());
        json.writeEndObject();
    }

    private void write(CheckResult check) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", check.id());
        text("title", check.title());
        json.writeStringField("state", check.state().id());
        json.writeBooleanField("judged", check.judged());
        json.writeNumberField("milliPoints", check.milliPoints());
        json.writeNumberField("maxMilliPoints", check.maxMilliPoints());
        text("expected", check.expected());
        text("actual", check.actual());
        text("say", check.say());
        json.writeArrayFieldStart("hints");
        for (LocalText hint : check.hints()) {
            write(hint);
        }
        json.writeEndArray();
        json.writeStringField("details", check.details().name());
        json.writeStringField("visibility", check.visibility().name());
        json.writeStringField("place", check.place());
        json.writeEndObject();
    }

    private void write(VariantResult variant) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", variant.number());
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, String> value : variant.values().entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
        json.writeStringField("stop", variant.stop());
        json.writeStringField("stopDetail", variant.stopDetail());
        json.writeNumberField("exitCode", variant.exitCode());
        json.writeNumberField("instructions", variant.instructions());
        json.writeNumberField("virtualMicros", variant.virtualMicros());
        texts("modes", variant.modes());
        texts("screen", variant.screen());
        texts("attributes", variant.attributes());
        json.writeStringField("serial", variant.serial());
        json.writeStringField("debugConsole", variant.debugConsole());
        text("story", variant.story());
        json.writeArrayFieldStart("writers");
        for (CellWriter writer : variant.writers()) {
            json.writeStartObject();
            json.writeNumberField("row", writer.row());
            json.writeNumberField("column", writer.column());
            json.writeNumberField("length", writer.length());
            json.writeStringField("mode", writer.mode());
            json.writeStringField("address", writer.address());
            json.writeBooleanField("firmware", writer.firmware());
            json.writeStringField("source", writer.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void number(String name, Optional<Long> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void text(String name, LocalText text) throws IOException {
        json.writeFieldName(name);
        write(text);
    }

    private void write(LocalText text) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> entry : text.byLanguage().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }
}
