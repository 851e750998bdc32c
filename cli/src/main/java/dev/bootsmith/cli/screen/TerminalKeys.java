package dev.bootsmith.cli.screen;

import dev.bootsmith.emulator.machine.KeyScript;
import java.io.IOException;
import java.util.Map;

/**
 * Turns what a terminal sends into keys in the notation of {@code --keys}.
 *
 * <p>Source: xterm's control sequences, PC-style function keys.
 */
final class TerminalKeys {
    /** Ctrl-], which ends the run, as in telnet. */
    static final int QUIT = 0x1d;

    private static final int ESCAPE = 0x1b;
    /** So soon the rest of a sequence follows its ESC; a person is slower. */
    private static final long SEQUENCE_MILLIS = 30;

    private static final Map<String, String> SEQUENCES = Map.ofEntries(
            Map.entry("[A", "{up}"),
            Map.entry("[B", "{down}"),
            Map.entry("[C", "{right}"),
            Map.entry("[D", "{left}"),
            Map.entry("[H", "{home}"),
            Map.entry("[F", "{end}"),
            Map.entry("OA", "{up}"),
            Map.entry("OB", "{down}"),
            Map.entry("OC", "{right}"),
            Map.entry("OD", "{left}"),
            Map.entry("OH", "{home}"),
            Map.entry("OF", "{end}"),
            Map.entry("[1~", "{home}"),
            Map.entry("[2~", "{insert}"),
            Map.entry("[3~", "{delete}"),
            Map.entry("[4~", "{end}"),
            Map.entry("[5~", "{pageup}"),
            Map.entry("[6~", "{pagedown}"),
            Map.entry("OP", "{f1}"),
            Map.entry("OQ", "{f2}"),
            Map.entry("OR", "{f3}"),
            Map.entry("OS", "{f4}"),
            Map.entry("[15~", "{f5}"),
            Map.entry("[17~", "{f6}"),
            Map.entry("[18~", "{f7}"),
            Map.entry("[19~", "{f8}"),
            Map.entry("[20~", "{f9}"),
            Map.entry("[21~", "{f10}"),
            Map.entry("[23~", "{f11}"),
            Map.entry("[24~", "{f12}"),
            Map.entry("[Z", "{shift-tab}"));

    private TerminalKeys() {}

    /** Returns the key that begins with a character; reads on if it is a sequence. Empty for what no key of the guest's sends. */
    static String key(int first, TerminalPort terminal) throws IOException {
        if (first == ESCAPE) {
            return escaped(terminal);
        }
        return switch (first) {
            case '\r', '\n' -> "{enter}";
            case '\t' -> "{tab}";
            case 0x7f, '\b' -> "{backspace}";
            default -> first >= 1 && first <= 26 ? "{ctrl-" + (char) ('a' + first - 1) + "}" : typed(first);
        };
    }

    private static String escaped(TerminalPort terminal) throws IOException {
        int next = terminal.read(SEQUENCE_MILLIS);
        if (next < 0) {
            return "{esc}";
        }
        if (next != '[' && next != 'O') {
            return next == ESCAPE ? "{esc}{esc}" : typed(next).isEmpty() ? "" : "{alt-" + (char) next + "}";
        }
        StringBuilder sequence = new StringBuilder().append((char) next);
        int part = terminal.read(SEQUENCE_MILLIS);
        while (part >= 0x20 && part < 0x40) {
            sequence.append((char) part);
            part = terminal.read(SEQUENCE_MILLIS);
        }
        if (part >= 0) {
            sequence.append((char) part);
        }
        return SEQUENCES.getOrDefault(sequence.toString(), "");
    }

    private static String typed(int character) {
        String text = character == '{' ? "{{}" : String.valueOf((char) character);
        try {
            KeyScript.parse(text);
            return text;
        } catch (IllegalArgumentException noKeyTypesIt) {
            return "";
        }
    }
}
