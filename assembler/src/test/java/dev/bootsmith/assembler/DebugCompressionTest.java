package dev.bootsmith.assembler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.assembler.option.AsOptionsParser;
import dev.bootsmith.assembler.option.FileAccess;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** Expected headers are those of the gABI's chapter on section compression, and what GNU as 2.40 writes. */
class DebugCompressionTest {
    private static final String SOURCE = ".section .debug_info\n.p2align 2\n" + ".long 1,2,3,4\n".repeat(50)
            + ".long foo\n.section .debug_line\n.byte 1\n.text\nnop\n";

    private static ObjectFile assemble(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("case.s");
        DiagnosticList diagnostics = new DiagnosticList();
        return Assembler.assemble(
                        AsOptionsParser.parse(arguments, FileAccess.NONE, "/", diagnostics)
                                .orElseThrow()
                                .options(),
                        List.of(new SourceFile("case.s", SOURCE)),
                        diagnostics)
                .orElseThrow()
                .object();
    }

    private static ElfSection section(ObjectFile file, String name) {
        return file.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] inflate(byte[] packed, int from, int size) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed, from, packed.length - from);
        byte[] result = new byte[size + 1];
        int count = inflater.inflate(result);
        inflater.end();
        assertEquals(size, count);
        return java.util.Arrays.copyOf(result, count);
    }

    @Test
    void sectionsOf64BitObjectsGetTheLongHeader() throws DataFormatException {
        byte[] plain = section(assemble("--64"), ".debug_info").contents();
        ElfSection packed = section(assemble("--64", "--compress-debug-sections"), ".debug_info");
        ByteBuffer header = ByteBuffer.wrap(packed.contents()).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(SectionFlag.COMPRESSED, packed.flags());
        assertEquals(8, packed.alignment());
        assertEquals(List.of(1L, 0L), List.of((long) header.getInt(), (long) header.getInt()));
        assertEquals(List.of(804L, 4L), List.of(header.getLong(), header.getLong()));
        assertArrayEquals(plain, inflate(packed.contents(), 24, 804));
        assertEquals(1, packed.relocations().size());
    }

    @Test
    void sectionsOf32BitObjectsGetTheShortHeader() throws DataFormatException {
        byte[] plain = section(assemble("--32"), ".debug_info").contents();
        ElfSection packed = section(assemble("--32", "--compress-debug-sections=zlib-gabi"), ".debug_info");
        ByteBuffer header = ByteBuffer.wrap(packed.contents()).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(4, packed.alignment());
        assertEquals(List.of(1, 804, 4), List.of(header.getInt(), header.getInt(), header.getInt()));
        assertArrayEquals(plain, inflate(packed.contents(), 12, 804));
    }

    @Test
    void theOlderFormRenamesTheSection() throws DataFormatException {
        byte[] plain = section(assemble("--64"), ".debug_info").contents();
        ElfSection packed = section(assemble("--64", "--compress-debug-sections=zlib-gnu"), ".zdebug_info");
        ByteBuffer header = ByteBuffer.wrap(packed.contents());
        assertEquals(0x5a4c4942, header.getInt());
        assertEquals(804, header.getLong());
        assertEquals(0, packed.flags());
        assertArrayEquals(plain, inflate(packed.contents(), 12, 804));
    }

    @Test
    void whatWouldGrowStaysAsItIs() {
        assertEquals(
                1,
                section(assemble("--64", "--compress-debug-sections"), ".debug_line")
                        .contents()
                        .length);
    }
}
