package dev.bootsmith.isa.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.isa.model.AttName;
import dev.bootsmith.isa.model.Flag;
import dev.bootsmith.isa.model.FlagSet;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.model.OperandKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsaTableParserTest {
    private static List<InstructionForm> parse(String text) {
        IsaTableParser table = new IsaTableParser("test.isa", text, 0);
        return IntStream.range(0, table.size()).mapToObj(table::form).toList();
    }

    private static String error(String text) {
        return String.valueOf(
                assertThrows(IsaTableException.class, () -> parse(text)).getMessage());
    }

    @Test
    void oneLineGivesOneForm() {
        String line = "ADC r/m32, imm8s | OS32 83 /2 ib | 16 32 64 | I386 | R:C W:OSZAPC | lock sm | [l]";
        InstructionForm adc = parse(line).get(0);
        assertEquals("adc", adc.mnemonic());
        assertEquals(List.of(OperandKind.RM32, OperandKind.IMM8S), adc.operands());
        assertEquals(0x83, adc.encoding().opcode());
        assertEquals(2, adc.encoding().modRmDigit());
        assertEquals(32, adc.encoding().operandSizeBits());
        assertEquals(FlagSet.of(Flag.CF), adc.flags().read());
        assertTrue(adc.isLockable());
        assertEquals(List.of(new AttName("adc", "l")), adc.attNames());
    }

    @Test
    void registersBesidePlusRAreInTheOpcode() {
        InstructionForm bswap =
                parse("BSWAP r32 | OS32 0F C8+r | 32 | I486 | | |").get(0);
        assertEquals(List.of(OperandKind.R32_OPCODE), bswap.operands());
    }

    @Test
    void errorsNameTableAndLine() {
        assertEquals("test.isa:2: unknown operand kind 'r33'", error("# c\nNOT r33 | F7 /2 | 32 | I386 | | |\n"));
        assertEquals("test.isa:1: expected 7 columns, found 2", error("NOT r32 | F7 /2"));
        assertEquals("test.isa:1: unknown mode '33'", error("CLC | F8 | 33 | I8086 | | |"));
        assertEquals("test.isa:1: unknown feature 'I8087'", error("CLC | F8 | 32 | I8087 | | |"));
        assertEquals("test.isa:1: unknown flag letter 'X'", error("CLC | F8 | 32 | I8086 | 0:X | |"));
        assertEquals("test.isa:1: unknown attribute 'locked'", error("CLC | F8 | 32 | I8086 | | locked |"));
        assertEquals("test.isa:1: unknown encoding word 'QS32'", error("CLC | QS32 F8 | 32 | I8086 | | |"));
    }

    @Test
    void indexesAreThePlacesInTheTable() {
        List<InstructionForm> forms = IsaTables.load().forms();
        for (int i = 0; i < forms.size(); i++) {
            assertEquals(i, forms.get(i).index());
        }
    }

    @Test
    void everySpellingOfEveryFormLeadsToIt() {
        InstructionTable table = IsaTables.load();
        Map<String, List<InstructionForm>> expected = new TreeMap<>();
        for (InstructionForm form : table.forms()) {
            Set<String> spellings = new TreeSet<>();
            for (AttName name : form.has(FormAttribute.DECODE_ONLY) ? List.<AttName>of() : form.attNames()) {
                spellings.add(name.base());
                spellings.add(name.full());
            }
            spellings.forEach(spelling ->
                    expected.computeIfAbsent(spelling, key -> new ArrayList<>()).add(form));
        }
        Map<String, List<InstructionForm>> actual = new TreeMap<>();
        table.attNames().forEach(name -> actual.put(name, table.formsNamed(name)));
        assertEquals(expected, actual);
        assertEquals(List.of(), table.formsNamed("mvo"));
    }

    @Test
    void aFormIsParsedOnce() {
        List<InstructionForm> forms = IsaTables.load().forms();
        assertSame(forms.get(7), forms.get(7));
        assertSame(IsaTables.load().formsNamed("nop"), IsaTables.load().formsNamed("nop"));
    }
}
