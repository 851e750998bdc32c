package dev.bootsmith.objectfile.dwarf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.objectfile.raw.RawElf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads gcc 12's objects of lines.c; the expected rows are what {@code objdump --dwarf=decodedline} 2.40 prints of them. */
class DwarfLinesTest {
    private static byte[] golden(String name) throws IOException {
        try (InputStream in = DwarfLinesTest.class.getResourceAsStream("/golden/" + name + ".hex")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
        }
    }

    private static List<LineUnit> units(byte[] bytes) {
        return RawElf.read("lines.o", bytes, new DiagnosticList())
                .map(DwarfLines::read)
                .orElse(List.of());
    }

    private static List<String> rows(LineUnit unit) {
        return unit.rows().stream()
                .map(row -> Long.toHexString(row.address()) + (row.endsSequence() ? " end" : " line " + row.line()))
                .toList();
    }

    @Test
    void aVersion5TableOf64BitCodeGivesEachStatementItsAddress() throws IOException {
        LineUnit unit = units(golden("lines.x86_64")).get(0);
        assertEquals(5, unit.header().version());
        assertEquals(List.of("0 line 2", "7 line 3", "10 line 4", "15 line 5", "17 end"), rows(unit));
        assertEquals(List.of("/src"), unit.directories());
        // The address is a relocation against .text, which is section 1.
        assertTrue(unit.rows().stream().allMatch(row -> row.sectionIndex() == 1));
        assertEquals("lines.c", unit.path(unit.rows().get(0).fileIndex()));
        assertEquals(
                List.of(1, 7, 12, 1),
                unit.rows().subList(0, 4).stream().map(LineRow::column).toList());
    }

    @Test
    void aVersion4TableOf32BitCodeGivesEachStatementItsAddress() throws IOException {
        LineUnit unit = units(golden("lines.i386")).get(0);
        assertEquals(4, unit.header().version());
        assertEquals(List.of("0 line 2", "6 line 3", "f line 4", "14 line 5", "16 end"), rows(unit));
        assertEquals("lines.c", unit.path(unit.rows().get(0).fileIndex()));
    }

    @Test
    void aTableThatClaimsToBeLongerThanItsSectionIsLeftOut() throws IOException {
        byte[] bytes = golden("lines.x86_64");
        RawElf elf = RawElf.read("lines.o", bytes, new DiagnosticList()).orElseThrow();
        int start = (int) elf.section(".debug_line").orElseThrow().header().offset();
        bytes[start + 2] = 1;
        assertEquals(List.of(), units(bytes));
    }
}
