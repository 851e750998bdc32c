package dev.bootsmith.emulator.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What KVM did with machine states, recorded by tools/regen-machine-states. */
class RecordedStatesTest {
    @Test
    void recordedStatesEndAsTheyDidOnKvm() throws IOException {
        List<RecordedStates.Recording> recordings;
        try (InputStream stream = RecordedStatesTest.class.getResourceAsStream("/oracle/kvm-states.gz")) {
            recordings = RecordedStates.read(Objects.requireNonNull(stream));
        }
        assertTrue(recordings.size() > 1_000, "the recording is there");
        ProcessorUnderTest processor = new ProcessorUnderTest();
        List<String> report = new ArrayList<>();
        for (RecordedStates.Recording recording : recordings) {
            MachineVector vector = recording.vector();
            List<String> differences = Comparison.differences(vector, processor.run(vector), recording.outcome());
            if (!differences.isEmpty()) {
                report.add(vector.mode() + "\n" + Comparison.listing(vector) + Comparison.registers(vector) + "\n    "
                        + String.join("\n    ", differences));
            }
        }
        assertEquals("", String.join("\n", report));
    }
}
