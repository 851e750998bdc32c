package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.op.StringCompareOps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Replays what {@code tools/oracle/string-compare.c} recorded on a processor. */
class StringCompareTest {
    private static final long OSFXSR = 1L << 9;
    /** OF, SF, ZF, AF, PF, CF. */
    private static final long STATUS_FLAGS = 0x8d5;

    @Test
    void everyRecordedComparisonGivesTheProcessorsResult() throws IOException {
        List<String> differences = new ArrayList<>();
        int count = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StringCompareTest.class.getResourceAsStream("string-compare-vectors.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                count++;
                String[] fields = line.split(" ");
                String ours = String.join(" ", List.of(fields).subList(0, 7))
                        + outcome(fields, "63", "62")
                        + outcome(fields, "61", "60");
                if (!ours.equals(line)) {
                    differences.add("processor: " + line + "\n     ours: " + ours);
                }
            }
        }
        assertTrue(count > 500, "vectors found: " + count);
        assertEquals("", String.join("\n", differences.subList(0, Math.min(10, differences.size()))));
    }

    /** Runs the index form (opcode first), then the mask form, of XMM1 with XMM2. */
    private static String outcome(String[] fields, String indexOpcode, String maskOpcode) {
        CodeRunner index = run(fields, indexOpcode);
        CodeRunner mask = run(fields, maskOpcode);
        return String.format(
                " %d %03x %016x %016x",
                index.cpu.gpr[1],
                index.cpu.flags.status() & STATUS_FLAGS,
                mask.cpu.state.xmm[1],
                mask.cpu.state.xmm[0]);
    }

    private static CodeRunner run(String[] fields, String opcode) {
        CodeRunner runner = new CodeRunner(32);
        StringCompareOps.register(runner.helpers);
        runner.cpu.state.setCr4(OSFXSR);
        runner.code("660f3a" + opcode + "ca" + fields[0] + "f4");
        long[] xmm = runner.cpu.state.xmm;
        xmm[3] = hex(fields[1]);
        xmm[2] = hex(fields[2]);
        xmm[5] = hex(fields[3]);
        xmm[4] = hex(fields[4]);
        runner.set(0, hex(fields[5])).set(2, hex(fields[6]));
        runner.run();
        assertEquals(0, runner.faults.size());
        return runner;
    }

    private static long hex(String digits) {
        return Long.parseUnsignedLong(digits, 16);
    }
}
