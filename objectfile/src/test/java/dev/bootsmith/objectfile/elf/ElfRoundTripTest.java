package dev.bootsmith.objectfile.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.bytes.HexDump;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.RelocationType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads files that GNU as 2.40 wrote (see tools/regen-object-goldens) and writes them again. */
class ElfRoundTripTest {
    private static byte[] golden(String name) throws IOException {
        try (InputStream in = ElfRoundTripTest.class.getResourceAsStream("/golden/" + name + ".hex")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
        }
    }

    private static ObjectFile read(byte[] bytes) {
        DiagnosticList sink = new DiagnosticList();
        ObjectFile file = ElfReader.read("golden.o", bytes, sink).orElseThrow();
        assertTrue(sink.all().isEmpty());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups.x86_64", "boot.i386", "boot.x86_64"})
    void whatIsReadIsWrittenWithTheSameBytes(String name) throws IOException {
        byte[] bytes = golden(name);
        assertEquals(HexDump.bytes(bytes), HexDump.bytes(ElfWriter.write(read(bytes))));
    }

    @Test
    void relocationsAndSymbolsReferToEachOther() throws IOException {
        ObjectFile file = read(golden("boot.i386"));
        ElfSection text = file.section(".text").orElseThrow();
        // jmp (2 bytes), mov $imm16 (1 + 2): the first field is at offset 3.
        assertEquals(3, text.relocations().get(0).offset());
        assertEquals(RelocationType.R_386_16, text.relocations().get(0).type());
        ElfSymbol buffer = file.symbol("buffer").orElseThrow();
        assertEquals(ElfSymbol.Place.COMMON, buffer.place());
        assertEquals(32, buffer.value());
        assertEquals(64, buffer.size());
        assertEquals(ElfSymbol.Binding.WEAK, file.symbol("maybe").orElseThrow().binding());
    }

    @Test
    void aGroupKnowsItsMembersAndSignature() throws IOException {
        ObjectFile file = read(golden("groups.x86_64"));
        assertEquals("foo", file.groups().get(0).signatureName());
        assertEquals(".text.foo", file.groups().get(0).members().get(0).name());
        assertTrue(file.groups().get(0).isComdat());
    }

    @Test
    void everyTruncationIsReportedOrHarmless() throws IOException {
        byte[] bytes = golden("groups.x86_64");
        for (int length = 0; length < bytes.length; length++) {
            DiagnosticList sink = new DiagnosticList();
            Optional<ObjectFile> file = ElfReader.read("cut.o", java.util.Arrays.copyOf(bytes, length), sink);
            assertTrue(file.isEmpty() && sink.hasErrors(), "length " + length);
        }
    }

    @Test
    void noDamagedByteEscapesAsAnException() throws IOException {
        long seed = Long.getLong("seed", 20);
        Random random = new Random(seed);
        for (String name : new String[] {"groups.x86_64", "boot.i386"}) {
            byte[] original = golden(name);
            for (int round = 0; round < 20_000; round++) {
                byte[] bytes = original.clone();
                for (int i = 0; i <= round % 3; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                DiagnosticList sink = new DiagnosticList();
                Optional<ObjectFile> file = ElfReader.read("bad.o", bytes, sink);
                assertEquals(file.isEmpty(), sink.hasErrors(), "seed " + seed + ", round " + round);
            }
        }
    }
}
