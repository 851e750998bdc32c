package dev.bootsmith.debugger.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.explain.CodeView;
import dev.bootsmith.debugger.session.FakeTarget;
import dev.bootsmith.debugger.symbol.SourceLine;
import dev.bootsmith.debugger.symbol.SymbolMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final FakeTarget target = new FakeTarget();
    private final SymbolMap symbols = SymbolMap.builder()
            .addSymbol("start", 0x7c00)
            .addLine(0x7c10, 1, new SourceLine("demo/boot.s", 12, "        nop"))
            .build();
    private final CommandLine commands =
            new CommandLine(target, symbols, CodeView.none(), Messages.english(), () -> false);

    @ParameterizedTest
    @CsvSource({
        "0x7c10, 7c10",
        "31744, 7c00",
        "start, 7c00",
        "start+0x10, 7c10",
        "start + 16 - 8, 7c08",
        "$rsp-8, 6ff8",
        "0x7c0:0x10, 7c10",
        "boot.s:12, 7c10",
        "$rip, 7c00",
    })
    void placesAreWrittenInManyWays(String place, String address) {
        target.state().gpr[4] = 0x7000;
        commands.execute("break " + place);
        assertEquals("[" + Long.parseLong(address, 16) + "]", target.breakpoints.toString());
    }

    @Test
    void runsToABreakpointAndSaysWhere() {
        commands.execute("b boot.s:12");
        assertEquals("""
                stopped at a breakpoint
                0x7c10 <start+0x10>
                    demo/boot.s:12  nop
                """, commands.execute("c"));
    }

    @Test
    void stepsSeveralInstructions() {
        assertEquals("0x7c03 <start+0x3>\n", commands.execute("stepi 3"));
    }

    @Test
    void deletesABreakpoint() {
        commands.execute("break start");
        assertEquals("", commands.execute("delete 1"));
        assertTrue(target.breakpoints.isEmpty());
        assertTrue(commands.execute("delete 1").startsWith("no breakpoint"));
    }

    @Test
    void showsMemoryInUnits() {
        target.writeMemory(0x100, new byte[] {0x55, (byte) 0xaa, 1, 0});
        assertEquals("0000000000000100  55 aa 01 00\n", commands.execute("x/4xb 0x100"));
        assertEquals("0000000000000100  aa55 0001\n", commands.execute("x/2h 0x100"));
        assertEquals("nothing is mapped at 0x20000\n", commands.execute("x/2h 0x20000"));
    }

    @Test
    void decodesTheGdt() {
        target.state().gdtr().load(0x200, 15);
        target.writeMemory(0x200, new byte[8]);
        target.writeMemory(0x208, new byte[] {-1, -1, 0, 0, 0, (byte) 0x9a, (byte) 0xcf, 0});
        assertEquals("""
                0000  0000000000000000  null descriptor
                0008  00cf9a000000ffff  code, readable, DPL=0, present, base=0x0, limit=0xffffffff, L=0, D=1
                """, commands.execute("info gdt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b",
                "b nowhere",
                "b 1:",
                "x/q 0",
                "x/99999b 0",
                "stepi many",
                "stepi 0",
                "info",
                "info moon",
                "frobnicate",
                "x",
                "delete"
            })
    void wrongCommandsAreAnsweredBySentencesAndChangeNothing(String line) {
        String answer = commands.execute(line);
        assertTrue(answer.endsWith("\n") && answer.contains(" "), answer);
        assertTrue(target.breakpoints.isEmpty());
        assertEquals(0, target.state().rip);
    }

    @Test
    void leavesOnQuit() {
        commands.execute("quit");
        assertTrue(commands.isOver());
    }
}
