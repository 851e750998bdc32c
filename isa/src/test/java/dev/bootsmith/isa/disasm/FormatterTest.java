package dev.bootsmith.isa.disasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The texts were printed by GNU objdump 2.40. */
class FormatterTest {
    private static final Decoder DECODER = new Decoder(IsaTables.load());
    private static final Disassembler DISASSEMBLER = new Disassembler(DECODER, new AttFormatter());

    private static String att(CpuMode mode, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        List<String> lines = new ArrayList<>();
        DISASSEMBLER.disassemble(bytes, 0, bytes.length, 0, mode, line -> lines.add(line.text()));
        return String.join("; ", lines);
    }

    private static String intel(CpuMode mode, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        InstructionBytes source = InstructionBytes.of(bytes, 0);
        return new IntelFormatter().format(DECODER.decode(source, mode), source, 0);
    }

    @Test
    void mnemonicsArePaddedToSixColumns() {
        assertEquals("mov    %eax,%ebx", att(CpuMode.BITS32, "89 c3"));
        assertEquals("movabs 0x807060504030201,%eax", att(CpuMode.BITS64, "a1 01 02 03 04 05 06 07 08"));
        assertEquals("lock add %eax,(%rax)", att(CpuMode.BITS64, "f0 01 00"));
    }

    @Test
    void prefixesThatDoNothingArePrintedAsWords() {
        assertEquals("cs nopw 0x0(%rax,%rax,1)", att(CpuMode.BITS64, "2e 66 0f 1f 84 00 00 00 00 00"));
        assertEquals("nopw   %cs:0x0(%eax,%eax,1)", att(CpuMode.BITS32, "2e 66 0f 1f 84 00 00 00 00 00"));
        assertEquals("repz ret", att(CpuMode.BITS64, "f3 c3"));
        assertEquals("rex.W nop", att(CpuMode.BITS64, "48 90"));
        assertEquals("notrack jmp *%rax", att(CpuMode.BITS64, "3e ff e0"));
        assertEquals("je,pn  0x3", att(CpuMode.BITS64, "2e 74 00"));
    }

    @Test
    void memoryOperandsShowWhatTheBytesSay() {
        assertEquals("mov    0x0(%rax,%riz,1),%eax", att(CpuMode.BITS64, "8b 44 20 00"));
        assertEquals("mov    -0x10(,%eiz,1),%eax", att(CpuMode.BITS32, "8b 04 25 f0 ff ff ff"));
        assertEquals("mov    0xfffffffffffffff0,%eax", att(CpuMode.BITS64, "8b 04 25 f0 ff ff ff"));
        assertEquals("mov    0x1(%rip),%eax        # 0x7", att(CpuMode.BITS64, "8b 05 01 00 00 00"));
        assertEquals("rep movsl %ds:(%si),%es:(%di)", att(CpuMode.BITS16, "66 f3 a5"));
    }

    @Test
    void waitAndTheX87InstructionAfterItAreOneLine() {
        assertEquals("fstcw  (%eax)", att(CpuMode.BITS32, "9b d9 38"));
        assertEquals("finit", att(CpuMode.BITS32, "9b db e3"));
        assertEquals("fwait; nop", att(CpuMode.BITS32, "9b 90"));
    }

    @Test
    void bytesThatAreNoInstructionAreBad() {
        assertEquals("(bad); ret", att(CpuMode.BITS64, "06 c3"));
        assertEquals(".byte 0x2", att(CpuMode.BITS32, "02"));
    }

    /** GNU objdump 2.40 lists these bytes so. */
    @Test
    void ofAVectorPrefixTheBytesUpToTheWrongOneAreBad() {
        assertEquals("(bad); xor    0x31(%rbp),%dh", att(CpuMode.BITS64, "62 31 32 75 31"));
        assertEquals("(bad); ret", att(CpuMode.BITS64, "62 f1 7c 48 04 c3"));
        assertEquals("(bad); cmp    %edi,0x58(%rax,%rcx,2)", att(CpuMode.BITS64, "62 39 7c 48 58"));
        assertEquals("(bad); ret", att(CpuMode.BITS64, "c5 f8 04 c3"));
        assertEquals("gs (bad); ret", att(CpuMode.BITS64, "65 62 31 c3"));
        assertEquals("(bad); ret", att(CpuMode.BITS32, "d6 c3"));
    }

    /** GNU objdump 2.40 lists these bytes so. */
    @Test
    void anEmptyRexPrefixIsToldWhereTheByteRegisterNeedsNone() {
        assertEquals("rex and %dl,(%rax)", att(CpuMode.BITS64, "40 20 10"));
        assertEquals("and    %sil,(%rax)", att(CpuMode.BITS64, "40 20 30"));
        assertEquals("rex movzbl %cl,%eax", att(CpuMode.BITS64, "40 0f b6 c1"));
    }

    @Test
    void intelSyntaxHasTheDestinationFirstAndSizesBeforeMemory() {
        assertEquals("mov    eax,DWORD PTR [ebx+esi*4+0x10]", intel(CpuMode.BITS32, "8b 44 b3 10"));
        assertEquals("mov    BYTE PTR es:[di],0x5", intel(CpuMode.BITS16, "26 c6 05 05"));
        assertEquals("add    rsp,0xfffffffffffffff8", intel(CpuMode.BITS64, "48 83 c4 f8"));
        assertEquals("rep movs BYTE PTR es:[rdi],BYTE PTR ds:[rsi]", intel(CpuMode.BITS64, "f3 a4"));
        assertEquals("jmp    0x8:0x7c00", intel(CpuMode.BITS16, "ea 00 7c 08 00"));
        assertEquals("shl    BYTE PTR [di+0x8],cl", intel(CpuMode.BITS16, "d2 75 08"));
    }

    @Property(tries = 3000)
    void anyBytesAreListedInAnyMode(@ForAll @Size(20) byte[] bytes, @ForAll CpuMode mode) {
        DecodedInstruction instruction = DECODER.decode(InstructionBytes.of(bytes, 0), mode);
        assertTrue(instruction.length() >= 1 && instruction.length() <= Decoder.MAX_LENGTH);
        Disassembler.Line line = DISASSEMBLER.line(bytes, 0, bytes.length, 0, mode);
        assertTrue(line.length() >= 1 && !line.text().isEmpty());
        if (instruction.isValid()) {
            assertTrue(!new IntelFormatter()
                    .format(instruction, InstructionBytes.of(bytes, 0), 0)
                    .isEmpty());
        }
    }
}
