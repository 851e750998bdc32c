package dev.bootsmith.isa.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.encode.Encoder;
import dev.bootsmith.isa.encode.EncodingOptions;
import dev.bootsmith.isa.encode.FormSelector;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import dev.bootsmith.isa.table.TableFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of the golden files encodes to GNU as's bytes, and those decode to an instruction of the same length. */
class GoldenEncodingTest {
    private static final InstructionTable TABLE = IsaTables.load();
    private static final Decoder DECODER = new Decoder(TABLE);

    static Stream<String> files() {
        List<String> names = new ArrayList<>();
        for (String table : TableFiles.names()) {
            for (CpuMode mode : CpuMode.values()) {
                if (!TableFiles.forms(table).isEmpty()) {
                    names.add(mode.bits() + "-" + table.replace(".isa", "") + ".s");
                }
            }
        }
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void statementsEncodeToTheBytesOfGnuAs(String file) throws IOException {
        List<String> differences = new ArrayList<>();
        for (String line : lines(file)) {
            String text = line.substring(0, line.indexOf('#')).strip();
            String wanted = line.substring(line.indexOf('#') + 1).strip();
            String encoded = encode(text, mode(file), wanted);
            if (!encoded.equals(wanted)) {
                differences.add(text + "  wanted " + wanted + "  got " + encoded);
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bytesOfGnuAsDecodeToWholeInstructions(String file) throws IOException {
        List<String> differences = new ArrayList<>();
        for (String line : lines(file)) {
            byte[] bytes = HexFormat.of()
                    .parseHex(line.substring(line.indexOf('#') + 1).strip().replace(" ", ""));
            if (mode(file) != CpuMode.BITS64 && line.strip().matches("(rd|wr)[fg]sbase .*")) {
                continue; // GNU as assembles these outside of 64-bit code, where no processor executes them.
            }
            if (mode(file) == CpuMode.BITS64 && line.strip().startsWith("callw .")) {
                continue; // Intel's processors ignore the size prefix of a near call in 64-bit code, AMD's do not.
            }
            int start = startsWithWait(line, bytes) ? 1 : 0;
            DecodedInstruction decoded = DECODER.decode(InstructionBytes.of(bytes, start), mode(file));
            if (!decoded.isValid() || decoded.length() + start != bytes.length) {
                differences.add(line.strip() + "  decoded " + decoded.status() + " of length " + decoded.length());
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    private static boolean startsWithWait(String line, byte[] bytes) {
        return bytes[0] == (byte) 0x9b && bytes.length > 1 && line.strip().startsWith("f");
    }

    private static String encode(String text, CpuMode mode, String wanted) {
        AttStatement statement = AttStatement.parse(text, wanted.split(" ").length);
        List<InstructionForm> candidates = TABLE.formsNamed(statement.mnemonic());
        FormSelector selector = new FormSelector();
        Optional<InstructionForm> form =
                selector.select(candidates, mode, statement.operands(), EncodingOptions.DEFAULT);
        if (form.isEmpty()) {
            return "no form among " + candidates.size();
        }
        byte[] bytes = new Encoder()
                .encode(form.get(), mode, statement.operands(), EncodingOptions.DEFAULT)
                .bytes();
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }

    private static CpuMode mode(String file) {
        return CpuMode.valueOf("BITS" + file.substring(0, 2));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = GoldenEncodingTest.class.getResourceAsStream("/golden/" + file)) {
            if (stream == null) {
                throw new IOException("no golden file " + file + "; run tools/regen-gnu-goldens");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("    "))
                    .toList();
        }
    }
}
