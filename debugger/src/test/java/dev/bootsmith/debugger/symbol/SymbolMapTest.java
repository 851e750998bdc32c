package dev.bootsmith.debugger.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SymbolMapTest {
    private static final SourceLine CLI = new SourceLine("demo/boot.s", 4, "        cli");
    private static final SourceLine JMP = new SourceLine("demo/boot.s", 5, "        jmp far_away");

    private final SymbolMap map = SymbolMap.builder()
            .addSymbol("start", 0x7c00)
            .addSymbol("stop", 0x7c10)
            .addSymbol("kernel", 0xffff_8000_0000_0000L)
            .addLine(0x7c00, 1, CLI)
            .addLine(0x7c01, 5, JMP)
            .build();

    @Test
    void namesAnAddressByTheSymbolBeforeIt() {
        assertEquals("start", map.symbolAt(0x7c00).map(Object::toString).orElse(""));
        assertEquals("start+0xf", map.symbolAt(0x7c0f).map(Object::toString).orElse(""));
        assertEquals("stop+0x1", map.symbolAt(0x7c11).map(Object::toString).orElse(""));
    }

    @Test
    void ordersAddressesOfTheUpperHalfAboveThoseOfTheLower() {
        assertEquals(
                "kernel+0x20",
                map.symbolAt(0xffff_8000_0000_0020L).map(Object::toString).orElse(""));
        assertTrue(map.symbolAt(0x7fff_0000_0000L).isEmpty(), "far above every symbol of the lower half");
        assertTrue(map.symbolAt(0x100).isEmpty(), "below every symbol");
    }

    @Test
    void anAddressOfTheUpperHalfIsFarFromAllOfTheLower() {
        SymbolMap low = SymbolMap.builder()
                .addSymbol("start", 0x7c00)
                .addLine(0x7c00, 1, CLI)
                .build();
        assertTrue(low.symbolAt(0xffff_8000_0000_7c01L).isEmpty());
        assertTrue(low.lineAt(0xffff_8000_0000_7c01L).isEmpty());
    }

    @Test
    void findsTheLineThatCoversAnAddress() {
        assertEquals(Optional.of(CLI), map.lineAt(0x7c00));
        assertEquals(Optional.of(JMP), map.lineAt(0x7c05));
        assertTrue(map.lineAt(0x7c06).isEmpty(), "one byte behind the jump");
    }

    @Test
    void findsALineByTheOtherAddressOfTheSameByte() {
        assertEquals(Optional.of(JMP), map.positionAt(0xffff_8000_0000_7c01L, 0x7c01));
    }

    @Test
    void findsAddressesByNameAndLine() {
        assertEquals(OptionalLong.of(0x7c10), map.addressOf("stop"));
        assertEquals(List.of(0x7c01L), map.addressesOfLine("boot.s", 5));
        assertEquals(List.of(), map.addressesOfLine("oot.s", 5));
    }
}
