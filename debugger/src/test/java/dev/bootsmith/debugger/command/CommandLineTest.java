package dev.bootsmith.debugger.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.TestGuest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guest and its addresses stand in {@link TestGuest}. */
class CommandLineTest {
    private final DebugSession session = TestGuest.session(64 << 20);
    private final CommandLine commands = new CommandLine(
            session,
            TestGuest.symbols(),
            Messages.english(),
            name -> name.equals("script")
                    ? Optional.of(List.of("# comment", "until print", "registers"))
                    : Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "0x7c10, 0x7c10 <_start+0x10>",
        "31744, 0x7c00 <_start>",
        "*0x7c17, 0x7c17 <again>",
        "print+0x8, 0x7c3a <print+0x8>",
        "print + 16 - 8, 0x7c3a <print+0x8>",
        "$pc, 0x7c00 <_start>",
        "boot.s:12, 0x7c12 <_start+0x12>",
        "0x7c0:0x10, 0x7c0:0x10",
        "phys:0x7c32, phys:0x7c32",
        "int 0x10, int 0x10",
        "exception, exception",
        "out 0x20-0x21, port 0x20-0x21 write",
        "msr efer, msr 0xc0000080",
        "cr0.pe, cr0 0x1",
        "mode long64, mode long64",
        "triple-fault, triple-fault",
        "magic, magic",
    })
    void stopPointsAreWrittenInManyWays(String place, String shown) {
        assertEquals("breakpoint 1: " + shown + "\n", run("break " + place));
        assertEquals("1  " + shown + "\n", run("info break"));
        assertEquals("", run("delete 1"));
        assertEquals("no breakpoints\n", run("info break"));
    }

    @Test
    void runsToABreakpointAndSaysWhere() {
        run("b boot.s:12");
        assertEquals("""
                stopped at breakpoint 1
                [57] 0x7c12 <_start+0x12>  movb   $0x5,0x7c66
                    demo/boot.s:12  movb $5, counter
                """, run("c"));
    }

    @Test
    void aConditionAndACountDecideWhenABreakpointCounts() {
        run("break again if byte(counter) == 2");
        assertTrue(run("c").contains("0x7c17 <again>"));
        assertEquals("0x2  2\n", run("print byte(counter)"));
        run("delete all");
        run("goto 0");
        run("break again");
        run("ignore 2 3");
        run("continue");
        assertEquals("0x2  2\n", run("print byte(counter)"));
        assertTrue(run("info break").contains("met 4 times"));
    }

    @Test
    void memoryIsWatchedForWritesAndReads() {
        run("watch counter");
        assertTrue(run("c").startsWith("breakpoint 1: 0x7c66 <counter> is written, 0x0 becomes 0x5\n[58] 0x7c17"));
        assertTrue(run("c").startsWith("breakpoint 1: 0x7c66 <counter> is written, 0x5 becomes 0x4\n"));
        run("delete 1");
        run("rwatch 0x9100,4");
        assertTrue(run("c").startsWith("breakpoint 2: 0x9100 <"), "read by mov 0x9100,%ecx");
        assertTrue(run("where").contains("0x7c5b"));
    }

    @Test
    void eventsStopTheGuest() {
        run("break int 0x10");
        assertTrue(run("c").contains("an INT instruction comes next\n[11] 0x7c39"));
        run("delete all");
        run("break cr0.pe");
        assertTrue(run("c").startsWith("breakpoint 2: cr0 is written, 0x60000010 becomes 0x60000011\n[73] 0x7c2d"));
        run("break mode prot32");
        assertTrue(run("c").contains("enters prot32\n[74] 0x7c3e <prot>"));
        run("magic on");
        run("goto 0");
        run("disable 2 3");
        assertTrue(run("c").startsWith("stopped at the magic breakpoint xchg %bx,%bx\n"));
    }

    @Test
    void stopsBeforeATripleFaultAndExplainsIt() {
        run("break triple-fault");
        assertTrue(run("c").startsWith("stopped before a triple fault"));
        assertTrue(run("where").contains("[80] 0x7c5b"));
        assertTrue(run("c").startsWith("the run is over: triple-fault"));
        assertTrue(run("why").startsWith("Triple fault"));
    }

    @Test
    void stepsOverCallsAndOutOfThem() {
        run("until 0x7c0d");
        assertTrue(run("next").contains("0x7c10"), "behind call print");
        run("goto 0");
        run("until print");
        assertTrue(run("finish").contains("0x7c10"));
        run("goto 0");
        run("until 0x7c0d");
        assertTrue(run("line").contains("boot.s:23"), "into the call");
        run("goto 0");
        run("until 0x7c0d");
        assertTrue(run("nextline").contains("boot.s:11"), "over the call");
    }

    @Test
    void goesBackInEveryWay() {
        run("break again");
        run("c");
        run("c");
        run("c");
        assertTrue(run("rc").contains("[60] 0x7c17"), run("where"));
        assertTrue(run("reverse-stepi").contains("[59] 0x7c1b"));
        assertTrue(run("rs 2").contains("[57] 0x7c12"));
        assertTrue(run("reverse-next").contains("[56] 0x7c10"));
        assertTrue(run("reverse-next").contains("[6] 0x7c0d"), "over the call of print");
        run("until 0x7c3b");
        assertTrue(run("reverse-finish").contains("[6] 0x7c0d"), "the call of print");
        assertTrue(run("goto begin").contains("[0] 0x7c00"));
        assertTrue(run("rs").startsWith("this is where the history begins"));
        assertTrue(run("goto end").contains("[62]"), run("history"));
    }

    @Test
    void knowsWhoWroteABytePortsAndRegisters() {
        run("continue");
        assertEquals("""
                counter: 0x1 became 0x0 at instruction 66
                [66] 0x7c17 <again>  decb   0x7c66
                """, run("who counter"));
        assertEquals("""
                $cr0: 0x60000010 became 0x60000011 at instruction 72
                [72] 0x7c2a <again+0x13>  mov    %eax,%cr0
                """.replace("$cr0", "cr0"), run("who $cr0"));
        assertTrue(run("who $ecx").contains("ecx: 0x0 became 0xdeadbeef at instruction 79"));
        assertTrue(run("who 0x8000").contains("has not been written"));
        assertTrue(run("where").startsWith("[81]"), "back where it was asked");
    }

    @Test
    void aChangeInThePastBeginsAnotherFuture() {
        run("continue");
        run("goto 58");
        assertEquals("", run("set byte counter = 1"));
        run("watch counter");
        assertTrue(run("c").contains("0x1 becomes 0x0"));
        assertTrue(run("history").contains("of 59"));
        run("goto 50");
        run("delete all");
        run("break 0x7c1d");
        assertTrue(run("c").contains("[60] 0x7c1d"), "the change is part of the history");
        assertEquals("0x0  0\n", run("print byte(counter)"));
    }

    @Test
    void showsMemoryInUnits() {
        assertEquals("0000000000007c60  48 65 6c 6c 6f 00" + " ".repeat(32) + "Hello.\n", run("x/6xb msg"));
        assertEquals("0000000000007c60  6548 6c6c\n", run("x/2h msg"));
        assertEquals("0000000000007c60  \"Hello\"\n", run("x/s msg"));
        assertEquals("0000000000007c60  6c6c6548\n", run("xp /1wx 0x7c60"), "as Bochs writes it");
        assertEquals("nothing is mapped at 0x40000000\n", run("x/2h 0x40000000"));
        assertEquals("0x7c60 <msg>\n", run("find _start, 512, \"Hello\""));
    }

    @Test
    void showsCodeBetweenItsSources() {
        assertEquals("""
                demo/boot.s:10  call print
                   0x7c0d <_start+0xd>:  e8 22 00                 call   0x7c32
                demo/boot.s:11  xchg %bx, %bx
                   0x7c10 <_start+0x10>:  87 db                    xchg   %bx,%bx
                """, run("u /2 0x7c0d"));
        assertTrue(run("list boot.s:11").contains("=>    11      xchg %bx, %bx"));
    }

    /** Loading CS has set the descriptor's accessed bit: SDM Vol. 3A, 3.4.5.1. */
    @Test
    void decodesTheGdt() {
        run("until prot");
        assertEquals("""
                0000  0000000000000000  null descriptor
                0008  00cf9b000000ffff  code, readable, DPL=0, present, base=0x0, limit=0xffffffff, L=0, D=1
                0010  00cf92000000ffff  data, writable, DPL=0, present, base=0x0, limit=0xffffffff, B=1
                """, run("info gdt"));
    }

    @Test
    void theCallStackIsFoundWithoutFramePointers() {
        run("until 0x7c39");
        assertTrue(run("bt").contains("#1  0x7c10 <_start+0x10>  demo/boot.s:11  found on the stack"), run("bt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info registers",
                "info idt",
                "info ldt",
                "info tss",
                "info pages",
                "info tab",
                "info tlb",
                "info pic",
                "info pit",
                "info apic",
                "info ioapic",
                "info a20",
                "info disk",
                "info e820",
                "info devices",
                "info msr",
                "info sse",
                "info cpus",
                "info symbols",
                "info stack",
                "walk 0x7c00",
                "page 0x7c00",
                "r",
                "sreg",
                "creg",
                "dreg",
                "screen",
                "why",
                "help",
                "help break",
                "history"
            })
    void everyViewSaysSomethingAndChangesNothing(String line) {
        run("stepi 20");
        String answer = run(line);
        assertFalse(answer.isBlank());
        assertTrue(answer.endsWith("\n"), answer);
        assertFalse(commands.isFailed(), answer);
        assertEquals(20, session.history().position());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b nowhere",
                "b 1:",
                "b boot.s:99",
                "b cr0.xyz",
                "b mode long128",
                "b int 999",
                "b out",
                "b _start if $rax ==",
                "vb 0x7c00",
                "watch 0x7c00,0",
                "x/q 0",
                "x/99999b 0",
                "x 1 +",
                "stepi many",
                "stepi 0",
                "info",
                "info moon",
                "frobnicate",
                "delete",
                "delete 7",
                "condition 9 1",
                "ignore",
                "goto",
                "goto -5",
                "who",
                "who $moon",
                "set",
                "set $moon = 1",
                "set $cs = 8",
                "set byte 0x40000000 = 1",
                "setpmem 1 2",
                "find 0",
                "find 0, 10, 999",
                "cpu 5",
                "type {moon}",
                "source nofile",
                "help moon",
                "until",
                "walk",
                "magic maybe",
                "s+",
                "re"
            })
    void wrongCommandsAreAnsweredBySentencesAndChangeNothing(String line) {
        String answer = run(line);
        assertTrue(answer.endsWith("\n") && answer.contains(" "), answer);
        assertTrue(commands.isFailed(), answer);
        assertTrue(session.points().isEmpty());
        assertEquals(0, session.history().position());
    }

    @Test
    void commandFilesAreCarriedOut() {
        assertTrue(run("source script").contains("[7] 0x7c32 <print>"));
    }

    @Test
    void aBreakpointWhereNothingIsMappedIsSetWithAWarning() {
        assertTrue(run("break 0x40000000").contains("nothing is mapped at 0x40000000 now"));
    }

    @Test
    void anEmptyLineRepeatsTheLastStep() {
        run("stepi");
        assertTrue(run("").startsWith("[2]"));
    }

    @Test
    void withoutAHistoryThereIsNoWayBack() {
        DebugSession forgetful = TestGuest.session(0);
        CommandLine plain =
                new CommandLine(forgetful, TestGuest.symbols(), Messages.english(), name -> Optional.empty());
        plain.execute("stepi 5", () -> false);
        assertTrue(plain.execute("rs", () -> false).startsWith("there is no way back"));
        assertTrue(plain.execute("goto 2", () -> false).startsWith("there is no way back"));
        assertTrue(plain.execute("where", () -> false).startsWith("[5]"));
    }

    @Test
    void speaksChineseToo() {
        CommandLine chinese = new CommandLine(
                session, TestGuest.symbols(), new Messages(Locale.SIMPLIFIED_CHINESE), name -> Optional.empty());
        assertTrue(chinese.execute("frobnicate", () -> false).startsWith("没有这个命令"));
        assertTrue(chinese.execute("help", () -> false).contains("运行"));
    }

    @Test
    void leavesOnQuit() {
        run("quit");
        assertTrue(commands.isOver());
    }

    private String run(String line) {
        return commands.execute(line, () -> false);
    }
}
