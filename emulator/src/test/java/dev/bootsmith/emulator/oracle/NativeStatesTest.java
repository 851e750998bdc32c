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
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Instructions of user programs in 64-bit code, x87, MMX and SSE among them: here and on a real processor. */
class NativeStatesTest {
    private static final int BATCH = 500;
    private static final int MAX_RECORDED = 4_000;
    private static final int MAX_RECORDED_32 = 1_500;
    private static final int MAX_RECORDED_YMM = 600;

    private final NativeProcessor processor = new NativeProcessor();
    private final List<String> report = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "/oracle/native-states.txt, 3000",
        "/oracle/native-states-32.txt, 1000",
        "/oracle/native-states-ymm.txt.gz, 500",
        "/oracle/native-states-ymm-32.txt.gz, 250"
    })
    void recordedStatesEndAsTheyDidOnAProcessor(String resource, int least) throws IOException {
        List<String> lines = lines(resource);
        assertTrue(lines.size() > least, "the recording is there");
        for (String line : lines) {
            NativeRecording recording = NativeRecording.parse(line);
            compare(recording.seed(), recording.vector(), recording.result());
        }
        assertEquals("", String.join("\n", report));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(NativeStatesTest.class.getResourceAsStream(resource));
                InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /**
     * {@code -Dcases=} says how many, {@code -Dseed=} where to begin, {@code -Drecord=FOLDER} keeps some there; {@code -Drecord.ymm=FOLDER} keeps those that show the
     * upper halves of YMM registers.
     */
    @ParameterizedTest
    @EnumSource(names = {"BITS64", "BITS32"})
    void randomStatesEndAsOnThisProcessor(CpuMode width, @TempDir Path folder)
            throws IOException, InterruptedException {
        int count = Integer.getInteger("cases", 0);
        assumeTrue(count > 0, "on request only: -Dcases=N");
        assumeTrue(NativeOracle.isAvailable(), "needs Linux on x86-64 and gcc");
        long first = Long.getLong("seed", 1);
        NativeGenerator generator = new NativeGenerator();
        boolean recordsUpper = System.getProperty("record.ymm") != null;
        int most = recordsUpper
                ? width == CpuMode.BITS64 ? MAX_RECORDED_YMM : MAX_RECORDED_YMM / 2
                : width == CpuMode.BITS64 ? MAX_RECORDED : MAX_RECORDED_32;
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
                    NativeRecording recording = new NativeRecording(seed + i, vectors.get(i), results.get(i));
                    if (same && !isFault && recording.showsUpperHalves() == recordsUpper && recorded.size() < most) {
                        recorded.add(recording.line());
                    }
                }
            }
        }
        String suffix = width == CpuMode.BITS32 ? "-32.txt" : ".txt";
        String to = System.getProperty("record");
        if (to != null) {
            Files.write(Path.of(to, "native-states" + suffix), recorded);
        } else if (recordsUpper) {
            Files.write(Path.of(System.getProperty("record.ymm"), "native-states-ymm" + suffix), recorded);
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
