package dev.bootsmith.emulator.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random instructions in random machine states, here and on KVM.
 *
 * <p>{@code -Dcases=} says how many, {@code -Dseed=} where to begin; a failure names the seed of each vector. {@code -Drecord=FILE} keeps some.
 */
class KvmDifferentialTest {
    private static final int BATCH = 500;

    @Test
    void ourProcessorDoesWhatKvmDoes(@TempDir Path folder) throws IOException, InterruptedException {
        int count = Integer.getInteger("cases", 0);
        assumeTrue(count > 0, "on request only: -Dcases=N");
        assumeTrue(KvmOracle.isAvailable(), "needs /dev/kvm and gcc");
        long seed = Long.getLong("seed", 1);
        List<String> report = new ArrayList<>();
        try (KvmOracle oracle = KvmOracle.build(folder)) {
            DifferentialRun run = new DifferentialRun(oracle, KvmOracle.generator());
            run.run(seed, count, BATCH, report);
            String file = System.getProperty("record");
            if (file != null) {
                try (OutputStream to = Files.newOutputStream(Path.of(file))) {
                    RecordedStates.write(to, run.agreed());
                }
            }
        }
        assertEquals("", String.join("\n", report));
    }
}
