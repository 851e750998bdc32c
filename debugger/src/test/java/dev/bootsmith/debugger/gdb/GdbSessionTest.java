package dev.bootsmith.debugger.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.debugger.session.FakeTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        assertEquals("OK", reply("Z0,7c10,1"));
        assertTrue(reply("c").startsWith("T05"));
        assertEquals(0x10, target.state().rip);
        assertEquals("OK", reply("z0,7c10,1"));
        assertTrue(target.breakpoints.isEmpty());
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
        return session("", new ByteArrayOutputStream()).reply(command);
    }

    private String converse(String received) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        session(received, sent).converse();
        return sent.toString(StandardCharsets.ISO_8859_1);
    }

    private GdbSession session(String received, ByteArrayOutputStream sent) {
        return new GdbSession(
                target,
                new PacketStream(new ByteArrayInputStream(received.getBytes(StandardCharsets.ISO_8859_1)), sent));
    }
}
