package dev.bootsmith.debugger.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.debugger.session.FakeTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies as the gdb manual, appendix E, describes them. */
class GdbSessionTest {
    private final FakeTarget target = new FakeTarget();

    @Test
    void theProgramCounterIsLinearInRealMode() throws IOException {
        assertEquals("007c000000000000", reply("p10"), "CS base 0x7c00 + IP 0");
        reply("P10=107c000000000000");
        assertEquals(0x10, target.state().rip);
    }

    @Test
    void registersGoInGdbsOrderNotInTheProcessors() throws IOException {
        target.state().gpr[3] = 0x1122_3344_5566_7788L; // RBX is number 3 in encodings, 1 in gdb
        assertEquals("8877665544332211", reply("p1"));
        assertTrue(reply("g").startsWith("0000000000000000" + "8877665544332211"));
    }

    /** A selector alone says nothing of base and limit: an answer of OK would be a lie. */
    @Test
    void aSelectorCannotBeSetAndSaysSo() throws IOException {
        String now = reply("p12");
        assertEquals("OK", reply("P12=" + now), "no change");
        assertEquals("E01", reply("P12=34120000"));
        assertEquals(now, reply("p12"));
        assertEquals("OK", reply("P18=0000000000000080ff3f"), "st0 = 1.0, once it was not shown");
        assertEquals("0000000000000080ff3f", reply("p18"));
    }

    @Test
    void whatGdbReadsItCanWriteBack() throws IOException {
        target.state().gpr[8] = 42;
        String all = reply("g");
        target.state().gpr[8] = 0;
        assertEquals("OK", reply("G" + all));
        assertEquals(42, target.state().gpr[8]);
    }

    @Test
    void memoryIsReadAndWritten() throws IOException {
        assertEquals("OK", reply("M100,2:abcd"));
        assertEquals("90abcd90", reply("mff,4"));
        assertEquals("OK", reply("X200,3:\u0000\u00ff\u0001"));
        assertEquals("00ff01", reply("m200,3"));
    }

    @Test
    void unmappedMemoryIsAnError() throws IOException {
        assertEquals("E14", reply("mffffffff80000000,4"));
        assertEquals("E14", reply("Mfffe,4:00000000"));
    }

    @Test
    void runsToABreakpoint() throws IOException {
        GdbSession session = staying();
        assertEquals("OK", session.reply("Z0,7c10,1"));
        assertEquals("T05thread:01;swbreak:;", session.reply("c"));
        assertEquals(0x10, target.state().rip);
        assertEquals("OK", session.reply("z0,7c10,1"));
        assertTrue(target.points.isEmpty());
    }

    @Test
    void watchesMemoryUntilItIsToldNotTo() throws IOException {
        GdbSession session = staying();
        assertEquals("OK", session.reply("Z2,500,4"));
        assertEquals("OK", session.reply("Z4,500,4"));
        assertEquals(2, target.points.size());
        assertEquals("OK", session.reply("z2,500,4"));
        session.forgetBreakpoints();
        assertTrue(target.points.isEmpty());
    }

    @Test
    void goesBackAndSaysWhereTheHistoryBegins() throws IOException {
        reply("s");
        assertTrue(reply("bs").startsWith("T05thread:01;"));
        assertEquals(0, target.state().rip);
        assertEquals("T05thread:01;replaylog:begin;", reply("bs"));
        assertEquals("T05thread:01;replaylog:begin;", reply("bc"));
        assertTrue(reply("qSupported:swbreak+").contains("ReverseStep+;ReverseContinue+"));
    }

    @Test
    void processorsAreThreads() throws IOException {
        assertEquals("m01,02", reply("qfThreadInfo"));
        assertEquals("l", reply("qsThreadInfo"));
        assertEquals("OK", reply("Hg2"));
        assertEquals(1, target.selectedCpu());
        assertEquals("QC02", reply("qC"));
        assertEquals("OK", reply("T2"));
        assertEquals("E01", reply("T3"));
        assertEquals("E01", reply("Hg9"));
        assertEquals("43505520 31".replace(" ", ""), reply("qThreadExtraInfo,2"), "CPU 1");
    }

    @Test
    void whoeverWritesRegistersOrMemoryChangesTheFuture() throws IOException {
        reply("P1=0000000000000000");
        assertEquals(1, target.changes);
    }

    @Test
    void theMemoryMapCoversEveryAddress() throws IOException {
        String map = reply("qXfer:memory-map:read::0,2000");
        assertTrue(map.startsWith("l<?xml") && map.contains("type=\"rom\" start=\"0xf0000\""), map);
    }

    @Test
    void aPacketThatIsTooLongIsRefusedAndTheNextOneServed() throws IOException {
        String data = "M0,1:" + "0".repeat(1 << 18);
        int sum = data.chars().sum() & 0xff;
        assertEquals("+$E01#a6+$OK#9a", converse("$" + data + "#" + String.format("%02x", sum) + "$D#44"));
    }

    @Test
    void stepsOneInstruction() throws IOException {
        assertTrue(reply("vCont;s:1;c").startsWith("T05"));
        assertEquals(1, target.state().rip);
    }

    @Test
    void monitorCommandsGoToTheDebugger() throws IOException {
        // "info" is 69 6e 66 6f
        assertEquals("you said info\n", new String(Bytes.bytes(reply("qRcmd,696e666f")), StandardCharsets.UTF_8));
    }

    @Test
    void theDescriptionComesInPieces() throws IOException {
        String first = reply("qXfer:features:read:target.xml:0,100");
        assertEquals('m', first.charAt(0));
        assertEquals(0x101, first.length());
        assertTrue(reply("qXfer:features:read:target.xml:100,ffff").endsWith("</target>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m",
                "mzz,4",
                "m100",
                "m100,ffffffff",
                "p999",
                "P1",
                "P1=12",
                "M100,2:ab",
                "G0",
                "Z9,0,1",
                "Z0",
                "qRcmd,0",
                "X1,2"
            })
    void malformedCommandsGetAnErrorAndTheSessionLivesOn(String command) throws IOException {
        assertTrue(reply(command).matches("E..|"), () -> command);
        assertTrue(reply("?").startsWith("T05"));
    }

    @Test
    void unknownCommandsGetAnEmptyReply() throws IOException {
        assertEquals("", reply("vMustReplyEmpty"));
        assertEquals("", reply("qTStatus"));
        assertEquals("", reply("!"));
    }

    @Test
    void aWholeConversationOverTheWire() throws IOException {
        // Checksums by hand: "?" is 3f; "D" is 44.
        assertEquals("+$T05thread:01;#07+$OK#9a", converse("$?#3f+$D#44+"));
    }

    @Test
    void aDamagedPacketIsAskedForAgain() throws IOException {
        assertEquals("-+$OK#9a", converse("$D#00$D#44"));
    }

    @Test
    void aTruncatedStreamEndsTheConversation() throws IOException {
        assertEquals("-", converse("$m100,"));
    }

    private String reply(String command) throws IOException {
        return staying().reply(command);
    }

    /** A session with a client that says nothing more; at the end of its input a session that runs would be over. */
    private GdbSession staying() throws IOException {
        return new GdbSession(
                target,
                new PacketStream(new PipedInputStream(new PipedOutputStream()), new ByteArrayOutputStream()),
                GdbRegisters.View.X86_64);
    }

    private String converse(String received) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        session(received, sent).converse();
        return sent.toString(StandardCharsets.ISO_8859_1);
    }

    private GdbSession session(String received, ByteArrayOutputStream sent) {
        return new GdbSession(
                target,
                new PacketStream(new ByteArrayInputStream(received.getBytes(StandardCharsets.ISO_8859_1)), sent),
                GdbRegisters.View.X86_64);
    }
}
