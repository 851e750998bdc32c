package dev.bootsmith.emulator.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * States of protected and virtual-8086 mode with paging, gates and tasks, here and in QEMU: one guest goes through them in both and prints what became of each.
 */
class GuestDifferentialTest {
    private static final int BATCH = 100;
    private static final int MOST_RECORDED = 600;

    @Test
    void recordedStatesEndAsInQemu(@TempDir Path folder) throws IOException {
        try (InputStream stream = GuestDifferentialTest.class.getResourceAsStream("/oracle/guest-states.gz")) {
            GuestRecording recording = GuestRecording.read(Objects.requireNonNull(stream));
            assertTrue(recording.dumps().size() > 300, "the recording is there");
            assertEquals("", String.join("\n", recording.replay(new QemuOracle(folder))));
        }
    }

    /** {@code -Dqemu=} says how many, {@code -Dseed=} where to begin, {@code -Drecord=FILE} keeps some. */
    @Test
    void statesEndAsInQemu(@TempDir Path folder) throws IOException, InterruptedException {
        int count = Integer.getInteger("qemu", 0);
        assumeTrue(count > 0, "on request only: -Dqemu=N");
        assumeTrue(QemuOracle.isAvailable(), "needs qemu-system-x86_64 and gcc");
        GuestImage image = GuestImage.build(folder);
        GuestDifference difference = new GuestDifference(image, new QemuOracle(folder));
        long first = Long.getLong("seed", 1);
        List<String> report = new ArrayList<>();
        for (long seed = first; seed < first + count; seed += BATCH) {
            report.addAll(difference.of(seed, (int) Math.min(BATCH, first + count - seed)));
        }
        String file = System.getProperty("record");
        if (file != null) {
            try (OutputStream to = Files.newOutputStream(Path.of(file))) {
                GuestRecording.of(image, difference.agreed(), MOST_RECORDED).write(to);
            }
        }
        assertEquals("", String.join("\n", report));
    }

    /** The same beside Bochs; {@code -Dbochs=} says how many. */
    @Test
    void statesEndAsInBochs(@TempDir Path folder) throws IOException, InterruptedException {
        int count = Integer.getInteger("bochs", 0);
        assumeTrue(count > 0, "on request only: -Dbochs=N");
        assumeTrue(BochsOracle.isAvailable(), "needs bochs and gcc");
        GuestDifference difference = new GuestDifference(GuestImage.build(folder), BochsOracle.build(folder));
        long first = Long.getLong("seed", 1);
        List<String> report = new ArrayList<>();
        for (long seed = first; seed < first + count; seed += BATCH) {
            report.addAll(difference.of(seed, (int) Math.min(BATCH, first + count - seed)));
        }
        assertEquals("", String.join("\n", report));
    }
}
