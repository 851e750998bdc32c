package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a real processor did with each instruction, flags included, recorded by tools/regen-oracle-vectors. */
class NativeVectorsTest {
    @Test
    void integerInstructionsDoWhatAProcessorDid() throws IOException {
        List<String> recording = recording("integer");
        assertTrue(recording.size() > 4000, "the recording is there");
        List<String> differences = new NativeVectors().differences(recording);
        assertEquals("", String.join("\n", differences));
    }

    private static List<String> recording(String name) throws IOException {
        try (InputStream stream = NativeVectorsTest.class.getResourceAsStream("/oracle/" + name + ".txt")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }
}
