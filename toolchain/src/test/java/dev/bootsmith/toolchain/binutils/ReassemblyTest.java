package dev.bootsmith.toolchain.binutils;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bootsmith.assembler.Assembler;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.objectfile.elf.ElfReader;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes themselves are the judge, and GNU as where it is installed. */
class ReassemblyTest {
    private static final int RANDOM_BYTES = 4_000;
    private static final ObjectListing.Options OPTIONS = new ObjectListing.Options(
            ObjectListing.Code.ALL,
            false,
            false,
            false,
            false,
            List.of(),
            new CodeView(true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0),
            ObjectListing.Syntax.SOURCE,
            false,
            Set.of());

    private static String source(byte[] bytes, CpuMode mode) {
        return ObjectListing.ofBinary("boot.bin", bytes, mode, mode == CpuMode.BITS64)
                .write(OPTIONS);
    }

    private static byte[] random(CpuMode mode) {
        byte[] bytes = new byte[RANDOM_BYTES];
        new Random(Long.getLong("seed", 2026) + mode.defaultOperandSizeBits()).nextBytes(bytes);
        return bytes;
    }

    private static ElfMachine machine(CpuMode mode) {
        return mode == CpuMode.BITS64 ? ElfMachine.X86_64 : ElfMachine.I386;
    }

    @ParameterizedTest
    @EnumSource(
            value = CpuMode.class,
            names = {"BITS16", "BITS32", "BITS64"})
    void anyBytesAssembleBackToThemselves(CpuMode mode) {
        byte[] bytes = random(mode);
        DiagnosticList diagnostics = new DiagnosticList();
        byte[] again = Assembler.assemble(
                        AssemblerOptions.of(machine(mode)),
                        List.of(new SourceFile("boot.s", source(bytes, mode))),
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()))
                .object()
                .section(".data")
                .orElseThrow()
                .contents();
        assertArrayEquals(bytes, again);
    }

    @ParameterizedTest
    @EnumSource(
            value = CpuMode.class,
            names = {"BITS16", "BITS32", "BITS64"})
    void gnuAsMakesTheSameBytes(CpuMode mode, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/as")), "GNU as is not installed");
        byte[] bytes = random(mode);
        Path text = Files.writeString(folder.resolve("boot.s"), source(bytes, mode));
        Path object = folder.resolve("boot.o");
        Process as = new ProcessBuilder(
                        "/usr/bin/as",
                        mode == CpuMode.BITS64 ? "--64" : "--32",
                        "-o",
                        object.toString(),
                        text.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("as.log").toFile())
                .start();
        assertEquals(0, as.waitFor(), () -> readable(folder.resolve("as.log")));
        DiagnosticList diagnostics = new DiagnosticList();
        byte[] again = ElfReader.read("boot.o", Files.readAllBytes(object), diagnostics)
                .orElseThrow()
                .section(".data")
                .orElseThrow()
                .contents();
        assertArrayEquals(bytes, again);
    }

    private static String readable(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Each of them has a shorter or more usual encoding, which the plain text would give. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BITS32 | 03 c3 | {load} add    %ebx,%eax",
                "BITS32 | 8b 43 00 | {disp8} mov    0x0(%ebx),%eax",
                "BITS32 | 8b 83 05 00 00 00 | {disp32} mov    0x5(%ebx),%eax",
                "BITS32 | e9 00 00 00 00 | {disp32} jmp    .+0x5",
                "BITS64 | 66 2e 0f 1f 84 00 00 00 00 00 | data16; cs; {disp32} nopl 0x0(%rax,%rax,1)",
                "BITS64 | 47 01 00 | rex.X add %r8d,(%r8)",
                "BITS64 | c4 e1 78 58 c1 | {vex3} vaddps %xmm1,%xmm0,%xmm0",
                "BITS32 | 05 01 00 00 00 | .byte 0x05,0x01,0x00,0x00,0x00",
                "BITS16 | eb fe | jmp    .+0x0"
            })
    void encodingsThatThePlainTextDoesNotGiveAreAskedForByName(String mode, String hex, String statement) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        String text = source(bytes, CpuMode.valueOf(mode));
        assertTrue(text.contains("\t" + statement + " "), text);
    }

    @Test
    void addressBytesAndTargetStandInTheComment() {
        byte[] bytes = HexFormat.of().parseHex("90ebfd");
        assertTrue(source(bytes, CpuMode.BITS16).contains("# 1: eb fd  0 <.data>\n"));
    }
}
