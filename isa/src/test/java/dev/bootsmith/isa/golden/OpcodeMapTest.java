package dev.bootsmith.isa.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.disasm.AttFormatter;
import dev.bootsmith.isa.disasm.Disassembler;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.table.IsaTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every opcode byte of every map in every mode is what GNU objdump says: the same text, or invalid for both. Where we differ on
 * purpose, opcode-exceptions.txt says why.
 */
class OpcodeMapTest {
    private static final Disassembler DISASSEMBLER = new Disassembler(
            new Decoder(IsaTables.load()), new AttFormatter(address -> ".+0x" + Long.toHexString(address & 0xffff)));

    @ParameterizedTest
    @EnumSource(CpuMode.class)
    void everyOpcodeIsPrintedAsObjdumpPrintsIt(CpuMode mode) throws IOException {
        List<ExpectedDifference> expected = expectedDifferences(mode);
        Set<ExpectedDifference> met = new LinkedHashSet<>();
        List<String> differences = new ArrayList<>();
        for (String line : lines(mode.bits() + "-opcodes.txt")) {
            String[] columns = line.split(" ", 3);
            String wanted = columns[1] + " " + columns[2];
            String found = disassemble(columns[0], mode);
            boolean bothBad = wanted.contains("(bad)") && found.contains("(bad)");
            if (!bothBad && !found.equals(wanted)) {
                ExpectedDifference known = known(expected, columns[0]);
                if (known == null) {
                    differences.add(columns[0] + "  objdump: " + wanted + "  ours: " + found);
                } else {
                    met.add(known);
                }
            }
        }
        assertEquals("", String.join("\n", differences));
        expected.removeAll(met);
        assertEquals(List.of(), expected, "exceptions that nothing needs any more");
    }

    private static String disassemble(String hex, CpuMode mode) {
        byte[] bytes = HexFormat.of().parseHex(hex + HexFormat.of().formatHex(OpcodeMapGenerator.TAIL));
        Disassembler.Line line = DISASSEMBLER.line(bytes, 0, bytes.length, 0, mode);
        return line.length() + " " + line.text();
    }

    private static @org.jspecify.annotations.Nullable ExpectedDifference known(
            List<ExpectedDifference> expected, String hex) {
        for (ExpectedDifference difference : expected) {
            if (difference.bytes.matcher(hex).lookingAt()) {
                return difference;
            }
        }
        return null;
    }

    private static List<ExpectedDifference> expectedDifferences(CpuMode mode) throws IOException {
        List<ExpectedDifference> differences = new ArrayList<>();
        for (String line : lines("opcode-exceptions.txt")) {
            String[] columns = line.split("\\s+", 3);
            if (columns[0].contains(Integer.toString(mode.bits()))) {
                differences.add(new ExpectedDifference(Pattern.compile(columns[1]), columns[2]));
            }
        }
        return differences;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = OpcodeMapTest.class.getResourceAsStream("/golden/" + file)) {
            if (stream == null) {
                throw new IOException("no golden file " + file + "; run tools/regen-gnu-goldens");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private record ExpectedDifference(Pattern bytes, String reason) {}
}
