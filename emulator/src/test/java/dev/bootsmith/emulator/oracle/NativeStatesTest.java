package dev.bootsmith.emulator.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.isa.model.CpuMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Instructions of user programs in 64-bit code, x87, MMX and SSE among them: here and on a real processor. */
class NativeStatesTest {
    private static final int BATCH = 500;
    private static final int MAX_RECORDED = 4_000;
    private static final int MAX_RECORDED_32 = 1_500;

    private final NativeProcessor processor = new NativeProcessor();
    private final List<String> report = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"/oracle/native-states.txt, 3000", "/oracle/native-states-32.txt, 1000"})
    void recordedStatesEndAsTheyDidOnAProcessor(String resource, int least) throws IOException {
        List<String> lines;
        try (InputStream stream = NativeStatesTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            lines = text.lines().toList();
        }
        assertTrue(lines.size() > least, "the recording is there");
        for (String line : lines) {
            NativeRecording recording = NativeRecording.parse(line);
            compare(recording.seed(), recording.vector(), recording.result());
        }
        assertEquals("", String.join("\n", report));
    }

    /** {@code -Dcases=} says how many, {@code -Dseed=} where to begin, {@code -Drecord=FILE} keeps some: in FILE, and of 32-bit code in FILE32. */
    @ParameterizedTest
    @EnumSource(names = {"BITS64", "BITS32"})
    void randomStatesEndAsOnThisProcessor(CpuMode width, @TempDir Path folder)
            throws IOException, InterruptedException {
        int count = Integer.getInteger("cases", 0);
        assumeTrue(count > 0, "on request only: -Dcases=N");
        assumeTrue(NativeOracle.isAvailable(), "needs Linux on x86-64 and gcc");
        long first = Long.getLong("seed", 1);
        NativeGenerator generator = new NativeGenerator();
        List<String> recorded = new ArrayList<>();
        try (NativeOracle oracle = NativeOracle.build(folder)) {
            for (long seed = first; seed < first + count; seed += BATCH) {
                List<NativeVector> vectors = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    vectors.add(generator.vector(seed + i, width));
                }
                List<NativeVector.Result> results = oracle.run(vectors);
                for (int i = 0; i < BATCH; i++) {
                    boolean same = compare(seed + i, vectors.get(i), results.get(i));
                    boolean isFault = results.get(i).signal() != 0 && (seed + i) % 8 != 0;
                    if (same
                            && !isFault
                            && recorded.size() < (width == CpuMode.BITS64 ? MAX_RECORDED : MAX_RECORDED_32)) {
                        recorded.add(new NativeRecording(seed + i, vectors.get(i), results.get(i)).line());
                    }
                }
            }
        }
        String file = System.getProperty("record");
        if (file != null) {
            Files.write(Path.of(width == CpuMode.BITS32 ? file + "32" : file), recorded);
        }
        assertEquals("", String.join("\n", report));
    }

    private boolean compare(long seed, NativeVector vector, NativeVector.Result theirs) {
        List<String> differences = NativeComparison.differences(vector, processor.run(vector), theirs);
        if (!differences.isEmpty()) {
            report.add("seed " + seed + "\n" + Comparison.listing(Comparison.machineVector(vector)) + "    "
                    + String.join("\n    ", differences));
        }
        return differences.isEmpty();
    }
}
