package dev.bootsmith.grader.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.grader.result.CheckResult;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.submission.BuiltSubmission;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SARIF 2.1.0 with the findings in sources: what the assembler and the linker said, and where a rule of the specification is broken. Scores have no place in it.
 */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static String write(List<GradeResult> results, Words words) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json, results, words);
            json.writeArrayFieldStart("results");
            for (GradeResult result : results) {
                // Of many submissions each has a folder: all may have a boot.s.
                String folder = results.size() > 1 ? result.submission() + "/" : "";
                for (BuiltSubmission.Message message : result.messages()) {
                    write(json, message, folder, words);
                }
                for (CheckResult check : result.checks()) {
                    if (isFinding(check)) {
                        write(json, check, folder, words);
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static boolean isFinding(CheckResult check) {
        return !check.isPassed() && !check.place().isEmpty();
    }

    private static void writeTool(JsonGenerator json, List<GradeResult> results, Words words) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Bootsmith");
        results.stream().findFirst().ifPresent(first -> writeVersion(json, first.engine()));
        json.writeArrayFieldStart("rules");
        // By id, what each rule is called: a message's own code, a check's title.
        TreeMap<String, String> rules = new TreeMap<>();
        for (GradeResult result : results) {
            result.messages().forEach(message -> rules.put(message.code(), message.code()));
            result.checks().stream()
                    .filter(Sarif::isFinding)
                    .forEach(check -> rules.put(check.id(), words.of(check.title())));
        }
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            json.writeObjectFieldStart("shortDescription");
            json.writeStringField("text", rule.getValue());
            json.writeEndObject();
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

    private static void write(JsonGenerator json, BuiltSubmission.Message message, String folder, Words words)
            throws IOException {
        begin(json, message.code(), message.severity(), words.of(message.headline()));
        if (!message.file().isEmpty()) {
            writePlace(json, folder + message.file(), message.line(), message.column());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, CheckResult check, String folder, Words words) throws IOException {
        begin(json, check.id(), "error", words.of(check.title()) + ": " + Explanation.oneLine(check, words));
        int colon = check.place().lastIndexOf(':');
        writePlace(
                json,
                folder + check.place().substring(0, colon),
                Integer.parseInt(check.place().substring(colon + 1)),
                1);
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, String rule, String level, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeStringField("level", level);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** @param line from 1, 0 for the whole file */
    private static void writePlace(JsonGenerator json, String file, int line, int column) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeNumberField("startColumn", Math.max(1, column));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** A relative reference: every byte that is not plainly allowed is escaped. */
    static String uri(String file) {
        StringBuilder out = new StringBuilder();
        for (byte b : file.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
