package dev.bootsmith.emulator.machine;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.emulator.device.Ps2Keyboard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text to type, turned into key strokes of a US keyboard. Named keys stand in braces: {@code {enter}}, {@code {ctrl-c}}, {@code {alt-f1}},
 * <code>{wait:1000000}</code> (instructions); <code>{{</code> is a brace.
 */
public final class KeyScript {
    private static final int ALT = 0x38;
    private static final int CONTROL = 0x1d;
    private static final int SHIFT = 0x2a;
    private static final String PLAIN = "??1234567890-=??qwertyuiop[]??asdfghjkl;'`?\\zxcvbnm,./??? ";
    private static final String SHIFTED = "??!@#$%^&*()_+??QWERTYUIOP{}??ASDFGHJKL:\"~?|ZXCVBNM<>???? ";

    private final List<Stroke> strokes;

    private KeyScript(List<Stroke> strokes) {
        this.strokes = List.copyOf(strokes);
    }

    /**
     * A key with its modifiers held, or a pause.
     *
     * @param key set 1 make code, plus {@link Ps2Keyboard#EXTENDED}; -1 for a pause
     * @param modifiers make codes of keys held down meanwhile
     * @param pauseInstructions for a pause, its length
     */
    public record Stroke(int key, List<Integer> modifiers, long pauseInstructions) {}

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException with the offending part as message: an unknown name, an unclosed brace or a character that no key types
     */
    public static KeyScript parse(String text) {
        List<Stroke> strokes = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '{') {
                int end = text.indexOf('}', at + 2);
                if (end < 0) {
                    throw new IllegalArgumentException(text.substring(at));
                }
                strokes.add(named(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                strokes.add(character(character));
                at++;
            }
        }
        return new KeyScript(strokes);
    }

    public List<Stroke> strokes() {
        return strokes;
    }

    /**
     * The bytes a terminal sends for the same keys; pauses are left out, since a serial line waits for its guest by itself.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public static byte[] terminalBytes(String text) {
        ByteBuilder bytes = new ByteBuilder();
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            int end = character == '{' ? text.indexOf('}', at + 2) : at;
            if (end < 0) {
                throw new IllegalArgumentException(text.substring(at));
            }
            String key = character == '{' ? text.substring(at + 1, end) : String.valueOf(character);
            bytes.put((character == '{' ? terminalKey(key) : key.replace('\n', '\r')).getBytes(StandardCharsets.UTF_8));
            at = end + 1;
        }
        return bytes.toByteArray();
    }

    /** What an ANSI terminal sends for a named key. */
    private static String terminalKey(String name) {
        named(name); // throws for a name that does not exist
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("wait:")) {
            return "";
        }
        if (lower.startsWith("ctrl-") && lower.length() == 6) {
            return String.valueOf((char) (lower.charAt(5) & 0x1f));
        }
        if (lower.startsWith("alt-")) {
            return "\033" + terminalKey(name.substring(4));
        }
        return switch (lower) {
            case "enter" -> "\r";
            case "esc" -> "\033";
            case "tab" -> "\t";
            case "space" -> " ";
            case "backspace" -> "\177";
            case "up" -> "\033[A";
            case "down" -> "\033[B";
            case "right" -> "\033[C";
            case "left" -> "\033[D";
            case "home" -> "\033[H";
            case "end" -> "\033[F";
            case "insert" -> "\033[2~";
            case "delete" -> "\033[3~";
            case "pageup" -> "\033[5~";
            case "pagedown" -> "\033[6~";
            case "f1", "f2", "f3", "f4" -> "\033O" + (char) ('P' + lower.charAt(1) - '1');
            default -> lower.length() == 1 ? name : "";
        };
    }

    private static Stroke character(char character) {
        if (character == '\n') {
            return key(0x1c);
        }
        if (character == '\t') {
            return key(0x0f);
        }
        int plain = character == '?' ? -1 : PLAIN.indexOf(character);
        if (plain > 0) {
            return key(plain);
        }
        int shifted = character == '?' ? 0x35 : SHIFTED.indexOf(character);
        if (shifted > 0) {
            return new Stroke(shifted, List.of(SHIFT), 0);
        }
        throw new IllegalArgumentException(String.valueOf(character));
    }

    private static Stroke named(String name) {
        if (name.equals("{")) {
            return character('{');
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("wait:")) {
            return new Stroke(-1, List.of(), pause(lower));
        }
        if (lower.startsWith("ctrl-") || lower.startsWith("alt-") || lower.startsWith("shift-")) {
            int dash = lower.indexOf('-');
            Stroke inner = named(lower.substring(dash + 1));
            List<Integer> modifiers = new ArrayList<>(List.of(modifier(lower.substring(0, dash))));
            modifiers.addAll(inner.modifiers);
            return new Stroke(inner.key, modifiers, 0);
        }
        return lower.length() == 1 ? character(lower.charAt(0)) : key(keyNamed(lower));
    }

    private static long pause(String name) {
        try {
            return Long.parseUnsignedLong(name.substring("wait:".length()));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("{" + name + "}", notANumber);
        }
    }

    private static int modifier(String name) {
        return switch (name) {
            case "ctrl" -> CONTROL;
            case "alt" -> ALT;
            default -> SHIFT;
        };
    }

    private static int keyNamed(String name) {
        return switch (name) {
            case "enter" -> 0x1c;
            case "esc" -> 0x01;
            case "tab" -> 0x0f;
            case "space" -> 0x39;
            case "backspace" -> 0x0e;
            case "up" -> 0x48 | Ps2Keyboard.EXTENDED;
            case "down" -> 0x50 | Ps2Keyboard.EXTENDED;
            case "left" -> 0x4b | Ps2Keyboard.EXTENDED;
            case "right" -> 0x4d | Ps2Keyboard.EXTENDED;
            case "home" -> 0x47 | Ps2Keyboard.EXTENDED;
            case "end" -> 0x4f | Ps2Keyboard.EXTENDED;
            case "pageup" -> 0x49 | Ps2Keyboard.EXTENDED;
            case "pagedown" -> 0x51 | Ps2Keyboard.EXTENDED;
            case "insert" -> 0x52 | Ps2Keyboard.EXTENDED;
            case "delete" -> 0x53 | Ps2Keyboard.EXTENDED;
            case "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10" ->
                0x3a + Integer.parseInt(name, 1, name.length(), 10);
            case "f11" -> 0x57;
            case "f12" -> 0x58;
            default -> throw new IllegalArgumentException("{" + name + "}");
        };
    }

    private static Stroke key(int key) {
        return new Stroke(key, List.of(), 0);
    }
}
