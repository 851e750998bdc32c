package dev.bootsmith.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.cli.machine.GuestRun;
import dev.bootsmith.debugger.symbol.SymbolMap;
import dev.bootsmith.emulator.device.MemoryDisk;
import dev.bootsmith.emulator.machine.Machine;
import dev.bootsmith.emulator.machine.MachineConfig;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.StopReason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The screen and the keyboard of a terminal that this test plays, by the host's time that it plays, too. */
class LiveRunTest {
    /** Reads a key and writes it, until Esc: mov $0,%ah; int $0x16; cmp $0x1b,%al; je; mov $0x0e,%ah; int $0x10; jmp; cli; hlt. */
    private static final String ECHO = "b400cd163c1b7406b40ecd10ebf2faf4";
    /** Waits a second in the firmware: mov $0x86,%ah; mov $0x0f,%cx; mov $0x4240,%dx; int $0x15; cli; hlt. */
    private static final String WAIT_A_SECOND = "b486b90f00ba4042cd15faf4";
    /** Counts for ever, with interrupts off: cli; inc %ax; jmp. */
    private static final String BUSY = "fa40ebfd";
    /** Mode 13h, all of it colour 28h (red): mov $0x13,%ax; int $0x10; mov $0xa000,%ax; mov %ax,%es; mov $0x28,%al; mov $64000,%cx; rep stosb; cli; hlt. */
    private static final String RED_GRAPHICS = "b81300cd10b800a08ec0b028b900faf3aafaf4";

    private final FakeHost host = new FakeHost();

    @Test
    void whatIsTypedReachesTheGuestAndItsAnswerTheTerminal() throws IOException {
        FakeTerminal terminal = new FakeTerminal("Hi {", 100, 30);
        terminal.type("\r~\033"); // Esc alone: nothing follows it

        RunResult result = run(ECHO, terminal);

        assertEquals(StopReason.HALTED, result.stop().reason());
        // The firmware's carriage return has no line feed: "~" overwrites the "H".
        assertEquals("~i {", terminal.row(0));
        assertTrue(terminal.row(25).startsWith("status"));
        assertTrue(terminal.sent.toString().startsWith(AnsiPainter.ENTER));
        assertTrue(terminal.sent.toString().endsWith(AnsiPainter.LEAVE));
    }

    @Test
    void arrowAndFunctionKeysAndControlArriveAsKeys() throws IOException {
        FakeTerminal keys = new FakeTerminal("[A", 80, 25);
        assertEquals("{up}", TerminalKeys.key(0x1b, keys));
        assertEquals("{f5}", TerminalKeys.key(0x1b, new FakeTerminal("[15~", 80, 25)));
        assertEquals("{f1}", TerminalKeys.key(0x1b, new FakeTerminal("OP", 80, 25)));
        assertEquals("{alt-x}", TerminalKeys.key(0x1b, new FakeTerminal("x", 80, 25)));
        assertEquals("{ctrl-c}", TerminalKeys.key(3, keys));
        assertEquals("", TerminalKeys.key('\u00e9', keys));
    }

    @Test
    void onlyWhatChangedIsSent() throws IOException {
        FakeTerminal terminal = new FakeTerminal("a", 100, 30);
        run(ECHO, terminal);
        int first = terminal.sent.length();
        FakeTerminal longer = new FakeTerminal("abcdefgh", 100, 30);
        run(ECHO, longer);

        assertTrue(longer.sent.length() < first + 7 * 60, first + " and " + longer.sent.length());
    }

    @Test
    void aSmallTerminalCutsThePictureOff() throws IOException {
        FakeTerminal terminal = new FakeTerminal("0123456789", 5, 4);
        run(ECHO, terminal);

        assertEquals("01234", terminal.row(0));
        assertFalse(terminal.overflowed);
    }

    @Test
    void controlBracketEndsABusyGuest() throws IOException {
        FakeTerminal terminal = new FakeTerminal("\u001d", 80, 25);

        assertEquals(StopReason.BREAKPOINT, run(BUSY, terminal).stop().reason());
    }

    @Test
    void aTerminalThatIsClosedEndsTheRun() throws IOException {
        FakeTerminal terminal = new FakeTerminal("x", 80, 25);
        terminal.isClosedAtTheEnd = true;

        assertEquals(StopReason.BREAKPOINT, run(ECHO, terminal).stop().reason());
    }

    @Test
    void graphicsAreShownAsLargePixels() throws IOException {
        FakeTerminal terminal = new FakeTerminal("", 80, 26);
        run(RED_GRAPHICS, terminal);

        assertEquals("\u2584".repeat(80), terminal.row(24));
        assertTrue(terminal.sent.toString().contains("\033[38;2;255;0;0;48;2;255;0;0m"));
    }

    @Test
    void guestTimeIsNotFasterThanTheHosts() throws IOException {
        Machine machine = machine(WAIT_A_SECOND);
        new LiveRun(machine, host, null, "").run();

        // One slice of 10 ms may be ahead when the guest ends.
        assertTrue(host.now >= 980_000_000, String.valueOf(host.now));
        assertTrue(host.now < 1_100_000_000, String.valueOf(host.now));
    }

    private RunResult run(String code, FakeTerminal terminal) throws IOException {
        return new LiveRun(machine(code), host, terminal, "status").run();
    }

    private static Machine machine(String code) {
        byte[] program = HexFormat.of().parseHex(code);
        byte[] sector = Arrays.copyOf(program, 512);
        sector[510] = 0x55;
        sector[511] = (byte) 0xaa;
        MachineConfig config =
                MachineConfig.builder().addDisk(MemoryDisk.ofImage(sector)).build();
        return new GuestRun(config, SymbolMap.empty()).machine();
    }

    private static final class FakeHost implements LiveRun.Host {
        private long now;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void sleep(long nanos) {
            now += nanos;
        }
    }

    /** Understands as much of ECMA-48 as the painter sends, and keeps the characters. */
    private final class FakeTerminal implements TerminalPort {
        private final ArrayDeque<Character> typed = new ArrayDeque<>();
        private final int columns;
        private final char[][] cells;
        private final StringBuilder sent = new StringBuilder();
        private int row;
        private int column;
        private boolean overflowed;
        private boolean isClosedAtTheEnd;

        FakeTerminal(String keys, int columns, int rows) {
            this.columns = columns;
            cells = new char[rows][columns];
            for (char[] line : cells) {
                Arrays.fill(line, ' ');
            }
            type(keys);
        }

        void type(String keys) {
            keys.chars().forEach(key -> typed.add((char) key));
        }

        String row(int number) {
            return new String(cells[number]).stripTrailing();
        }

        @Override
        public int read(long milliseconds) {
            if (!typed.isEmpty()) {
                return typed.remove();
            }
            host.now += milliseconds * 1_000_000;
            boolean forever = host.now > 3_600_000_000_000L; // an hour without a key: the test is over
            return isClosedAtTheEnd || forever ? END : NOTHING;
        }

        @Override
        public void write(String text) {
            sent.append(text);
            for (int i = 0; i < text.length(); i++) {
                i = text.charAt(i) == '\033' ? control(text, i) : print(text.charAt(i), i);
            }
        }

        private int print(char character, int at) {
            if (character == '\007') {
                return at;
            }
            overflowed |= column >= columns || row >= cells.length;
            cells[row][column++] = character;
            return at;
        }

        private int control(String text, int escape) {
            int end = escape + 2;
            while (text.charAt(end) < 0x40) {
                end++;
            }
            String parameters = text.substring(escape + 2, end);
            if (text.charAt(end) == 'H') {
                String[] place = parameters.split(";");
                row = Integer.parseInt(place[0]) - 1;
                column = Integer.parseInt(place[1]) - 1;
            }
            return end;
        }

        @Override
        public int columns() {
            return columns;
        }

        @Override
        public int rows() {
            return cells.length;
        }

        @Override
        public boolean showsTrueColor() {
            return true;
        }

        @Override
        public void close() {
            // Nothing to give back.
        }
    }
}
