package dev.bootsmith.grader.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.submission.BuiltSubmission;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** SARIF 2.1.0 with the findings in sources: what the assembler and the linker said. Scores have no place in it. */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static String write(List<GradeResult> results) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json, results);
            json.writeArrayFieldStart("results");
            for (GradeResult result : results) {
                for (BuiltSubmission.Message message : result.messages()) {
                    write(json, message);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeTool(JsonGenerator json, List<GradeResult> results) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Bootsmith");
        results.stream().findFirst().ifPresent(first -> writeVersion(json, first.engine()));
        json.writeArrayFieldStart("rules");
        TreeSet<String> codes = new TreeSet<>();
        results.forEach(result -> result.messages().forEach(message -> codes.add(message.code())));
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeVersion(JsonGenerator json, String version) {
        try {
            json.writeStringField("version", version);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, BuiltSubmission.Message message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", message.code());
        json.writeStringField("level", message.severity());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message.headline().inEnglish());
        json.writeEndObject();
        if (!message.file().isEmpty()) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(message.file()));
            json.writeEndObject();
            if (message.line() > 0) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", message.line());
                json.writeNumberField("startColumn", Math.max(1, message.column()));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** A relative reference: every byte that is not plainly allowed is escaped. */
    private static String uri(String file) {
        StringBuilder out = new StringBuilder();
        for (byte b : file.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
