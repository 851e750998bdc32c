package dev.bootsmith.grader.batch;

import dev.bootsmith.grader.judge.ContentHash;
import dev.bootsmith.grader.result.GradeResult;
import dev.bootsmith.grader.result.ResultJson;
import dev.bootsmith.grader.result.ResultReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Results by the content of what they were made from: a batch that was killed goes on where it was, and what was handed in twice is run once. Several processes may
 * use one folder: a file appears under its name only when it is whole.
 */
public final class ResultCache {
    private final Path folder;

    public ResultCache(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    static String key(String submissionHash, String specificationHash, String engine, String seed) {
        return new ContentHash()
                .add(submissionHash, new byte[0])
                .add(specificationHash, new byte[0])
                .add(engine, new byte[0])
                .add(seed, new byte[0])
                .hex();
    }

    Optional<GradeResult> find(String key) throws IOException {
        Path file = folder.resolve(key + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(ResultReader.read(Files.readString(file, StandardCharsets.UTF_8)));
    }

    void put(String key, GradeResult result) throws IOException {
        Path whole = folder.resolve(key + ".json");
        Path part = Files.createTempFile(folder, "part", ".tmp");
        Files.writeString(part, ResultJson.line(result), StandardCharsets.UTF_8);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
