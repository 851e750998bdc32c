package dev.bootsmith.isa.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.disasm.IntelFormatter;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Intel syntax is what GNU {@code objdump -M intel} 2.40 printed, as tools/regen-intel-goldens recorded it. */
class IntelTextTest {
    /**
     * objdump knows MPX, which the decoder takes for the no-operation that it is on processors without; it decodes
     * RDFSBASE and its kin where they are invalid; it says q for a wide PCMPESTRI and 287 only for FNSETPM; and it reads
     * 32 bits where a narrow MOVSXD reads 16.
     */
    private static final Pattern ON_PURPOSE =
            Pattern.compile("bnd.*|(rd|wr)[fg]sbase .*|v?pcmpestr.q .*|.*\\((287|8087) only\\)|movsxd .*");

    @ParameterizedTest
    @EnumSource(CpuMode.class)
    void instructionsAreSpelledAsObjdumpSpellsThem(CpuMode mode) throws IOException {
        Disassembler disassembler = new Disassembler(new Decoder(IsaTables.load()), new IntelFormatter());
        List<String> differences = new ArrayList<>();
        int number = 0;
        for (String line : lines("intel-" + mode.bits() + ".txt")) {
            int bar = line.indexOf('|');
            byte[] bytes = HexFormat.of().parseHex(line.substring(0, bar) + "90".repeat(16));
            String wanted = line.substring(bar + 1);
            String found = disassembler
                    .line(bytes, 0, bytes.length, 16L * number++, mode)
                    .text()
                    .stripTrailing();
            if (!found.equals(wanted) && !ON_PURPOSE.matcher(wanted).matches()) {
                differences.add(line + "  ours: " + found);
            }
        }
        assertTrue(number > 1000, "enough lines");
        assertEquals("", String.join("\n", differences));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = IntelTextTest.class.getResourceAsStream("/golden/" + file)) {
            if (stream == null) {
                throw new IOException("no golden file " + file + "; run tools/regen-intel-goldens");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
