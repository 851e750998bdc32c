package dev.bootsmith.isa.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bootsmith.isa.decode.RepeatPrefix;
import dev.bootsmith.isa.encode.EncodingOptions.Direction;
import dev.bootsmith.isa.encode.EncodingOptions.Prefix;
import dev.bootsmith.isa.encode.Operand.ImmediateOperand;
import dev.bootsmith.isa.encode.Operand.MemoryOperand;
import dev.bootsmith.isa.encode.Operand.RegisterOperand;
import dev.bootsmith.isa.encode.Operand.RelativeOperand;
import dev.bootsmith.isa.golden.AttStatement;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.table.IsaTables;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GNU as's choices among several encodings; all bytes are GNU as 2.40's. */
class GnuChoiceTest {
    private static final InstructionTable TABLE = IsaTables.load();
    private static final FormSelector SELECTOR = new FormSelector();

    private static String encode(CpuMode mode, String mnemonic, List<Operand> operands, EncodingOptions options) {
        Optional<InstructionForm> form = SELECTOR.select(TABLE.formsNamed(mnemonic), mode, operands, options);
        return form.map(chosen -> hex(new Encoder().encode(chosen, mode, operands, options)))
                .orElse("none");
    }

    private static String hex(EncodedInstruction instruction) {
        return HexFormat.ofDelimiter(" ").formatHex(instruction.bytes());
    }

    private static String encode(int bits, String text, EncodingOptions options) {
        AttStatement statement = AttStatement.parse(text, 0);
        return encode(CpuMode.valueOf("BITS" + bits), statement.mnemonic(), statement.operands(), options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64 | addl $1,%ecx            | 83 c1 01",
                "64 | addl $1,%eax            | 83 c0 01",
                "64 | addl $128,%eax          | 05 80 00 00 00",
                "64 | subl $-128,%esp         | 83 ec 80",
                "64 | addl $0xfffffff0,%ecx   | 83 c1 f0",
                "64 | addw $0xfff0,%ax        | 66 83 c0 f0",
                "64 | addq $0x80000000,%rcx   | none",
                "32 | push $5                 | 6a 05",
                "32 | push $0x80              | 68 80 00 00 00",
                "64 | testl $1,%eax           | a9 01 00 00 00",
                "32 | imul $3,%eax            | 6b c0 03",
                "32 | shll $1,%eax            | d1 e0",
                "32 | shll %eax               | d1 e0",
                "32 | int $3                  | cc",
                "32 | incl %eax               | 40",
                "64 | incl %eax               | ff c0",
                "64 | movl $1,%eax            | b8 01 00 00 00",
                "64 | movq $-1,%rax           | 48 c7 c0 ff ff ff ff",
                "64 | movq $0x80000000,%rax   | 48 b8 00 00 00 80 00 00 00 00",
                "64 | movq $0xffffffff80000000,%rax | 48 c7 c0 00 00 00 80",
                "16 | pushl $5                | 66 6a 05",
                "16 | pushw $0x1234           | 68 34 12",
                "64 | movl %ecx,%eax          | 89 c8",
                "64 | testb (%rax),%cl        | 84 08",
                "32 | xchg %al,%ah            | 86 c4",
                "32 | xchgl %eax,%ecx         | 91",
                "32 | xchgl %ecx,%eax         | 91",
                "64 | xchg %eax,%eax          | 87 c0",
                "32 | xchg %eax,%eax          | 90",
                "64 | xchg %rax,%rax          | 90",
                "64 | xchg %ax,%ax            | 66 90",
                "64 | mov 0x123456789,%al     | a0 89 67 45 23 01 00 00 00",
                "16 | movw (%bp),%ax          | 8b 46 00",
                "16 | movw 0xffff(%bx),%ax    | 8b 47 ff",
                "16 | movl %es:0x46c,%eax     | 26 66 a1 6c 04",
                "32 | movw $1,%es:4(%di)      | 26 67 66 c7 45 04 01 00",
                "64 | movl (%rsp),%eax        | 8b 04 24",
                "64 | movl (%r12),%eax        | 41 8b 04 24",
                "64 | movl (,%rax,1),%eax     | 8b 04 05 00 00 00 00",
                "32 | movl (%esp,%ebp),%ecx   | 8b 0c 2c",
                "64 | movl 0xffffffff(%rax),%ecx | none",
                "32 | movl 0xffffffff(%eax),%ecx | 8b 48 ff",
                "64 | movl %ds:(%rax),%ecx    | 8b 08",
                "32 | movl %ss:(%ebp),%ecx    | 8b 4d 00",
                "32 | movl %ds:(%ebp),%ecx    | 3e 8b 4d 00",
                "64 | movl %ss:(%rax),%ecx    | 36 8b 08",
                "64 | movq %fs:0x28,%rax      | 64 48 8b 04 25 28 00 00 00",
                "16 | call *%eax              | 66 ff d0",
                "16 | ljmpl $8,$0x1234        | 66 ea 34 12 00 00 08 00",
                "64 | mov %rax,%ds            | 8e d8",
                "32 | mov %ds,%ax             | 66 8c d8",
                "32 | push %ds                | 1e",
                "64 | push %ds                | none",
                "64 | pushl %eax              | none",
                "64 | sldt %rax               | 0f 00 c0",
                "16 | movsb %cs:(%si),%es:(%di) | 2e a4",
                "16 | stos %ax,%es:(%edi)     | 67 ab",
                "16 | inb %dx                 | ec",
                "32 | fsub %st,%st(1)         | dc e1",
                "32 | fsubrp                  | de e9",
                "64 | movq %xmm1,%xmm0        | f3 0f 7e c1",
                "64 | movq %rax,%xmm0         | 66 48 0f 6e c0",
                "64 | movsl %eax,%rax         | 48 63 c0",
                "64 | movb %ah,%sil           | none"
            })
    void statementsGetTheEncodingThatGnuAsChooses(int bits, String text, String bytes) {
        assertEquals(bytes, encode(bits, text, EncodingOptions.DEFAULT));
    }

    @Test
    void loadAndStoreTurnRegisterMovesRound() {
        assertEquals("8b c1", encode(64, "movl %ecx,%eax", EncodingOptions.DEFAULT.withDirection(Direction.LOAD)));
        assertEquals(
                "0f 29 c8", encode(64, "movaps %xmm1,%xmm0", EncodingOptions.DEFAULT.withDirection(Direction.STORE)));
    }

    @Test
    void prefixesComeInGnusOrder() {
        EncodingOptions locked = new EncodingOptions(
                null, RepeatPrefix.NONE, Prefix.PRESENT, Prefix.ABSENT, Prefix.ABSENT, 0, Direction.TABLE_ORDER);
        assertEquals("26 66 f0 01 00", encode(64, "addw %ax,%es:(%rax)", locked));
        EncodingOptions addressSize = new EncodingOptions(
                null, RepeatPrefix.NONE, Prefix.ABSENT, Prefix.ABSENT, Prefix.PRESENT, 0, Direction.TABLE_ORDER);
        assertEquals("67 a1 34 12 00 00", encode(64, "movl 0x1234,%eax", addressSize));
        assertEquals("67 a0 6c 04 00 00", encode(16, "movb 0x46c,%al", addressSize));
    }

    @Test
    void placeholdersGetFullFields() {
        Operand symbol = new ImmediateOperand(Value.PLACEHOLDER);
        Operand eax = new RegisterOperand(Register.EAX);
        Operand rax = new RegisterOperand(Register.RAX);
        EncodingOptions plain = EncodingOptions.DEFAULT;
        assertEquals("05 00 00 00 00", encode(CpuMode.BITS64, "addl", List.of(eax, symbol), plain));
        assertEquals("48 c7 c0 00 00 00 00", encode(CpuMode.BITS64, "movq", List.of(rax, symbol), plain));
        assertEquals("48 b8 00 00 00 00 00 00 00 00", encode(CpuMode.BITS64, "movabs", List.of(rax, symbol), plain));
        Operand address = MemoryOperand.absolute(Value.PLACEHOLDER);
        assertEquals("a1 00 00 00 00", encode(CpuMode.BITS32, "movl", List.of(eax, address), plain));
        assertEquals("8b 04 25 00 00 00 00", encode(CpuMode.BITS64, "movl", List.of(eax, address), plain));
        Operand target = new RelativeOperand(Value.PLACEHOLDER);
        assertEquals("e9 00 00", encode(CpuMode.BITS16, "jmp", List.of(target), plain));
        assertEquals("e2 00", encode(CpuMode.BITS64, "loop", List.of(target), plain));
    }

    @Test
    void slotsSayWhereTheNumbersAre() {
        Operand rip =
                new MemoryOperand(null, Register.RIP, null, 1, Value.PLACEHOLDER, Operand.DisplacementHint.SHORTEST);
        List<Operand> operands = List.of(rip, new ImmediateOperand(Value.known(5)));
        InstructionForm form = SELECTOR.select(
                        TABLE.formsNamed("cmpl"), CpuMode.BITS64, operands, EncodingOptions.DEFAULT)
                .orElseThrow();
        EncodedInstruction cmp = new Encoder().encode(form, CpuMode.BITS64, operands, EncodingOptions.DEFAULT);
        assertEquals("83 3d 00 00 00 00 05", hex(cmp));
        assertEquals(
                List.of(
                        new FieldSlot(2, 4, FieldSlot.Kind.PC_RELATIVE, FieldSlot.Signedness.SIGNED, 0),
                        new FieldSlot(6, 1, FieldSlot.Kind.IMMEDIATE, FieldSlot.Signedness.SIGNED, 1)),
                cmp.slots());
    }
}
