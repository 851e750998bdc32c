package dev.bootsmith.grader.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.grader.result.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * One submission to be graded.
 *
 * @param name by which results are sorted; unique in a batch
 * @param student part of the seed
 * @param feedbackFile the name under which the platform takes a page back, or empty
 * @param path the file, folder or archive
 */
public record Task(String name, String student, int lateDays, String feedbackFile, Path path) {
    /** Returns the task as one line of JSON, for a child process. */
    public String line() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("student", student);
            json.writeNumberField("lateDays", lateDays);
            json.writeStringField("feedbackFile", feedbackFile);
            json.writeStringField("path", path.toString());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return text.toString();
    }

    public static Task read(String line) throws IOException {
        JsonTree json = JsonTree.parse(line);
        return new Task(
                json.text("name"),
                json.text("student"),
                (int) json.number("lateDays"),
                json.text("feedbackFile"),
                Path.of(json.text("path")));
    }

    /** Returns whether this task belongs to a shard, numbered from 1. The name decides, so every machine splits alike. */
    public boolean isInShard(int shard, int shards) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % shards == shard - 1;
    }
}
